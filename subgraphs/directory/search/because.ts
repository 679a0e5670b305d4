import { fold } from '../../kit/text/fold.ts';
import type { ServiceRecord } from '../merge/records.ts';
import type { Asked, Hit } from './answer.ts';
import { describeReach } from './near.ts';
import { type SearchWord, answers } from './words.ts';

/** Why something matched. */
export interface MatchReason {
  field: string;
  text: string;
}

/** Why a service is among the answers: its words, its place, what it is known for and what of it is not known. */
export function explain(hit: Hit, service: ServiceRecord, { words, filters, near }: Asked): MatchReason[] {
  const known = filters.filter((filter) => filter.passes !== null && !hit.unknown.includes(filter));
  return [
    ...explainWords(service, words),
    ...(near ? [{ field: 'near', text: describeReach(hit.metres, hit.facts.reach) }] : []),
    ...known.map(({ name, passes }) => ({ field: name, text: passes ?? '' })),
    ...hit.unknown.map(({ name, unknown }) => ({ field: name, text: unknown })),
  ];
}

/** The fields that have the words, the weightiest first; every word is accounted for once. */
function explainWords(service: ServiceRecord, words: readonly SearchWord[]): MatchReason[] {
  let left = words;
  return fields(service).flatMap(({ field, text, of }) => {
    const folded = left.length > 0 ? fold(of.join(' ')) : '';
    const rest = left.filter((word) => !answers(word, folded));
    const found = rest.length < left.length;
    left = rest;
    return found ? [{ field, text }] : [];
  });
}

function fields(service: ServiceRecord): { field: string; text: string; of: readonly string[] }[] {
  const { name, otherNames, organisation, categories, summary, description, eligibility } = service;
  const more = [summary, description, eligibility.text].map((words) => words ?? '');
  return [
    { field: 'name', text: 'Its name has the words.', of: [name] },
    { field: 'name', text: 'Another name of it has the words.', of: otherNames },
    { field: 'organisation', text: 'The name of who offers it has the words.', of: [organisation?.name ?? ''] },
    { field: 'categories', text: 'Its category has the words.', of: categories.map((category) => category.name) },
    { field: 'description', text: 'What is said of it has the words.', of: [...more, ...eligibility.circumstances] },
    { field: 'locations', text: 'Its venue has the words.', of: service.venues },
  ];
}
