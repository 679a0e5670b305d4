import { type Bits, hasBit } from '../select/bits.ts';
import type { OtherWords } from './lexicon.ts';
import { type Field, fields, findPosting, toMask, toRow, toWeight } from './posting.ts';
import type { SearchWord } from './search-word.ts';

/** The packed postings of a stem, in the order of rows; empty when no service has it. */
type ReadPostings = (stem: string) => Uint32Array;

/** Which services answer the words of a question, and how well. */
export interface WordMatch {
  /** By row, 0 for not at all to 1; until the next words are matched. */
  scores: Float32Array;
  /** The field of a service in which each word stands that it has, the weightiest one, and how it stands there. */
  explain: (row: number) => FoundWord[];
  /** Words that no service has in any way. */
  unanswered: readonly string[];
}

/** A word of the question, found in a field. */
interface FoundWord {
  word: SearchWord;
  field: Field;
  how: 'itself' | 'begun' | 'otherwise';
  /** What stands there, where that is none of these but has to do with the word; else null. */
  related: string | null;
}

/** Finds the services that answer words. */
export type MatchWords = (words: readonly SearchWord[]) => WordMatch;

/** The services to look through. */
interface Services {
  read: ReadPostings;
  /** Those that have not ended: what they have is the measure, whether or not the others are shown. */
  running: Bits;
  rows: number;
}

interface Way {
  weight: number;
  postings: readonly Uint32Array[];
}

/**
 * BM25 over the words: what few services have says more. Services that have all the words come first, and those that
 * have much less of them than the best are left out, so that a long question is not answered with everything.
 */
export function createMatchWords(services: Services): MatchWords {
  // One question is matched at a time, so all add up in the same memory: of a large directory it is a lot.
  const toNumbers = () => new Float32Array(services.rows);
  const sums: Sums = { scores: toNumbers(), shares: toNumbers(), best: toNumbers() };
  return (words) => matchWords(words, services, sums);
}

function matchWords(
  words: readonly SearchWord[],
  { read, running, rows }: Services,
  { scores, shares, best }: Sums,
): WordMatch {
  scores.fill(0);
  shares.fill(0);
  const each = words.map(({ ways }) => ways.map((way) => toWay(way, read)));
  const worths = each.map((ways) => toWorth(ways, rows));
  const whole = worths.reduce((sum, worth) => sum + worth, 0);
  const unanswered = words.flatMap(({ text: said }, index) => (each[index]?.every(isNowhere) ? [said] : []));
  if (whole === 0) return { scores, explain: () => [], unanswered };
  for (const [index, ways] of each.entries()) addWord(ways, (worths[index] ?? 0) / whole, { scores, shares, best });
  const fullest = findFullest(shares, running);
  for (let row = 0; row < rows; row++) {
    const share = shares[row] ?? 0;
    scores[row] = share > 0 && share >= fullest * leastShare ? (scores[row] ?? 0) * share : 0;
  }
  return {
    scores,
    explain: (row) => words.flatMap((word, index) => explainWord(word, each[index] ?? [], row)),
    unanswered,
  };
}

/** Loops over all rows are plain: there may be a hundred thousand. */
function findFullest(shares: Float32Array, running: Bits): number {
  let fullest = 0;
  for (let row = 0; row < shares.length; row++) {
    const share = shares[row] ?? 0;
    if (share > fullest && hasBit(running, row)) fullest = share;
  }
  return fullest;
}

/** Of what the best match has, by how much the words say, a service needs so much to be among the answers. */
const leastShare = 0.6;

function toWay({ stems, weight }: OtherWords, read: ReadPostings): Way {
  return { weight, postings: stems.map(read) };
}

/** How much a word says, in nats: the fewer services have it in any way, the more. */
function toWorth(ways: readonly Way[], rows: number): number {
  const literal = ways[0] && smallest(ways[0]).length;
  const most = literal || Math.max(0, ...ways.map((way) => smallest(way).length));
  return Math.log(1 + (rows - most + 0.5) / (most + 0.5));
}

function smallest({ postings: [first = none, ...more] }: Way): Uint32Array {
  return more.reduce((least, postings) => (postings.length < least.length ? postings : least), first);
}

function isNowhere(way: Way): boolean {
  return smallest(way).length === 0;
}

const none = new Uint32Array();

interface Sums {
  scores: Float32Array;
  /** How much of the question, by worth, each row has. */
  shares: Float32Array;
  /** Of the word at hand; empty between words. */
  best: Float32Array;
}

/** Adds to each service what the best of the ways says of it. */
function addWord(ways: readonly Way[], worth: number, { scores, shares, best }: Sums): void {
  for (const way of ways) {
    const rarest = smallest(way);
    const others = way.postings.filter((postings) => postings !== rarest);
    for (let index = 0; index < rarest.length; index++) {
      const packed = rarest[index] ?? 0;
      const row = toRow(packed);
      let weight = toWeight(packed);
      for (const postings of others) weight = Math.min(weight, toWeight(findPosting(postings, row) ?? 0));
      best[row] = Math.max(best[row] ?? 0, weight * way.weight);
    }
  }
  for (const way of ways) {
    const rarest = smallest(way);
    for (let index = 0; index < rarest.length; index++) {
      const row = toRow(rarest[index] ?? 0);
      const found = best[row] ?? 0;
      if (found === 0) continue;
      scores[row] = (scores[row] ?? 0) + found * worth;
      shares[row] = (shares[row] ?? 0) + worth;
      best[row] = 0;
    }
  }
}

function explainWord(word: SearchWord, ways: readonly Way[], row: number): FoundWord[] {
  for (const [index, { postings }] of ways.entries()) {
    const found = postings.map((of) => findPosting(of, row));
    if (found.length === 0 || found.includes(undefined)) continue;
    const masks = found.map((packed) => toMask(packed ?? 0));
    const common = masks.reduce((all, mask) => all & mask);
    const at = 31 - Math.clz32(lowestBit(common === 0 ? (masks[0] ?? 0) : common));
    const field = fields[at];
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
