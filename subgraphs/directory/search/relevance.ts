import { sentence } from '../../kit/sentences/sentence.ts';
import type { ServiceFacts } from './facts.ts';
import type { SpokenNeed, Understood } from './interpret.ts';
import { type Bits, createBits, setBit } from './select/bits.ts';
import type { Filter } from './select/filter.ts';
import type { SearchBase } from './base.ts';
import type { WordMatch } from './words/match-words.ts';

/** How well services answer a text: by its words, and by the needs that it speaks of. */
export interface Relevance {
  /** By row, 0 for not at all to 1. */
  scores: Float32Array;
  words: WordMatch;
  /** The needs that it speaks of and a service answers. */
  needsOf: (facts: ServiceFacts) => SpokenNeed[];
  /** Whether it answers any of them. */
  answersNeed: (facts: ServiceFacts) => boolean;
}

/** A need that was recognised less surely is told in the interpretation, but does not raise the services that answer it. */
const leastSure = 0.35;

/**
 * What a need that is spoken of for sure is worth, where having every word in the name is worth 1: so a service that is
 * called what was typed comes before those that answer the need, and these before what has a word of a sentence by chance.
 */
const needWorth = 0.7;

/**
 * What a service that the strategy names only as one of its sort is worth, as a share of `needWorth`: it says “GPs” and
 * means every surgery. A surgery answers many needs, and a service that is there for just this one should come first.
 */
const manyShare = 0.6;

/** What a service with interpreters scores where nothing but a language is asked for; one that speaks it scores 1. */
const byInterpreter = 0.5;

/**
 * Null when the question has no text, so that all services answer; a text that says nothing is answered by none.
 * `interpreting` are the rows of services that mention interpreters.
 */
export function toRelevance(
  { words, needs, told, saysNothing }: Understood,
  { match: matchWords, columns: { needs: answered, languages }, isOneOfMany }: SearchBase,
  interpreting: ReadonlySet<number> = new Set(),
): Relevance | null {
  const sure = needs.filter(({ score }) => score >= leastSure);
  if (words.length === 0 && sure.length === 0 && told.languages.length === 0 && !saysNothing) return null;
  const match = matchWords(words);
  const scores = new Float32Array(match.scores.length);
  for (let row = 0; row < scores.length; row++) scores[row] = (match.scores[row] ?? 0) / (1 + needWorth);
  // The surest need counts; a second one adds nothing to a service that answers both.
  for (const { need, score } of sure.toReversed()) {
    for (const row of answered.values.get(need.id) ?? []) {
      const worth = isOneOfMany(row) ? needWorth * manyShare : needWorth;
      scores[row] = ((match.scores[row] ?? 0) + score * worth) / (1 + needWorth);
    }
  }
  if (words.length === 0 && sure.length === 0) {
    for (const row of interpreting) scores[row] = byInterpreter;
    for (const language of told.languages) for (const row of languages.values.get(language) ?? []) scores[row] = 1;
  }
  return {
    scores,
    words: match,
    needsOf: ({ needs: own }) => sure.filter(({ need }) => own.includes(need.id)),
    answersNeed: ({ needs: own }) => sure.some(({ need }) => own.includes(need.id)),
  };
}

/** Services that have the words, or answer the needs. */
export function toTextFilter({ scores, needsOf }: Relevance): Filter {
  return {
    name: 'text',
    yes: toMatching(scores),
    unknown: null,
    explain: (facts) => {
      const [first] = needsOf(facts);
      const need = first && { id: first.need.id, label: first.need.label };
      return need ? [sentence('answersNeed', { need })] : [];
    },
  };
}

function toMatching(scores: Float32Array): Bits {
  const bits = createBits(scores.length);
  for (let row = 0; row < scores.length; row++) if ((scores[row] ?? 0) > 0) setBit(bits, row);
  return bits;
}
