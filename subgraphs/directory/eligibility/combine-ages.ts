import { type SpokenRange, latest } from '../../kit/ages/edge.ts';
import { crosses, everyone, isLower, isOneSided, isUpper, isWhole, neverBoth } from './ranges.ts';

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
  const rest = ages.filter((range) => range !== lower && range !== upper);
  const isCertain = [lower, upper].every(({ text }) => text !== null && limit.test(text));
  return { ages: [joined, ...rest], besides: isCertain ? wider : [...wider, everyone] };
}

/** The words say themselves that it is an end. */
const limit = /\b(?:lower|upper|min(?:imum)?|max(?:imum)?|at least|at most|youngest|oldest|no (?:older|younger))\b/i;

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
