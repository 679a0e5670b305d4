import { london } from '../../../subgraphs/kit/time/london.ts';
import { keepPostcodesWhole } from '../family/postcodes.ts';
import type { PlainKey, Speaker } from '../family/speaker.ts';
import { type Html, html } from '../html.ts';
import type { Session } from './read-week.ts';
import { renderAges, renderCost, termWords, wheelchairWords, writeDayAndTime } from './words.ts';

/** One session in a day's list. What is not known of it is said to be so. */
export function renderSession(session: Session, speaker: Speaker): Html {
  const { title, start, status, bookingUrl, online, location, termTimeOnly } = session;
  const { say } = speaker;
  const changed = statusWords[status];
  const access = wheelchairWords[location?.wheelchair ?? 'UNKNOWN'];
  const facts: readonly (readonly [PlainKey, Html | string])[] = [
    ['factWhere', renderPlace(session, speaker)],
    ['agesName', renderAges(session.ages, speaker) ?? say('notSaid')],
    ['costName', renderCost(session, speaker)],
    ...(online ? [] : [['wheelchairName', say(access)] as const]),
    ['schoolHolidays', say(termWords[termTimeOnly])],
  ];
  const about = html`<span class="unseen">: ${speaker.english(title)}, ${writeDayAndTime(start, speaker)}</span>`;
  const booking = html`<p><a href="${bookingUrl}" rel="noreferrer">${say('book')}${about}</a></p>`;
  return html`<li class="session ${status === 'CANCELLED' && 'off'}">
    <p class="what">${renderTimes(session, speaker)} <b>${speaker.english(title)}</b></p>
    ${changed !== null && html`<p class="changed"><strong>${say(changed)}</strong></p>`}
    <dl class="facts">
      ${facts.map(
        ([name, value]) =>
          html`<div>
            <dt>${say(name)}</dt>
            <dd>${value}</dd>
          </div>`,
      )}
    </dl>
    ${bookingUrl !== null && booking}
    ${
      status !== 'CANCELLED' &&
      html`<p class="own-calendar">
        <a href="/calendar/session/${encodeURIComponent(session.id)}.ics">${say('ownCalendar')}${about}</a>
      </p>`
    }
  </li>`;
}

const statusWords = {
  SCHEDULED: null,
  MOVED: 'movedLong',
  CANCELLED: 'cancelledLong',
} as const satisfies Readonly<Record<Session['status'], PlainKey | null>>;

function renderTimes({ start, end }: Session, speaker: Speaker): Html {
  const [from, to] = [start, end].map((moment) => Temporal.Instant.from(moment).toZonedDateTimeISO(london));
  if (!from || !to || from.equals(to)) {
    return html`<time datetime="${start}">${speaker.say('endNotSaid', { from: speaker.time(start) })}</time>`;
  }
  const isWholeDay = from.equals(from.startOfDay()) && to.equals(from.startOfDay().add({ days: 1 }));
  if (isWholeDay) return html`<time datetime="${from.toPlainDate().toString()}">${speaker.say('allDay')}</time>`;
  const isOneDay = from.toPlainDate().equals(to.toPlainDate());
  const write = (moment: string) => (isOneDay ? speaker.time(moment) : writeDayAndTime(moment, speaker));
  // The words between the two stand in the phrase.
  const [before = '', between = '', after = ''] = speaker.say('fromTo').split(/\{\w+\}/);
  return html`${before}<time datetime="${start}">${write(start)}</time>${between}<time datetime="${end}"
      >${write(end)}</time
    >${after}`;
}

function renderPlace({ online, location }: Session, speaker: Speaker): Html | string {
  if (online) return speaker.say('online');
  const name = location?.name ?? '';
  const address = location?.address?.text ?? '';
  // Many addresses begin with the name of the building.
  const parts = (address.startsWith(name) ? [address] : [name, address]).filter((part) => part !== '');
  return parts.length === 0 ? speaker.say('notSaid') : speaker.english(keepPostcodesWhole(parts.join(', ')));
}
