import type { AgeRange } from '../../listing.ts';

/**
 * Reads the name of an age band as the platform seeds them (`0 - 4 years`, `80+`) and as editors write their own
 * (`0 to 6 months`, `Under 5`, `65 years and over`). The last year or month named is included. Null when it is none.
 */
export function parseAgeBand(name: string): AgeRange | null {
  const text = name.trim().toLowerCase();
  const [, from, to, unit] =
    text.match(/^(\d{1,3})\s*(?:-|–|to)\s*(\d{1,3})\s*(years?|months?|yrs?)?(?:\s*old)?$/) ?? [];
  if (from !== undefined && to !== undefined) {
    const months = unit?.startsWith('month') ? 1 : 12;
    const range = { minMonths: Number(from) * months, maxMonths: (Number(to) + 1) * months };
    return range.minMonths < range.maxMonths ? { ...range, maxMonthsWithSend: null, text: name } : null;
  }
  const oldest = text.match(/^under (\d{1,3})s?$/)?.[1];
  if (oldest !== undefined) {
    return { minMonths: 0, maxMonths: Number(oldest) * 12, maxMonthsWithSend: null, text: name };
  }
  const youngest = text.match(/^(\d{1,3})\s*(?:years?)?\s*(?:\+|and (?:over|above))\s*(?:years?)?$/)?.[1];
  if (youngest === undefined) return null;
  return { minMonths: Number(youngest) * 12, maxMonths: null, maxMonthsWithSend: null, text: name };
}
