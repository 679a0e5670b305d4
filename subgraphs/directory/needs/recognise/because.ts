import type { Concept } from '../lexicon/shape.ts';
import type { Phrase } from './phrase.ts';

/** Why a need was recognised, in words; says what the question speaks of, and never repeats it. */
export function describe(sign: readonly Phrase[], concepts: ReadonlyMap<string, Concept>): string {
  const themes = sign.flatMap(({ items }) => items.flatMap(({ concept }) => concepts.get(concept ?? '')?.says ?? []));
  const words = sign.flatMap(({ items, text }) => (items.some(({ concept }) => concept !== null) ? [] : toQuote(text)));
  const said = [...new Set([...themes, ...words])];
  if (said.length === 0) return 'It is close to how others put this.';
  return `Your words speak of ${new Intl.ListFormat('en-GB').format(said)}.`;
}

/** The words of the lexicon, as far as they can be read by people. */
function toQuote(text: string): string[] {
  const words = text
    .replaceAll('_', ' ')
    .split(' ')
    .map((word) => word.split('/')[0] ?? '');
  return [`“${words.join(' ')}”`];
}
