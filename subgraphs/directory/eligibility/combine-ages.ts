import { type SpokenRange, latest, toSpokenRange } from '../../kit/ages/edge.ts';

/** A range of a text. */
export interface SaidRange {
  range: SpokenRange;
  /** What stands about it says nothing else. */
  isByItself: boolean;
}

/** Ranges that a text gives one after the other, as one answer. */
interface Combined {
  ages: SpokenRange[];
  /** What may be meant as well, or only be asked of some. */
  besides: SpokenRange[];
}

/**
 * Puts the ranges of a text together. Several bands are each meant. A range with one end is of something within one with
 * two that it goes across ("Ages 3-11. At least 8 to swim in the deep end"), and beside one that was given before it widens
 * that one for certain only where it stands by itself: "11 to 16s. Adults: 17+", but not "Ages 8 to 17. From 18, contact
 * adult services" or "10 to 18 (up to 25 in some areas)". A lower and an upper end that lie apart in the text are the two
 * ends of one range, which is only certain where the words say so ("Minimum age: 5. Maximum age: 16").
 */
export function combineRanges(said: readonly SaidRange[]): Combined {
  const ranges = said.map(({ range }) => range);
  const besides = said
    .filter(({ range, isByItself }, index) => {
      if (!isOneSided(range)) return false;
      const before = ranges.slice(0, index);
      return (
        ranges.some((other) => isWhole(other) && crosses(range, other)) ||
        before.some((other) => isWhole(other) && !neverBoth(range, other)) ||
        (!isByItself && before.length > 0 && before.every((other) => neverBoth(range, other)))
      );
    })
    .map(({ range }) => range);
  const ages = narrowEnds(said.filter(({ range }) => !besides.includes(range)));
  const wider = besides.map((range) => widen(range, ranges.filter(isWhole)));
  const lower = ages.find(isLower);
  const upper = ages.find(isUpper);
  if (!lower || !upper || (lower.minMonths ?? 0) >= (upper.maxMonths ?? 0)) return { ages, besides: wider };
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
  return { ages: [joined, ...rest], besides: isCertain ? wider : [...wider, everyone] };
}

/** "6+ for piano, 7+ for strings": of several ends on one side, of which something is said, only what all allow is certain. */
function narrowEnds(said: readonly SaidRange[]): SpokenRange[] {
  const ranges = said.map(({ range }) => range);
  const from = Math.max(0, ...ranges.filter(isLower).map(({ surely }) => surely.from));
  const to = Math.min(latest, ...ranges.filter(isUpper).map(({ surely }) => surely.to));
  const isAsked = said.some(({ range, isByItself }) => isOneSided(range) && !isByItself);
  return ranges.map((range) => {
    const { surely } = range;
    if (!isAsked || !isOneSided(range)) return range;
    return isLower(range)
      ? { ...range, surely: { from: Math.min(from, surely.to), to: surely.to } }
      : { ...range, surely: { from: surely.from, to: Math.max(to, surely.from) } };
  });
}

function isLower({ minMonths, maxMonths }: SpokenRange): boolean {
  return minMonths !== null && maxMonths === null;
}

function isUpper({ minMonths, maxMonths }: SpokenRange): boolean {
  return minMonths === null && maxMonths !== null;
}

/** "11 to 18 (up to 25 in some areas)": an upper end that goes further than others begins where they do. */
function widen(range: SpokenRange, whole: readonly SpokenRange[]): SpokenRange {
  const { minMonths, maxMonths, surely, possibly } = range;
  const within = whole.filter((other) => (other.minMonths ?? 0) < (maxMonths ?? 0));
  if (minMonths !== null || within.length === 0) return range;
  const from = Math.min(...within.map((other) => other.possibly.from));
  return {
    ...range,
    minMonths: from,
    surely: { from, to: Math.max(from, surely.to) },
    possibly: { from, to: possibly.to },
  };
}

const limit = /\b(?:lower|upper|min(?:imum)?|max(?:imum)?|at least|at most|youngest|oldest|no (?:older|younger))\b/i;

function isWhole({ minMonths, maxMonths }: SpokenRange): boolean {
  return minMonths !== null && maxMonths !== null;
}

/** Whether nobody is for certain within both. */
export function neverBoth({ surely }: SpokenRange, { surely: other }: SpokenRange): boolean {
  return surely.to <= other.from || other.to <= surely.from;
}

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
  if (ends.length > 0) return closeWith(range, ends);
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

/** Puts the end that is open where the last of these has that end; none moves it where one of them leaves it open too. */
function closeWith(range: SpokenRange, ends: readonly SpokenRange[]): SpokenRange {
  const isUpper = range.maxMonths === null;
  const [side, months, farthest] = isUpper
    ? (['to', 'maxMonths', Math.max] as const)
    : (['from', 'minMonths', Math.min] as const);
  const at = farthest(...ends.map((end) => end[months] ?? (isUpper ? latest : 0)));
  const isBeyond = isUpper ? at <= (range.minMonths ?? 0) : at >= (range.maxMonths ?? latest);
  if (at >= latest || at <= 0 || isBeyond) return range;
  const surely = farthest(...ends.map((end) => end.surely[side]));
  const other = range.surely[isUpper ? 'from' : 'to'];
  return {
    ...range,
    [months]: at,
    surely: { ...range.surely, [side]: isUpper ? Math.max(other, surely) : Math.min(other, surely) },
    possibly: { ...range.possibly, [side]: farthest(...ends.map((end) => end.possibly[side])) },
  };
}

/** "Ages 3 to 14. Under 8s need a helmet": what is said of an age that goes across those stated is said of none beyond them. */
export function keepWithin(range: SpokenRange, stated: readonly SpokenRange[]): SpokenRange {
  const whole = stated.find((other) => isWhole(other) && crosses(range, other));
  if (!whole || !isOneSided(range)) return range;
  const { from, to } = range.possibly;
  const possibly =
    range.minMonths === null
      ? { from: Math.max(from, whole.possibly.from), to }
      : { from, to: Math.min(to, whole.possibly.to) };
  return { ...range, possibly };
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
