/**
 * How many letters one has to add, leave out, change or swap with the next to make one word of the other (optimal string
 * alignment, https://en.wikipedia.org/wiki/Damerau-Levenshtein_distance); `most` + 1 when it is more than `most`. Only what
 * lies near the diagonal is looked at: further off there are more already.
 */
export function editDistance(one: string, other: string, most: number): number {
  if (Math.abs(one.length - other.length) > most || countOtherLetters(one, other) > 2 * most) return most + 1;
  const none = Array.from<number>({ length: other.length + 2 }).fill(Infinity);
  let [twoBefore, before, current] = [
    none,
    none.map((_, column) => (column <= most ? column : Infinity)),
    none.slice(),
  ];
  for (let row = 1; row <= one.length; row += 1) {
    const [from, to] = [Math.max(1, row - most), Math.min(other.length, row + most)];
    current[from - 1] = from === 1 ? row : Infinity;
    current[to + 1] = Infinity;
    let least = at(current, from - 1);
    for (let column = from; column <= to; column += 1) {
      const change = one[row - 1] === other[column - 1] ? 0 : 1;
      const swapped = row > 1 && column > 1 && one[row - 1] === other[column - 2] && one[row - 2] === other[column - 1];
      const distance = Math.min(
        at(before, column) + 1,
        at(current, column - 1) + 1,
        at(before, column - 1) + change,
        swapped ? at(twoBefore, column - 2) + 1 : Infinity,
      );
      current[column] = distance;
      least = Math.min(least, distance);
    }
    if (least > most) return most + 1;
    [twoBefore, before, current] = [before, current, twoBefore];
  }
  return Math.min(at(before, other.length), most + 1);
}

/** How many letters stand in one of the two words only: a slip makes two at most. */
function countOtherLetters(one: string, other: string): number {
  let count = 0;
  for (let bits = lettersOf(one) ^ lettersOf(other); bits !== 0; bits &= bits - 1) count += 1;
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
