import { describe, expect, it } from 'vitest';
import { decideServices } from '../../../../subgraphs/directory/identity/decide-services.ts';
import { isComparedAtAll } from '../../../support/worlds/block-recall.ts';
import { type Figures, measure } from '../../../support/worlds/measure.ts';
import { noises } from '../../../support/worlds/noise.ts';
import { inventWorld, sources } from '../../../support/worlds/world.ts';

/** The seeds that the priors were set by, and seeds that nothing was changed for. */
const tuned = [1, 2, 3];
const heldOut = [101, 102, 103];
const services = 300;

/** What must be reached, by how badly the directories keep what they know. */
const least: Record<keyof typeof noises, Omit<Figures, 'queue'>> = {
  light: { precision: 0.99, recall: 0.95, recallWithQueue: 0.98 },
  heavy: { precision: 0.98, recall: 0.8, recallWithQueue: 0.94 },
  sparse: { precision: 0.98, recall: 0.8, recallWithQueue: 0.94 },
};

describe.each([
  ['seeds that the priors were set by', tuned],
  ['seeds held out', heldOut],
])('labelled worlds, %s', (_set, seeds) => {
  it.each(Object.entries(noises))('joins what is one and little else under %s noise', (name, noise) => {
    const worlds = seeds.map((seed) => inventWorld(seed, services, noise));
    const figures = worlds.map((world) => measure(world, decideServices(world.listings, { sources })));
    const mean = (of: keyof Figures) => figures.reduce((sum, each) => sum + each[of], 0) / figures.length;
    const wanted = Object.entries(least).find(([key]) => key === name)?.[1];
    expect(mean('precision')).toBeGreaterThanOrEqual(wanted?.precision ?? 1);
    expect(mean('recall')).toBeGreaterThanOrEqual(wanted?.recall ?? 1);
    expect(mean('recallWithQueue')).toBeGreaterThanOrEqual(wanted?.recallWithQueue ?? 1);
  });

  it('compares nearly every pair that is one', () => {
    const found = seeds.flatMap((seed) => isComparedAtAll(inventWorld(seed, services, noises.heavy)));
    expect(found.filter(Boolean).length / found.length).toBeGreaterThanOrEqual(0.99);
  });
});
