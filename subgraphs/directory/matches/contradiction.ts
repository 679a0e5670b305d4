import type { PairDecision } from '../identity/pairs.ts';

/**
 * The decisions that one more would contradict: from A = B and B = C follows A = C. Null when it contradicts none. A
 * decision on the same pair is none of them, as the new one takes its place.
 */
export function findContradiction<Decision extends PairDecision>(
  added: PairDecision,
  decided: readonly Decision[],
): readonly Decision[] | null {
  if (added.verdict === 'later') return null;
  const others = decided.filter((decision) => !isPair(decision, added.one, added.other));
  const same = others.filter(({ verdict }) => verdict === 'same');
  if (added.verdict === 'different') return findChain(same, added.one, added.other);
  for (const different of others.filter(({ verdict }) => verdict === 'different')) {
    for (const [near, far] of [
      [different.one, different.other],
      [different.other, different.one],
    ] as const) {
      const [toOne, toOther] = [findChain(same, near, added.one), findChain(same, added.other, far)];
      if (toOne && toOther) return [...toOne, ...toOther, different];
    }
  }
  return null;
}

export function isPair({ one, other }: Pick<PairDecision, 'one' | 'other'>, a: string, b: string): boolean {
  return (one === a && other === b) || (one === b && other === a);
}

/** The fewest decisions that make two listings one; empty for a listing and itself, null when none do. */
function findChain<Decision extends PairDecision>(
  same: readonly Decision[],
  from: string,
  to: string,
): readonly Decision[] | null {
  const ways = new Map<string, readonly Decision[]>([[from, []]]);
  for (const [at, way] of ways) {
    if (at === to) return way;
    for (const decision of same.filter(({ one, other }) => one === at || other === at)) {
      const next = decision.one === at ? decision.other : decision.one;
      if (!ways.has(next)) ways.set(next, [...way, decision]);
    }
  }
  return null;
}
