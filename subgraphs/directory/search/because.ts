import { type SentenceRecord, sentence } from '../../kit/sentences/sentence.ts';
import { writeEnglish } from '../../kit/sentences/write.ts';
import type { Asked, Hit } from './answer.ts';
import { describeFreshness } from './select/fresh.ts';
import { describeReach } from './select/near.ts';
import type { WordMatch } from './words/match-words.ts';
import { type Field, fields } from './words/posting.ts';
import type { FoundWord } from './words/ways.ts';

/** Why something matched. */
export interface MatchReason {
  field: string;
  sentences: readonly SentenceRecord[];
  /** The same in English. */
  text: string;
}

/** Why a service is among the answers: its words, its place, what it is known for and what of it is not known. */
export function explain(hit: Hit, { words, filters, favour, freshness, near }: Asked): MatchReason[] {
  const { facts, metres, unknown } = hit;
  const said = filters.map((filter) => {
    const isUnknown = unknown.includes(filter);
    const field = filter.name === 'text' ? 'needs' : filter.name;
    return { field, sentences: filter.explain(facts, isUnknown), isUnknown };
  });
  const known = said.filter(({ isUnknown }) => !isUnknown);
  const notKnown = said.filter(({ isUnknown }) => isUnknown);
  return [
    ...(words ? explainWords(words, facts.row) : []),
    ...(near ? [{ field: 'near', sentences: [describeReach(metres, facts.reach)] }] : []),
    ...(favour?.explain(facts) ?? []),
    ...known,
    ...notKnown,
    ...(freshness ? [{ field: 'freshness', sentences: describeFreshness(facts.row, freshness) }] : []),
  ]
    .filter(({ sentences }) => sentences.length > 0)
    .map(({ field, sentences }) => ({ field, sentences, text: writeEnglish(sentences) }));
}

const places: Record<Field, { field: string; label: string }> = {
  name: { field: 'name', label: 'Its name' },
  otherNames: { field: 'name', label: 'Another name of it' },
  organisation: { field: 'organisation', label: 'The name of who offers it' },
  categories: { field: 'categories', label: 'Its category' },
  venues: { field: 'locations', label: 'Its venue' },
  description: { field: 'description', label: 'What is said of it' },
};

/** What is said of a word, by how it stands there. */
const codes = [
  ['itself', 'hasWords'],
  ['begun', 'hasBeginnings'],
  ['otherwise', 'hasOtherWords'],
] as const;

/** The fields that have the words, the weightiest first; every word is accounted for once. */
function explainWords(match: WordMatch, row: number): Pick<MatchReason, 'field' | 'sentences'>[] {
  const byField = Map.groupBy(match.explain(row), (found) => found.field);
  return fields.flatMap((id) => {
    const { field, label } = places[id];
    return toSentences({ id, label }, byField.get(id) ?? []).map((one) => ({ field, sentences: [one] }));
  });
}

function toSentences(where: { id: string; label: string }, found: readonly FoundWord[]): SentenceRecord[] {
  if (found.length === 0) return [];
  const meant = Map.groupBy(found, ({ related, how }) => (related === null ? how : null));
  const near = Map.groupBy(meant.get(null) ?? [], ({ related }) => related ?? '');
  return [
    ...codes.flatMap(([how, code]) => {
      const words = meant.get(how);
      return words ? [sentence(code, { where, words: toTexts(words) })] : [];
    }),
    ...[...near].map(([text, words]) => sentence('hasRelatedWords', { where, text, words: toTexts(words) })),
  ];
}

function toTexts(found: readonly FoundWord[]): string[] {
  return found.map(({ word }) => word.text);
}
