import { hash } from '../hash.ts';

/** Longer texts say nothing more about which service is meant. */
const mostCharacters = 1000;
const mostWords = 60;

/** Shorter words are mostly fillers. */
const shortestWord = 4;

/** With fewer words, how many two texts share says little. */
const fewestWords = 5;

/**
 * The distinct words of a text as sorted numbers; empty when there are too few to compare. A number is a hash of the
 * word: two words in a billion share one, which one field's weight can bear.
 */
export function toTextWords(text: string): number[] {
  const words = text
    .slice(0, mostCharacters)
    .toLowerCase()
    .replace(/<[^>]*>/g, ' ')
    .match(/\p{L}+/gu);
  const hashes = new Set((words ?? []).filter((word) => word.length >= shortestWord).map(hash));
  return hashes.size < fewestWords ? [] : [...hashes].slice(0, mostWords).toSorted((a, b) => a - b);
}

/** The share of the words of both that both have, 0 to 1. */
export function overlapOf(one: readonly number[], other: readonly number[]): number {
  let [i, j, shared] = [0, 0, 0];
  while (i < one.length && j < other.length) {
    const [a = 0, b = 0] = [one[i], other[j]];
    if (a === b) shared += 1;
    if (a <= b) i += 1;
    if (b <= a) j += 1;
  }
  return shared / (one.length + other.length - shared);
}
