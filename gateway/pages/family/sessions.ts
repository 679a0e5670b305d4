import type { SessionLineFragment } from '../../../codegen/generated/operations.ts';
import { type Html, html } from '../html.ts';
import { toPlace, writeSpan } from './card/when.ts';
import type { Speaker } from './speaker.ts';

/** Dated sessions, each with its calendar entry. */
export function renderSessions(
  sessions: readonly (SessionLineFragment & { service?: { slug: string } | null })[],
  speaker: Speaker,
): Html {
  return html`<ul class="sessions two">
    ${sessions.map((session) => {
      const { id, title, status, online, service } = session;
      const off = status === 'CANCELLED';
      const place = toPlace(session);
      const when = writeSpan(session, speaker);
      return html`<li class="session ${off && 'off'}">
        <p>
          <b>${when}</b>
          ${off && html`<strong class="changed">${speaker.say('cancelled')}</strong>`}
          ${status === 'MOVED' && html`<strong class="changed">${speaker.say('moved')}</strong>`}
        </p>
        <p ${speaker.inEnglish}>
          ${service ? html`<a href="${speaker.path(`/service/${service.slug}`)}">${title}</a>` : title}
        </p>
        <p class="and">
          ${online ? speaker.say('online') : place !== null && speaker.english(place)}
          ${!off && html`<a href="/calendar/session/${encodeURIComponent(id)}.ics">${speaker.say('calendar')}<span class="unseen">: ${speaker.english(title)}, ${when}</span></a>`}
        </p>
      </li>`;
    })}
  </ul>`;
}
