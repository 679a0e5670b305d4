import { editDistance } from '../../../kit/text/edit-distance.ts';
import { mayBeNear, toLetters } from '../../../kit/text/letters.ts';
import { type WordVerdict, isStrange } from '../../../kit/text/strange.ts';
import type { Token } from './tokens.ts';

/** Mends the mistyped words of a text. */
export type TypoMender = (tokens: readonly Token[]) => readonly Token[];

/** Shorter words have too many neighbours: `man`, `mum` and `mad`. */
const shortestMended = 4;
/** From here on two mistakes are allowed. */
const longForTwo = 8;

/**
 * Takes a word that neither the lexicon nor ordinary English has for the word of the lexicon that it is nearest to:
 * one letter wrong, missing, doubled or swapped, or two in a long word. The first letter has to be right, or swapped
 * with the second: people mistype it least. A word that fits two equally well is left alone, and so is a text that is
 * not in English. A compound is a word of the vocabulary that stands for several, as `breastfeeding` does.
 */
export function createTypoMender(
  vocabulary: ReadonlyMap<string, string>,
  { isOrdinary, compounds }: MenderOptions,
): TypoMender {
  const words = [...vocabulary.keys()].filter((word) => word.length >= shortestMended && /^[a-z]+$/.test(word));
  const byStart = Map.groupBy(
    words.map((text): KnownWord => ({ text, letters: toLetters(text) })),
    ({ text }) => text.charAt(0),
  );

  function mend(token: Token): { token: Token; verdict: WordVerdict } {
    const { word, stem, number } = token;
    if (number !== null || vocabulary.has(word) || vocabulary.has(stem) || isOrdinary(token))
      return { token, verdict: 'right' };
    const starts = word.length < shortestMended ? [] : [...new Set([word.charAt(0), word.charAt(1)])];
    const mended = nearest(word, { words: starts.flatMap((start) => byStart.get(start) ?? []), vocabulary });
    return mended === null ? { token, verdict: 'strange' } : { token: { ...token, stem: mended }, verdict: 'mended' };
  }

  return (tokens) => {
    const mended = tokens.map(mend);
    const ofWords = mended.filter(({ token }) => token.number === null);
    if (isStrange(ofWords.map(({ verdict }) => verdict))) return tokens;
    return mended.flatMap(({ token }) => compounds.get(token.stem) ?? token);
  };
}

interface MenderOptions {
  isOrdinary: (token: Token) => boolean;
  /** What each stands for, by its stem. */
  compounds: ReadonlyMap<string, readonly Token[]>;
}

interface KnownWord {
  text: string;
  /** See toLetters. */
  letters: number;
}

/** The stem of the words that are nearest; null when there are none, or they are several. */
function nearest(
  word: string,
  { words, vocabulary }: { words: readonly KnownWord[]; vocabulary: ReadonlyMap<string, string> },
): string | null {
  const most = word.length >= longForTwo ? 2 : 1;
  let stems = new Set<string | undefined>();
  let least = most;
  const own = toLetters(word);
  for (const { text: known, letters } of words) {
    if (Math.abs(known.length - word.length) > least || !mayBeNear(own, letters, least)) continue;
    if (!beginsAlike(word, known)) continue;
    const mistakes = editDistance(word, known, least);
    if (mistakes < least) stems = new Set();
    if (mistakes <= least) stems.add(vocabulary.get(known));
    least = Math.min(least, mistakes);
  }
  const [stem] = stems;
  return stems.size === 1 ? (stem ?? null) : null;
}

function beginsAlike(one: string, other: string): boolean {
  return one.charAt(0) === other.charAt(0) || (one.charAt(0) === other.charAt(1) && one.charAt(1) === other.charAt(0));
}
