import { commonWords, tellingWords } from '../evidence/lexicon/words.ts';
import type { Name } from '../evidence/names.ts';
import { mayBeMistyped, maySpellOneName } from '../evidence/spelling.ts';

/** How two names stand to each other, the nearest first. Fields refer to these by their place in this list. */
export const nameLevels = ['exact', 'near', 'common', 'extra', 'told', 'cross', 'differ'] as const;

type NameLevel = (typeof nameLevels)[number];

/** What a name's words are worth among all names. */
export interface WordWeights {
  /** How rare the word is, in bits; next to nothing for those that names of all sorts have. */
  bitsOf: (word: string) => number;
  /** Whether it is no slip of the pen: several names have it, it is English, or it says for whom. */
  isKnown: (word: string) => boolean;
  /** The known word that it is a slip of; itself where there is none, or more than one. */
  meant: (word: string) => string;
}

export interface NameComparison {
  level: NameLevel;
  /** Whether all that they share is words that many names have. */
  plain: boolean;
}

/** Words that say where or who, of either of two listings. */
export interface NameContext {
  has: (word: string) => boolean;
  /** Whether it has the word, mistyped perhaps; costs more. */
  mayHave: (word: string) => boolean;
}

/** Of names that stand by themselves, as those of organisations do. */
export const noContext: NameContext = { has: () => false, mayHave: () => false };

/** Words in common that are worth less than this say nothing: `group`, `service`. */
const leastShared = 3;

/** Extra words worth less than this share of all are a matter of wording. */
const wordingShare = 0.2;

/** Names that share less than this are of two things, whatever word they have in common. */
const crossShare = 0.3;

/**
 * Compares two names word by word. Extra words that say neither where nor who count against: "Stay and Play Autism" is
 * not "Stay and Play".
 */
export function compareNames(one: Name, other: Name, context: NameContext, weights: WordWeights): NameComparison {
  if (one.key === other.key || one.spelt === other.spelt || one.written === other.written) {
    return { level: 'exact', plain: isPlain(one.tokens, weights) };
  }
  const { shared, slips, extras } = match(one.tokens, other.tokens, weights);
  if (isSpacedOtherwise(one, other, { extras, weights })) return { level: 'near', plain: isPlain(one.tokens, weights) };
  const worth = sum(shared, weights);
  const plain = worth < leastShared;
  const telling = extras.map((words) => withoutContext(words, context.has));
  // Two that are each called like their own organisation have nothing in common.
  const isEachItsOwn = plain && extras.every((words) => words.length > 0);
  if (telling.flat().length === 0 && !isEachItsOwn) return { level: levelOfWording(extras, slips), plain };
  if (plain) return { level: 'differ', plain };
  const [ones = [], others = []] = telling.map((words) => withoutContext(words, context.mayHave));
  if (ones.length + others.length === 0) return { level: levelOfWording(extras, slips + 1), plain };
  const extra = sum([...ones, ...others], weights);
  const decisive = [...ones, ...others].some((word) => tellingWords.has(weights.meant(word)) || /\d/.test(word));
  if (decisive) return { level: 'told', plain };
  if (extra / (worth + extra) <= wordingShare) return { level: 'common', plain };
  const isMostlyExtra = worth / (worth + extra) < crossShare;
  if (ones.length > 0 && others.length > 0) return { level: isMostlyExtra ? 'differ' : 'cross', plain };
  return { level: isMostlyExtra ? 'cross' : 'extra', plain };
}

/**
 * Words that say for whom, or that many names have, are set aside only within a longer name: "Young Sorrel" and "Sorrel
 * Centre" are such, and "Autism" and "Centre" are none.
 */
function withoutContext(words: readonly string[], isContext: NameContext['has']): string[] {
  const isNamed = words.some((word) => isContext(word) && !isNoName(word));
  return words.filter((word) => !isContext(word) || (isNoName(word) && !isNamed));
}

function isNoName(word: string): boolean {
  return tellingWords.has(word) || commonWords.has(word);
}

/** Nothing but slips, or words of the surroundings; where both have such words, they may name two places. */
function levelOfWording([ones = [], others = []]: readonly string[][], slips: number): NameLevel {
  if (ones.length > 0 && others.length > 0) return 'common';
  if (slips === 0) return 'exact';
  return slips > 2 ? 'common' : 'near';
}

interface Matched {
  shared: string[];
  /** How many of them are spelt in two ways. */
  slips: number;
  /** What is left of either. */
  extras: [string[], string[]];
}

function match(one: readonly string[], other: readonly string[], weights: WordWeights): Matched {
  const { both: same, ones, others } = takeOut(one, other);
  const forth = pairUp(ones, others, weights);
  const back = pairUp(forth.right, forth.left, weights);
  const slips = [...forth.matched, ...back.matched];
  return { shared: [...same, ...slips], slips: slips.length, extras: [back.right, back.left] };
}

/** Takes out of both the words that both have, as often as both have them. */
function takeOut(one: readonly string[], other: readonly string[]): Record<'both' | 'ones' | 'others', string[]> {
  const [both, ones, others]: [string[], string[], string[]] = [[], [], [...other]];
  for (const word of one) {
    const at = others.indexOf(word);
    (at < 0 ? ones : both).push(word);
    if (at >= 0) others.splice(at, 1);
  }
  return { both, ones, others };
}

/** Takes out of both the words on the left that the right has in another spelling. */
function pairUp(
  left: readonly string[],
  right: readonly string[],
  weights: WordWeights,
): { matched: string[]; left: string[]; right: string[] } {
  const paired = { matched: [] as string[], left: [] as string[], right: [...right] };
  for (const word of left) {
    const found = findSpelling(word, paired.right, weights);
    (found ? paired.matched : paired.left).push(word);
    if (found) paired.right = takeOut(found, paired.right).others;
  }
  return paired;
}

/** The words that are one word otherwise spelt: mistyped, written apart, or those whose initials it is. */
function findSpelling(word: string, others: readonly string[], weights: WordWeights): readonly string[] | null {
  const mistyped = others.find(
    (other) =>
      weights.meant(word) === weights.meant(other) ||
      (mayBeMistyped(word, other) && !(weights.isKnown(word) && weights.isKnown(other))),
  );
  if (mistyped !== undefined) return [mistyped];
  const first = others.findIndex((other, index) => isBoth(word, other, others[index + 1] ?? ''));
  if (first >= 0) return others.slice(first, first + 2);
  const glued = others.find((other) => word.startsWith(other) && commonWords.has(word.slice(other.length)));
  if (glued !== undefined) return [glued];
  const isInitials =
    others.length >= 3 && word.length === others.length && word === others.map((other) => other[0]).join('');
  return isInitials ? others : null;
}

function isBoth(word: string, first: string, second: string): boolean {
  return (
    second !== '' && word.length === first.length + second.length && word.startsWith(first) && word.endsWith(second)
  );
}

function isPlain(words: readonly string[], weights: WordWeights): boolean {
  return sum(words, weights) < leastShared;
}

/** What words are worth together, in bits. */
function sum(words: readonly string[], { bitsOf }: WordWeights): number {
  return words.reduce((total, word) => total + bitsOf(word), 0);
}

/**
 * Whether a slip went into a space, a filler or a short word: then one of the words is none that is known. Where each has
 * just one word of its own, only one of them can be the slip. A word that says for whom is no slip of others: the other
 * name has its letters.
 */
function isSpacedOtherwise(
  one: Name,
  other: Name,
  { extras: [ones = [], others = []], weights }: { extras: string[][]; weights: WordWeights },
): boolean {
  const slips = [...ones, ...others].filter((word) => !weights.isKnown(word)).length;
  if (!isTold(ones, other) || !isTold(others, one)) return false;
  const isOneForOne = ones.length === 1 && others.length === 1;
  // Where only one has words of its own, as many slips as these have letters are a word more.
  const isOneSided = ones.length === 0 || others.length === 0;
  const most = isOneSided ? [...ones, ...others].join('').length - 1 : Infinity;
  return (isOneForOne ? slips === 1 : slips > 0) && areSpeltAlike(one, other, most);
}

/** Whether a name has the letters of those words that say for whom. */
function isTold(words: readonly string[], { written }: Name): boolean {
  return words.every((word) => !tellingWords.has(word) || written.includes(word));
}

/** Whether two names are one when written without spaces, but for a slip or two; for `most` slips, when given. */
export function areSpeltAlike(one: Name, other: Name, most = Infinity): boolean {
  if (maySpellOneName(one.spelt, other.spelt, most)) return true;
  const hasMore = one.written !== one.spelt || other.written !== other.spelt;
  return hasMore && maySpellOneName(one.written, other.written, most);
}
