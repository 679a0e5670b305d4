import { compareText } from '../compare-text.ts';
import type { Comparison } from '../weigh/compare.ts';
import { type FieldName, fieldNames, fields } from '../weigh/fields.ts';

/** Counts how often each level of each field was met. */
export interface Tally {
  add(comparison: Comparison, weight: number): void;
  /**
   * The share of each level; the prior counts as `before` comparisons made before. `less` is the share of all that each
   * level owes to others than those who are meant.
   */
  toProbabilities(field: FieldName, prior: readonly number[], options: { before: number; less?: number[] }): number[];
}

/** Nothing is held for less probable: the next pair may be the first. */
const least = 0.0001;

export function createTally(): Tally {
  const counts = new Map<FieldName, number[]>(fieldNames.map((field) => [field, fields[field].levels.map(() => 0)]));
  return {
    add({ levels }, weight) {
      for (const field of fieldNames) {
        const level = levels[field];
        const count = counts.get(field);
        if (level !== null && count) count[level] = (count[level] ?? 0) + weight;
      }
    },
    toProbabilities(field, prior, { before, less = [] }) {
      const met = prior.map((_share, level) => counts.get(field)?.[level] ?? 0);
      const all = met.reduce((sum, count) => sum + count, 0);
      const meant = met.map((count, level) => Math.max(0, count - all * (less[level] ?? 0)));
      const seen = meant.reduce((sum, count) => sum + count, 0);
      return prior.map((share, level) =>
        round(Math.max(least, ((meant[level] ?? 0) + before * share) / (seen + before))),
      );
    },
  };
}

/** By key, in the order of the keys, so that weights do not depend on the order of listings. */
export function toRecord<Value>(entries: readonly (readonly [string, Value])[]): Record<string, Value> {
  return Object.fromEntries(entries.toSorted(([a], [b]) => compareText(a, b)));
}

/** To six decimals, so that weights written and read again are the same. */
export function round(share: number): number {
  return Math.round(share * 1e6) / 1e6;
}
