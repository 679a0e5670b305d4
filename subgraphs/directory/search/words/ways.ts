import type { OtherWords } from './lexicon.ts';
import { type Field, fields, findPosting, inAnyField, inOwnFields, toMask, toRow, toWeight } from './posting.ts';
import type { SearchWord } from './search-word.ts';

/** The packed postings of a stem, in the order of rows; empty when no service has it. */
export type ReadPostings = (stem: string) => Uint32Array;

/** One way in which services may have a word: the postings of each of its stems. */
export interface Way {
  weight: number;
  /** The fields in which it counts, a bit each in the order of `fields`. */
  within: number;
  postings: readonly Uint32Array[];
}

/** A word of the question, found in a field. */
export interface FoundWord {
  word: SearchWord;
  field: Field;
  how: 'itself' | 'begun' | 'otherwise';
  /** What stands there, where that is none of these but has to do with the word; else null. */
  related: string | null;
}

/** The way of words that a question may be answered by. */
export function toWay({ stems, weight, related }: OtherWords, read: ReadPostings): Way {
  return { weight, within: related === undefined ? inAnyField : inOwnFields, postings: stems.map(read) };
}

/** The postings of its rarest stem: no service without it has the way. */
export function smallest({ postings: [first = none, ...more] }: Way): Uint32Array {
  return more.reduce((least, postings) => (postings.length < least.length ? postings : least), first);
}

/** Whether no service has it. */
export function isNowhere(way: Way): boolean {
  return smallest(way).length === 0;
}

const none = new Uint32Array();

/** Notes of each service what the best of the ways says of it. `best` has a place for each row, and is empty before. */
export function findBest(ways: readonly Way[], best: Float32Array): void {
  for (const way of ways) {
    const rarest = smallest(way);
    const others = way.postings.filter((postings) => postings !== rarest);
    for (let index = 0; index < rarest.length; index++) {
      const packed = rarest[index] ?? 0;
      const row = toRow(packed);
      let weight = toWeight(packed);
      let mask = toMask(packed) & way.within;
      for (const postings of others) {
        const other = findPosting(postings, row) ?? 0;
        weight = Math.min(weight, toWeight(other));
        mask &= toMask(other);
      }
      // Words of a phrase that stand in different fields are not the phrase.
      if (mask !== 0) best[row] = Math.max(best[row] ?? 0, weight * way.weight);
    }
  }
}

/** Hands over each service's best once, and leaves nothing for the next word. */
export function takeBest(ways: readonly Way[], best: Float32Array, take: (row: number, found: number) => void): void {
  for (const way of ways) {
    const rarest = smallest(way);
    for (let index = 0; index < rarest.length; index++) {
      const row = toRow(rarest[index] ?? 0);
      const found = best[row] ?? 0;
      if (found === 0) continue;
      take(row, found);
      best[row] = 0;
    }
  }
}

/** Where a service has a word by the first of its ways that it has; none where it has none. */
export function explainWord(word: SearchWord, ways: readonly Way[], row: number): FoundWord[] {
  for (const [index, { postings, within }] of ways.entries()) {
    const found = postings.map((of) => findPosting(of, row));
    if (found.length === 0 || found.includes(undefined)) continue;
    const masks = found.map((packed) => toMask(packed ?? 0));
    const common = masks.reduce((all, mask) => all & mask, within);
    const field = fields[31 - Math.clz32(lowestBit(common))];
    if (field === undefined) continue;
    const { isBegun = false, related = null } = word.ways[index] ?? {};
    return [{ word, field, how: index === 0 ? 'itself' : isBegun ? 'begun' : 'otherwise', related }];
  }
  return [];
}

/** The weightiest field has the lowest bit. */
function lowestBit(mask: number): number {
  return mask & -mask;
}
