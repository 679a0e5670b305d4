import { fold } from '../../../kit/text/fold.ts';
import type { Spelling } from '../lexicon/shape.ts';
import { toStem } from './stem.ts';

/** A word of a text, and what it is taken for. */
export interface Token {
  /** As it was written, in small letters. */
  word: string;
  stem: string;
  /** The number it is; null for a word. */
  number: number | null;
  /** It says little by itself, e.g. `the`. */
  small: boolean;
}

export type Tokeniser = (text: string) => Token[];

/** Texts are cut here: who writes more than this has said what it is about. */
const mostTokens = 80;

/** Takes texts apart, the lexicon's own and those that families write, in one and the same way. */
export function createTokeniser({ meansWords, sameAs, small }: Spelling): Tokeniser {
  const smallStems = new Set(small.map(stemOf));

  function stemOf(word: string): string {
    return sameAs[word] ?? toStem(word);
  }

  function expand(word: string): string[] {
    const means = Object.hasOwn(meansWords, word) ? meansWords[word] : undefined;
    return means === undefined ? [word] : means.split(' ');
  }

  return (text) =>
    fold(spellOut(text))
      .split(' ')
      .flatMap(expand)
      // `15yo` is 15 and `yo`.
      .flatMap((word) => (/^\D+$/u.test(word) ? [word] : (word.match(/\d+|\D+/gu) ?? []).flatMap(expand)))
      .slice(0, mostTokens)
      .map((word) => {
        const stem = stemOf(word);
        return { word, stem, number: /^\d{1,3}$/.test(word) ? Number(word) : null, small: smallStems.has(stem) };
      });
}

/** Remembers what it took apart: the lexicon says the same words over and over. Never for what people type. */
export function rememberTokens(tokenise: Tokeniser): Tokeniser {
  const known = new Map<string, Token[]>();
  return (text) => {
    const tokens = known.get(text) ?? tokenise(text);
    known.set(text, tokens);
    return tokens;
  };
}

/**
 * What an apostrophe stands for, while it is there to be seen: without it `we're` is `were`, and `I'll` is `ill`. What
 * needs none, such as `don't`, is in the lexicon's spelling, because many leave it out.
 */
function spellOut(text: string): string {
  if (!/['’‘`´]/.test(text)) return text;
  return text.replace(
    /\b(i|you|he|she|it|we|they|that|there|who|what)['’‘`´](m|s|re|ve|ll|d)\b/gi,
    (_all, who: string, rest: string) => `${who} ${meanings[rest.toLowerCase()] ?? ''}`,
  );
}

const meanings: Readonly<Record<string, string>> = { m: 'am', s: 'is', re: 'are', ve: 'have', ll: 'will', d: 'would' };
