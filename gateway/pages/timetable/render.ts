import type { Speaker } from '../family/speaker.ts';
import { type Html, html } from '../html.ts';
import { renderTyped } from '../typed.ts';
import { type Position, timetablePath, toAddress, weeksEitherWay, weeksFrom, withFilter } from './address.ts';
import { type Chosen, chooseSessions } from './choose.ts';
import type { Hub } from './read-week.ts';
import { renderForm } from './render-form.ts';
import { renderHub } from './render-hub.ts';
import { renderNothing } from './render-nothing.ts';
import { describeSetAside, writeWeek } from './words.ts';

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
  speaker: Speaker;
}

/** The week, by hub and by day. */
export function renderTimetable({ hubs, position, today, sample, isPart, speaker }: TimetablePage): Html {
  const { say, count } = speaker;
  const chosen = chooseSessions(hubs, position);
  const open = chosen.hubs.filter(({ hub, days }) => hub.status !== 'PLANNED' || days.length > 0);
  return html`<h1>${say('whatsOnTitle')}</h1>
    <p class="week">${writeWeek(position.monday, speaker)}</p>
    ${isPart && renderPart(hubs, speaker)} ${renderWeeks(position, today, speaker)}
    ${renderForm(hubs, position, speaker)}
    <p role="status">${chosen.count === 0 ? say('nothingFound') : count('sessionsFound', chosen.count)}</p>
    ${chosen.setAside.length > 0 && renderSetAside(chosen.setAside, position, speaker)}
    ${position.hub === null && chosen.count > 0 && html`<p class="hint in-full">${say('hubInFull')}</p>`}
    ${chosen.count === 0 ? renderNothing(hubs, position, speaker) : open.map((one) => renderHub(one, position, { speaker, sample }))}
    ${renderPlanned(chosen, speaker)}`;
}

/** What is missing, before anybody takes what is there for all there is. */
function renderPart(hubs: readonly Hub[], { say, list }: Speaker): Html {
  const unread = hubs.filter(({ isUnread = false }) => isUnread).map(({ name }) => name);
  const what = unread.length > 0 ? say('unreadHubs', { hubs: list(unread) }) : say('unreadDetails');
  return html`<p role="alert">${what} ${say('isPart')}</p>`;
}

function renderWeeks(position: Position, today: Temporal.PlainDate, speaker: Speaker): Html {
  const away = weeksFrom(today, position.monday);
  const weeks = [
    [away - 1, 'earlierWeek'],
    [0, 'currentWeek'],
    [away + 1, 'laterWeek'],
  ] as const;
  const links = weeks
    .filter(([to]) => Math.abs(to) <= weeksEitherWay)
    .map(([to, words]) => {
      const monday = position.monday.add({ weeks: to - away });
      const current = to === away && html` aria-current="page"`;
      return html`<li>
        <a href="${speaker.path(toAddress({ ...position, monday }))}" ${current}>${speaker.say(words)}</a>
      </li>`;
    });
  return html`<nav aria-label="${speaker.say('weeks')}">
    <ul class="tabs">
      ${links}
    </ul>
  </nav>`;
}

/** What is left out for want of an answer only; whoever asks may want to ring up about it. */
function renderSetAside(setAside: Chosen['setAside'], position: Position, speaker: Speaker): Html {
  return html`<p class="set-aside">
    ${setAside.map((one) => `${describeSetAside(one, speaker)} `)}
    <a href="${speaker.path(toAddress(withFilter(position, 'includeUnknown', 'true')))}"
      >${speaker.count('showThemToo', total(setAside))}</a
    >
  </p>`;
}

function total(setAside: Chosen['setAside']): number {
  return setAside.reduce((sum, { count }) => sum + count, 0);
}

function renderPlanned({ hubs }: Chosen, speaker: Speaker): Html {
  const planned = hubs.filter(({ hub, days }) => hub.status === 'PLANNED' && days.length === 0);
  if (planned.length === 0) return html``;
  return html`<section class="planned" aria-labelledby="planned">
    <h2 id="planned">${speaker.say('plannedTitle')}</h2>
    <ul>
      ${planned.map(({ hub }) => html`<li>${speaker.english(hub.name)}</li>`)}
    </ul>
  </section>`;
}

/** The page that says what an address may ask for, in English. */
export function renderMistake(sentence: string, speaker: Speaker): Html {
  return html`<h1>${speaker.say('mistakeTitle')}</h1>
    <p role="alert" ${speaker.inEnglish}>${renderTyped(sentence)}</p>
    <p><a href="${speaker.path(timetablePath)}">${speaker.say('allOn')}</a></p>`;
}

/** Said where nothing of it can be read. */
export function renderUnavailable({ say, path }: Speaker): Html {
  return html`<h1>${say('timetableDown')}</h1>
    <p role="alert">${say('timetableDownHint')}</p>
    <p><a href="${path(timetablePath)}">${say('again')}</a></p>`;
}
