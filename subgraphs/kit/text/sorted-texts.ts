/** Different texts in order, in a few bytes each: a large directory has a hundred thousand words. */
export interface SortedTexts {
  length: number;
  /** The text at a place; empty where there is none. */
  at: (place: number) => string;
  /** The place of a text; -1 where it is not among them. */
  find: (text: string) => number;
  /** The place of the first text that does not come before `start`. */
  firstFrom: (start: string) => number;
}

/** Keeps all in one long text, and where each begins. */
export function createSortedTexts(texts: Iterable<string>): SortedTexts {
  const sorted = [...new Set(texts)].toSorted();
  const { length } = sorted;
  const all = sorted.join('');
  const begins = new Uint32Array(length + 1);
  for (const [place, text] of sorted.entries()) begins[place + 1] = (begins[place] ?? 0) + text.length;

  const at = (place: number) => all.slice(begins[place], begins[place + 1] ?? 0);

  function firstFrom(start: string): number {
    let low = 0;
    let high = length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (at(middle) < start) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  return {
    length,
    at,
    firstFrom,
    find(text) {
      const place = firstFrom(text);
      return place < length && at(place) === text ? place : -1;
    },
  };
}
