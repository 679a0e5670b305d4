import type { YesNoUnknown } from '../../kit/listing.ts';

/** Days of one school term, both included, e.g. `2026-09-02` to `2026-10-23`. */
export interface Term {
  from: string;
  to: string;
}

/** Whether a day is in school term. */
export type IsTermTime = (day: string) => YesNoUnknown;

/** Whether a day is known to lie in the school holidays. */
export type IsHoliday = (day: string) => boolean;

/**
 * A day is known to be in term or in the holidays only between the first and the last term that were given. Before and
 * after these nothing is known, so nothing is left out.
 */
export function createIsTermTime(terms: readonly Term[]): IsTermTime {
  const first = terms.map(({ from }) => from).toSorted()[0];
  const last = terms
    .map(({ to }) => to)
    .toSorted()
    .at(-1);
  if (first === undefined || last === undefined) return () => 'UNKNOWN';
  return (day) => {
    if (day < first || last < day) return 'UNKNOWN';
    return terms.some(({ from, to }) => from <= day && day <= to) ? 'YES' : 'NO';
  };
}

export function createIsHoliday(terms: readonly Term[]): IsHoliday {
  const isTermTime = createIsTermTime(terms);
  return (day) => isTermTime(day) === 'NO';
}
