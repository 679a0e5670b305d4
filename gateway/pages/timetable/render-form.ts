import { type Choice, renderChoice, renderTick } from '../choice.ts';
import { type Html, html } from '../html.ts';
import { renderNarrowDown } from '../narrow-down.ts';
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

/** What narrows the timetable down, and leads to another week. */
export function renderForm(hubs: readonly Hub[], { hub, monday, said }: Position): Html {
  const all: Choice = [['', 'All hubs'], ...hubs.map(({ id, name }) => [id, name] as const)];
  return renderNarrowDown({
    path: timetablePath,
    summary: 'Narrow down, or go to another week',
    isOpen: hub !== null || said.size > 0,
    all: toAddress({ hub: null, monday, said: new URLSearchParams() }),
    fields: [
      renderChoice('hub', 'Hub', hub, all),
      html`<label>A day of the week <input type="date" name="week" value="${monday.toString()}" /></label>`,
      renderAges(said.get('ages') ?? ''),
      renderChoice('free', 'Cost', said.get('free'), costs),
      renderChoice('wheelchair', 'Wheelchair', said.get('wheelchair'), accesses),
      renderChoice('online', 'Where', said.get('online'), places),
      renderTick('includeUnknown', 'true', 'Also what does not say', said.get('includeUnknown') === 'true'),
    ],
  });
}

function renderAges(ages: string): Html {
  return html`<label
    >Ages, in years
    <small id="ages-hint">Such as 3, or 0-5. Under one is 0.</small>
    <input
      name="ages"
      value="${ages}"
      inputmode="text"
      pattern="[0-9]{1,2}(-[0-9]{1,2})?"
      maxlength="5"
      aria-describedby="ages-hint"
  /></label>`;
}
