import { type Html, html } from '../html.ts';
import { type Position, timetablePath, toAddress, weeksEitherWay, weeksFrom, withFilter } from './address.ts';
import { type Chosen, chooseSessions } from './choose.ts';
import type { Hub } from './read-week.ts';
import { renderForm } from './render-form.ts';
import { renderHub } from './render-hub.ts';
import { renderNothing } from './render-nothing.ts';
import { countSessions, describeSetAside, writeWeek } from './words.ts';

export interface TimetablePage {
  /** All hubs, with all that is on in the week. */
  hubs: readonly Hub[];
  position: Position;
  /** London's. */
  today: Temporal.PlainDate;
  /** True when stand-ins answer, so that all is invented. */
  sample: boolean;
  /** True when something of it could not be read. */
  isPart: boolean;
}

/** The week, by hub and by day. */
export function renderTimetable({ hubs, position, today, sample, isPart }: TimetablePage): Html {
  const chosen = chooseSessions(hubs, position);
  const open = chosen.hubs.filter(({ hub, days }) => hub.status !== 'PLANNED' || days.length > 0);
  return html`<h1>What is on at the family hubs</h1>
    <p class="week">${writeWeek(position.monday)}</p>
    ${isPart && renderPart(hubs)} ${renderWeeks(position, today)} ${renderForm(hubs, position)}
    <p role="status">${chosen.count === 0 ? 'Nothing found.' : `${countSessions(chosen.count)} found.`}</p>
    ${chosen.setAside.length > 0 && renderSetAside(chosen.setAside, position)}
    ${chosen.count === 0 ? renderNothing(hubs, position) : open.map((one) => renderHub(one, position, { sample }))}
    ${renderPlanned(chosen)}`;
}

/** What is missing, before anybody takes what is there for all there is. */
function renderPart(hubs: readonly Hub[]): Html {
  const unread = hubs.filter(({ isUnread = false }) => isUnread).map(({ name }) => name);
  const what =
    unread.length > 0
      ? `The sessions of ${new Intl.ListFormat('en-GB').format(unread)} cannot be read just now.`
      : 'Some details, such as where a session is, cannot be read just now.';
  return html`<p role="alert">${what} What is shown is right, and not all there is. Try again in a minute.</p>`;
}

function renderWeeks(position: Position, today: Temporal.PlainDate): Html {
  const away = weeksFrom(today, position.monday);
  const weeks = [
    [away - 1, 'Earlier week'],
    [0, 'This week'],
    [away + 1, 'Later week'],
  ] as const;
  const links = weeks
    .filter(([to]) => Math.abs(to) <= weeksEitherWay)
    .map(([to, words]) => {
      const monday = position.monday.add({ weeks: to - away });
      const current = to === away && html` aria-current="page"`;
      return html`<li><a href="${toAddress({ ...position, monday })}" ${current}>${words}</a></li>`;
    });
  return html`<nav aria-label="Weeks">
    <ul class="tabs">
      ${links}
    </ul>
  </nav>`;
}

/** What is left out for want of an answer only; whoever asks may want to ring up about it. */
function renderSetAside(setAside: Chosen['setAside'], position: Position): Html {
  return html`<p class="set-aside">
    ${setAside.map((one) => `${describeSetAside(one)} `)}
    <a href="${toAddress(withFilter(position, 'includeUnknown', 'true'))}"
      >Show ${total(setAside) === 1 ? 'it' : 'them'} too</a
    >
  </p>`;
}

function total(setAside: Chosen['setAside']): number {
  return setAside.reduce((sum, { count }) => sum + count, 0);
}

function renderPlanned({ hubs }: Chosen): Html {
  const planned = hubs.filter(({ hub, days }) => hub.status === 'PLANNED' && days.length === 0);
  if (planned.length === 0) return html``;
  return html`<section class="planned" aria-labelledby="planned">
    <h2 id="planned">Planned, and not open yet</h2>
    <ul>
      ${planned.map(({ hub }) => html`<li>${hub.name}</li>`)}
    </ul>
  </section>`;
}

/** The page that says what an address may ask for. Words in backticks are to be typed as they stand. */
export function renderMistake(sentence: string): Html {
  const parts = sentence.split('`').map((part, index) => (index % 2 === 1 ? html`<code>${part}</code>` : part));
  return html`<h1>This cannot be read</h1>
    <p role="alert">${parts}</p>
    <p><a href="${timetablePath}">All that is on this week, with a form to narrow it down</a></p>`;
}
