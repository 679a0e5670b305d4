import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PairDecision } from '../../../../subgraphs/directory/identity/pairs.ts';
import { findContradiction } from '../../../../subgraphs/directory/matches/contradiction.ts';

const say = (one: string, verdict: PairDecision['verdict'], other: string): PairDecision => ({ one, other, verdict });

describe('a decision contradicts', () => {
  const same = [say('a', 'same', 'b'), say('c', 'same', 'b')];

  it('others that make two listings one, and names each of them', () => {
    expect(findContradiction(say('c', 'different', 'a'), same)).toEqual([same[1], same[0]]);
  });

  it('one that keeps apart what it would bring together, and names what leads there', () => {
    const apart = say('a', 'different', 'd');
    expect(findContradiction(say('d', 'same', 'c'), [...same, apart])).toEqual([same[1], same[0], apart]);
    expect(findContradiction(say('c', 'same', 'd'), [...same, apart])).toHaveLength(3);
  });

  it('nothing where it takes the place of the one on the same pair', () => {
    expect(findContradiction(say('b', 'different', 'a'), same)).toBeNull();
    expect(findContradiction(say('a', 'same', 'd'), [say('d', 'different', 'a')])).toBeNull();
  });

  it('nothing where it decides nothing', () => {
    expect(findContradiction(say('a', 'later', 'c'), same)).toBeNull();
    expect(findContradiction(say('a', 'different', 'b'), [say('a', 'later', 'c'), say('c', 'same', 'b')])).toBeNull();
  });

  it('exactly what no two groups of listings could fulfil', () => {
    const id = fc.constantFrom('a', 'b', 'c', 'd', 'e');
    const decision = fc
      .tuple(id, fc.constantFrom('same' as const, 'different' as const), id)
      .filter(([one, , other]) => one !== other)
      .map(([one, verdict, other]) => say(one, verdict, other));
    fc.assert(
      fc.property(fc.array(decision, { maxLength: 14 }), (decisions) => {
        const kept: PairDecision[] = [];
        for (const one of decisions) {
          const others = kept.filter(
            ({ one: a, other: b }) => [a, b].toSorted().join() !== [one.one, one.other].toSorted().join(),
          );
          expect(findContradiction(one, kept) === null).toBe(isConsistent([...others, one]));
          if (isConsistent([...others, one])) kept.splice(0, kept.length, ...others, one);
        }
      }),
    );
  });
});

/** Whether no pair that is said to differ ends up in one group, by joining groups until nothing changes. */
function isConsistent(decisions: readonly PairDecision[]): boolean {
  const groupOf = new Map(['a', 'b', 'c', 'd', 'e'].map((id) => [id, id]));
  for (const { one, other, verdict } of decisions) {
    const [from, to] = [groupOf.get(one), groupOf.get(other)];
    if (verdict === 'same' && to) for (const [id, group] of groupOf) if (group === from) groupOf.set(id, to);
  }
  return decisions.every(
    ({ one, other, verdict }) => verdict !== 'different' || groupOf.get(one) !== groupOf.get(other),
  );
}
