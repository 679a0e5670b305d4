import { setImmediate } from 'node:timers/promises';
import { describe, expect, it, vi } from 'vitest';
import { learnWeights } from '../../../../../subgraphs/directory/identity/learn/learn-weights.ts';
import type { PairDecision } from '../../../../../subgraphs/directory/identity/pairs.ts';
import { createServiceDecider } from '../../../../../subgraphs/directory/identity/decide/service-decider.ts';
import type { Listing } from '../../../../../subgraphs/kit/listing.ts';
import { noises } from '../../../../support/worlds/noise.ts';
import { inventWorld, sources } from '../../../../support/worlds/world.ts';

const { listings } = inventWorld(21, 150, noises.heavy);
const weights = learnWeights(listings, sources);
const options = { sources, weights };
const afresh = (all: readonly Listing[], decisions: PairDecision[] = []) =>
  createServiceDecider().decide(all, { ...options, decisions });

/** A decider that knows the listings, and how many pairs it compared for that. */
function createKnowing() {
  const decider = createServiceDecider();
  const decided = decider.decide(listings, options);
  return { decider, decided, first: decider.compared() };
}

describe('a refresh', () => {
  it('compares nothing where nothing has changed, also when every listing was read anew', () => {
    const { decider, decided, first } = createKnowing();
    expect(first).toBeGreaterThan(listings.length);
    expect(decider.decide(structuredClone(listings), options)).toEqual(decided);
    expect(decider.compared()).toBe(first);
  });

  it('compares nothing where only that has changed which says nothing of what is one', () => {
    const { decider, decided, first } = createKnowing();
    const seenAgain = listings.map((one) => ({ ...one, status: 'WITHDRAWN' as const, raw: '{"seen":"today"}' }));
    expect(decider.decide(seenAgain, options)).toEqual(decided);
    expect(decider.compared()).toBe(first);
  });

  it('compares what has changed with its like, and no others', () => {
    const { decider, first } = createKnowing();
    const few = new Set([3, 77, 150, 222, 301]);
    const changed = listings.map((one, index) => (few.has(index) ? { ...one, name: `${one.name} again` } : one));
    expect(decider.decide(changed, options)).toEqual(afresh(changed));
    const again = decider.compared() - first;
    expect(again).toBeGreaterThan(0);
    // A listing is compared with so many on average; a name may be of a crowd.
    expect(again).toBeLessThan((4 * few.size * 2 * first) / listings.length);
  });

  it('reads nothing again of a listing whose digest is as before', () => {
    const decider = createServiceDecider();
    const [asBefore, another] = ['first', 'second'].map((digest) => ({ ...options, digestOf: () => digest }));
    const decided = decider.decide(listings, asBefore ?? options);
    const renamed = listings.map((one) => ({ ...one, name: 'Quite another' }));
    expect(decider.decide(renamed, asBefore ?? options)).toEqual(decided);
    expect(decider.decide(renamed, another ?? options)).toEqual(afresh(renamed));
  });

  it('does not compare all with all to which one new word has come, however many they are', () => {
    const { decider, first } = createKnowing();
    const withWord = (count: number) =>
      listings.map((one, index) => (index < count ? { ...one, name: `${one.name} Zephyr` } : one));
    const [many, usual] = [240, (2 * first) / listings.length];
    // More than a block may hold, then so few that it is none of the crowded ones any more, and more again.
    for (const count of [many, 70, 60, 0, 65, many]) {
      expect(decider.decide(withWord(count), options)).toEqual(afresh(withWord(count)));
    }
    const { decider: another } = createKnowing();
    another.decide(withWord(many), options);
    expect(another.compared() - first).toBeLessThan(Math.min(1.5 * usual * many, (many * many) / 2));
  });

  it('compares nothing for a listing that is gone, and as much as before when it is back', () => {
    const { decider, decided, first } = createKnowing();
    const fewer = listings.toSpliced(77, 1);
    expect(decider.decide(fewer, options)).toEqual(afresh(fewer));
    expect(decider.compared()).toBe(first);
    expect(decider.decide(listings, options)).toEqual(decided);
    expect(decider.compared() - first).toBeLessThan(listings.length / 4);
  });

  it('takes a word that is said, changed and taken back, and compares nothing for it', () => {
    const { decider, decided, first } = createKnowing();
    const asked = decided.queue[0];
    const pair = { one: asked?.other ?? '', other: asked?.one ?? '' };
    for (const verdict of ['same', 'different', 'later'] as const) {
      const decisions = [{ ...pair, verdict }];
      expect(decider.decide(listings, { ...options, decisions })).toEqual(afresh(listings, decisions));
    }
    expect(decider.decide(listings, options)).toEqual(decided);
    expect(decider.compared()).toBe(first);
  });

  it('parts again what only a third listing held together', () => {
    const { decider, decided } = createKnowing();
    const big = decided.clusters.find(({ members }) => members.length > 3)?.members ?? [];
    for (const { listingId } of big) {
      const fewer = listings.filter(({ id }) => id !== listingId);
      expect(decider.decide(fewer, options)).toEqual(afresh(fewer));
    }
  });

  it('begins anew with other weights', () => {
    const { decider } = createKnowing();
    const others = learnWeights(listings.slice(0, 200), sources);
    const anew = createServiceDecider().decide(listings, { sources, weights: others });
    expect(decider.decide(listings, { sources, weights: others })).toEqual(anew);
  });
});

describe('in turns', () => {
  it('decides and learns the same, and others have their turn meanwhile', async () => {
    const decider = createServiceDecider();
    const work = decider
      .learnInTurns(listings, { sources })
      .then((learned) => decider.decideInTurns(listings, { sources, weights: learned }));
    let turns = 0;
    for (let underWay = true; underWay; turns += 1) {
      underWay = await Promise.race([work.then(() => false), setImmediate(true)]);
    }
    expect(await work).toEqual(afresh(listings));
    expect(turns).toBeGreaterThan(5);
  });

  it('one call waits for the other', async () => {
    const decider = createServiceDecider();
    const [first, half] = [listings, listings.slice(0, 200)];
    const both = await Promise.all([first, half].map((some) => decider.decideInTurns(some, options)));
    expect(both).toEqual([afresh(first), afresh(half)]);
  });

  it('learns by itself where no weights are given', async () => {
    const decided = await createServiceDecider().decideInTurns(listings, { sources });
    expect(decided).toEqual(afresh(listings));
  });

  it('begins anew after work that broke off half-way, and does not hold up who comes next', async () => {
    const { decider } = createKnowing();
    const changed = listings.map((one, index) => ({ ...one, name: listings.at(index - 1)?.name ?? one.name }));
    let asked = 0;
    const clock = vi.spyOn(performance, 'now').mockImplementation(() => {
      // By then all are read, the old ones forgotten, and half of the new ones compared.
      if ((asked += 1) > 2.5 * listings.length) throw new Error('Broken off.');
      return 0;
    });
    await expect(decider.decideInTurns(changed, options)).rejects.toThrow('Broken off.');
    clock.mockRestore();
    expect(await decider.decideInTurns(changed, options)).toEqual(afresh(changed));
  });
});
