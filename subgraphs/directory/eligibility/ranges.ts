import { type SpokenRange, toSpokenRange } from '../../kit/ages/edge.ts';

export const everyone = toSpokenRange({ from: null, to: null }, null);

export function isLower({ minMonths, maxMonths }: SpokenRange): boolean {
  return minMonths !== null && maxMonths === null;
}

export function isUpper({ minMonths, maxMonths }: SpokenRange): boolean {
  return minMonths === null && maxMonths !== null;
}

export function isWhole({ minMonths, maxMonths }: SpokenRange): boolean {
  return minMonths !== null && maxMonths !== null;
}

export function isOneSided({ minMonths, maxMonths }: SpokenRange): boolean {
  return (minMonths === null) !== (maxMonths === null);
}

/** Whether nobody is for certain within both. */
export function neverBoth({ surely }: SpokenRange, { surely: other }: SpokenRange): boolean {
  return surely.to <= other.from || other.to <= surely.from;
}

/** Whether nobody may be within both. */
export function areApart(one: SpokenRange, other: SpokenRange): boolean {
  return one.possibly.to <= other.possibly.from || other.possibly.to <= one.possibly.from;
}

/** Whether the end of a range lies well within another, and not only in its last or first year. */
export function crosses(
  { minMonths, maxMonths }: SpokenRange,
  { minMonths: from, maxMonths: to }: SpokenRange,
): boolean {
  const end = minMonths ?? maxMonths ?? 0;
  return (from ?? 0) + 12 < end && end < (to ?? 0) - 12;
}

/** Whoever is within may be meant. */
export function toUncertain(range: SpokenRange): SpokenRange {
  const { to } = range.possibly;
  return { ...range, surely: { from: to, to } };
}

/** Each range once, whatever words it comes from. */
export function distinct(ranges: readonly SpokenRange[]): SpokenRange[] {
  return distinctBy(ranges, (range) => range);
}

export function distinctBy<Item>(items: readonly Item[], toRange: (item: Item) => SpokenRange): Item[] {
  return [...new Map(items.toReversed().map((item) => [toKey(toRange(item)), item])).values()].toReversed();
}

function toKey({ minMonths, maxMonths, maxMonthsWithSend }: SpokenRange): string {
  return `${minMonths} ${maxMonths} ${maxMonthsWithSend}`;
}
