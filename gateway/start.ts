import { setTimeout as pause } from 'node:timers/promises';
import type { Logger } from 'pino';
import { collectDefaultMetrics, Registry } from 'prom-client';
import { createCacheStore } from '../subgraphs/kit/cache.ts';
import type { Observer } from '../subgraphs/kit/observer.ts';
import type { SourceName } from '../subgraphs/kit/subgraph-names.ts';
import { openState } from '../subgraphs/kit/state/state.ts';
import { toListenError } from './commands/operator-error.ts';
import type { Settings } from './config.ts';
import { createEdge } from './edge/app.ts';
import { createDataTeamDoor } from './edge/data-team.ts';
import { createGraphCache } from './edge/graph-cache.ts';
import { createGraphPlugins } from './edge/graph-plugins.ts';
import type { Readiness } from './edge/health.ts';
import { createGraph } from './graph/graph.ts';
import { createSourceWatch } from './graph/source-watch.ts';
import type { RunOptions, RunSummary } from './graph/in-process.ts';
import { openSubgraphs } from './graph/subgraphs.ts';
import { readSupergraph } from './graph/supergraph.ts';
import { createWithoutChecks } from './graph/without-checks.ts';
import { keepHarvesting } from './harvesting.ts';
import { keepNights } from './nights.ts';
import { openConfig } from './sample.ts';

export interface RunningGateway {
  /** E.g. `http://localhost:4000`. */
  url: string;
  /**
   * True once there is something to answer from: the first harvest is in, or the last good one was there. False when it
   * was stopped before that.
   */
  ready: Promise<boolean>;
  /** Reads all directories now, or one. */
  refresh(source?: SourceName): Promise<void>;
  /** One night's run, now; null where another process is at it or keeps the nights. */
  checkFreshness(asked?: RunOptions): Promise<RunSummary | null>;
  /** Lets requests under way finish, then closes everything. */
  stop(): Promise<void>;
}

/**
 * How long a gateway that stops goes on answering and asks its clients to come on another connection. Closing at once
 * would cut off those that are just sending on theirs.
 */
const farewellMs = 500;

/** Starts the whole gateway. Rejects with an OperatorError or its like when whoever starts it has something to put right. */
export async function startGateway(settings: Settings, log: Logger): Promise<RunningGateway> {
  const { environment, clock } = settings;
  const observer: Observer = { log, metrics: createRegistry() };
  const state = await openState({ databaseUrl: environment.DATABASE_URL, dataDir: environment.DATA_DIR });
  const opened = await openConfig(settings);
  const { config } = opened;
  const cache = await createCacheStore(environment.CACHE_URL, log);
  const subgraphs = await openSubgraphs({ config, clock, observer, cache, state, dataDir: environment.DATA_DIR });
  const sources = createSourceWatch(subgraphs.links.directory);
  const graphCache = createGraphCache(cache.store, log);
  const supergraph = readSupergraph();
  const graph = await createGraph({
    supergraph,
    links: subgraphs.links,
    standIns: createWithoutChecks({ thresholds: config.freshness, clock }),
    plugins: createGraphPlugins({
      supergraph,
      cache: graphCache,
      sourcesVersion: () => sources.version(),
      lookAgain: () => sources.read(),
      metrics: observer.metrics,
    }),
    cache: graphCache,
    observer,
  });
  let readiness: Readiness = 'starting';
  const edge = await createEdge({
    graph,
    sources,
    observer,
    dataTeam: createDataTeamDoor(environment.DATA_TEAM_TOKEN),
    readiness: () => readiness,
    clock,
    config,
  });
  const url = await listen(edge, environment);
  const { refresh } = config;
  const harvesting = keepHarvesting({
    harvest: subgraphs.harvest,
    sources,
    refresh,
    schedule: environment.SCHEDULE,
    log,
  });
  const run = environment.SCHEDULE === 'on' ? subgraphs.checkFreshness : null;
  const nights = run ? keepNights({ run, at: config.freshness.at, log }) : null;
  return {
    url,
    ready: harvesting.ready.then((isReady) => {
      if (isReady && readiness === 'starting') readiness = 'ready';
      return isReady;
    }),
    async refresh(source) {
      await subgraphs.harvest?.(source);
      await sources.read();
    },
    checkFreshness: async (asked) => subgraphs.checkFreshness?.(asked) ?? null,
    async stop() {
      readiness = 'stopping';
      harvesting.stop();
      nights?.stop();
      await pause(farewellMs);
      await edge.close();
      await graph.stop();
      await subgraphs.close();
      await Promise.all([cache.close(), state.close(), opened.close()]);
    },
  };
}

function createRegistry(): Registry {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  return registry;
}

async function listen(
  edge: Awaited<ReturnType<typeof createEdge>>,
  { HOST: host, PORT: port }: Settings['environment'],
): Promise<string> {
  try {
    const address = await edge.listen({ host, port });
    return `http://${host.includes(':') ? `[${host}]` : host}:${new URL(address).port || 80}`;
  } catch (error) {
    throw toListenError(error, { host, port });
  }
}
