import { createHostLines } from '../../subgraphs/freshness/links/host-lines.ts';
import type { Send } from '../../subgraphs/freshness/links/send.ts';
import { createVisitor } from '../../subgraphs/freshness/links/visitor.ts';
import { createRun } from '../../subgraphs/freshness/run/run.ts';
import { createLinkStore } from '../../subgraphs/freshness/store/links.ts';
import { type FreshnessTables, migrations } from '../../subgraphs/freshness/store/tables.ts';
import { migrate } from '../../subgraphs/kit/state/migrate.ts';
import { openState } from '../../subgraphs/kit/state/state.ts';
import { createSource } from '../subgraphs/freshness/night.ts';
import { createChecked, now, postcodes } from '../subgraphs/freshness/support.ts';
import { createSqlitePlace } from '../subgraphs/kit/state/databases.ts';
import { createTestTimers } from '../support/timers.ts';

/**
 * Two nights over 5,000 listings that name 15,000 addresses at 1,500 hosts, a few of which have hundreds and most a few,
 * as directories have them. Hosts are stand-ins that answer in 300 ms of simulated time, with ETags. Prints how long each
 * night took, in simulated and in real time, what each host saw at most, and the memory. Other numbers may be given:
 * `node test/bench/night.ts 500 1500 150`.
 */
const [listingCount = 5_000, linkCount = 15_000, hostCount = 1_500] = process.argv.slice(2).map(Number);

const answersInMs = 300;
const bodies = new Map<string, string>();

/** The host with the most has about a fiftieth of all addresses; the hundredth a tenth of that. */
function toHost(index: number): number {
  const share = (index + 0.5) / linkCount;
  return Math.min(hostCount - 1, Math.floor(10 * ((hostCount / 10 + 1) ** share - 1)));
}

const links = Array.from({ length: linkCount }, (_, index) => `https://host${toHost(index)}.example.org/page/${index}`);
const listings = Array.from({ length: listingCount }, (_, index) =>
  createChecked({
    id: `information-hub:${String(index).padStart(6, '0')}`,
    serviceId: `svc_${index}`,
    name: `Club ${index}`,
    links: links
      .filter((_link, at) => at % listingCount === index)
      .map((text, at) => ({ field: at === 0 ? 'url' : `link${at}`, text })),
  }),
);

const timers = createTestTimers();
const seen = new Map<string, number[]>();
let open = 0;
let conditional = 0;
let mostOpen = 0;

const send: Send = async ({ host, pathname }, headers) => {
  const times = seen.get(host) ?? [];
  times.push(timers.now());
  seen.set(host, times);
  mostOpen = Math.max(mostOpen, ++open);
  await timers.sleep(answersInMs);
  open--;
  if (headers['if-none-match'] !== undefined) conditional++;
  const type = { 'content-type': 'text/html' };
  if (pathname === '/robots.txt' || !pathname.startsWith('/page/')) return { status: 404, headers: type, body: '' };
  if (headers['if-none-match'] !== undefined) return { status: 304, headers: {}, body: '' };
  return { status: 200, headers: { ...type, etag: '"1"' }, body: bodyOf(host) };
};

/** About as many letters as a page of a small site. */
function bodyOf(host: string): string {
  const known =
    bodies.get(host) ?? `<title>${host}</title><p>${`The club of ${host} meets every week. `.repeat(400)}</p>`;
  bodies.set(host, known);
  return known;
}

const place = await createSqlitePlace();
const state = await openState(place);
await migrate(state.db, 'freshness', migrations);
const db = state.db.withTables<FreshnessTables>();

for (const night of [0, 1]) {
  seen.clear();
  conditional = 0;
  mostOpen = 0;
  const lines = createHostLines(timers);
  const run = createRun({
    db,
    directory: async ({ query }) => ({
      data: query.includes('coverage')
        ? { coverage: [] }
        : query.includes('sources')
          ? { sources: [createSource({ listingCount })] }
          : { checkableListings: { listings, endCursor: null } },
    }),
    harvest: null,
    links: createLinkStore(db),
    checking: {
      createVisit: () => createVisitor({ send, lines, robot: 'BenchBot' }),
      betweenOf: lines.betweenOf,
      knowsNames: async () => true,
      makeUpPath: () => 'made-up',
    },
    readTakesMail: null,
    postcodes,
    dueAfterDays: 90,
    staleAfterDays: 180,
    fixSites: {},
    clock: () => now.add({ hours: 24 * night }),
    nowMs: () => timers.now(),
    signal: new AbortController().signal,
  });
  const [simulated, real] = [timers.now(), performance.now()];
  const summary = await run();
  const gaps = [...seen.values()].flatMap((times) => times.slice(1).map((time, at) => time - (times[at] ?? 0)));
  const requests = [...seen.values()].reduce((sum, times) => sum + times.length, 0);
  console.log(
    [
      `night ${night + 1}: ${summary?.listings} listings, ${requests} requests (${conditional} conditional) to ${seen.size} hosts`,
      `  ${((timers.now() - simulated) / 60_000).toFixed(1)} simulated minutes, ${((performance.now() - real) / 1_000).toFixed(1)} s of this machine`,
      `  no two requests to one host within ${Math.min(...gaps)} ms; ${mostOpen} open at once over all hosts`,
      `  ${Math.round(process.resourceUsage().maxRSS / 1_024)} MB at most`,
    ].join('\n'),
  );
}
await state.close();
await place.remove();
