import { bankHolidayOn } from '../../../subgraphs/kit/time/bank-holidays.ts';
import type { Speaker } from '../family/speaker.ts';
import { type Html, html } from '../html.ts';
import { type Position, toAddress } from './address.ts';
import type { ChosenHub } from './choose.ts';
import { type Hub, type Session, elsewhereId } from './read-week.ts';
import { renderLine } from './render-line.ts';
import { renderSession } from './render-session.ts';
import { writeWeek } from './words.ts';

/**
 * One hub's week, which is a sheet of its own on paper. Where it is the one that is asked for, all is told of each
 * session; among the others, what a family chooses by.
 */
export function renderHub(
  { hub, days }: ChosenHub,
  position: Position,
  { speaker, sample }: { speaker: Speaker; sample: boolean },
): Html {
  const isAlone = position.hub !== null;
  const name = hub.id === elsewhereId ? html`${speaker.say('elsewhere')}` : speaker.english(hub.name);
  const address = speaker.path(toAddress({ ...position, hub: hub.id }));
  const render = (session: Session) =>
    isAlone ? renderSession(session, speaker) : renderLine(session, hub, position, speaker);
  return html`<section class="hub" aria-labelledby="${hub.id}">
    <h2 id="${hub.id}">${isAlone ? name : html`<a href="${address}">${name}</a>`}</h2>
    <p class="hint" ${speaker.inEnglish}>${writeWhereabouts(hub)}</p>
    <p class="paper">${writeWeek(position.monday, speaker)}.${sample && ` ${speaker.say('sheetSample')}`}</p>
    ${days.length === 0 ? renderNone(hub, position, speaker) : html`<div class="days">${days.map((day) => renderDay(day, render, speaker))}</div>`}
    ${isAlone && renderCalendar(hub, position, speaker)}
  </section>`;
}

function renderDay(
  { date, sessions }: ChosenHub['days'][number],
  render: (session: Session) => Html,
  speaker: Speaker,
): Html {
  const holiday = bankHolidayOn(date.toString());
  return html`<div class="day">
    <h3>${speaker.day(date)}</h3>
    ${holiday !== null && html`<p class="hint">${speaker.say('bankHoliday', { name: holiday })}</p>`}
    <ul class="sessions">
      ${sessions.map(render)}
    </ul>
  </div>`;
}

function renderCalendar(hub: Hub, position: Position, { say }: Speaker): Html {
  const name = hub.id === elsewhereId ? say('elsewhere') : hub.name;
  return html`<p class="calendar">
    <a href="${toCalendarAddress(hub, position)}">${say('calendarOf', { hub: name })}</a>: ${say('calendarHow')}
  </p>`;
}

function renderNone({ sessions, isUnread = false }: Hub, { said }: Position, { say, count }: Speaker): Html {
  if (isUnread) return html`<p>${say('hubUnread')}</p>`;
  if (sessions.length === 0 || said.size === 0) return html`<p>${say('hubNothing')}</p>`;
  return html`<p>${count('hubNothingFits', sessions.length)}</p>`;
}

function writeWhereabouts({ host, neighbourhood }: Hub): string {
  return [host, neighbourhood].filter((part) => part !== null).join(', ');
}

/** Calendars take the same filters, so a telephone gets what the page shows. */
function toCalendarAddress({ id }: Hub, { said }: Position): string {
  return `/calendar/${encodeURIComponent(id)}.ics${said.size === 0 ? '' : `?${said.toString()}`}`;
}
