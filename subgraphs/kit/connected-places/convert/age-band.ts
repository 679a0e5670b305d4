import { findPhrases } from '../../ages/forms.ts';
import { tidyAgeWords } from '../../ages/tidy.ts';
import type { AgeRange } from '../../listing.ts';

/**
 * Reads the name of an age band as the platform seeds them (`0 - 4 years`, `80+`) and as editors write their own
 * (`0 to 6 months`, `Under 5`, `65 years and over`). The last year or month named is included. Null when it is none, or
 * says more than ages.
 */
export function parseAgeBand(name: string): AgeRange | null {
  const words = tidyAgeWords(name);
  const [band] = findPhrases(words);
  if (!band || band.start > 0 || band.end < words.length) return null;
  const { from, to } = band.bounds;
  return { minMonths: from?.at ?? 0, maxMonths: to?.at ?? null, maxMonthsWithSend: null, text: name };
}
