import { describe, expect, it } from 'vitest';
import type { Evidence } from '../../../../../subgraphs/directory/identity/evidence/evidence.ts';
import { createJudge } from '../../../../../subgraphs/directory/identity/weigh/judge.ts';
import { learnWeights } from '../../../../../subgraphs/directory/identity/learn/learn-weights.ts';
import { createReader } from '../../../../../subgraphs/directory/identity/evidence/reader.ts';
import { createSieve } from '../../../../../subgraphs/directory/identity/weigh/sieve.ts';
import { noises } from '../../../../support/worlds/noise.ts';
import { inventSecondWorld, secondSources } from '../../../../support/worlds/second/world.ts';
import { inventWorld, sources } from '../../../../support/worlds/world.ts';

const worlds = [
  { name: 'light', sources, ...inventWorld(31, 60, noises.light) },
  { name: 'heavy', sources, ...inventWorld(32, 60, noises.heavy) },
  { name: 'sparse', sources, ...inventWorld(33, 60, noises.sparse) },
  { name: 'the second sort', sources: secondSources, ...inventSecondWorld(34, 40, 0.5) },
];

describe.each(worlds)('the sieve, over all pairs of a world: $name', ({ listings, sources: directories }) => {
  const weights = learnWeights(listings, directories);
  const judge = createJudge(weights);
  const evidence = listings.map(createReader(directories));
  const pairs = evidence.flatMap((one, index) => evidence.slice(index + 1).map((other) => [one, other] as const));

  /** What is let through though it is surely two, and what is ruled out though it may be one. */
  function judgeSieve(leastBits: number) {
    const areSurelyTwo = createSieve(weights, leastBits);
    const mayBeOne = ([one, other]: readonly [Evidence, Evidence]) => {
      const { bits, vetoes } = judge(one, other);
      return vetoes.length === 0 && bits >= leastBits;
    };
    const ruledOut = pairs.filter(([one, other]) => areSurelyTwo(one, other));
    return { ruledOut: ruledOut.length / pairs.length, wrongly: ruledOut.filter(mayBeOne).length };
  }

  it.each([-7, 0, 7])('rules out most, and none that compared in full has %i bits and no veto', (leastBits) => {
    const { ruledOut, wrongly } = judgeSieve(leastBits);
    expect(wrongly).toBe(0);
    expect(ruledOut).toBeGreaterThan(0.9);
  });
});
