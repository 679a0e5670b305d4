import type { Glossary } from './glossary.ts';
import { toForeignTokens } from './tokens.ts';

/** One word of a phrase. */
interface Word {
  text: string;
  /** Whether it may go on: `ciąż*` is `ciąża` and `ciąży`. */
  isStart: boolean;
}

/** A way to say something. */
interface Phrase {
  english: string;
  words: readonly Word[];
}

/** A phrase in a text, with the places of its words. */
export interface FoundPhrase {
  english: string;
  places: readonly number[];
}

/** Finds what a glossary has in a text, in the order of the text. */
export type PhraseFinder = (tokens: readonly string[]) => FoundPhrase[];

/** No word belongs to two phrases, and those of more words take theirs first: `nie ma pracy` before `pracy`. */
export function createPhraseFinder({ words }: Glossary): PhraseFinder {
  const phrases = Object.entries(words).flatMap(([english, ways]) =>
    ways.map((way): Phrase => ({ english, words: toWords(way) })),
  );
  const beginningWith = indexByBeginning(phrases);
  return (tokens) => {
    const taken = new Set<number>();
    return tokens
      .flatMap((token, at) => beginningWith(token).map((phrase) => ({ phrase, at })))
      .toSorted((one, other) => other.phrase.words.length - one.phrase.words.length)
      .flatMap(({ phrase, at }) => {
        const places = findAt(phrase, tokens, at, taken);
        for (const place of places ?? []) taken.add(place);
        return places ? [{ english: phrase.english, places }] : [];
      })
      .toSorted(({ places: [one = 0] }, { places: [other = 0] }) => one - other);
  };
}

function toWords(way: string): Word[] {
  return way.split(' ').flatMap((part) => toForeignTokens(part).map((text) => ({ text, isStart: part.endsWith('*') })));
}

/**
 * The shortest word of a glossary that goes on as a text that is not written to its end; null for none. What is too short
 * is the beginning of anything.
 */
export function createCompletion({ words }: Glossary): (beginning: string) => string | null {
  const known = Object.values(words)
    .flat()
    .flatMap((way) => toWords(way).map(({ text }) => text))
    .toSorted((one, other) => one.length - other.length);
  return (beginning) =>
    beginning.length < leastBeginning ? null : (known.find((text) => text.startsWith(beginning)) ?? null);
}

const leastBeginning = 3;

/** The phrases that a word may be the first of. */
function indexByBeginning(phrases: readonly Phrase[]): (token: string) => readonly Phrase[] {
  const keyOf = ({ words: [first] }: Phrase) => `${first?.text}${first?.isStart ? '*' : ''}`;
  const index = Map.groupBy(phrases, keyOf);
  return (token) => [
    ...(index.get(token) ?? []),
    ...Array.from(token, (_letter, at) => index.get(`${token.slice(0, at + 1)}*`) ?? []).flat(),
  ];
}

/** How many other words may stand between two of a phrase: `отказва [да ходи на] училище`. */
const mostBetween = 3;

/** Where the words of a phrase stand, the first at a place; null when they do not. */
function findAt({ words }: Phrase, tokens: readonly string[], at: number, taken: ReadonlySet<number>): number[] | null {
  const places: number[] = [];
  let from = at;
  for (const word of words) {
    const farthest = places.length === 0 ? at : from + mostBetween;
    while (from <= farthest && (taken.has(from) || !isWord(tokens[from], word))) from++;
    if (from > farthest) return null;
    places.push(from++);
  }
  return places;
}

function isWord(token: string | undefined, { text, isStart }: Word): boolean {
  return token !== undefined && (isStart ? token.startsWith(text) : token === text);
}
