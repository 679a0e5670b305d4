import { findBands } from '../../../kit/ages/bands.ts';
import type { SpokenAge } from './spoken-age.ts';

/** Ages that a question names in words: `teenager`, `my toddler`, `newborn`. Words for any child, or any adult, are none. */
export function findNamedAges(plain: string): SpokenAge[] {
  return findBands(plain).flatMap(({ bounds: { from, to }, rough }) =>
    rough === null && from && to && to.at <= oldest ? [{ kind: 'range' as const, from: from.at, to: to.at }] : [],
  );
}

/** The oldest of whom services are told by such words, in months. */
const oldest = 26 * 12;

/** `year 8`: pupils of year 1 turn six in it (https://www.gov.uk/national-curriculum). Null for a year that no school has. */
export function toSchoolAges(year: number): SpokenAge | null {
  return year >= 1 && year <= 13 ? { kind: 'range', from: (year + 4) * 12, to: (year + 6) * 12 } : null;
}

const numbers =
  'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );

const numberBeforeUnit = new RegExp(
  `\\b(${numbers.join('|')})(?=[ -](?:years?|yrs?|months?|mths?|weeks?|wks?)\\b)`,
  'g',
);

/** `two year old` as `2 year old`. */
export function writeDigits(plain: string): string {
  return plain.replace(numberBeforeUnit, (word) => String(numbers.indexOf(word) + 1));
}
