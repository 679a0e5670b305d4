import type { AgeRange } from '../../kit/listing.ts';

/**
 * The ages that words name: `Under 5s`, `0-5 years`, `6 to 18 months`, `8+`, `0-19 (25 with SEND)`, `Pregnancy to 2`,
 * `Antenatal`. Empty for words that name none as a number: those stay words.
 */
export function parseAges(text: string): AgeRange[] {
  const words = text.toLowerCase().replaceAll('–', '-');
  const bounds = parseSpan(words) ?? parseUnder(words) ?? parseOver(words) ?? parseBeforeBirth(words);
  if (!bounds) return [];
  const withSend = words.match(/\b(\d{1,2}) ?(?:years )?(?:with|if) (?:send|a disability)\b/)?.[1];
  const maxMonthsWithSend = withSend === undefined ? null : (Number(withSend) + 1) * 12;
  return [{ ...bounds, maxMonthsWithSend, text }];
}

type Bounds = Pick<AgeRange, 'minMonths' | 'maxMonths'>;

/** Both ages are included: a child who is five goes to `0-5`. */
function parseSpan(words: string): Bounds | null {
  const [, from, fromUnit, to, unit] = words.match(span) ?? [];
  if (from === undefined || to === undefined) return null;
  const least = fromWords.get(from) ?? Number(from) * toMonths(fromUnit ?? unit);
  const most = (Number(to) + 1) * toMonths(unit);
  return least < most ? { minMonths: least, maxMonths: most } : null;
}

/** The birthday itself is no longer included: a one-year-old does not go to `Under 1s`. */
function parseUnder(words: string): Bounds | null {
  const [, age, unit] = words.match(/\b(?:under|below)[ -]?(\d{1,2})(?:'?s)? ?(months?|mths?)?\b(?! ?w)/) ?? [];
  return age === undefined ? null : { minMonths: null, maxMonths: Number(age) * toMonths(unit) };
}

function parseOver(words: string): Bounds | null {
  const [, age, unit] =
    words.match(/\b(\d{1,2}) ?(months?|mths?|years?|yrs?)? ?(?:\+|(?:and|or) (?:over|above|older)\b)/) ?? [];
  return age === undefined ? null : { minMonths: Number(age) * toMonths(unit), maxMonths: null };
}

function parseBeforeBirth(words: string): Bounds | null {
  return /\b(?:antenatal|pregnan(?:t|cy)|expectant)\b/.test(words) ? { minMonths: -9, maxMonths: 0 } : null;
}

const span =
  /\b(\d{1,2}|birth|pregnancy|conception) ?(months?|mths?|years?|yrs?)? ?(?:-|to) ?(\d{1,2}) ?(months?|mths?|years?|yrs?)?\b(?! ?w)/;

const fromWords = new Map([
  ['birth', 0],
  ['pregnancy', -9],
  ['conception', -9],
]);

function toMonths(unit: string | undefined): number {
  return unit?.startsWith('m') ? 1 : 12;
}
