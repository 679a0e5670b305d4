import type { FamilyServiceQuery } from '../../../../codegen/generated/operations.ts';
import { type Html, html } from '../../html.ts';
import { describeCost } from '../card/card.ts';
import { listWays, needsReferral } from '../card/reach.ts';
import { renderNext } from '../card/when.ts';
import type { PlainKey, Speaker } from '../speaker.ts';

export type Service = NonNullable<FamilyServiceQuery['service']>;

/** One thing that is said of a service. */
export interface Fact {
  label: PlainKey;
  value: Html;
  /** The fields of Service that it is made of. */
  fields: readonly string[];
}

/** Everything that is said of a service, what a family needs first on top. What nobody says has a line too. */
export function listFacts(service: Service, speaker: Speaker): Fact[] {
  const ways = listWays(service, speaker);
  const next = renderNext(service, speaker);
  const { eligibility, languages, waitTime, areaServed, referral } = service;
  const notSaid = html`<span class="none">${speaker.say('nobodySays')}</span>`;
  const cost = describeCost(service, speaker);
  return [
    {
      label: 'howToReach',
      value: ways.length === 0 ? notSaid : renderList(ways),
      fields: ['phones', 'email', 'url', 'referral'],
    },
    { label: 'factWhen', value: html`${next ?? notSaid}${renderHours(service, speaker)}`, fields: ['schedules'] },
    { label: 'factCost', value: cost.length === 0 ? notSaid : html`${cost}`, fields: ['cost'] },
    { label: 'factFor', value: describeFor(eligibility, speaker) ?? notSaid, fields: ['eligibility'] },
    ...(needsReferral(service) || referral.text !== null
      ? [{ label: 'factReferral' as const, value: renderReferral(service, speaker), fields: ['referral'] }]
      : []),
    ...(waitTime === null
      ? []
      : [{ label: 'factWait' as const, value: speaker.english(waitTime), fields: ['waitTime'] }]),
    {
      label: 'languageSpoken',
      value:
        languages.length === 0 ? notSaid : html`${speaker.list(languages.map((one) => writeLanguage(one, speaker)))}`,
      fields: ['languages'],
    },
    ...(areaServed === null
      ? []
      : [{ label: 'factArea' as const, value: speaker.english(areaServed.text), fields: ['areaServed'] }]),
  ];
}

function renderList(items: readonly Html[]): Html {
  return html`<ul class="plain">
    ${items.map((item) => html`<li>${item}</li>`)}
  </ul>`;
}

function renderHours({ locations }: Service, speaker: Speaker): Html | null {
  const shown = locations.filter(({ schedules }) => schedules.length > 0);
  if (shown.length === 0) return null;
  return html`<ul class="plain hours">
    ${shown.flatMap(({ schedules, location: { name, confidential } }) =>
      schedules.map(
        (hours) =>
          html`<li>
            ${speaker.hours(hours)}
            ${shown.length > 1 && name !== null && !confidential && html`<small class="inline" ${speaker.inEnglish}>${name}</small>`}
          </li>`,
      ),
    )}
  </ul>`;
}

function describeFor({ text, ages, circumstances, sendOnly }: Service['eligibility'], speaker: Speaker): Html | null {
  const said = text ?? ages.flatMap((range) => range.text ?? []).join(', ');
  const known = ages.filter(({ minMonths, maxMonths }) => minMonths !== null || maxMonths !== null);
  const isTold = known.length > 0 && (said === '' || speaker.language.code !== 'en');
  const lines = [
    ...(isTold ? [html`${speaker.ages(known)}`] : []),
    ...(said === '' ? [] : [speaker.english(said)]),
    ...(sendOnly === 'YES' ? [speaker.tell([forSend])] : []),
    ...(circumstances.length > 0 ? [speaker.english(circumstances.join(', '))] : []),
  ];
  return lines.length === 0 ? null : renderList(lines);
}

/** A sentence of the graph's, for which every language has words. */
const forSend = {
  code: 'forPeople',
  values: {
    people: [{ id: 'send', label: 'children and young people with special educational needs or a disability' }],
  },
  text: 'It is for children and young people with special educational needs or a disability.',
};

const routeWords: Readonly<Record<Service['referral']['routes'][number], PlainKey>> = {
  SELF: 'askYourself',
  DROP_IN: 'dropIn',
  PROFESSIONAL: 'askProfessional',
  SCHOOL: 'askSchool',
  GP: 'askGp',
};

function renderReferral({ referral }: Service, speaker: Speaker): Html {
  const routes = referral.routes.map((route) => html`${speaker.say(routeWords[route])}`);
  return renderList([...routes, ...(referral.text === null ? [] : [speaker.english(referral.text)])]);
}

function writeLanguage({ code, support }: Service['languages'][number], speaker: Speaker): string {
  return support === null ? speaker.languageName(code) : `${speaker.languageName(code)} (${support})`;
}
