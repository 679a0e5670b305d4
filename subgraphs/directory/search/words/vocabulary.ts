import { mayBeNear, toLetters } from '../../../kit/text/letters.ts';
import { type SortedTexts, createSortedTexts } from '../../../kit/text/sorted-texts.ts';

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

export interface VocabularyOptions {
  /** Every word of services, with the number of services that have it. */
  counts: ReadonlyMap<string, number>;
  /** Words that are right though no service may have them. */
  more: Iterable<string>;
  /** Whether any of all these words is a form of the same word. */
  hasForm: (word: string) => boolean;
}

export function createVocabulary({ counts, more, hasForm }: VocabularyOptions): Vocabulary {
  const words = createSortedTexts([...counts.keys(), ...more]);
  const [frequencies, letters] = [new Uint32Array(words.length), new Uint32Array(words.length)];
  for (let place = 0; place < words.length; place++) {
    const word = words.at(place);
    frequencies[place] = counts.get(word) ?? 0;
    letters[place] = toLetters(word);
  }
  const byLength = groupByLength(words);
  const countAt = (place: number) => frequencies[place] ?? 0;
  const has = (word: string) => words.find(word) !== -1;

  function* near(word: string, changes: number): Iterable<KnownWord> {
    const own = toLetters(word);
    for (let length = word.length - changes; length <= word.length + changes; length++) {
      for (const place of byLength.get(length) ?? []) {
        if (mayBeNear(own, letters[place] ?? 0, changes)) yield { word: words.at(place), count: countAt(place) };
      }
    }
  }

  return {
    isKnown: (word) => has(word) || hasForm(word),
    has,
    startingWith(start, most) {
      const places: number[] = [];
      const end = words.firstFrom(`${start}\uffff`);
      for (let place = words.firstFrom(start); place < end; place++) if (countAt(place) > 0) places.push(place);
      places.sort((one, other) => countAt(other) - countAt(one) || one - other);
      return places.slice(0, most).map(words.at);
    },
    near,
  };
}

function groupByLength(words: SortedTexts): ReadonlyMap<number, Uint32Array> {
  const places = Map.groupBy(
    Array.from({ length: words.length }, (_, place) => place),
    (place) => words.at(place).length,
  );
  return new Map([...places].map(([length, of]) => [length, Uint32Array.from(of)] as const));
}
