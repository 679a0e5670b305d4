import type { UrgentHelpLineFragment } from '../../../codegen/generated/operations.ts';
import { type Html, html } from '../html.ts';
import { toTel } from './card/reach.ts';
import type { Speaker } from './speaker.ts';

type Help = UrgentHelpLineFragment;

/** Whom to turn to when it cannot wait. Nothing where there is nobody. */
export function renderUrgent(helps: readonly Help[], speaker: Speaker): Html | null {
  const each = [...new Map(helps.map((help) => [help.name, help])).values()];
  if (each.length === 0) return null;
  return html`<section class="urgent" aria-labelledby="urgent">
    <h2 id="urgent">${speaker.say('urgent')}</h2>
    <ul>
      ${each.map((help) => html`<li>${renderHelp(help, speaker)}</li>`)}
    </ul>
  </section>`;
}

function renderHelp({ name, sentence, phone, url }: Help, speaker: Speaker): Html {
  return html`<b ${speaker.inEnglish}>${name}</b>
    ${phone !== null && html`<a class="ring" href="${toTel(phone)}"><bdi>${phone}</bdi></a>`}
    ${url !== null && html`<a href="${url}" rel="nofollow">${speaker.say('website')}</a>`}
    <span class="text">${speaker.tell([sentence])}</span>`;
}
