import type { Evidence } from '../evidence/evidence.ts';
import { countBySource } from './learn-names.ts';
import type { Pair } from './sample-pairs.ts';
import { round } from './tally.ts';
import type { LinkWeights } from '../weigh/weights.ts';

/** Pairs less likely than this add nothing that shows. */
const leastShare = 0.001;

/**
 * Smoothing: each directory is counted as if it had this many more listings, none of which any other directory has. With
 * few listings the shares are guesses, and this keeps them low.
 */
const listingsBefore = 20;

/**
 * The share of what one directory lists that another has too. `shares` holds how likely each of the pairs is to be one
 * service, and `looked` which share of all such pairs these are.
 */
export function learnCoverage(
  evidence: readonly Evidence[],
  pairs: readonly Pair[],
  { shares, looked }: { shares: readonly number[]; looked: number },
): LinkWeights['coverage'] {
  const sizes = countBySource(evidence);
  const common = new Map<string, number>();
  for (const [index, [one, other]] of pairs.entries()) {
    const share = (shares[index] ?? 0) / looked;
    if (share < leastShare) continue;
    for (const key of [`${one.source} ${other.source}`, `${other.source} ${one.source}`]) {
      common.set(key, (common.get(key) ?? 0) + share);
    }
  }
  const entries = [...common].toSorted(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(
    entries.map(([key, count]) => {
      const size = sizes.get(key.slice(0, key.indexOf(' '))) ?? 0;
      return [key, round(Math.min(1, count / (size + listingsBefore)))];
    }),
  );
}
