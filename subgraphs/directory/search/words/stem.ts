import { stemmer } from 'stemmer';

/** Takes a folded word to what its forms have in common: `babies` and `baby` to `babi`, `5s` to `5`. */
export type Stem = (word: string) => string;

/** Short enough to be kept, and many enough that a large directory is read without working any word out twice. */
const mostKept = 200_000;

/**
 * English only: words in other scripts stand for themselves. `apart` holds words that Porter's rules would make one
 * with words of another meaning, with the stem that each has instead.
 */
export function createStem(apart: Readonly<Record<string, string>>): Stem {
  const own = new Map(Object.entries(apart));
  const kept = new Map<string, string>();
  return (word) => {
    const known = own.get(word) ?? kept.get(word);
    if (known !== undefined) return known;
    const stem = toStem(word);
    if (kept.size >= mostKept) kept.clear();
    kept.set(word, stem);
    return stem;
  };
}

function toStem(word: string): string {
  if (/^\d+s$/.test(word)) return word.slice(0, -1);
  if (/^[a-z]{2}s$/.test(word)) return word.slice(0, -1);
  return /^[a-z]+$/.test(word) ? stemmer(word) : word;
}
