/** Days of one school term, both included, e.g. `2026-09-02` to `2026-10-23`. */
export interface Term {
  from: string;
  to: string;
}

/** Whether a day is known to lie in the school holidays. */
export type IsHoliday = (day: string) => boolean;

/**
 * A day is known to be a holiday only between the first and the last term that were given, and in none of them. Before
 * and after these nothing is known, so nothing is left out.
 */
export function createIsHoliday(terms: readonly Term[]): IsHoliday {
  const first = terms.map(({ from }) => from).toSorted()[0];
  const last = terms
    .map(({ to }) => to)
    .toSorted()
    .at(-1);
  if (first === undefined || last === undefined) return () => false;
  return (day) => first <= day && day <= last && !terms.some(({ from, to }) => from <= day && day <= to);
}
