import { type TemplateResult, html, nothing } from 'lit/html.js';
import type { Actions } from './actions.ts';
import { renderButton, renderPhone } from './controls.ts';
import type { Speech } from './speech.ts';
import type { View } from './view.ts';

const troubleWords = { slow: 'slow', down: 'down', 'too-many': 'tooMany', 'place-unknown': 'placeUnknown' } as const;

/** How it goes with what was asked last; where nothing answers, whom to ring, or what the page itself says of that. */
export function renderProgress(
  { progress, continues, start }: View,
  { say }: Speech,
  actions: Actions,
): TemplateResult | typeof nothing {
  if (progress === 'busy') return html`<p>${say('searching')}</p>`;
  if (progress === 'idle' || progress === 'done') return nothing;
  const hubs = start?.hubs.filter(({ phone }) => phone) ?? [];
  return html`<div part="trouble" class="trouble" tabindex="-1">
    <p>${say(troubleWords[progress])}</p>
    ${
      progress === 'down'
        ? html`<p>${renderButton(say('again'), continues ? actions.more : actions.search)}</p>
            ${hubs.map(({ name, phone }) => html`<p>${say('ring')}: <span lang="en">${name}</span> ${renderPhone(phone ?? '')}</p>`)}
            ${hubs.length === 0 ? html`<slot></slot>` : nothing}`
        : nothing
    }
  </div>`;
}

/**
 * What is read out, apart from what is seen: nothing is said twice, and nothing new while somebody types. Null where
 * what was said last still holds.
 */
export function sayStatus({ progress, answer, options, shared }: View, { say, count }: Speech): string | null {
  if (shared === true) return say('shared');
  if (options.length > 0) return count('suggestions', options.length);
  if (progress === 'done') return answer && (answer.count === 0 ? say('nothing') : count('results', answer.count));
  if (progress === 'busy') return say('searching');
  return progress === 'idle' ? null : say(troubleWords[progress]);
}
