import { london } from '../../../subgraphs/kit/time/london.ts';
import { type Html, html } from '../html.ts';
import type { Session } from './read-week.ts';
import { termWords, wheelchairWords, writeAges, writeCost, writeDayAndTime, writeTime } from './words.ts';

/** One session in a day's list. What is not known of it is said to be so. */
export function renderSession(session: Session): Html {
  const { title, start, status, bookingUrl } = session;
  const facts: readonly (readonly [string, string])[] = [
    ['Where', writePlace(session)],
    ['Ages', writeAges(session.ages) ?? 'Not said'],
    ['Cost', writeCost(session)],
    ...(session.online ? [] : [['Wheelchair', wheelchairWords[session.location?.wheelchair ?? 'UNKNOWN']] as const]),
    ['School holidays', termWords[session.termTimeOnly]],
  ];
  const booking = html`<p>
    <a href="${bookingUrl}" rel="noreferrer"
      >Book or find out more<span class="unseen">: ${title}, ${writeDayAndTime(start)}</span></a
    >
  </p>`;
  return html`<li class="session ${status === 'CANCELLED' && 'off'}">
    <p class="what">${renderTimes(session)} <b>${title}</b></p>
    ${statusWords[status] !== null && html`<p class="changed"><strong>${statusWords[status]}</strong></p>`}
    <dl class="facts">
      ${facts.map(
        ([name, value]) =>
          html`<div>
            <dt>${name}</dt>
            <dd>${value}</dd>
          </div>`,
      )}
    </dl>
    ${bookingUrl !== null && booking} ${status !== 'CANCELLED' && renderOwnCalendar(session)}
  </li>`;
}

function renderOwnCalendar({ id, title, start }: Session): Html {
  return html`<p class="own-calendar">
    <a href="/calendar/session/${encodeURIComponent(id)}.ics"
      >Add to my calendar<span class="unseen">: ${title}, ${writeDayAndTime(start)}</span></a
    >
  </p>`;
}

const statusWords: Readonly<Record<Session['status'], string | null>> = {
  SCHEDULED: null,
  MOVED: 'Moved: this is not the time or place that was announced first.',
  CANCELLED: 'Cancelled: this does not take place.',
};

function renderTimes({ start, end }: Session): Html {
  const [from, to] = [start, end].map((moment) => Temporal.Instant.from(moment).toZonedDateTimeISO(london));
  if (!from || !to || from.equals(to)) return html`${renderMoment(start, writeTime(start))} (end not said)`;
  const isWholeDay = from.equals(from.startOfDay()) && to.equals(from.startOfDay().add({ days: 1 }));
  if (isWholeDay) return html`<time datetime="${from.toPlainDate().toString()}">All day</time>`;
  const write = from.toPlainDate().equals(to.toPlainDate()) ? writeTime : writeDayAndTime;
  return html`${renderMoment(start, write(start))} to ${renderMoment(end, write(end))}`;
}

function renderMoment(moment: string, words: string): Html {
  return html`<time datetime="${moment}">${words}</time>`;
}

function writePlace({ online, location }: Session): string {
  if (online) return 'Online';
  const name = location?.name ?? '';
  const address = location?.address?.text ?? '';
  // Many addresses begin with the name of the building.
  const parts = address.startsWith(name) ? [address] : [name, address];
  return parts.filter((part) => part !== '').join(', ') || 'Not said';
}
