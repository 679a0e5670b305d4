import type { SearchBase } from './base.ts';
import type { SpokenNeed } from './interpret.ts';
import type { RelevantNeeds } from './relevant-needs.ts';
import { type Bits, createBits, hasBit, setBit } from './select/bits.ts';

/** What services are worth to somebody with needs. */
export interface NeedWorths {
  /** By row, 0 for nothing; one that answers a need that is spoken of for sure, and nothing else, is worth 1. */
  byRow: Float32Array;
  /** The rows that answer a need that is spoken of, and not only one that goes with it. */
  answers: Bits;
}

/**
 * What a service that the strategy names only as one of its sort is worth, as a share: it says “GPs” and means every surgery. A
 * surgery answers many needs, and a service that is there for just this one should come first.
 */
const manyShare = 0.6;

/** The same of a service that the strategy does not name for the need: its words or its category tell that it answers it. */
const unnamedShare = 0.92;

/** What each place further down among those that the strategy names takes: of two that are else alike the first one named comes first. */
const eachPlace = 0.001;

/** What each further need that the strategy names a service for takes from its share: it is less there for this one. */
const eachFurther = 0.03;
const mostFurther = 4;

/** Whom to ask first where a sensitive need may not wait, by the lexicon's urgent help. */
const urgentShare = 1.2;

/** What a service gets for answering a second need, as a share of what that is worth. */
const secondShare = 0.3;

/** What a need is worth that mostly goes with one that is spoken of, as a share: its services come after those of that one. */
const neighbourShare = 0.4;

export function toNeedWorths({ spoken, beside }: RelevantNeeds, base: SearchBase): NeedWorths {
  const byRow = new Float32Array(base.services.length);
  const answers = createBits(base.services.length);
  const rowsOf = ({ need }: SpokenNeed) => base.columns.needs.values.get(need.id) ?? [];
  for (const one of spoken) for (const row of rowsOf(one)) setBit(answers, row);
  const add = (one: SpokenNeed, row: number, worth: number) => {
    byRow[row] = addSecond(byRow[row] ?? 0, one.score ** 2 * worth);
  };
  // A need that is in doubt says less than the doubt: words that somebody typed are none.
  for (const one of spoken) {
    const toShare = createShares(one, base);
    for (const row of rowsOf(one)) add(one, row, toShare(row));
  }
  for (const one of beside) {
    const toShare = createShares(one, base);
    for (const row of rowsOf(one)) if (!hasBit(answers, row)) add(one, row, neighbourShare * toShare(row));
  }
  return { byRow, answers };
}

/** Two reasons for a service are better than one, and not as good as both: they often tell of the same. */
export function addSecond(one: number, other: number): number {
  return Math.max(one, other) + secondShare * Math.min(one, other);
}

/** What a service is worth to somebody with a need, by its row. */
function createShares({ need }: SpokenNeed, { services, needs, isOneOfMany }: SearchBase): (row: number) => number {
  const countNamed = (named: readonly string[]) =>
    needs.all.filter((other) => other.named.some((one) => named.includes(one))).length;
  const urgent = new Set(need.sensitive ? needs.urgentHelpFor(need).flatMap(({ named }) => named ?? []) : []);
  return (row) => {
    const { named = [] } = services[row] ?? {};
    if (isOneOfMany(row)) return manyShare;
    const further = Math.min(Math.max(0, countNamed(named) - 1), mostFurther);
    const place = need.named.findIndex((one) => named.includes(one));
    const known = place === -1 ? unnamedShare : 1 - place * eachPlace;
    return known * (1 - further * eachFurther) * (named.some((one) => urgent.has(one)) ? urgentShare : 1);
  };
}
