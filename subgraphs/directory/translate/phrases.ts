import type { Glossary } from './glossary.ts';
import { toForeignTokens } from './tokens.ts';

/** One word of a phrase. */
interface Word {
  text: string;
  /** Whether it may go on: `ciąż*` is `ciąża` and `ciąży`. */
  isStart: boolean;
}

/** A way to say something. */
export interface Phrase {
  english: string;
  words: readonly Word[];
}

/** Every phrase of a glossary, those of most words first: `nie ma pracy` before `pracy`. */
export function toPhrases({ words }: Glossary): Phrase[] {
  return Object.entries(words)
    .flatMap(([english, ways]) => ways.map((way) => ({ english, words: toWords(way) })))
    .toSorted((one, other) => other.words.length - one.words.length);
}

function toWords(way: string): Word[] {
  return way.split(' ').flatMap((part) => toForeignTokens(part).map((text) => ({ text, isStart: part.endsWith('*') })));
}

/** How many other words may stand between two of a phrase: `отказва [да ходи на] училище`. */
const mostBetween = 3;

/** Where the words of a phrase stand, the first at a place; null when they do not. No word is taken that is taken already. */
export function findAt(
  { words }: Phrase,
  tokens: readonly string[],
  at: number,
  isTaken: (place: number) => boolean,
): number[] | null {
  const places: number[] = [];
  let from = at;
  for (const word of words) {
    const farthest = places.length === 0 ? at : from + mostBetween;
    while (from <= farthest && (isTaken(from) || !isWord(tokens[from], word))) from++;
    if (from > farthest) return null;
    places.push(from++);
  }
  return places;
}

function isWord(token: string | undefined, { text, isStart }: Word): boolean {
  return token !== undefined && (isStart ? token.startsWith(text) : token === text);
}
