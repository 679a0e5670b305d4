import { execFileSync } from 'node:child_process';
import { hash } from 'node:crypto';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { fileURLToPath } from 'node:url';
import { compareText } from '../../subgraphs/directory/identity/compare-text.ts';
import { createServiceDecider } from '../../subgraphs/directory/identity/decide/service-decider.ts';
import type { LinkWeights } from '../../subgraphs/directory/identity/weigh/weights.ts';
import type { Listing } from '../../subgraphs/kit/listing.ts';
import { noises } from '../support/worlds/noise.ts';
import { inventWorld, sources } from '../support/worlds/world.ts';

/**
 * How linking grows with the number of listings, in processor time of one core (user and system), and what a refresh
 * costs of which one listing in a hundred has changed, has got one new word as the others have, or none:
 * `node test/bench/identity.ts`, or with one size to measure that alone. Learning, deciding and refreshing go as in a
 * gateway, in turns; how long others waited at most is told too, and what it takes to explain a pair. Each size has a
 * process of its own, so that its memory is its own, the invented listings included.
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

/** As the store keeps it of each listing. */
const digests = new Map<Listing, string>();
const digestOf = (listing: Listing) =>
  digests.getOrInsertComputed(listing, () => hash('sha256', JSON.stringify(listing), 'base64url'));

async function measure(size: number): Promise<string> {
  const world = inventWorld(7, Math.round(size / listingsPerService), noises.light);
  // In their order, as the store gives them.
  const listings = world.listings.toSorted((a, b) => compareText(a.id, b.id));
  for (const one of listings) digestOf(one);
  // What was left of inventing is not what linking takes.
  globalThis.gc?.();
  const invented = Math.round(process.memoryUsage().rss / 1e6);
  const waits = monitorEventLoopDelay({ resolution: 1 });
  waits.enable();
  const decider = createServiceDecider();
  const { promise, resolve } = Promise.withResolvers<LinkWeights>();
  const learning = await secondsOf(async () => resolve(await decider.learnInTurns(listings, { sources, digestOf })));
  const options = { sources, digestOf, weights: await promise };
  const learned = megabytes();
  const decide = async (all: readonly Listing[]) => {
    const before = decider.compared();
    const seconds = await secondsOf(() => decider.decideInTurns(all, options));
    return { seconds, compared: decider.compared() - before };
  };
  const first = await decide(listings);
  const full = learning + first.seconds;
  const linked = { most: megabytes(), wait: toMilliseconds(waits.max) };
  waits.reset();

  const known = new Set(listings);
  async function refresh(what: string, change: (one: Listing, turn: number) => Listing): Promise<string> {
    const changed = listings.map((one, index) => (index % oneIn === 0 ? change(one, index / oneIn) : one));
    for (const one of changed) digestOf(one);
    const { seconds, compared } = await decide(changed);
    for (const one of changed) if (!known.has(one)) digests.delete(one);
    return `  refresh, ${what}: ${seconds.toFixed(2)} s (${toShare(seconds, full)}), ${compared} pairs (${toShare(compared, first.compared)})`;
  }
  const refreshes = [
    await refresh(`1 in ${oneIn} edited`, edit),
    await refresh('those as they were again', (one) => one),
    await refresh(`1 in ${oneIn} with one new word`, (one) => ({ ...one, name: `${one.name} Zephyr` })),
    await refresh('those still with it', (one) => ({ ...one, name: `${one.name} Zephyr` })),
  ];
  const [one = '', other = ''] = listings.map(({ id }) => id);
  const explaining = await secondsOf(async () => createServiceDecider().explain([one, other], listings, options));
  return [
    `${listings.length} listings: ${full.toFixed(1)} s of one core, ${((1000 * full) / listings.length).toFixed(2)} ms each`,
    `  learn ${learning.toFixed(1)} s, decide ${first.seconds.toFixed(1)} s, ${first.compared} pairs compared`,
    `  ${linked.most} MB at most, ${learned} MB until learned, ${invented} MB before; others waited ${linked.wait} ms at most`,
    ...refreshes,
    `  others waited ${toMilliseconds(waits.max)} ms at most for a refresh; a pair explained afresh: ${explaining.toFixed(2)} s`,
  ].join('\n');
}

function toMilliseconds(nanoseconds: number): number {
  return Math.round(nanoseconds / 1e6);
}

function toShare(part: number, whole: number): string {
  return `${((100 * part) / whole).toFixed(1)} %`;
}

function megabytes(): number {
  return Math.round(process.resourceUsage().maxRSS / 1e3);
}

/** Each in a process like a gateway's (`npm start`). */
const flags = ['--expose-gc', '--max-semi-space-size=4', '--heap-growing-percent=20', '--max-old-space-size=1024'];

const [command = '', ...wanted] = process.argv.slice(2);
if (command === 'measure') console.log(await measure(Number(wanted[0])));
else {
  for (const size of command === '' ? sizes : [command, ...wanted]) {
    execFileSync(process.execPath, [...flags, fileURLToPath(import.meta.url), 'measure', size], { stdio: 'inherit' });
  }
}
