import { distance } from './distance.ts';
import type { Token } from './tokens.ts';

export type TypoMender = (token: Token) => Token;

/** Shorter words have too many neighbours: `man`, `mum` and `mad`. */
const shortestMended = 4;
/** From here on two mistakes are allowed. */
const longForTwo = 7;

/**
 * Takes a word that neither the lexicon nor ordinary English has for the word of the lexicon that it is nearest to:
 * one letter wrong, missing, doubled or swapped, or two in a long word. The first letter has to be right, or swapped
 * with the second: people mistype it least. A word that fits two equally well is left alone.
 */
export function createTypoMender(vocabulary: ReadonlySet<string>, ordinary: ReadonlySet<string>): TypoMender {
  const words = [...vocabulary].filter((word) => word.length >= shortestMended && /^[a-z]+$/.test(word));
  const byStart = Map.groupBy(words, (word) => word.charAt(0));
  return (token) => {
    const { stem } = token;
    if (token.number !== null || stem.length < shortestMended || vocabulary.has(stem) || ordinary.has(stem)) return token;
    const starts = new Set([stem.charAt(0), stem.charAt(1)]);
    const mended = nearest(stem, [...starts].flatMap((start) => byStart.get(start) ?? []));
    return mended === null ? token : { ...token, stem: mended };
  };
}

function nearest(stem: string, words: readonly string[]): string | null {
  const most = stem.length >= longForTwo ? 2 : 1;
  let best: string[] = [];
  let least = most + 1;
  for (const word of words) {
    if (Math.abs(word.length - stem.length) > Math.min(most, least)) continue;
    const isSwapped = word.charAt(0) !== stem.charAt(0) && word.charAt(1) !== stem.charAt(0);
    const mistakes = isSwapped ? Infinity : distance(stem, word, most);
    if (mistakes < least) {
      least = mistakes;
      best = [word];
    } else if (mistakes === least && mistakes <= most) best.push(word);
  }
  return best.length === 1 ? (best[0] ?? null) : null;
}
