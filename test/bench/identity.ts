import { execFileSync } from 'node:child_process';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { fileURLToPath } from 'node:url';
import { createServiceDecider } from '../../subgraphs/directory/identity/service-decider.ts';
import type { Listing } from '../../subgraphs/kit/listing.ts';
import { noises } from '../support/worlds/noise.ts';
import { inventWorld, sources } from '../support/worlds/world.ts';

/**
 * How linking grows with the number of listings, in processor time of one core (user and system), and what a refresh
 * costs of which one listing in a hundred has changed, or none: `node test/bench/identity.ts`, or with one size to
 * measure that alone. Learning, deciding and refreshing go as in a gateway, in turns; how long others waited at most is
 * told too. Each size has a process of its own, so that its memory is its own, the invented listings included.
 */
const sizes = ['10000', '30000', '100000'];

/** A world of so many services has about so many listings for each. */
const listingsPerService = 2.4;

const oneIn = 100;

async function secondsOf(work: () => Promise<unknown>): Promise<number> {
  const before = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1e6;
}

/** What happens overnight: a text is rewritten, a number moves, a name loses a letter. */
function edit(listing: Listing, turn: number): Listing {
  if (turn % 3 === 0) return { ...listing, description: `${listing.description ?? ''} From spring on Tuesdays.` };
  if (turn % 3 === 1) return { ...listing, phones: [{ number: `020 7946 0${100 + (turn % 900)}`, label: null }] };
  return { ...listing, name: listing.name.slice(0, -1) };
}

async function measure(size: number): Promise<string> {
  const { listings } = inventWorld(7, Math.round(size / listingsPerService), noises.light);
  const world = megabytes();
  const waits = monitorEventLoopDelay({ resolution: 1 });
  waits.enable();
  const decider = createServiceDecider();
  let weights = await decider.learnInTurns([], sources);
  const learning = await secondsOf(async () => (weights = await decider.learnInTurns(listings, sources)));
  const decide = (all: readonly Listing[]) => secondsOf(() => decider.decideInTurns(all, { sources, weights }));
  const deciding = await decide(listings);
  const compared = decider.compared();
  const changed = listings.map((one, index) => (index % oneIn === 0 ? edit(one, index / oneIn) : one));
  const refresh = await decide(changed);
  const again = decider.compared() - compared;
  const idle = await decide(changed);
  const full = learning + deciding;
  return [
    `${listings.length} listings: ${full.toFixed(1)} s of one core, ${((1000 * full) / listings.length).toFixed(2)} ms each`,
    `  learn ${learning.toFixed(1)} s, decide ${deciding.toFixed(1)} s, ${compared} pairs compared`,
    `  refresh, 1 in ${oneIn} changed: ${refresh.toFixed(2)} s (${toShare(refresh, full)}), ${again} pairs (${toShare(again, compared)})`,
    `  refresh, none changed: ${idle.toFixed(2)} s (${toShare(idle, full)})`,
    `  ${megabytes()} MB at most, ${world} MB before linking; others waited ${Math.round(waits.max / 1e6)} ms at most`,
  ].join('\n');
}

function toShare(part: number, whole: number): string {
  return `${((100 * part) / whole).toFixed(1)} %`;
}

function megabytes(): number {
  return Math.round(process.resourceUsage().maxRSS / 1e3);
}

const [wanted] = process.argv.slice(2);
if (wanted !== undefined) console.log(await measure(Number(wanted)));
else {
  for (const size of sizes) {
    execFileSync(process.execPath, [fileURLToPath(import.meta.url), size], { stdio: 'inherit' });
  }
}
