import { type Choice, renderChoice, renderTick } from '../choice.ts';
import type { Speaker } from '../family/speaker.ts';
import { type Html, html } from '../html.ts';
import { renderNarrowDown } from '../narrow-down.ts';
import { type Position, timetablePath, toAddress } from './address.ts';
import { type Hub, elsewhereId } from './read-week.ts';

/** What narrows the timetable down, and leads to another week. */
export function renderForm(hubs: readonly Hub[], { hub, monday, said }: Position, speaker: Speaker): Html {
  const { say } = speaker;
  const named = hubs.map(({ id, name }) => [id, id === elsewhereId ? say('elsewhere') : name] as const);
  const all: Choice = [['', say('allHubs')], ...named];
  const costs = toChoice(say('freeOrNot'), say('free'), say('withCharge'));
  const accesses = toChoice(say('any'), say('wheelchairGetsIn'), say('wheelchairNotIn'));
  const places = toChoice(say('inAnyPlace'), say('online'), say('inAPlace'));
  return renderNarrowDown({
    path: speaker.path(timetablePath),
    label: say('narrowDown'),
    summary: say('narrowWeek'),
    isOpen: hub !== null || said.size > 0,
    all: speaker.path(toAddress({ hub: null, monday, said: new URLSearchParams() })),
    show: say('showThese'),
    showAll: say('showAll'),
    fields: [
      renderChoice('hub', say('hub'), hub, all),
      html`<label>${say('weekDay')} <input type="date" name="week" value="${monday.toString()}" /></label>`,
      renderAges(said.get('ages') ?? '', speaker),
      renderChoice('free', say('costName'), said.get('free'), costs),
      renderChoice('wheelchair', say('wheelchairName'), said.get('wheelchair'), accesses),
      renderChoice('online', say('factWhere'), said.get('online'), places),
      renderTick('includeUnknown', 'true', say('alsoSilent'), said.get('includeUnknown') === 'true'),
    ],
  });
}

/** Whether or not, or either. */
function toChoice(any: string, yes: string, no: string): Choice {
  return [
    ['', any],
    ['true', yes],
    ['false', no],
  ];
}

function renderAges(ages: string, { say }: Speaker): Html {
  return html`<label
    >${say('agesInYears')}
    <small id="ages-hint">${say('agesHint')}</small>
    <input
      name="ages"
      value="${ages}"
      inputmode="text"
      pattern="[0-9]{1,2}(-[0-9]{1,2})?"
      maxlength="5"
      aria-describedby="ages-hint"
  /></label>`;
}
