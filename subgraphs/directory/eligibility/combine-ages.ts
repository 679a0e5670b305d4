import { type SpokenRange, latest, toSpokenRange } from '../../kit/ages/edge.ts';

/** Ranges that a text gives one after the other, as one answer. */
interface Combined {
  ages: SpokenRange[];
  /** What may be meant as well, or only be asked of some. */
  besides: SpokenRange[];
}

/**
 * Puts the ranges of a text together. Several bands are each meant. A range with one end that goes across one with two is
 * of something within it ("Ages 3-11. At least 8 to swim in the deep end") and widens nothing for certain. A lower and an
 * upper end that lie apart in the text are the two ends of one range, which is only certain where the words say so
 * ("Minimum age: 5. Maximum age: 16").
 */
export function combineRanges(ranges: readonly SpokenRange[]): Combined {
  const whole = ranges.filter(({ minMonths, maxMonths }) => minMonths !== null && maxMonths !== null);
  const besides = ranges.filter((range) => isOneSided(range) && whole.some((other) => crosses(range, other)));
  const ages = ranges.filter((range) => !besides.includes(range));
  const lower = ages.find(({ minMonths, maxMonths }) => minMonths !== null && maxMonths === null);
  const upper = ages.find(({ minMonths, maxMonths }) => minMonths === null && maxMonths !== null);
  if (!lower || !upper || (lower.minMonths ?? 0) >= (upper.maxMonths ?? 0)) return { ages, besides };
  const joined = {
    ...lower,
    maxMonths: upper.maxMonths,
    maxMonthsWithSend: upper.maxMonthsWithSend,
    surely: { from: lower.surely.from, to: upper.surely.to },
    possibly: { from: lower.possibly.from, to: upper.possibly.to },
  };
  const everyone = toSpokenRange({ from: null, to: null }, null);
  const rest = ages.filter((range) => range !== lower && range !== upper);
  const isCertain = [lower, upper].every(({ text }) => text !== null && limit.test(text));
  return { ages: [joined, ...rest], besides: isCertain ? besides : [...besides, everyone] };
}

const limit = /\b(?:lower|upper|min(?:imum)?|max(?:imum)?|at least|at most|youngest|oldest|no (?:older|younger))\b/i;

function isOneSided({ minMonths, maxMonths }: SpokenRange): boolean {
  return (minMonths === null) !== (maxMonths === null);
}

/** Whether the end of a range lies well within another, and not only in its last or first year. */
function crosses({ minMonths, maxMonths }: SpokenRange, { minMonths: from, maxMonths: to }: SpokenRange): boolean {
  const end = minMonths ?? maxMonths ?? 0;
  return (from ?? 0) + 12 < end && end < (to ?? 0) - 12;
}

/** A time of life that is named in one clause with an age; `isWide` for a word like "children". */
interface Company {
  range: SpokenRange;
  isWide: boolean;
}

/**
 * The end that an age in numbers leaves open, where the times of life beside it close it: "toddlers from 18 months" are no
 * longer toddlers at nine, and "teenagers under 16" no babies. "Children from 8" are not for certain adults, nor "young people under 18" infants.
 */
export function closeEnd(range: SpokenRange, company: readonly Company[]): SpokenRange {
  if (!isOneSided(range)) return range;
  const beside = company.filter(({ range: { possibly } }) => isNear(range, possibly));
  const ends = beside.filter(({ isWide }) => !isWide).map((one) => one.range);
  if (ends.length > 0) return range.maxMonths === null ? closeUpper(range, ends) : closeLower(range, ends);
  if (beside.length === 0) return range;
  const { from, to } = range.surely;
  const youngest = Math.min(...beside.map(({ range: { possibly } }) => possibly.from));
  const surely =
    range.maxMonths === null
      ? { from, to: Math.max(from, adult) }
      : { from: Math.min(to, Math.max(from, youngest)), to };
  return { ...range, surely };
}

const adult = 18 * 12;

function isNear({ minMonths, maxMonths }: SpokenRange, { from, to }: SpokenRange['possibly']): boolean {
  return (minMonths ?? 0) < to && from < (maxMonths ?? latest);
}

function closeUpper(range: SpokenRange, ends: readonly SpokenRange[]): SpokenRange {
  const maxMonths = Math.max(...ends.map((end) => end.maxMonths ?? latest));
  if (maxMonths >= latest || maxMonths <= (range.minMonths ?? 0)) return range;
  const [surely, possibly] = [
    Math.max(...ends.map(({ surely }) => surely.to)),
    Math.max(...ends.map(({ possibly }) => possibly.to)),
  ];
  return {
    ...range,
    maxMonths,
    surely: { ...range.surely, to: Math.max(range.surely.from, surely) },
    possibly: { ...range.possibly, to: possibly },
  };
}

function closeLower(range: SpokenRange, ends: readonly SpokenRange[]): SpokenRange {
  const minMonths = Math.min(...ends.map((end) => end.minMonths ?? 0));
  if (minMonths <= 0 || minMonths >= (range.maxMonths ?? latest)) return range;
  const [surely, possibly] = [
    Math.min(...ends.map(({ surely }) => surely.from)),
    Math.min(...ends.map(({ possibly }) => possibly.from)),
  ];
  return {
    ...range,
    minMonths,
    surely: { ...range.surely, from: Math.min(range.surely.to, surely) },
    possibly: { ...range.possibly, from: possibly },
  };
}

/** A number beside it that is not understood may be the end that an age leaves open: up to there it is certain. */
export function endAt(range: SpokenRange, loose: readonly number[]): SpokenRange {
  const { surely } = range;
  if (!isOneSided(range)) return range;
  if (range.maxMonths === null) {
    const to = Math.min(surely.to, ...loose.filter((months) => months > surely.from));
    return { ...range, surely: { ...surely, to } };
  }
  const from = Math.max(surely.from, ...loose.filter((months) => months < surely.to));
  return { ...range, surely: { ...surely, from } };
}
