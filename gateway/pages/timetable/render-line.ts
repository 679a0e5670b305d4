import type { Speaker } from '../family/speaker.ts';
import { type Html, html } from '../html.ts';
import type { Position } from './address.ts';
import type { Hub, Session } from './read-week.ts';
import { renderChange, renderTimes, renderTitle } from './session-parts.ts';
import { renderAges, renderCost, wheelchairWords } from './words.ts';

/** One session among those of all hubs, with what a family chooses by. The rest stands in the week of its hub. */
export function renderLine(session: Session, hub: Hub, { said }: Position, speaker: Speaker): Html {
  const { say } = speaker;
  const ages = renderAges(session.ages, speaker);
  const facts = [
    renderOtherPlace(session, hub, speaker),
    ages && html`${say('agesName')}: ${ages}`,
    renderCost(session, speaker),
    // What does not say can stand among what does, if that is asked for.
    said.has('wheelchair') && !session.online ? renderAccess(session, speaker) : null,
  ].filter((fact) => fact !== null);
  return html`<li class="session ${session.status === 'CANCELLED' && 'off'}">
    ${renderTimes(session, speaker)} ${renderTitle(session, speaker)} ${renderChange(session, speaker)}
    ${facts.length > 0 && html`<small>${facts.map((fact, index) => html`${index > 0 && ' · '}${fact}`)}</small>`}
  </li>`;
}

/** Where it is, if that is not the hub's own house. */
function renderOtherPlace({ online, location }: Session, { host }: Hub, speaker: Speaker): Html | null {
  if (online) return html`${speaker.say('online')}`;
  const name = location?.name ?? null;
  return name === null || name === host ? null : speaker.english(name);
}

function renderAccess({ location }: Session, { say }: Speaker): Html {
  return html`${say('wheelchairName')}: ${say(wheelchairWords[location?.wheelchair ?? 'UNKNOWN'])}`;
}
