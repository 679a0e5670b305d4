import { type TemplateResult, html, nothing } from 'lit/html.js';
import type { WeekSession } from '../contract.ts';
import type { Actions } from './actions.ts';
import { renderLink } from './controls.ts';
import { toCalendar } from './render-result.ts';
import type { Speech } from './speech.ts';
import type { View } from './view.ts';

/** What is on at the hubs, asked for when it is opened. */
export function renderWeek({ week, hub }: View, speech: Speech, actions: Actions): TemplateResult {
  const { say } = speech;
  const onToggle = ({ target }: Event) => target instanceof HTMLDetailsElement && actions.openWeek(target.open);
  return html`<details part="week" @toggle=${onToggle}>
    <summary>${say('hubWeek')}</summary>
    <div class="week">
      ${typeof week === 'string' ? html`<p>${say(week === 'busy' ? 'searching' : 'down')}</p>` : week && renderHubs(week.hubs, hub, speech)}
    </div>
  </details>`;
}

type Hubs = Exclude<View['week'], string | null>['hubs'];

function renderHubs(hubs: Hubs, chosen: string | null, speech: Speech): TemplateResult | TemplateResult[] {
  const own = hubs.filter(({ id, sessions }) => sessions.length > 0 && (chosen === null || id === chosen));
  if (own.length === 0) return html`<p>${speech.say('nothingOn')}</p>`;
  return own.map(
    ({ name, sessions }) =>
      html`<h3 lang="en">${name}</h3>
        <ul>
          ${sessions.map((session) => renderSession(session, speech))}
        </ul>`,
  );
}

function renderSession({ id, title, start, status, where }: WeekSession, { say, moment }: Speech): TemplateResult {
  const isOff = status === 'CANCELLED';
  const changed = isOff ? say('cancelled') : status === 'MOVED' ? say('moved') : null;
  return html`<li>
    ${moment(start)} <span lang="en" class=${isOff ? 'off' : ''}><b>${title}</b>${where && `, ${where}`}</span>
    ${changed && html`<strong>${changed}</strong>`}
    ${isOff ? nothing : renderLink(toCalendar(id), say('calendar'), title)}
  </li>`;
}
