import type { Concept } from '../lexicon/shape.ts';
import { type Phrase, type ReadText, wordsIn } from './phrase.ts';

/**
 * Why a need was recognised, in words: what the text speaks of, by the lexicon's themes and words, never by the text's own. Of
 * words any of which will do it names the one that stands there.
 */
export function describe(sign: readonly Phrase[], text: ReadText, concepts: ReadonlyMap<string, Concept>): string {
  const themes = sign.flatMap(({ items }) => items.flatMap(({ concept }) => concepts.get(concept ?? '')?.says ?? []));
  const plain = sign.filter(({ items }) => items.every(({ concept }) => concept === null));
  const words = plain.filter((phrase) => tells(phrase, text)).map((phrase) => `“${wordsIn(phrase, text).join(' ')}”`);
  const said = [...new Set([...themes, ...words])];
  if (said.length === 0) return 'It is close to how others put this.';
  return `Your words speak of ${new Intl.ListFormat('en-GB').format(said)}.`;
}

/** A phrase of small words alone, such as `we`, tells nobody anything. */
function tells({ items }: Phrase, { tokens, positions }: ReadText): boolean {
  const stems = items.flatMap((item) => item.stems.flat());
  return stems.some((stem) => (positions.get(stem) ?? []).some((at) => tokens[at]?.small === false));
}
