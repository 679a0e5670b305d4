import { isStrange } from '../../../kit/text/strange.ts';
import { correctWord } from './correct.ts';
import type { Lexicon } from './lexicon.ts';
import { toTokens } from './tokens.ts';
import type { Vocabulary } from './vocabulary.ts';

/** The words of a text, the mistyped ones mended. */
export interface Mended {
  tokens: string[];
  /** It is in a language that is not known here, so that none was mended. */
  isStrange: boolean;
}

/** What is known to be right, and what words are mended to. */
export interface KnownWords {
  lexicon: Lexicon;
  vocabulary: Vocabulary;
  /** The words of names of places. */
  placeWords: Vocabulary;
}

/** Names are mended to those of places alone, and the last word may be half typed rather than mistyped. */
export function mend(text: string, { lexicon, vocabulary, placeWords }: KnownWords): Mended {
  const typed = toTokens(text);
  const names = findNames(text, lexicon);
  const words = typed.map((word, index) => {
    const isHalf = index === typed.length - 1 && vocabulary.startingWith(word, 1).length > 0;
    if (isHalf || lexicon.words.has(word) || vocabulary.isKnown(word) || lexicon.isEnglish(word)) {
      return { word, verdict: 'right' } as const;
    }
    const meant = correctWord(word, names.has(word) ? placeWords : vocabulary);
    return meant === null ? ({ word, verdict: 'strange' } as const) : ({ word: meant, verdict: 'mended' } as const);
  });
  const ofLetters = words.filter(({ word }) => !/\d/.test(word));
  if (isStrange(ofLetters.map(({ verdict }) => verdict))) return { tokens: typed, isStrange: true };
  return { tokens: words.map(({ word }) => word), isStrange: false };
}

/**
 * Words with a capital in the middle of a sentence are names, and names are never wrong: `my son Aiden`. Where every
 * word has one, as in a heading, it says nothing.
 */
function findNames(text: string, { small }: Lexicon): Set<string> {
  const words = text.split(/\s+/).filter((word) => /\p{L}/u.test(word));
  const plain = words.some((word) => /^\p{Ll}/u.test(word) && !small.has(word.toLowerCase()));
  if (!plain) return new Set();
  return new Set(
    words
      .slice(1)
      .filter((word) => /^\p{Lu}\p{Ll}/u.test(word))
      .flatMap(toTokens),
  );
}
