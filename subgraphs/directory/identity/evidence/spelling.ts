import { editDistance } from '../../../kit/text/edit-distance.ts';

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
  return editDistance(one, other, allowed) <= allowed && !mayDifferInNumber(one, other);
}

/** A name must be so long for one slip in every so many letters, three at most, to leave it the same name. */
const lettersASlip = 6;
const mostSlips = 3;

/** Whether two whole names, written without spaces, may be one, mistyped; with `most` slips, where fewer are allowed. */
export function maySpellOneName(one: string, other: string, most = mostSlips): boolean {
  if (one === other) return true;
  const allowed = Math.min(mostSlips, most, Math.floor(Math.min(one.length, other.length) / lettersASlip));
  if (Math.abs(one.length - other.length) > allowed) return false;
  return editDistance(one, other, allowed) <= allowed && !mayDifferInNumber(one, other);
}

/** With so many letters beside its digits a word is a name, such as `jigsaw4u`, and no number, such as `10am`. */
const lettersOfName = 4;

/** Whether they have digits, and not the same in a name. */
function mayDifferInNumber(one: string, other: string): boolean {
  if (!/\d/.test(one) && !/\d/.test(other)) return false;
  const isName = [one, other].every((word) => word.replaceAll(/\d/g, '').length >= lettersOfName);
  return !isName || one.replaceAll(/\D/g, '') !== other.replaceAll(/\D/g, '');
}
