import type { WayInLineFragment } from '../../../codegen/generated/operations.ts';
import { type Html, html } from '../html.ts';
import { toTel } from './card/reach.ts';
import type { Speaker } from './speaker.ts';

/** Where to go on from an answer: no list is a dead end. `withoutWords` is where the same is without the words typed. */
export function renderWaysIn(ways: readonly WayInLineFragment[], speaker: Speaker, withoutWords?: string): Html {
  const items = ways.map(({ sentences, hub, phone }) => {
    const isWithout = withoutWords !== undefined && sentences[0]?.code === 'without';
    const told = isWithout
      ? html`<a href="${withoutWords}">${speaker.tell(sentences)}</a>`
      : html`${speaker.tell(sentences)}`;
    const page =
      hub && html`<div ${speaker.inEnglish}><a href="${speaker.path(`/hub/${hub.id}`)}">${hub.name}</a></div>`;
    return html`<li>${page} ${told} ${phone !== null && html`<a href="${toTel(phone)}"><bdi>${phone}</bdi></a>`}</li>`;
  });
  return html`<section class="ways-in" aria-labelledby="ways-in">
    <h2 id="ways-in">${speaker.say('someone')}</h2>
    ${
      items.length > 0 &&
      html`<ul>
        ${items}
      </ul>`
    }
    <ul class="ways">
      <li><a href="${speaker.path('/timetable')}">${speaker.say('hubWeek')}</a></li>
      <li><a href="${speaker.path('/')}#situations">${speaker.say('allSituations')}</a></li>
    </ul>
  </section>`;
}
