import { type Choice, renderChoice } from '../choice.ts';
import { type Html, html } from '../html.ts';
import { type Position, timetablePath, toAddress } from './address.ts';
import type { Hub } from './read-week.ts';

const costs: Choice = [
  ['', 'Free or not'],
  ['true', 'Free'],
  ['false', 'With a charge'],
];

const accesses: Choice = [
  ['', 'Any'],
  ['true', 'A wheelchair gets in'],
  ['false', 'A wheelchair does not get in'],
];

const places: Choice = [
  ['', 'Online or in a place'],
  ['false', 'In a place'],
  ['true', 'Online'],
];

/** What narrows the timetable down; a browser without scripts sends it as the address. */
export function renderForm(hubs: readonly Hub[], { hub, monday, said }: Position): Html {
  const all: Choice = [['', 'All hubs'], ...hubs.map(({ id, name }) => [id, name] as const)];
  const isOpen = hub !== null || said.size > 0;
  const isUnknownIn = said.get('includeUnknown') === 'true';
  return html`<form method="get" action="${timetablePath}" class="choices" role="search" aria-label="Narrow down">
    <details ${isOpen && html`open`}>
      <summary>Narrow down, or go to another week</summary>
      <p class="fields">
        ${renderChoice('hub', 'Hub', hub, all)}
        <label>A day of the week <input type="date" name="week" value="${monday.toString()}" /></label>
        <label
          >Ages, in years
          <small id="ages-hint">Such as 3, or 0-5. Under one is 0.</small>
          <input
            name="ages"
            value="${said.get('ages') ?? ''}"
            inputmode="text"
            pattern="[0-9]{1,2}(-[0-9]{1,2})?"
            maxlength="5"
            aria-describedby="ages-hint"
        /></label>
        ${renderChoice('free', 'Cost', said.get('free'), costs)}
        ${renderChoice('wheelchair', 'Wheelchair', said.get('wheelchair'), accesses)}
        ${renderChoice('online', 'Where', said.get('online'), places)}
        <label class="tick"
          ><input type="checkbox" name="includeUnknown" value="true" ${isUnknownIn && html`checked`} /> Also what does
          not say</label
        >
      </p>
      <p class="buttons">
        <button>Show these</button>
        <a href="${toAddress({ hub: null, monday, said: new URLSearchParams() })}">Show all</a>
      </p>
    </details>
  </form>`;
}
