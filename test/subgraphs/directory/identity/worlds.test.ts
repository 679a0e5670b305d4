import { describe, expect, it } from 'vitest';
import { decideServices } from '../../../../subgraphs/directory/identity/decide/decide-services.ts';
import { isComparedAtAll } from '../../../support/worlds/block-recall.ts';
import { type Figures, measure } from '../../../support/worlds/measure.ts';
import { noises } from '../../../support/worlds/noise.ts';
import { inventSecondWorld, secondSources } from '../../../support/worlds/second/world.ts';
import { inventThirdWorld, thirdNoises, thirdSources } from '../../../support/worlds/third/world.ts';
import { type World, inventWorld, sources } from '../../../support/worlds/world.ts';

/** Nothing was changed for what these seeds showed. */
const heldOut = [101, 102, 103];
const services = 300;

/** A sort of invented borough, and what must be reached in it on average. */
interface Profile {
  invent: (seed: number) => World;
  sources: readonly string[];
  least: Omit<Figures, 'queue'>;
}

const profiles: Record<string, Profile> = {
  light: {
    invent: (seed) => inventWorld(seed, services, noises.light),
    sources,
    least: { precision: 0.99, recall: 0.99, recallOfTold: 0.99, recallWithQueue: 0.99, first: 0.3 },
  },
  heavy: {
    invent: (seed) => inventWorld(seed, services, noises.heavy),
    sources,
    least: { precision: 0.99, recall: 0.95, recallOfTold: 0.955, recallWithQueue: 0.975, first: 0.68 },
  },
  sparse: {
    invent: (seed) => inventWorld(seed, services, noises.sparse),
    sources,
    least: { precision: 0.99, recall: 0.955, recallOfTold: 0.96, recallWithQueue: 0.98, first: 0.4 },
  },
  'half, of the second sort': {
    invent: (seed) => inventSecondWorld(seed, services, 0.5),
    sources: secondSources,
    least: { precision: 0.99, recall: 0.98, recallOfTold: 0.98, recallWithQueue: 0.98, first: 0.55 },
  },
  'full, of the second sort': {
    invent: (seed) => inventSecondWorld(seed, services, 1),
    sources: secondSources,
    least: { precision: 0.99, recall: 0.95, recallOfTold: 0.95, recallWithQueue: 0.98, first: 0.7 },
  },
  'fair, of the third sort': {
    invent: (seed) => inventThirdWorld(seed, services, thirdNoises.fair),
    sources: thirdSources,
    least: { precision: 0.99, recall: 0.955, recallOfTold: 0.965, recallWithQueue: 0.98, first: 0.6 },
  },
  'worn, of the third sort': {
    invent: (seed) => inventThirdWorld(seed, services, thirdNoises.worn),
    sources: thirdSources,
    least: { precision: 0.99, recall: 0.88, recallOfTold: 0.93, recallWithQueue: 0.96, first: 0.6 },
  },
};

describe('labelled worlds', () => {
  it.each(Object.entries(profiles))('joins what is one and little else under noise: %s', (_name, profile) => {
    const worlds = heldOut.map(profile.invent);
    const figures = worlds.map((world) => measure(world, decideServices(world.listings, { sources: profile.sources })));
    const mean = (of: keyof Figures) => figures.reduce((sum, each) => sum + each[of], 0) / figures.length;
    expect(mean('precision')).toBeGreaterThanOrEqual(profile.least.precision);
    expect(mean('recall')).toBeGreaterThanOrEqual(profile.least.recall);
    expect(mean('recallOfTold')).toBeGreaterThanOrEqual(profile.least.recallOfTold);
    expect(mean('recallWithQueue')).toBeGreaterThanOrEqual(profile.least.recallWithQueue);
    expect(mean('first')).toBeGreaterThanOrEqual(profile.least.first);
  });

  it('asks people of no near miss that only a telling word parts from its like', () => {
    const asked = heldOut.map((seed) => {
      const world = inventWorld(seed, services, noises.light);
      return measure(world, decideServices(world.listings, { sources })).queue;
    });
    // Twice as many when what an organisation's services have in common spoke for their being one.
    expect(asked.reduce((sum, queue) => sum + queue, 0) / asked.length).toBeLessThan(20);
  });

  it('compares nearly every pair that is one', () => {
    const found = heldOut.flatMap((seed) => isComparedAtAll(inventWorld(seed, services, noises.heavy)));
    expect(found.filter(Boolean).length / found.length).toBeGreaterThanOrEqual(0.99);
  });
});
