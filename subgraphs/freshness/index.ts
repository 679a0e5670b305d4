import { randomUUID } from 'node:crypto';
import DataLoader from 'dataloader';
import { buildSchema } from '../kit/build-schema.ts';
import type { Clock } from '../kit/clock.ts';
import type { Observer } from '../kit/observer.ts';
import type { Postcodes } from '../kit/place/postcodes.ts';
import { migrate } from '../kit/state/migrate.ts';
import type { State } from '../kit/state/state.ts';
import type { GraphLink, Subgraph } from '../kit/subgraph.ts';
import { type Timers, realTimers } from '../kit/upstream/timers.ts';
import type { FreshnessContext } from './context.ts';
import { createDesk } from './desk.ts';
import type { FixSites } from './fix-url.ts';
import { createHostLines } from './links/host-lines.ts';
import { createKnowsNames } from './links/names.ts';
import type { LinkPolicy } from './links/policy.ts';
import { createIsPublicAddress } from './links/public-address.ts';
import { type ResolveName, resolveName } from './links/safe-lookup.ts';
import { createSender } from './links/send.ts';
import { createVisitor } from './links/visitor.ts';
import { type NightMetrics, createNightMetrics } from './night-metrics.ts';
import { loadKnowledge } from './report/service-freshness.ts';
import * as resolvers from './resolvers.ts';
import { type ReadTakesMail, createReadTakesMail } from './run/mail.ts';
import { type Run, createRun } from './run/run.ts';
import { createLinkStore } from './store/links.ts';
import { loadLastFinished } from './store/runs.ts';
import { type FreshnessTables, migrations } from './store/tables.ts';

export type { RunOptions, RunSummary } from './run/run.ts';

interface FreshnessConfig {
  dueAfterDays: number;
  staleAfterDays: number;
  /** False: neither addresses nor mail domains are asked. */
  linkChecks: boolean;
  allowPrivateAddresses: boolean;
}

export interface FreshnessOptions {
  config: FreshnessConfig;
  /** True over the bundled sample: its mailboxes are at names that nobody has. */
  sample: boolean;
  /** Origins that may be asked wherever they are: the sample's own. */
  trustedOrigins: readonly string[];
  /** Where the keepers of each directory mend a listing. */
  fixSites: FixSites;
  directory: GraphLink;
  /** Reads one source afresh; null when the directory subgraph runs elsewhere. */
  harvest: ((source: string) => Promise<unknown>) | null;
  clock: Clock;
  observer: Observer;
  /** A mailbox or page of the people who run the gateway, which every website is told. */
  contact?: string | undefined;
  state: State;
  /** Where postcodes are; closed with the subgraph. */
  places: Postcodes;
  /** For tests: real time, names and mail otherwise. */
  timers?: Timers;
  resolve?: ResolveName;
  readTakesMail?: ReadTakesMail;
}

export interface Freshness extends Subgraph<FreshnessContext> {
  /** One night's run, now. Null when another process is at it. */
  run: Run;
}

/** The name that robots.txt knows us by. */
const robot = 'SuttonFreshnessBot';

/** Asks of every listing, every night, whether it is still true; keeps what was found, and judges each service by it. */
export function createFreshness(options: FreshnessOptions): Freshness {
  const { config, clock, state, observer, sample, places, fixSites, timers = realTimers } = options;
  const { dueAfterDays, staleAfterDays, linkChecks } = config;
  const db = state.db.withTables<FreshnessTables>();
  const thresholds = { dueAfterDays, staleAfterDays };
  const desk = createDesk({ db, directory: options.directory, clock, nowMs: Date.now, thresholds, fixSites });
  const metrics: NightMetrics = createNightMetrics(observer.metrics);
  const stopped = new AbortController();
  const underWay = new Set<Promise<unknown>>();
  const { resolve = resolveName } = options;
  const sender = createSender({
    policy: toPolicy(options),
    userAgent: toUserAgent(options.contact),
    resolve,
  });
  const lines = createHostLines(timers, new Set(options.trustedOrigins.map((origin) => new URL(origin).host)));
  const readTakesMail = linkChecks && !sample ? (options.readTakesMail ?? createReadTakesMail()) : null;
  const run = createRun({
    db,
    directory: options.directory,
    harvest: options.harvest,
    links: createLinkStore(db),
    checking: linkChecks
      ? {
          // Anew for each run: a host's robots.txt, or that it had no answer, is good for a night (RFC 9309, section 2.4).
          createVisit: () => createVisitor({ send: sender.send, lines, robot }),
          betweenOf: lines.betweenOf,
          knowsNames: createKnowsNames(resolve),
          makeUpPath: randomUUID,
        }
      : null,
    readTakesMail,
    postcodes: places,
    dueAfterDays,
    staleAfterDays,
    fixSites,
    clock,
    nowMs: Date.now,
    signal: stopped.signal,
  });

  return {
    name: 'freshness',
    schema: buildSchema('freshness', resolvers),
    createContext() {
      const now = clock();
      return {
        desk,
        thresholds,
        now,
        knowledge: new DataLoader(async (ids) => {
          const known = await loadKnowledge(db, ids, now);
          return ids.map((id) => known.get(id) ?? null);
        }),
        loadCheckedAt: once(async () => (await loadLastFinished(db))?.finishedAt ?? null),
      };
    },
    async start() {
      await migrate(state.db, 'freshness', migrations);
      metrics.finished((await loadLastFinished(db))?.finishedAt ?? null);
    },
    async stop() {
      stopped.abort();
      await Promise.allSettled(underWay);
      sender.close();
      places.close();
    },
    async run(asked) {
      const running = run(asked);
      underWay.add(running);
      const summary = await running.finally(() => underWay.delete(running));
      if (summary && asked?.source === undefined) metrics.ran(summary, clock().toString());
      return summary;
    },
  };
}

function toPolicy({ config, trustedOrigins }: FreshnessOptions): LinkPolicy {
  return {
    isPublicAddress: createIsPublicAddress(),
    allowPrivateAddresses: config.allowPrivateAddresses,
    trustedOrigins: new Set(trustedOrigins),
  };
}

/** Who asks, and where to complain (RFC 9110, User-Agent). */
function toUserAgent(contact: string | undefined): string {
  return `${robot}/1.0 (checks once a night whether a listed address still answers${contact === undefined ? '' : `; ${contact}`})`;
}

function once<Value>(load: () => Promise<Value>): () => Promise<Value> {
  let loading: Promise<Value> | undefined;
  return () => (loading ??= load());
}
