import { fold } from '../../../kit/text/fold.ts';
import { hash } from '../hash.ts';

/** Longer texts say nothing more about which service is meant. */
const mostCharacters = 1000;
const mostWords = 60;

/** Shorter words are mostly fillers. */
const shortestWord = 4;

/** With fewer words, how many two texts share says little. */
const fewestWords = 5;

/** A word as two characters of a text, fifteen bits each: as a number in a list it would take twice the room. */
const charactersAWord = 2;
const bitsACharacter = 15;

/**
 * The distinct words of a text in an order of their own, packed; empty when there are too few to compare. Each is a hash
 * of the word: two words in a billion share one, which one field's weight can bear.
 */
export function toTextWords(text: string): string {
  const words = text
    .slice(0, mostCharacters)
    .toLowerCase()
    .replace(/<[^>]*>/g, ' ')
    .match(/\p{L}+/gu);
  const hashes = new Set((words ?? []).filter((word) => word.length >= shortestWord).map(hash));
  if (hashes.size < fewestWords) return '';
  const sorted = [...hashes].slice(0, mostWords).toSorted((a, b) => a - b);
  return String.fromCharCode(...sorted.flatMap((word) => [word >>> bitsACharacter, word & (2 ** bitsACharacter - 1)]));
}

/** A sentence of fewer words may be anybody's: "No need to book." */
const fewestOfSentence = 5;

/** So many sentences tell where a text comes from. */
const mostSentences = 8;

/** The distinct sentences of a text that are long enough to be somebody's own, each as a hash, in order. */
export function toSentences(text: string): number[] {
  const sentences = text
    .slice(0, mostCharacters)
    .split(/[.!?](?=\s|$)|\n|<[^>]*>/)
    .map(fold)
    .filter((sentence) => sentence.split(' ').length >= fewestOfSentence);
  return [...new Set(sentences.slice(0, mostSentences).map(hash))].toSorted((a, b) => a - b);
}

/** The share of the words of both that both have, 0 to 1. */
export function overlapOf(one: string, other: string): number {
  let [i, j, shared] = [0, 0, 0];
  while (i < one.length && j < other.length) {
    const [a, b] = [wordAt(one, i), wordAt(other, j)];
    if (a === b) shared += 1;
    if (a <= b) i += charactersAWord;
    if (b <= a) j += charactersAWord;
  }
  return shared / ((one.length + other.length) / charactersAWord - shared);
}

function wordAt(words: string, index: number): number {
  return (words.charCodeAt(index) << bitsACharacter) | words.charCodeAt(index + 1);
}
