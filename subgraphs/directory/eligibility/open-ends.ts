import { type SpokenRange, latest } from '../../kit/ages/edge.ts';
import { crosses, isOneSided, isWhole } from './ranges.ts';

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
