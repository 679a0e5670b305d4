import { bankHolidayOn } from '../../../subgraphs/kit/time/bank-holidays.ts';
import { type Html, html } from '../html.ts';
import type { Position } from './address.ts';
import type { ChosenHub } from './choose.ts';
import type { Hub } from './read-week.ts';
import { renderSession } from './render-session.ts';
import { writeDay, writeWeek } from './words.ts';

/** One hub's week, which is a sheet of its own on paper. */
export function renderHub(chosen: ChosenHub, position: Position, { sample }: { sample: boolean }): Html {
  const { hub, days } = chosen;
  return html`<section class="hub" aria-labelledby="${hub.id}">
    <h2 id="${hub.id}">${hub.name}</h2>
    <p class="hint">${writeWhereabouts(hub)}</p>
    <p class="paper">
      ${writeWeek(position.monday)}.${sample && ' Invented sample data: nothing on this sheet is true.'}
    </p>
    ${days.length === 0 ? renderNone(hub, position) : html`<div class="days">${days.map((day) => renderDay(day, hub))}</div>`}
    <p class="calendar">
      <a href="${toCalendarAddress(hub, position)}">Calendar of ${hub.name} to subscribe to</a>: give its address to the
      calendar of your telephone, and it follows what is moved or cancelled.
    </p>
  </section>`;
}

function renderDay({ date, sessions }: ChosenHub['days'][number], { id }: Hub): Html {
  const name = `${id}-${date.toString()}`;
  const holiday = bankHolidayOn(date.toString());
  return html`<section class="day" aria-labelledby="${id} ${name}">
    <h3 id="${name}">${writeDay(date)}</h3>
    ${holiday !== null && html`<p class="hint">${holiday}: a bank holiday. Ask the hub before you set out.</p>`}
    <ul class="sessions">
      ${sessions.map(renderSession)}
    </ul>
  </section>`;
}

function renderNone({ sessions, isUnread = false }: Hub, { said }: Position): Html {
  if (isUnread) return html`<p>What is on here cannot be read just now.</p>`;
  if (sessions.length === 0 || said.size === 0) return html`<p>No session is known here in this week.</p>`;
  return html`<p>Nothing here fits what you chose, of ${sessions.length} in this week.</p>`;
}

function writeWhereabouts({ host, neighbourhood }: Hub): string {
  return [host, neighbourhood].filter((part) => part !== null).join(', ');
}

/** Calendars take the same filters, so a telephone gets what the page shows. */
function toCalendarAddress({ id }: Hub, { said }: Position): string {
  return `/calendar/${encodeURIComponent(id)}.ics${said.size === 0 ? '' : `?${said.toString()}`}`;
}
