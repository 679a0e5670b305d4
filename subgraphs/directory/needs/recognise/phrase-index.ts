import type { Phrase } from './phrase.ts';

/** What a text has, or may have. */
interface Had {
  stems: Iterable<string>;
  concepts: Iterable<string>;
}

/** Those of many things whose phrase a text may hold: it has what the phrase can begin with. */
export type PhraseIndex<Item> = (had: Had) => Item[];

/** Stands for the beginnings of phrases that begin with a number. */
const number = '{}';

/** Looking a text's few words up here takes far less than looking for thousands of phrases in it. */
export function createPhraseIndex<Item>(items: Iterable<Item>, phraseOf: (item: Item) => Phrase): PhraseIndex<Item> {
  const index = new Map<string, Item[]>();
  for (const item of items) {
    for (const beginning of new Set(beginningsOf(phraseOf(item)))) {
      const known = index.get(beginning);
      if (known) known.push(item);
      else index.set(beginning, [item]);
    }
  }
  return ({ stems, concepts }) =>
    [...stems, ...Array.from(concepts, toConceptKey), number].flatMap((beginning) => index.get(beginning) ?? []);
}

function beginningsOf({ items: [first] }: Phrase): string[] {
  if (!first) return [];
  if (first.concept !== null) return [toConceptKey(first.concept)];
  return first.range ? [number] : first.stems.flatMap(([stem]) => stem ?? []);
}

function toConceptKey(concept: string): string {
  return `@${concept}`;
}
