import type { Kysely } from 'kysely';
import type { Clock } from '../../kit/clock.ts';
import type { Postcodes } from '../../kit/place/postcodes.ts';
import type { GraphLink } from '../../kit/subgraph.ts';
import { londonDate } from '../../kit/time/london.ts';
import { domainOf } from '../checks/email.ts';
import { type CheckLinksOptions, type LinkProgress, checkLinks } from '../links/check-links.ts';
import { parseLink } from '../links/parse-link.ts';
import type { LinkRecord } from '../links/record.ts';
import type { VisitLink } from '../links/visitor.ts';
import { type FixSites, createFixUrlOf } from '../fix-url.ts';
import type { CheckedListing, CheckedSource } from '../listing.ts';
import type { LinkStore } from '../store/links.ts';
import { type Lease, keepRenewing, takeLease } from '../store/lock.ts';
import { loadReports } from '../store/problems.ts';
import { beginRun, loadLastFinished } from '../store/runs.ts';
import type { FreshnessTables } from '../store/tables.ts';
import { assessListings, assessSources } from './assess.ts';
import { createFacts } from './facts.ts';
import { assessHosts } from './hosts.ts';
import { type ReadTakesMail, readMailDomains } from './mail.ts';
import { readListings, readSources, readStrategy } from './read-directory.ts';
import { assessStrategy } from './strategy.ts';
import { type RunSummary, keepRun } from './keep-run.ts';

export type { RunSummary };

export interface RunOptions {
  /** One source alone. */
  source?: string;
  onProgress?: (progress: RunProgress) => void;
}

/** How far a run is. */
type RunProgress =
  | { step: 'listings' | 'mail' | 'assess' }
  | { step: 'harvest'; done: number; total: number }
  | ({ step: 'links' } & LinkProgress);

/** Null when another process is at it. Rejects when the directory subgraph does not answer. */
export type Run = (options?: RunOptions) => Promise<RunSummary | null>;

export interface RunnerOptions {
  db: Kysely<FreshnessTables>;
  directory: GraphLink;
  /** Reads one source afresh; null when the directory subgraph runs elsewhere, and harvests by itself. */
  harvest: ((source: string) => Promise<unknown>) | null;
  links: LinkStore;
  /** Null when addresses are not to be asked. */
  checking:
    | (Pick<CheckLinksOptions, 'betweenOf' | 'knowsNames' | 'makeUpPath'> & { createVisit: () => VisitLink })
    | null;
  /** Null when domains are not to be looked up. */
  readTakesMail: ReadTakesMail | null;
  postcodes: Postcodes;
  dueAfterDays: number;
  staleAfterDays: number;
  fixSites: FixSites;
  clock: Clock;
  /** Real time in milliseconds since 1970. */
  nowMs: () => number;
  signal: AbortSignal;
}

/** Makes the nightly run: a full harvest, every check, and what was found kept at once, or none of it. */
export function createRun(options: RunnerOptions): Run {
  const { db, clock, nowMs } = options;
  return async function run(asked = {}) {
    const lease = await takeLease(db, nowMs);
    if (!lease) return null;
    const broken = new AbortController();
    const stopRenewing = keepRenewing(lease, (error) => broken.abort(error));
    try {
      const signal = AbortSignal.any([options.signal, broken.signal]);
      return await runOnce({ ...options, signal }, lease, asked, clock());
    } finally {
      stopRenewing();
      await lease.release();
    }
  };
}

async function runOnce(options: RunnerOptions, lease: Lease, asked: RunOptions, now: Temporal.Instant) {
  const { db, directory, signal } = options;
  const { source = null, onProgress = () => {} } = asked;
  const night = londonDate(now);
  const id = await beginRun(db, { night, onlySource: source, now: now.toString() });
  const sources = (await readSources(directory, signal)).filter((one) => source === null || one.id === source);
  const seconds = await harvestAll(sources, options, (done) =>
    onProgress({ step: 'harvest', done, total: sources.length }),
  );
  onProgress({ step: 'listings' });
  const known = await readSources(directory, signal);
  const harvested = known.filter(({ id }) => sources.some((one) => one.id === id));
  const all = await readListings(directory, signal);
  const listings = all.filter((listing) => source === null || listing.source === source);
  const links = await readLinks(listings, options, night, onProgress);
  onProgress({ step: 'mail' });
  const mail = await readMail(listings, options);
  onProgress({ step: 'assess' });
  const reports = await loadReports(db);
  // A service is judged by all its listings, also where those of one source alone are looked at.
  const facts = createFacts({ ...options, now, listings: all, sources: known, links, mail, reports });
  const before = await loadLastFinished(db);
  const found = [
    ...assessListings(listings, facts, createFixUrlOf(options.fixSites, harvested)),
    ...assessSources(harvested, (id) => ({
      now,
      listingsBefore: before?.sources.find(({ sourceId }) => sourceId === id)?.listings ?? null,
      harvestSeconds: seconds.get(id) ?? null,
    })),
    // The strategy is of all directories together.
    ...(source === null ? assessStrategy(await readStrategy(directory, signal), harvested, all) : []),
    ...(await assessHosts(listings, options.links, night)),
  ];
  signal.throwIfAborted();
  return keepRun(db, lease, {
    id,
    night,
    now: now.toString(),
    clock: options.clock,
    found,
    listings,
    sources: harvested,
    links,
    isWhole: source === null,
  });
}

/** Every source at once, each with its own manners. How long each took, in seconds. */
async function harvestAll(
  sources: readonly CheckedSource[],
  { harvest, nowMs }: RunnerOptions,
  onDone: (done: number) => void,
): Promise<Map<string, number>> {
  if (!harvest) return new Map();
  let done = 0;
  onDone(done);
  const took = sources.map(async ({ id }) => {
    const startedAt = nowMs();
    await harvest(id);
    onDone(++done);
    return [id, (nowMs() - startedAt) / 1_000] as const;
  });
  return new Map(await Promise.all(took));
}

async function readLinks(
  listings: readonly CheckedListing[],
  { links: store, checking, clock, signal }: RunnerOptions,
  night: string,
  onProgress: NonNullable<RunOptions['onProgress']>,
): Promise<Map<string, LinkRecord>> {
  const urls = [...new Set(listings.flatMap(({ links }) => links.flatMap(({ text }) => parseLink(text).url ?? [])))];
  if (checking) {
    await checkLinks({
      ...checking,
      visit: checking.createVisit(),
      urls,
      store,
      night,
      now: clock,
      signal,
      onProgress: (progress) => onProgress({ step: 'links', ...progress }),
    });
  }
  return store.load(urls);
}

async function readMail(listings: readonly CheckedListing[], { readTakesMail, signal }: RunnerOptions) {
  if (!readTakesMail) return new Map<string, boolean | null>();
  const domains = new Set(listings.flatMap(({ emails }) => emails.flatMap(({ text }) => domainOf(text) ?? [])));
  return readMailDomains([...domains], readTakesMail, signal);
}
