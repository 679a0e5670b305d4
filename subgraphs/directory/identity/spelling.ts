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

function at(row: readonly number[], column: number): number {
  return row[column] ?? Infinity;
}
