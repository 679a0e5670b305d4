import { editDistance } from '../../kit/text/edit-distance.ts';
import { type EnglishWords, createEnglishBeginnings } from '../../kit/text/english-words.ts';
import type { Glossary } from './glossary.ts';
import { type FoundPhrase, createCompletion, createPhraseFinder } from './phrases.ts';
import { toForeignTokens } from './tokens.ts';

/** What is understood of a text in another language than English. Personal, as the text is. */
export interface Translation {
  /** The language it is read in. */
  glossary: Pick<Glossary, 'language' | 'name' | 'told'>;
  /** What is known of it, in English, in its order; empty when nothing is. */
  english: string;
}

/** Null for a text that is in English, or in no language that there is a glossary of. */
export type Translate = (text: string) => Translation | null;

/**
 * Word for word, which is enough to tell which need a text speaks of. A text is in another language when more of its words
 * are of that language, and not of English, than are of English alone; and these are at least half of those that are no
 * English. So a name or a mistyped word makes no English text a foreign one. Where nothing is understood, a last word that
 * begins no English one is taken for one that somebody is still writing. The glossaries are read for the first text.
 */
export function createTranslate(
  read: () => readonly Glossary[],
  isEnglish: EnglishWords,
  isEnglishBeginning = createEnglishBeginnings(),
): Translate {
  let known: ReturnType<typeof createReaders> | null = null;
  return (text) => {
    known ??= createReaders(read());
    const { readers, own } = known;
    const tokens = toForeignTokens(text);
    const english = tokens.map((token) => !/\p{L}/u.test(token) || (isEnglish(token) && !own.has(token)));
    const strange = english.filter((isOne) => !isOne).length;
    if (strange === 0) return null;
    const readAll = (isUnfinished: boolean) => {
      const [best] = readers
        .map((read) => toReading(read(tokens, isUnfinished), tokens, english))
        .toSorted((one, other) => other.foreign - one.foreign);
      const isRead = best && best.foreign * 2 >= strange && best.foreign > best.englishAlone;
      return isRead ? { glossary: best.glossary, english: best.english } : null;
    };
    const whole = readAll(false);
    const isDone = (whole?.english ?? '') !== '' || isEnglishBeginning(tokens.at(-1) ?? '');
    return isDone ? whole : (readAll(true) ?? whole);
  };
}

/** A text as one glossary has it. */
interface Read {
  glossary: Glossary;
  found: readonly FoundPhrase[];
  isSmall: (token: string) => boolean;
}

function createReaders(glossaries: readonly Glossary[]) {
  return {
    readers: glossaries.map(createReader),
    own: new Set(glossaries.flatMap(({ own }) => own.flatMap(toForeignTokens))),
  };
}

function createReader(glossary: Glossary): (tokens: readonly string[], isUnfinished: boolean) => Read {
  const find = createPhraseFinder(glossary);
  const complete = createCompletion(glossary);
  const small = new Set(glossary.small.flatMap(toForeignTokens));
  return (tokens, isUnfinished) => {
    const last = tokens.at(-1) ?? '';
    const whole = isUnfinished ? [...tokens.slice(0, -1), complete(last) ?? last] : tokens;
    return { glossary, found: find(whole), isSmall: (token) => small.has(token) };
  };
}

/** How much of a text is of a language. */
interface Reading {
  glossary: Glossary;
  english: string;
  /** How many words are of the language and not of English. */
  foreign: number;
  /** How many are of English and not of the language. */
  englishAlone: number;
}

function toReading(
  { glossary, found, isSmall }: Read,
  tokens: readonly string[],
  english: readonly boolean[],
): Reading {
  const meanings = new Map(found.flatMap((one) => one.places.map((place) => [place, one.english] as const)));
  const beginnings = new Map(found.map((one) => [one.places[0], one.english] as const));
  const isKnown = (token: string, at: number) => meanings.has(at) || isSmall(token);
  const foreign = tokens.flatMap((token, at) => (!english[at] && isKnown(token, at) ? [{ token, at }] : []));
  const isSure = foreign.some(({ token, at }) => {
    const meaning = meanings.get(at);
    // A small word alone is an acronym: `dla` is Polish for `for`, and an allowance.
    return meaning === undefined ? foreign.length > 1 : !looksLike(token, meaning);
  });
  const words = tokens.map((token, at) => (/^\d+$/.test(token) ? token : beginnings.get(at)));
  return {
    glossary,
    english: words.filter((word) => word !== undefined).join(' '),
    foreign: isSure ? foreign.length : 0,
    englishAlone: tokens.filter((token, at) => english[at] && /\p{L}/u.test(token) && !isKnown(token, at)).length,
  };
}

/** `adhd` is the same in English, and `depresion` alone is rather a mistyped `depression` than another language. */
function looksLike(token: string, meaning: string): boolean {
  if (token === meaning) return true;
  if (token.length < leastAlike) return false;
  return meaning.split(' ').some((word) => editDistance(token, word, mostSlips) <= mostSlips);
}

/** Shorter words are alike by chance: `syn` and `son`. */
const leastAlike = 6;
const mostSlips = 2;
