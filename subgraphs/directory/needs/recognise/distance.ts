/**
 * How many letters have to be put in, left out, changed or swapped with their neighbour to make one word of another
 * (the optimal string alignment distance); `most` + 1 for any more than `most`.
 */
export function distance(one: string, other: string, most: number): number {
  if (Math.abs(one.length - other.length) > most) return most + 1;
  let before: number[] = [];
  let last = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (let row = 1; row <= one.length; row++) {
    const current = [row];
    for (let column = 1; column <= other.length; column++) current.push(step(row, column, current));
    if (Math.min(...current) > most) return most + 1;
    before = last;
    last = current;
  }
  return Math.min(last.at(-1) ?? 0, most + 1);

  function step(row: number, column: number, current: readonly number[]): number {
    const isSame = one[row - 1] === other[column - 1];
    const isSwap = row > 1 && column > 1 && one[row - 1] === other[column - 2] && one[row - 2] === other[column - 1];
    return Math.min(
      at(last, column) + 1,
      at(current, column - 1) + 1,
      at(last, column - 1) + (isSame ? 0 : 1),
      isSwap ? at(before, column - 2) + 1 : Infinity,
    );
  }
}

function at(row: readonly number[], column: number): number {
  return row[column] ?? Infinity;
}
