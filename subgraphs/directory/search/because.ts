import type { Asked, Hit } from './answer.ts';
import { describeFreshness } from './select/fresh.ts';
import { describeReach } from './select/near.ts';
import type { WordMatch } from './words/match-words.ts';
import type { Field } from './words/posting.ts';

/** Why something matched. */
export interface MatchReason {
  field: string;
  text: string;
}

/** Why a service is among the answers: its words, its place, what it is known for and what of it is not known. */
export function explain(hit: Hit, { words, filters, favour, freshness, near }: Asked): MatchReason[] {
  const { facts, metres, unknown } = hit;
  const said = filters.flatMap((filter) => {
    const text = filter.explain(facts, unknown.includes(filter));
    return text === null
      ? []
      : [{ field: filter.name === 'text' ? 'needs' : filter.name, text, isUnknown: unknown.includes(filter) }];
  });
  const known = said.filter(({ isUnknown }) => !isUnknown);
  const notKnown = said.filter(({ isUnknown }) => isUnknown);
  return [
    ...(words ? explainWords(words, facts.row) : []),
    ...(near ? [{ field: 'near', text: describeReach(metres, facts.reach) }] : []),
    ...(favour?.explain(facts) ?? []),
    ...[...known, ...notKnown].map(({ field, text }) => ({ field, text })),
    ...explainFreshness(facts.row, freshness),
  ];
}

function explainFreshness(row: number, freshness: Asked['freshness']): MatchReason[] {
  const text = freshness ? describeFreshness(row, freshness) : null;
  return text === null ? [] : [{ field: 'freshness', text }];
}

const places: Record<Field, { field: string; words: string }> = {
  name: { field: 'name', words: 'Its name' },
  otherNames: { field: 'name', words: 'Another name of it' },
  organisation: { field: 'organisation', words: 'The name of who offers it' },
  categories: { field: 'categories', words: 'Its category' },
  venues: { field: 'locations', words: 'Its venue' },
  description: { field: 'description', words: 'What is said of it' },
};

/** The fields that have the words, the weightiest first; every word is accounted for once. */
function explainWords(match: WordMatch, row: number): MatchReason[] {
  const found = match.explain(row);
  return Object.entries(places).flatMap(([field, { field: told, words }]) => {
    const own = found.filter((one) => one.field === field);
    const literal = own.filter(({ literally }) => literally).map(({ word }) => `“${word.text}”`);
    const alike = own.filter(({ literally }) => !literally).map(({ word }) => `“${word.text}”`);
    return [
      ...(literal.length > 0 ? [{ field: told, text: `${words} has ${list.format(literal)}.` }] : []),
      ...(alike.length > 0 ? [{ field: told, text: `${words} has another word for ${list.format(alike)}.` }] : []),
    ];
  });
}

const list = new Intl.ListFormat('en-GB');
