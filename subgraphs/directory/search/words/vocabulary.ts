import { mayBeNear, toLetters } from '../../../kit/text/letters.ts';
import type { Stem } from './stem.ts';

/** A word that people may mean. */
export interface KnownWord {
  word: string;
  /** How many services have it; 0 when only the lexicon or a place does. */
  count: number;
}

/** The words of all services, of the lexicon and of places. */
export interface Vocabulary {
  /** Whether a word, in this or another form, stands there: then it is right as it is. */
  isKnown(word: string): boolean;
  /** Whether it stands there in this form. */
  has(word: string): boolean;
  /** Words of services that begin so, the most frequent first. */
  startingWith(start: string, most: number): string[];
  /** Words of about this length and of about these letters: all that one of so many changes may have come from. */
  near(word: string, changes: number): Iterable<KnownWord>;
}

interface Entry extends KnownWord {
  letters: number;
}

export function createVocabulary(counts: ReadonlyMap<string, number>, more: Iterable<string>, stem: Stem): Vocabulary {
  const all = new Map<string, number>([...more].map((word) => [word, 0] as const));
  for (const [word, count] of counts) all.set(word, count);
  const stems = new Set([...all.keys()].map(stem));
  const sorted = [...counts.keys()].toSorted();
  const byLength = Map.groupBy(
    [...all].map(([word, count]): Entry => ({ word, count, letters: toLetters(word) })),
    ({ word }) => word.length,
  );

  function* near(word: string, changes: number): Iterable<KnownWord> {
    const letters = toLetters(word);
    for (let length = word.length - changes; length <= word.length + changes; length++) {
      for (const entry of byLength.get(length) ?? []) {
        if (mayBeNear(letters, entry.letters, changes)) yield entry;
      }
    }
  }

  return {
    isKnown: (word) => all.has(word) || stems.has(stem(word)),
    has: (word) => all.has(word),
    startingWith(start, most) {
      const from = firstFrom(sorted, start);
      const end = firstFrom(sorted, `${start}\uffff`);
      return sorted
        .slice(from, end)
        .toSorted((one, other) => (counts.get(other) ?? 0) - (counts.get(one) ?? 0) || (one < other ? -1 : 1))
        .slice(0, most);
    },
    near,
  };
}

function firstFrom(sorted: readonly string[], start: string): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((sorted[middle] ?? '') < start) low = middle + 1;
    else high = middle;
  }
  return low;
}
