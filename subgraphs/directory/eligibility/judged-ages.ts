import { type SpokenRange, exactly, toSpokenRange } from '../../kit/ages/edge.ts';
import type { AgeRange } from '../../kit/listing.ts';
import type { JudgedRange } from './records.ts';
import type { SpokenEligibility } from './words.ts';

/** Numbers with what only words can tell of them: whose age they are, and how far they go with SEND. */
export function toNumbers(stated: readonly AgeRange[], said: SpokenEligibility | null) {
  const ranges = stated.map((range): SpokenRange => {
    const { minMonths: from, maxMonths: to, maxMonthsWithSend, text } = range;
    const alike = said?.ages.find((other) => other.maxMonthsWithSend !== null && isAlike(range, other));
    return {
      ...toSpokenRange({ from: from === null ? null : exactly(from), to: to === null ? null : exactly(to) }, text),
      maxMonthsWithSend: maxMonthsWithSend ?? alike?.maxMonthsWithSend ?? null,
    };
  });
  const isCarers = (range: SpokenRange) =>
    (said?.carerAges.some((other) => isAlike(range, other)) ?? false) &&
    !said?.ages.some((other) => isAlike(range, other));
  return { ages: ranges.filter((range) => !isCarers(range)), carerAges: ranges.filter(isCarers) };
}

/** Fields for years cannot say "under 21", so a directory may give 20 for it, or 21. */
function isAlike(one: AgeRange, other: AgeRange): boolean {
  return isNear(one.minMonths, other.minMonths) && isNear(one.maxMonths, other.maxMonths);
}

function isNear(one: number | null, other: number | null): boolean {
  return Math.abs((one ?? 0) - (other ?? 0)) <= 12;
}

/** Where a directory's numbers and its own words differ, only what both say is certain. */
export function toJudgedAges(
  numbers: readonly SpokenRange[],
  own: SpokenEligibility | null,
  spoken: readonly SpokenEligibility[],
): JudgedRange[][] {
  if (numbers.length > 0) {
    const accounts = [numbers.map(toJudged), own && own.ages.length > 0 ? toJudgedWords(own) : []];
    return accounts.filter((ages) => ages.length > 0);
  }
  const said = spoken.find(({ ages }) => ages.length > 0);
  if (said) return [toJudgedWords(said)];
  const roughly = spoken.find(({ rough }) => rough.length > 0);
  if (!roughly) return [];
  return [[...roughly.rough.map((range) => ({ ...toJudged(range), doubt: 'rough' as const })), ...toDisputed(roughly)]];
}

function toJudgedWords(said: SpokenEligibility): JudgedRange[] {
  return [...said.ages.map(toJudged), ...said.besides.map((range) => toOpen(range, 'besides')), ...toDisputed(said)];
}

function toDisputed({ disputed }: SpokenEligibility): JudgedRange[] {
  return disputed.map((range) => toOpen(range, 'disputed'));
}

/** Nobody is sure to be meant. */
function toOpen(range: SpokenRange, doubt: 'besides' | 'disputed'): JudgedRange {
  return { ...toJudged(range), surely: { from: 0, to: 0 }, doubt };
}

export function toJudged({ text: _text, ...range }: SpokenRange): JudgedRange {
  return range;
}
