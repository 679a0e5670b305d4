import type { Lexicon } from '../lexicon/shape.ts';
import type { Token, Tokeniser } from './tokens.ts';

/** The stem of every word that the lexicon has anywhere, by the word and by the stem itself. */
export function vocabularyOf(lexicon: Lexicon, tokenise: Tokeniser): Map<string, string> {
  const { needs, concepts, spelling } = lexicon;
  const texts = [
    ...[...concepts.values()].flatMap(({ words }) => words),
    ...needs.flatMap(({ label, signs, examples }) => [label, ...Object.values(signs).flat(), ...examples]),
    ...spelling.small,
    ...Object.keys(spelling.sameAs),
  ];
  const words = texts.flatMap((text) => text.replace(/@[a-z-]+|\{[\d-]+\}/g, ' ').split(/[ _/+]+/));
  return new Map(
    [...new Set(words)].flatMap(tokenise).flatMap(({ word, stem }) => [[word, stem] as const, [stem, stem] as const]),
  );
}

/** What the long words of the spelling stand for, where that is several words; they are mistyped like others. */
export function compoundsOf({ spelling }: Lexicon, tokenise: Tokeniser): Map<string, Token[]> {
  const long = Object.keys(spelling.meansWords).filter((word) => word.length >= shortestCompound);
  return new Map(long.map((word) => [word, tokenise(word)] as const).filter(([, tokens]) => tokens.length > 1));
}

/** Shorter ones are text-speak, and too near to other words. */
const shortestCompound = 8;
