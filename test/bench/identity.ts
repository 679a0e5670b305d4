import { learnWeights } from '../../subgraphs/directory/identity/learn-weights.ts';
import { createServiceDecider } from '../../subgraphs/directory/identity/service-decider.ts';
import { noises } from '../support/worlds/noise.ts';
import { inventWorld, sources } from '../support/worlds/world.ts';

/**
 * How deciding grows with the number of listings, in the time of one core, and what a refresh costs of which ten
 * listings have changed: `node test/bench/identity.ts`.
 */
const sizes = [1_000, 10_000, 30_000, 100_000];

/** A world of so many services has about so many listings for each. */
const listingsPerService = 2.4;

function secondsOf(work: () => void): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1e6;
}

let first: number | null = null;
for (const size of sizes) {
  const { listings } = inventWorld(7, Math.round(size / listingsPerService), noises.light);
  let weights = learnWeights([], sources);
  const learning = secondsOf(() => (weights = learnWeights(listings, sources)));
  const decider = createServiceDecider();
  const deciding = secondsOf(() => decider.decide(listings, { sources, weights }));
  const changed = listings.map((one, index) => (index < 10 ? { ...one, name: `${one.name} again` } : one));
  const refresh = secondsOf(() => decider.decide(changed, { sources, weights }));
  const perListing = (learning + deciding) / listings.length;
  first ??= perListing;
  const megabytes = Math.round(process.memoryUsage().rss / 1e6);
  const seconds = `learn ${learning.toFixed(1)} s, decide ${deciding.toFixed(1)} s, refresh ${refresh.toFixed(1)} s`;
  console.log(
    `${listings.length} listings: ${seconds}, ${megabytes} MB; x${(perListing / first).toFixed(2)} a listing`,
  );
}
