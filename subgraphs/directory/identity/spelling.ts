/** In so short a word, a letter may be left out or put in after the first, and no more. */
const shortest = 3;

/** A word must be this long for one slip in it, and for two, to leave it the same word. */
const longEnoughForOne = 4;
const longEnoughForTwo = 8;

/**
 * Whether two different words may be one, mistyped: a letter left out, put in, changed or swapped with the next; two
 * of these in a long word. Words with digits are never mistyped: they tell one group from the next.
 */
export function mayBeMistyped(one: string, other: string): boolean {
  // Few slips are at both ends, and most words differ at both: these need no closer look.
  if (one[0] !== other[0] && one.at(-1) !== other.at(-1)) return false;
  if (/\d/.test(one) || /\d/.test(other)) return false;
  const shorter = Math.min(one.length, other.length);
  if (shorter === shortest)
    return one.length !== other.length && one[0] === other[0] && slipsBetween(one, other, 1) === 1;
  const allowed = shorter >= longEnoughForTwo ? 2 : shorter >= longEnoughForOne ? 1 : 0;
  if (allowed === 0 || Math.abs(one.length - other.length) > allowed) return false;
  return slipsBetween(one, other, allowed) <= allowed;
}

/** A name must be so long for one slip in every so many letters, three at most, to leave it the same name. */
const lettersASlip = 6;
const mostSlips = 3;

/** Whether two whole names, written without spaces, may be one, mistyped. */
export function maySpellOneName(one: string, other: string): boolean {
  if (/\d/.test(one) || /\d/.test(other)) return one === other;
  const allowed = Math.min(mostSlips, Math.floor(Math.min(one.length, other.length) / lettersASlip));
  return Math.abs(one.length - other.length) <= allowed && slipsBetween(one, other, allowed) <= allowed;
}

/** Optimal string alignment distance; infinite where it is surely more than `most`. `https://en.wikipedia.org/wiki/Damerau-Levenshtein_distance` */
function slipsBetween(one: string, other: string, most: number): number {
  if (countOtherLetters(one, other) > 2 * most) return Infinity;
  let beforeLast: number[] = [];
  let last = Array.from({ length: other.length + 1 }, (_, column) => column);
  for (let row = 1; row <= one.length; row += 1) {
    const next = [row];
    for (let column = 1; column <= other.length; column += 1) {
      const changed = at(last, column - 1) + (one[row - 1] === other[column - 1] ? 0 : 1);
      const isSwap = row > 1 && column > 1 && one[row - 1] === other[column - 2] && one[row - 2] === other[column - 1];
      const swapped = isSwap ? at(beforeLast, column - 2) + 1 : Infinity;
      next.push(Math.min(changed, swapped, at(last, column) + 1, at(next, column - 1) + 1));
    }
    if (Math.min(...next) > most && Math.min(...last) > most) return Infinity;
    beforeLast = last;
    last = next;
  }
  return at(last, other.length);
}

/** How many letters stand in one of the two words only: a slip makes two at most. */
function countOtherLetters(one: string, other: string): number {
  let bits = lettersOf(one) ^ lettersOf(other);
  let count = 0;
  for (; bits !== 0; bits &= bits - 1) count += 1;
  return count;
}

/** A bit for each letter; letters beyond `a` to `z` share bits, which costs a closer look and no more. */
function lettersOf(word: string): number {
  let bits = 0;
  for (let index = 0; index < word.length; index += 1) bits |= 1 << (word.charCodeAt(index) & 31);
  return bits;
}

function at(row: readonly number[], column: number): number {
  return row[column] ?? Infinity;
}
