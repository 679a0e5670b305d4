import type { PlainKey, Speaker } from '../family/speaker.ts';
import { type Html, html } from '../html.ts';
import type { Session } from './read-week.ts';
import { renderChange, renderPlace, renderTimes, renderTitle } from './session-parts.ts';
import { renderAges, renderCost, termWords, wheelchairWords, writeDayAndTime } from './words.ts';

/** One session with all that is said of it. What is not known is said to be so. */
export function renderSession(session: Session, speaker: Speaker): Html {
  const { id, title, start, status, bookingUrl, online, location, termTimeOnly } = session;
  const { say } = speaker;
  const access = wheelchairWords[location?.wheelchair ?? 'UNKNOWN'];
  const facts: readonly (readonly [PlainKey, Html | string])[] = [
    ['factWhere', renderPlace(session, speaker) ?? say('notSaid')],
    ['agesName', renderAges(session.ages, speaker) ?? say('notSaid')],
    ['costName', renderCost(session, speaker) ?? say('notSaid')],
    ...(online ? [] : [['wheelchairName', say(access)] as const]),
    ['schoolHolidays', say(termWords[termTimeOnly])],
  ];
  const about = html`<span class="unseen">: ${speaker.english(title)}, ${writeDayAndTime(start, speaker)}</span>`;
  const booking = html`<p><a href="${bookingUrl}" rel="noreferrer">${say('book')}${about}</a></p>`;
  const entry = html`<p class="own-calendar">
    <a href="/calendar/session/${encodeURIComponent(id)}.ics">${say('ownCalendar')}${about}</a>
  </p>`;
  return html`<li class="session ${status === 'CANCELLED' && 'off'}">
    <p class="what">${renderTimes(session, speaker)} ${renderTitle(session, speaker)}</p>
    ${renderChange(session, speaker)}
    <dl class="facts">
      ${facts.map(
        ([name, value]) =>
          html`<div>
            <dt>${say(name)}</dt>
            <dd>${value}</dd>
          </div>`,
      )}
    </dl>
    ${bookingUrl !== null && booking} ${status !== 'CANCELLED' && entry}
  </li>`;
}
