import { findPhrases } from '../../kit/ages/forms.ts';
import { takeSendEnd } from '../../kit/ages/send-end.ts';
import { tidyAgeWords } from '../../kit/ages/tidy.ts';
import type { AgeRange } from '../../kit/listing.ts';

/**
 * The ages that words name: `Under 5s`, `0-5 years`, `6 to 18 months`, `8+`, `0-19 (25 with SEND)`, `Pregnancy to 2`,
 * `Antenatal`. Empty for words that name none as a number: those stay words. Weeks are how long a course is.
 */
export function parseAges(text: string): AgeRange[] {
  const { words, sendTo } = takeSendEnd(tidyAgeWords(text), false);
  const phrase = findPhrases(words).find(({ start, end }) => !/week/.test(words.slice(start, end)));
  if (phrase) {
    const { from, to } = phrase.bounds;
    return [{ minMonths: from?.at ?? null, maxMonths: to?.at ?? null, maxMonthsWithSend: sendTo, text }];
  }
  const isBeforeBirth = /\b(?:antenatal|pregnan(?:t|cy)|expectant)\b/.test(words);
  return isBeforeBirth ? [{ minMonths: -9, maxMonths: 0, maxMonthsWithSend: null, text }] : [];
}
