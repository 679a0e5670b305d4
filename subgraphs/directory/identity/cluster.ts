import { compareText } from './compare-text.ts';
import type { Band } from './pairs.ts';

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
  /** Whether two listings may be one when a third brings them together. */
  mayStandTogether: (one: string, other: string) => boolean;
  /** What people have said, by `pairKey`. */
  said: ReadonlyMap<string, 'same' | 'different'>;
}

/**
 * Groups listings, the surest pairs first, after those that people have joined. Two groups become one only when no
 * listing of one would, by itself, be kept apart from any of the other, and no directory would have two records in it
 * that do not repeat each other: so no chain of likenesses brings strangers together.
 */
export function cluster({ ids, bonds, mayStandTogether, said }: ClusterOptions): string[][] {
  const groupOf = new Map(ids.map((id) => [id, [id]]));
  const joinsAll = (ones: readonly string[], others: readonly string[], may: (one: string, other: string) => boolean) =>
    ones.every((one) => others.every((other) => may(one, other)));

  function join(one: string, other: string, may: (one: string, other: string) => boolean): void {
    const [ones, others] = [groupOf.get(one), groupOf.get(other)];
    if (!ones || !others || ones === others || !joinsAll(ones, others, may)) return;
    const joined = [...ones, ...others].toSorted(compareText);
    for (const id of joined) groupOf.set(id, joined);
  }

  const allowed = (one: string, other: string) => said.get(pairKey(one, other)) !== 'different';
  for (const [key, verdict] of [...said].toSorted(([a], [b]) => compareText(a, b))) {
    const [one = '', other = ''] = key.split('\n');
    if (verdict === 'same') join(one, other, allowed);
  }
  const compatible = (one: string, other: string) => {
    const verdict = said.get(pairKey(one, other));
    if (verdict) return verdict === 'same';
    return mayStandTogether(one, other);
  };
  for (const { one, other } of surestFirst(bonds)) join(one, other, compatible);
  return [...new Set(groupOf.values())];
}

/** The pairs to join without asking, the surest first. */
function surestFirst(bonds: readonly Bond[]): Bond[] {
  return bonds.filter(({ band }) => band === 'JOIN').toSorted(bySureness);
}

export function bySureness(a: Bond, b: Bond): number {
  return b.bits - a.bits || compareText(a.one, b.one) || compareText(a.other, b.other);
}

/** One key for two listing ids in either order. */
export function pairKey(one: string, other: string): string {
  return one < other ? `${one}\n${other}` : `${other}\n${one}`;
}
