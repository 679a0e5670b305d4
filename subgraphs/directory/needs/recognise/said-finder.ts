import type { Spelling } from '../lexicon/shape.ts';
import { toReadText } from './phrase.ts';
import { createPhraseIndex } from './phrase-index.ts';
import { createWordSign } from './signs.ts';
import { createTokeniser, rememberTokens } from './tokens.ts';

/** What may be said in a text, in words as docs/needs.md has them, without concepts. */
interface Sayable {
  id: string;
  words: readonly string[];
}

/** The ids of what a text says. Keeps nothing of the text. */
export type SaidFinder = (text: string) => ReadonlySet<string>;

/** Throws an Error that names the words that cannot be read. */
export function createSaidFinder(sayable: readonly Sayable[], spelling: Spelling): SaidFinder {
  const tokenise = createTokeniser(spelling);
  const tokeniseOwn = rememberTokens(tokenise);
  const signs = sayable.flatMap(({ id, words }) =>
    words.map((one) => ({ id, sign: createWordSign(one, tokeniseOwn) })),
  );
  const candidatesIn = createPhraseIndex(signs, ({ sign }) => sign.first);
  return (text) => {
    const read = toReadText(tokenise(text));
    const candidates = candidatesIn({ stems: read.positions.keys(), concepts: [] });
    return new Set(candidates.flatMap(({ id, sign }) => (sign.holds(read) ? [id] : [])));
  };
}
