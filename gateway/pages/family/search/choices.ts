import type { FamilySearchQuery } from '../../../../codegen/generated/operations.ts';
import { type Choice, renderChoice } from '../../choice.ts';
import { type Html, html } from '../../html.ts';
import type { PlainKey, Speaker } from '../speaker.ts';
import { type Question, type Reach, distances } from './question.ts';

/** Ages as families say them, each by a year that stands for it. */
const ages: readonly { upTo: number; year: number; words: PlainKey }[] = [
  { upTo: -1, year: -1, words: 'agePregnancy' },
  { upTo: 0, year: 0, words: 'ageBaby' },
  { upTo: 4, year: 2, words: 'ageToddler' },
  { upTo: 10, year: 7, words: 'ageChild' },
  { upTo: 17, year: 14, words: 'ageTeenager' },
  { upTo: 25, year: 21, words: 'ageYoungAdult' },
];

/** What each way is called. */
const reachWords: Readonly<Record<Reach, PlainKey>> = {
  'turn-up': 'dropIn',
  'ask-yourself': 'askYourself',
  phone: 'byPhone',
  online: 'online',
  home: 'atHome',
};

/** What narrows a search down, folded: what was chosen stands on it, and what was found comes before more to choose. */
export function renderChoices(question: Question, answer: FamilySearchQuery, speaker: Speaker): Html {
  const { age, free, wheelchair, week, language, reach, needs: chosen, within } = question;
  const any: Choice[number] = ['', speaker.say('any')];
  const ofAge = age === null ? null : (ages.find(({ upTo }) => age <= upTo)?.year ?? null);
  const needs: Choice = answer.needs.map((each) => [each.need.id, speaker.need(each.need)]);
  const named = listNamed(question, answer, speaker);
  return html`<details class="choices">
    <summary>${speaker.say('filters')}${named.length > 0 && html`: <b>${named.join(' · ')}</b>`}</summary>
    <div class="fields">
      ${renderChoice('age', speaker.say('forWhom'), ofAge, [any, ...ages.map(({ year, words }) => [String(year), speaker.say(words)] as const)])}
      ${renderChoice('reach', speaker.say('howToReach'), reach, [any, ...Object.entries(reachWords).map(([value, words]) => [value, speaker.say(words)] as const)])}
      ${renderChoice('language', speaker.say('languageSpoken'), language, [any, ...listLanguages(answer, language, speaker)])}
      ${renderChoice('within', speaker.say('howFar'), within, [any, ...distances.map((miles) => [String(miles), speaker.say('withinMiles', { distance: speaker.miles(miles) })] as const)])}
      ${(chosen.length === 0 ? [null] : chosen).map((id) => renderChoice('need', speaker.say('situation'), id, [any, ...needs]))}
      <p class="ticks">
        ${renderTick('free', speaker.say('free'), free)}
        ${renderTick('wheelchair', speaker.say('wheelchairIn'), wheelchair)}
        ${renderTick('week', speaker.say('thisWeek'), week)}
      </p>
    </div>
    <p class="buttons">
      <button>${speaker.say('showThese')}</button> <a href="${speaker.path('/search')}">${speaker.say('clear')}</a>
    </p>
  </details>`;
}

/** What was chosen, in words. */
function listNamed(
  { age, free, wheelchair, week, language, reach, needs, within }: Question,
  answer: FamilySearchQuery,
  speaker: Speaker,
): string[] {
  const keys: (PlainKey | null)[] = [
    age === null ? null : (ages.find(({ upTo }) => age <= upTo)?.words ?? null),
    reach === null ? null : reachWords[reach],
    free ? 'free' : null,
    wheelchair ? 'wheelchairIn' : null,
    week ? 'thisWeek' : null,
  ];
  return [
    ...keys.flatMap((key) => (key === null ? [] : [speaker.say(key)])),
    ...(language === null ? [] : [speaker.languageName(language)]),
    ...(within === null ? [] : [speaker.say('withinMiles', { distance: speaker.miles(within) })]),
    ...answer.needs.filter(({ need }) => needs.includes(need.id)).map(({ need }) => speaker.needText(need)),
  ];
}

/** Languages that some service found speaks, and the one that is chosen. */
function listLanguages({ services }: FamilySearchQuery, chosen: string | null, speaker: Speaker): Choice {
  const values = services.facets.find(({ name }) => name === 'languages')?.values ?? [];
  const known: Choice = values.map(({ value, count }) => [value, `${speaker.languageName(value)} (${count})`]);
  const isKnown = chosen === null || values.some(({ value }) => value === chosen);
  return isKnown ? known : [...known, [chosen, speaker.languageName(chosen)]];
}

function renderTick(name: string, words: string, isTicked: boolean): Html {
  return html`<label class="tick"
    ><input type="checkbox" name="${name}" value="true" ${isTicked && html`checked`} /> ${words}</label
  >`;
}
