import { bankHolidayOn } from '../../../subgraphs/kit/time/bank-holidays.ts';
import type { Speaker } from '../family/speaker.ts';
import { type Html, html } from '../html.ts';
import type { Position } from './address.ts';
import type { ChosenHub } from './choose.ts';
import { type Hub, elsewhereId } from './read-week.ts';
import { renderSession } from './render-session.ts';
import { writeWeek } from './words.ts';

/** One hub's week, which is a sheet of its own on paper. */
export function renderHub(
  chosen: ChosenHub,
  position: Position,
  { speaker, sample }: { speaker: Speaker; sample: boolean },
): Html {
  const { hub, days } = chosen;
  const { say } = speaker;
  const name = hub.id === elsewhereId ? html`${say('elsewhere')}` : speaker.english(hub.name);
  return html`<section class="hub" aria-labelledby="${hub.id}">
    <h2 id="${hub.id}">${name}</h2>
    <p class="hint" ${speaker.inEnglish}>${writeWhereabouts(hub)}</p>
    <p class="paper">${writeWeek(position.monday, speaker)}.${sample && ` ${say('sheetSample')}`}</p>
    ${days.length === 0 ? renderNone(hub, position, speaker) : html`<div class="days">${days.map((day) => renderDay(day, hub, speaker))}</div>`}
    <p class="calendar">
      <a href="${toCalendarAddress(hub, position)}"
        >${say('calendarOf', { hub: hub.id === elsewhereId ? say('elsewhere') : hub.name })}</a
      >: ${say('calendarHow')}
    </p>
  </section>`;
}

function renderDay({ date, sessions }: ChosenHub['days'][number], { id }: Hub, speaker: Speaker): Html {
  const name = `${id}-${date.toString()}`;
  const holiday = bankHolidayOn(date.toString());
  return html`<section class="day" aria-labelledby="${id} ${name}">
    <h3 id="${name}">${speaker.day(date)}</h3>
    ${holiday !== null && html`<p class="hint">${speaker.say('bankHoliday', { name: holiday })}</p>`}
    <ul class="sessions">
      ${sessions.map((session) => renderSession(session, speaker))}
    </ul>
  </section>`;
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
