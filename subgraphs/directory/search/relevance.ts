import { sentence } from '../../kit/sentences/sentence.ts';
import type { ServiceFacts } from './facts.ts';
import type { SpokenNeed, Understood } from './interpret.ts';
import { type Bits, createBits, setBit } from './select/bits.ts';
import type { Filter } from './select/filter.ts';
import type { SearchBase } from './base.ts';
import type { Told } from './spoken/favour.ts';
import { voices } from './spoken/voices.ts';
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
  /** Whether the strategy names it for any of them. */
  isNamedFor: (facts: ServiceFacts) => boolean;
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

/** The same of a service that the strategy does not name for the need: its words or its category tell that it answers it. */
const unnamedShare = 0.92;

/** What each further need that the strategy names a service for takes from its share: it is less there for this one. */
const eachFurther = 0.03;
const mostFurther = 4;

/** Whom to ask first where a sensitive need may not wait, by the lexicon's urgent help. */
const urgentShare = 1.2;

/** What a service gets for answering a second need, as a share of what that is worth. */
const besideShare = 0.2;

/** What a chance to help others is worth to somebody who does not ask for one, as a share: they may need that help. */
const toHelpOthers = 0.3;

/** What a service with interpreters scores where nothing but a language is asked for; one that speaks it scores 1. */
const byInterpreter = 0.5;

/**
 * Null when the question has no text, so that all services answer; a text that says nothing is answered by none.
 * `interpreting` are the rows of services that mention interpreters.
 */
export function toRelevance(
  { words, needs, told, saysNothing }: Understood,
  base: SearchBase,
  interpreting: ReadonlySet<number> = new Set(),
): Relevance | null {
  const sure = withChilds(
    needs.filter(({ score }) => score >= leastSure),
    told,
    base,
  );
  if (words.length === 0 && sure.length === 0 && told.languages.length === 0 && !saysNothing) return null;
  const { needs: answered, languages, kinds } = base.columns;
  const match = base.match(words);
  const scores = new Float32Array(match.scores.length);
  for (let row = 0; row < scores.length; row++) scores[row] = (match.scores[row] ?? 0) / (1 + needWorth);
  // A need that is in doubt says less than the doubt: words that somebody typed are none.
  for (const spoken of sure) {
    const toShare = createShares(spoken, base);
    for (const row of answered.values.get(spoken.need.id) ?? []) {
      const byWords = toBeside(match.scores[row] ?? 0);
      const worth = spoken.score ** 2 * needWorth * toShare(row);
      const before = Math.max(0, (scores[row] ?? 0) * (1 + needWorth) - byWords);
      const together = Math.max(worth, before) + besideShare * Math.min(worth, before);
      scores[row] = (byWords + together) / (1 + needWorth);
    }
  }
  if (!words.some(({ text }) => /^volunt/i.test(text))) {
    for (const row of kinds.values.get('VOLUNTEERING') ?? []) scores[row] = (scores[row] ?? 0) * toHelpOthers;
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
    isNamedFor: ({ named }) => sure.some(({ need }) => need.named.some((one) => named.includes(one))),
  };
}

/**
 * What words add to a need: less than by themselves, but of the services that answer it the one that has a word more
 * of the question comes first, if only in its description.
 */
function toBeside(score: number): number {
  return Math.max(Math.sqrt(score) / 2, score);
}

/** A child who has a need in an adult's voice is helped by what is there for children with it. */
function withChilds(needs: readonly SpokenNeed[], { young }: Told, base: SearchBase): readonly SpokenNeed[] {
  if (!young) return needs;
  const known = new Set(needs.map(({ need }) => need.id));
  const childs = needs.flatMap((spoken) => {
    const id = voices.childs[spoken.need.id];
    const need = id === undefined || known.has(id) ? null : base.needs.find(id);
    return need ? [{ ...spoken, need }] : [];
  });
  return [...needs, ...childs];
}

/** What a service is worth to somebody with a need, as a share of `needWorth`, by its row. */
function createShares({ need }: SpokenNeed, { services, needs, isOneOfMany }: SearchBase): (row: number) => number {
  const names = new Set(need.named);
  const countNamed = (named: readonly string[]) =>
    needs.all.filter((other) => other.named.some((one) => named.includes(one))).length;
  const urgent = new Set(need.sensitive ? needs.urgentHelpFor(need).flatMap(({ named }) => named ?? []) : []);
  return (row) => {
    const { named = [] } = services[row] ?? {};
    if (isOneOfMany(row)) return manyShare;
    const further = Math.min(Math.max(0, countNamed(named) - 1), mostFurther);
    const known = named.some((one) => names.has(one)) ? 1 : unnamedShare;
    return known * (1 - further * eachFurther) * (named.some((one) => urgent.has(one)) ? urgentShare : 1);
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
