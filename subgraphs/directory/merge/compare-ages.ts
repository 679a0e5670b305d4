import type { AgeRange } from '../../kit/listing.ts';

/**
 * Whether one list of ages says nothing that the chosen one denies or lacks. "0 to 5" and "5 to 11" are "0 to 11", and
 * "under 5" is "0 to 5". A directory that names no other bound for young people with special educational needs or a
 * disability does not deny one.
 */
export function agesAgree(chosen: readonly AgeRange[], other: readonly AgeRange[]): boolean {
  if (!covers(toSpans(chosen, toUsual), toSpans(other, toUsual))) return false;
  const bothSay = [chosen, other].every((ranges) => ranges.some(({ maxMonthsWithSend }) => maxMonthsWithSend !== null));
  return !bothSay || covers(toSpans(chosen, toWithSend), toSpans(other, toWithSend));
}

interface Span {
  from: number;
  to: number;
}

function toUsual({ maxMonths }: AgeRange): number | null {
  return maxMonths;
}

function toWithSend({ maxMonths, maxMonthsWithSend }: AgeRange): number | null {
  return maxMonthsWithSend ?? maxMonths;
}

/** The ranges in order, those that touch as one. */
function toSpans(ranges: readonly AgeRange[], toMax: (range: AgeRange) => number | null): Span[] {
  const each = ranges
    .map((range): Span => ({ from: range.minMonths ?? 0, to: toMax(range) ?? Infinity }))
    .toSorted((one, next) => one.from - next.from);
  return each.reduce<Span[]>((joined, span) => {
    const last = joined.at(-1);
    if (!last || span.from > last.to) return [...joined, span];
    return [...joined.slice(0, -1), { from: last.from, to: Math.max(last.to, span.to) }];
  }, []);
}

function covers(chosen: readonly Span[], other: readonly Span[]): boolean {
  return other.every((span) => chosen.some(({ from, to }) => from === span.from && to === span.to));
}
