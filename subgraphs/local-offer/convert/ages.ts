import type { AgeRange } from '../../kit/listing.ts';

/**
 * Whole years, both included, as directories give ages: 5 to 11 is up to the twelfth birthday. Null when neither
 * is given, or they are the wrong way round.
 */
export function toAgeRange(fromYears: number | null, toYears: number | null, text: string | null): AgeRange | null {
  if (fromYears === null && toYears === null) return null;
  if (fromYears !== null && toYears !== null && fromYears > toYears) return null;
  return {
    minMonths: fromYears === null ? null : Math.round(fromYears * 12),
    maxMonths: toYears === null ? null : (Math.floor(toYears) + 1) * 12,
    maxMonthsWithSend: null,
    text,
  };
}
