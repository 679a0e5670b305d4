import { type Bounds, type SpokenRange, toSpokenRange } from '../../kit/ages/edge.ts';
import { everyone } from './ranges.ts';

/** Ranges without those ages that the text refuses; where it only refuses, everybody else is meant. */
export function applyLimits(ranges: SpokenRange[], limits: readonly Bounds[]): SpokenRange[] {
  const all = ranges.length > 0 || limits.length === 0 ? ranges : [everyone];
  return limits.reduce(
    (kept, limit) => kept.flatMap((range) => ((range.minMonths ?? 0) < 0 ? range : cut(range, limit))),
    all,
  );
}

function cut(range: SpokenRange, { from, to }: Bounds): SpokenRange[] {
  const limit = toSpokenRange({ from, to }, null);
  const minMonths = from ? Math.max(range.minMonths ?? from.at, from.at) : range.minMonths;
  const maxMonths = to ? Math.min(range.maxMonths ?? to.at, to.at) : range.maxMonths;
  if (minMonths !== null && maxMonths !== null && minMonths >= maxMonths) return [];
  return [
    {
      ...range,
      minMonths,
      maxMonths,
      surely: { from: Math.max(range.surely.from, limit.surely.from), to: Math.min(range.surely.to, limit.surely.to) },
      possibly: {
        from: Math.max(range.possibly.from, limit.possibly.from),
        to: Math.min(range.possibly.to, limit.possibly.to),
      },
    },
  ];
}
