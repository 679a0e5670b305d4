import { compareText } from '../compare-text.ts';
import { idsIn, pairKey } from '../pair-key.ts';
import type { Band } from '../pairs.ts';

/** Two listings of which it is not certain that they are two services. Listing ids, the lower one first. */
export interface Bond {
  one: string;
  other: string;
  /** How sure it is that they are one, as the binary logarithm of the odds. */
  bits: number;
  band: Band;
}

export interface ClusterOptions {
  /** All listings' ids, in their order. */
  ids: readonly string[];
  bonds: readonly Bond[];
  /** What speaks for two listings, in bits; null where they must not be one, whatever speaks for it. */
  affinityOf: (one: string, other: string) => number | null;
  /** Whether two groups, each taken for one listing that tells all that its members tell, are surely one. */
  arePooledAlike: (ones: readonly string[], others: readonly string[], bond: Bond) => boolean;
  /** What people have said, by `pairKey`. */
  said: ReadonlyMap<string, 'same' | 'different'>;
}

/** Two groups join when this much speaks for each pair across them, on average: four to one. */
const leastAverage = 2;

/** No single pair weighs more than this for or against, so that one sure pair does not carry many doubtful ones. */
const mostBits = 10;

/**
 * Groups listings, the surest pairs first, after those that people have joined. Two groups become one only when no pair
 * across them is forbidden and, on average, enough speaks for all of these pairs: so no chain of likenesses brings
 * strangers together.
 */
export function cluster({ ids, bonds, affinityOf, arePooledAlike, said }: ClusterOptions): string[][] {
  const groupOf = new Map(ids.map((id) => [id, [id]]));

  function join(
    { one, other }: Pick<Bond, 'one' | 'other'>,
    may: (ones: readonly string[], others: readonly string[]) => boolean,
  ): boolean {
    const [ones, others] = [groupOf.get(one), groupOf.get(other)];
    if (!ones || !others || ones === others || !may(ones, others)) return false;
    const joined = [...ones, ...others].toSorted(compareText);
    for (const id of joined) groupOf.set(id, joined);
    return true;
  }

  function areAllowed(ones: readonly string[], others: readonly string[]): boolean {
    return ones.every((one) => others.every((other) => said.get(pairKey(one, other)) !== 'different'));
  }

  function areAlike(ones: readonly string[], others: readonly string[]): boolean {
    let sum = 0;
    for (const one of ones) {
      for (const other of others) {
        const verdict = said.get(pairKey(one, other));
        const bits = verdict === 'same' ? mostBits : verdict === 'different' ? null : affinityOf(one, other);
        if (bits === null) return false;
        sum += Math.max(-mostBits, Math.min(mostBits, bits));
      }
    }
    return sum >= leastAverage * ones.length * others.length;
  }

  for (const [key, verdict] of [...said].toSorted(([a], [b]) => compareText(a, b))) {
    const [one = '', other = ''] = idsIn(key);
    if (verdict === 'same') join({ one, other }, areAllowed);
  }

  // A group that has grown may take in what it could not before, so it goes on until nothing more joins.
  function joinAll(wanted: readonly Bond[], mayOf: (bond: Bond) => typeof areAlike): void {
    let open = wanted.toSorted(bySureness);
    for (let before = Infinity; open.length < before;) {
      before = open.length;
      open = open.filter((bond) => !join(bond, mayOf(bond)) && groupOf.get(bond.one) !== groupOf.get(bond.other));
    }
  }

  joinAll(
    bonds.filter(({ band }) => band === 'JOIN'),
    () => areAlike,
  );
  joinAll(
    bonds.filter(({ band }) => band === 'REVIEW'),
    (bond) => (ones, others) =>
      ones.length + others.length > 2 && areAlike(ones, others) && arePooledAlike(ones, others, bond),
  );
  return [...new Set(groupOf.values())];
}

export function bySureness(a: Bond, b: Bond): number {
  return b.bits - a.bits || compareText(a.one, b.one) || compareText(a.other, b.other);
}
