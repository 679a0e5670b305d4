/** A word must be this long for a slip to leave it the same word; in one so short, a letter left out or put in. */
const shortest = 3;

/** A word must be this long for two slips in it to leave it the same word. */
const longEnoughForTwo = 8;

/**
 * Whether two different words may be one, mistyped: a letter left out, put in, changed or swapped with the next; two
 * of these in a long word. Digits are never mistyped: they tell one group from the next.
 */
export function mayBeMistyped(one: string, other: string): boolean {
  // Few slips are at both ends, and most words differ at both: these need no closer look.
  if (one[0] !== other[0] && one.at(-1) !== other.at(-1)) return false;
  const shorter = Math.min(one.length, other.length);
  const allowed = shorter >= longEnoughForTwo ? 2 : shorter >= shortest ? 1 : 0;
  if (allowed === 0 || Math.abs(one.length - other.length) > allowed) return false;
  if (shorter === shortest && (one.length === other.length || one[0] !== other[0])) return false;
  return areWithin(one, other, allowed) && !mayDifferInNumber(one, other);
}

/** A name must be so long for one slip in every so many letters, three at most, to leave it the same name. */
const lettersASlip = 6;
const mostSlips = 3;

/** Whether two whole names, written without spaces, may be one, mistyped. */
export function maySpellOneName(one: string, other: string): boolean {
  if (one === other) return true;
  const allowed = Math.min(mostSlips, Math.floor(Math.min(one.length, other.length) / lettersASlip));
  if (Math.abs(one.length - other.length) > allowed) return false;
  return areWithin(one, other, allowed) && !mayDifferInNumber(one, other);
}

/** With so many letters beside its digits a word is a name, such as `jigsaw4u`, and no number, such as `10am`. */
const lettersOfName = 4;

/** Whether they have digits, and not the same in a name. */
function mayDifferInNumber(one: string, other: string): boolean {
  if (!/\d/.test(one) && !/\d/.test(other)) return false;
  const isName = [one, other].every((word) => word.replaceAll(/\d/g, '').length >= lettersOfName);
  return !isName || one.replaceAll(/\D/g, '') !== other.replaceAll(/\D/g, '');
}

/**
 * Whether so few slips make the one of the other (optimal string alignment: Damerau and Levenshtein). Only what lies
 * near the diagonal is looked at: further off there are more slips already.
 * `https://en.wikipedia.org/wiki/Damerau-Levenshtein_distance`
 */
function areWithin(one: string, other: string, most: number): boolean {
  if (countOtherLetters(one, other) > 2 * most) return false;
  const none = Array.from<number>({ length: other.length + 2 }).fill(Infinity);
  let [beforeLast, last, next] = [none, none.map((_, column) => (column <= most ? column : Infinity)), none.slice()];
  let nearBefore = true;
  for (let row = 1; row <= one.length; row += 1) {
    const [from, to] = [Math.max(1, row - most), Math.min(other.length, row + most)];
    next[from - 1] = from === 1 ? row : Infinity;
    next[to + 1] = Infinity;
    let isNear = false;
    for (let column = from; column <= to; column += 1) {
      const isSame = one[row - 1] === other[column - 1];
      const isSwap = row > 1 && column > 1 && one[row - 1] === other[column - 2] && one[row - 2] === other[column - 1];
      const changed = at(last, column - 1) + (isSame ? 0 : 1);
      const swapped = isSwap ? at(beforeLast, column - 2) + 1 : Infinity;
      const slips = Math.min(changed, swapped, at(last, column) + 1, at(next, column - 1) + 1);
      next[column] = slips;
      if (slips <= most) isNear = true;
    }
    // A swap reaches back two rows.
    if (!isNear && !nearBefore) return false;
    nearBefore = isNear;
    [beforeLast, last, next] = [last, next, beforeLast];
  }
  return at(last, other.length) <= most;
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
