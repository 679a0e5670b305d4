import { type Bits, hasBit } from '../select/bits.ts';
import type { SearchWord } from './search-word.ts';
import {
  type FoundWord,
  type ReadPostings,
  type Way,
  explainWord,
  findBest,
  isNowhere,
  smallest,
  takeBest,
  toWay,
} from './ways.ts';

/** Which services answer the words of a question, and how well. */
export interface WordMatch {
  /** By row, 0 for not at all to 1; until the next words are matched. */
  scores: Float32Array;
  /** Whether a service has enough of the words to be an answer by them alone. */
  hasEnough: (row: number) => boolean;
  /** The field of a service in which each word stands that it has, the weightiest one, and how it stands there. */
  explain: (row: number) => FoundWord[];
  /** Words that no service has in any way. */
  unanswered: readonly string[];
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
  asked: readonly SearchWord[],
  { read, running, rows }: Services,
  { scores, shares, best }: Sums,
): WordMatch {
  scores.fill(0);
  shares.fill(0);
  const { words, each } = toAsked(asked, read);
  const worths = each.map((ways) => toWorth(ways, rows));
  const sum = worths.reduce((sum, worth, index) => (words[index]?.isBeside ? sum : sum + worth), 0);
  const whole = sum === 0 ? 0 : Math.max(sum, leastWhole * toNats(0, rows));
  const unanswered = words.flatMap(({ text: said }, index) => (each[index]?.every(isNowhere) ? [said] : []));
  if (whole === 0) return { scores, hasEnough: () => false, explain: () => [], unanswered };
  for (const [index, ways] of each.entries()) {
    const share = (worths[index] ?? 0) / whole;
    const added = words[index]?.isBeside ? { worth: share * worthBeside, share: 0 } : { worth: share, share };
    addWord(ways, added, { scores, shares, best });
  }
  const fullest = findFullest(shares, running);
  for (let row = 0; row < rows; row++) {
    scores[row] = (scores[row] ?? 0) * (shares[row] ?? 0);
  }
  return {
    scores,
    hasEnough: (row) => (shares[row] ?? 0) >= fullest * leastShare,
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

/** A question says at least so much of what one rare word does: who has a common word and nothing else has little of it. */
const leastWhole = 0.5;

/** Of what the best match has, by how much the words say, a service needs so much to be among the answers. */
const leastShare = 0.6;

interface Asked {
  words: readonly SearchWord[];
  /** By word, the ways in which services have it. */
  each: readonly Way[][];
}

/** Where no service has anything of a question, its phrases are looked for word by word. */
function toAsked(words: readonly SearchWord[], read: ReadPostings): Asked {
  const toEach = (of: readonly SearchWord[]) => of.map(({ ways }) => ways.map((way) => toWay(way, read)));
  const each = toEach(words);
  if (each.some((ways, index) => !words[index]?.isBeside && !ways.every(isNowhere))) return { words, each };
  const parts = words.flatMap((word) => word.parts());
  const ofParts = toEach(parts);
  return ofParts.every((ways) => ways.every(isNowhere)) ? { words, each } : { words: parts, each: ofParts };
}

/** How much a word says, in nats: the fewer services have it in any way, the more. */
function toWorth(ways: readonly Way[], rows: number): number {
  const literal = ways[0] && smallest(ways[0]).length;
  const most = literal || Math.max(0, ...ways.map((way) => smallest(way).length));
  return toNats(most, rows);
}

function toNats(having: number, rows: number): number {
  return Math.log(1 + (rows - having + 0.5) / (having + 0.5));
}

/** Of what counts only beside other words, as a share: of two that have these alike, it tells which is meant. */
const worthBeside = 0.1;

/** What a word adds, as shares of the whole question: to how well a service answers it, and to how much of it that has. */
interface Worth {
  worth: number;
  share: number;
}

interface Sums {
  scores: Float32Array;
  /** How much of the question, by worth, each row has. */
  shares: Float32Array;
  /** Of the word at hand; empty between words. */
  best: Float32Array;
}

/** Adds to each service what the best of the ways says of it. */
function addWord(ways: readonly Way[], { worth, share }: Worth, { scores, shares, best }: Sums): void {
  findBest(ways, best);
  takeBest(ways, best, (row, found) => {
    scores[row] = (scores[row] ?? 0) + found * worth;
    shares[row] = (shares[row] ?? 0) + share;
  });
}
