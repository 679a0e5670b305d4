import { type TemplateResult, html, nothing } from 'lit/html.js';
import type { SearchAnswer } from '../contract.ts';
import type { Actions } from './actions.ts';
import { renderButton, renderLink, renderPhone } from './controls.ts';
import { tickWords } from './render-form.ts';
import { renderProgress } from './render-progress.ts';
import { renderResult } from './render-result.ts';
import type { Speech } from './speech.ts';
import type { View } from './view.ts';

/** What was found, how it was understood, and how to go on where it is not enough. */
export function renderAnswer(view: View, answer: SearchAnswer, speech: Speech, actions: Actions): TemplateResult {
  const { say } = speech;
  return html`${renderUrgent(answer, speech)}
    <h2 part="count" tabindex="-1">${answer.count === 0 ? say('nothing') : speech.count('results', answer.count)}</h2>
    ${answer.corrected && html`<p>${say('insteadOf', { text: answer.corrected })}</p>`}
    ${answer.place && html`<p>${say('nearPlace', { place: answer.place })}</p>`} ${renderMap(view, speech, actions)}
    <ol part="results">
      ${view.results.map((result, index) => renderResult(result, index, speech, actions))}
    </ol>
    ${
      view.isWhole
        ? html`${renderMore(view, answer, speech, actions)} ${renderLeftOut(view, answer, speech, actions)}
          ${renderWaysIn(answer, speech)} ${renderTools(view, speech, actions)}`
        : nothing
    }`;
}

function renderUrgent({ urgent }: SearchAnswer, { say }: Speech): TemplateResult | typeof nothing {
  if (urgent.length === 0) return nothing;
  return html`<section part="urgent" aria-labelledby="urgent">
    <h2 id="urgent" tabindex="-1">${say('urgent')}</h2>
    <ul>
      ${urgent.map(
        ({ name, text, phone, url }) =>
          html`<li>
            <b lang="en">${name}</b> ${phone && renderPhone(phone)} ${text && html`<br />${text}`}
            ${url && renderLink(url, say('website'), name)}
          </li>`,
      )}
    </ul>
  </section>`;
}

function renderMore(view: View, { next }: SearchAnswer, speech: Speech, actions: Actions): unknown {
  if (view.continues && view.progress !== 'done') return renderProgress(view, speech, actions);
  return next && html`<p class="tools">${renderButton(speech.say('more'), actions.more)}</p>`;
}

function renderMap(
  { start, results, mapped }: View,
  { say }: Speech,
  actions: Actions,
): TemplateResult | typeof nothing {
  if (!start?.map || !results.some(({ point }) => point)) return nothing;
  return html`<p class="tools">${renderButton(say(mapped ? 'hideMap' : 'showMap'), actions.toggleMap, mapped)}</p>
    ${mapped ? html`<div id="map" part="map"></div>` : nothing}`;
}

function renderTools({ shared }: View, { say }: Speech, actions: Actions): TemplateResult {
  return html`<p class="tools">
      ${renderButton(say('print'), () => print())} ${renderButton(say('share'), actions.share)}
    </p>
    ${shared === true ? html`<p>${say('shared')}</p>` : nothing}
    ${typeof shared === 'string' ? html`<input readonly part="input" aria-label=${say('share')} .value=${shared} />` : nothing}`;
}

/** Each filter that left something out, to be taken off again. What does not say is not a no. */
function renderLeftOut(
  view: View,
  answer: SearchAnswer,
  speech: Speech,
  actions: Actions,
): TemplateResult | typeof nothing {
  const { say } = speech;
  const offs = answer.without.flatMap(({ filter, count }) => {
    if (filter === 'need') return [];
    const words = filter === 'language' ? speech.languageName(view.language) : say(tickWords[filter]);
    const drop = filter === 'language' ? () => actions.setLanguage('') : () => actions.tick(filter, false);
    return [{ words: say('without', { filter: words, count }), drop }];
  });
  const ways = [
    ...(answer.unknown > 0 && !view.unknown
      ? [{ words: say('alsoUnknown', { count: answer.unknown }), drop: actions.includeUnknown }]
      : []),
    ...offs,
  ];
  if (ways.length === 0) return nothing;
  return html`<p class="tools">${ways.map(({ words, drop }) => renderButton(words, drop))}</p>`;
}

function renderWaysIn({ waysIn }: SearchAnswer, { say }: Speech): TemplateResult | typeof nothing {
  if (waysIn.length === 0) return nothing;
  return html`<section part="ways-in" aria-labelledby="someone">
    <h2 id="someone">${say('someone')}</h2>
    <ul>
      ${waysIn.map(({ text, phone }) => html`<li>${text} ${phone && renderPhone(phone)}</li>`)}
    </ul>
  </section>`;
}
