import type { Lexicon } from '../lexicon/shape.ts';
import type { Tokeniser } from './tokens.ts';

/** The stem of every word that the lexicon has anywhere. */
export function vocabularyOf(lexicon: Lexicon, tokenise: Tokeniser): Set<string> {
  const { needs, concepts, spelling } = lexicon;
  const texts = [
    ...[...concepts.values()].flatMap(({ words }) => words),
    ...needs.flatMap(({ label, signs, examples }) => [label, ...Object.values(signs).flat(), ...examples]),
    ...spelling.small,
  ];
  return new Set(texts.flatMap((text) => text.replace(/@[a-z-]+|\{[\d-]+\}/g, ' ').split(/[ _/+]+/)).flatMap(tokenise).map(({ stem }) => stem));
}
