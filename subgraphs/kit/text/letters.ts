/**
 * A bit for each letter that a word has. It takes nanoseconds to compare two of them, and most words that are not near each
 * other are told apart by it.
 */
export function toLetters(word: string): number {
  let letters = 0;
  for (let index = 0; index < word.length; index++) letters |= 1 << (word.charCodeAt(index) & 31);
  return letters;
}

/** Whether two words may be so few changes apart: each change, a letter for another, makes two letters differ at most. */
export function mayBeNear(one: number, other: number, changes: number): boolean {
  let differing = 0;
  for (let left = one ^ other; left !== 0; left &= left - 1) differing++;
  return differing <= changes * 2;
}
