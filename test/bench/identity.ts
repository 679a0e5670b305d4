import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { learnWeights } from '../../subgraphs/directory/identity/learn-weights.ts';
import { createServiceDecider } from '../../subgraphs/directory/identity/service-decider.ts';
import { noises } from '../support/worlds/noise.ts';
import { inventWorld, sources } from '../support/worlds/world.ts';

/**
 * How deciding grows with the number of listings, in processor time, and what a refresh costs of which ten listings have
 * changed: `node test/bench/identity.ts`, or with one size to measure that alone. Each size has a process of its own, so
 * that its memory is its own.
 */
const sizes = ['1000', '10000', '30000', '100000'];

/** A world of so many services has about so many listings for each. */
const listingsPerService = 2.4;

function secondsOf(work: () => void): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1e6;
}

function measure(size: number): string {
  const { listings } = inventWorld(7, Math.round(size / listingsPerService), noises.light);
  let weights = learnWeights([], sources);
  const learning = secondsOf(() => (weights = learnWeights(listings, sources)));
  const decider = createServiceDecider();
  const deciding = secondsOf(() => decider.decide(listings, { sources, weights }));
  const changed = listings.map((one, index) => (index < 10 ? { ...one, name: `${one.name} again` } : one));
  const refresh = secondsOf(() => decider.decide(changed, { sources, weights }));
  const megabytes = Math.round(process.resourceUsage().maxRSS / 1e3);
  const each = ((1000 * (learning + deciding)) / listings.length).toFixed(2);
  const seconds = `learn ${learning.toFixed(1)} s, decide ${deciding.toFixed(1)} s, refresh ${refresh.toFixed(1)} s`;
  return `${listings.length} listings: ${seconds}, ${megabytes} MB at most; ${each} ms a listing`;
}

const [wanted] = process.argv.slice(2);
if (wanted !== undefined) console.log(measure(Number(wanted)));
else {
  for (const size of sizes) {
    execFileSync(process.execPath, [fileURLToPath(import.meta.url), size], { stdio: 'inherit' });
  }
}
