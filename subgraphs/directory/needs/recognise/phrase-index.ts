import { type Phrase, type ReadText, beginningsOf } from './phrase.ts';

/** Those of many things whose phrase a text may hold: it has a word that the phrase can begin with. */
export type PhraseIndex<Item> = (text: ReadText) => Item[];

/** Stands for the beginnings of phrases that begin with a number or a concept. */
const anything = '';

/** Looking a text's few words up here takes far less than looking for thousands of phrases in it. */
export function createPhraseIndex<Item>(items: Iterable<Item>, phraseOf: (item: Item) => Phrase): PhraseIndex<Item> {
  const index = new Map<string, Item[]>();
  for (const item of items) {
    for (const beginning of new Set(beginningsOf(phraseOf(item)) ?? [anything])) {
      const known = index.get(beginning);
      if (known) known.push(item);
      else index.set(beginning, [item]);
    }
  }
  return ({ positions }) => [...positions.keys(), anything].flatMap((stem) => index.get(stem) ?? []);
}
