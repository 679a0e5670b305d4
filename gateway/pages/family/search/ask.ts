import {
  FamilyPlaceDocument,
  FamilySearchDocument,
  type FamilySearchQuery,
  type FamilySearchQueryVariables,
  FamilyUrgentHelpDocument,
  type FamilyUrgentHelpQuery,
  type ServiceFilter,
} from '../../../../codegen/generated/operations.ts';
import type { Ask, PageFailure } from '../../ask.ts';
import { toWeek } from '../week.ts';
import type { Question, Reach } from './question.ts';

/** What is found, and where from. */
export interface Found {
  answer: FamilySearchQuery;
  /** The situations that were chosen, with whom to turn to at once. */
  chosen: ChosenNeed[];
  /** The place that distances are measured from; null without one. */
  place: string | null;
  /** A place was given, and none of that name or postcode is known. */
  placeUnknown: boolean;
}

/** How many services stand on one page. */
const pageSize = 10;

type Near = NonNullable<FamilySearchQueryVariables['near']>;

export async function askSearch(
  ask: Ask,
  question: Question,
  now: Temporal.Instant,
): Promise<{ found: Found } | { failure: PageFailure }> {
  const near = await findNear(ask, question);
  if ('failure' in near) return near;
  const variables = { filter: toFilter(question, now), near: near.near, first: pageSize, after: question.after };
  const [answer, chosen] = await Promise.all([ask(FamilySearchDocument, variables), askChosen(ask, question.needs)]);
  if ('failure' in answer) return answer;
  if ('failure' in chosen) return chosen;
  const named = answer.data.services.interpretation.place?.name ?? null;
  const placeUnknown = question.near !== '' && near.near === null;
  return { found: { answer: answer.data, chosen: chosen.needs, place: near.name ?? named, placeUnknown } };
}

type ChosenNeed = NonNullable<FamilyUrgentHelpQuery['need']>;

async function askChosen(
  ask: Ask,
  ids: readonly string[],
): Promise<{ needs: ChosenNeed[] } | { failure: PageFailure }> {
  const answers = await Promise.all(ids.map((id) => ask(FamilyUrgentHelpDocument, { id })));
  const needs: ChosenNeed[] = [];
  for (const answer of answers) {
    if ('failure' in answer) return answer;
    if (answer.data.need) needs.push(answer.data.need);
  }
  return { needs };
}

/** Postcodes go on as postcodes, and names of places as their points. */
export async function findNear(
  ask: Ask,
  { near, within }: Pick<Question, 'near' | 'within'>,
): Promise<{ near: Near | null; name: string | null } | { failure: PageFailure }> {
  const withinMiles = within === null ? {} : { withinMiles: within };
  if (near === '') return { near: within === null ? null : withinMiles, name: null };
  const answer = await ask(FamilyPlaceDocument, { text: near });
  if ('failure' in answer) return answer;
  const { place } = answer.data;
  if (!place) return { near: null, name: null };
  const { name, kind, latitude, longitude } = place;
  const isCode = ['postcode', 'sector', 'outcode'].includes(kind);
  return { near: { ...(isCode ? { postcode: near } : { latitude, longitude }), ...withinMiles }, name };
}

/** What the graph is asked. */
export function toFilter(
  { text, age, free, wheelchair, week, language, reach, needs, unknown }: Question,
  now: Temporal.Instant,
): ServiceFilter {
  return {
    ...(text !== '' && { text }),
    ...(needs.length > 0 && { needs }),
    // The middle of the year: a child of 2 is from 24 to 35 months old.
    ...(age !== null && { person: age < 0 ? { pregnantWeeks: 20 } : { ageMonths: age * 12 + 6 } }),
    ...(free && { free }),
    ...(wheelchair && { wheelchair }),
    ...(week && { sessionsBetween: toWeek(now, 'hour') }),
    ...(language !== null && { languages: [language] }),
    ...(reach !== null && reachFilters[reach]),
    includeUnknown: unknown,
  };
}

const reachFilters: Readonly<Record<Reach, Pick<ServiceFilter, 'referral' | 'delivery'>>> = {
  'turn-up': { referral: ['DROP_IN'] },
  'ask-yourself': { referral: ['SELF', 'DROP_IN'] },
  phone: { delivery: ['PHONE'] },
  online: { delivery: ['ONLINE'] },
  home: { delivery: ['HOME_VISIT'] },
};
