import type { FastifyInstance } from 'fastify';
import type { Logger } from 'pino';
import { collectDefaultMetrics, Registry } from 'prom-client';
import { describeBug } from '../subgraphs/kit/bug.ts';
import { createCacheStore } from '../subgraphs/kit/cache.ts';
import type { Observer } from '../subgraphs/kit/observer.ts';
import type { SourceName } from '../subgraphs/kit/subgraph-names.ts';
import { openState } from '../subgraphs/kit/state/state.ts';
import { checkPort } from './commands/check-port.ts';
import { toListenError } from './commands/operator-error.ts';
import type { Settings } from './config.ts';
import { toHost } from './config/to-host.ts';
import type { Readiness } from './edge/health.ts';
import { createFarewell } from './farewell.ts';
import { createAfterNight } from './freshness/after-night.ts';
import { createSourceWatch } from './graph/source-watch.ts';
import type { RunOptions, RunSummary } from './graph/in-process.ts';
import { openSubgraphs } from './graph/subgraphs.ts';
import { keepHarvesting } from './harvesting.ts';
import { keepNights } from './nights.ts';
import { type OpenedConfig, openConfig } from './sample.ts';

export interface RunningGateway {
  /** E.g. `http://localhost:4000`. */
  url: string;
  /**
   * True once there is something to answer from: the first harvest is in, or the last good one was there. False when it
   * was stopped before that.
   */
  ready: Promise<boolean>;
  /** Resolves once all that a start begins is done: the first harvest, and what is opened right after ready. */
  warm: Promise<void>;
  /** Reads all directories now, or one. */
  refresh(source?: SourceName): Promise<void>;
  /** One night's run, now; null where another process is at it or keeps the nights. */
  checkFreshness(asked?: RunOptions): Promise<RunSummary | null>;
  /** Lets requests under way finish, then closes everything. */
  stop(): Promise<void>;
}

/**
 * Starts the whole gateway, which reads the directories of the config that `opening` gives. Rejects with an OperatorError
 * or its like when whoever starts it has something to put right.
 */
export async function startGateway(
  settings: Settings,
  log: Logger,
  opening: Promise<OpenedConfig> = openConfig(settings),
): Promise<RunningGateway> {
  // What has been opened is closed in the opposite order: when it is told to stop, and when it cannot start.
  const opened = new AsyncDisposableStack();
  try {
    return await open(opened, settings, log, opening);
  } catch (error) {
    await opened.disposeAsync();
    throw error;
  }
}

async function open(
  opened: AsyncDisposableStack,
  settings: Settings,
  log: Logger,
  opening: Promise<OpenedConfig>,
): Promise<RunningGateway> {
  const { environment, clock } = settings;
  const observer: Observer = { log, metrics: createRegistry() };
  opened.defer(async () => (await opening.catch(() => null))?.close());
  // Before anything is opened that a gateway which is running there already may be using.
  await checkPort({ host: environment.HOST, port: environment.PORT });
  const { DATABASE_URL: databaseUrl, DATA_DIR: dataDir } = environment;
  const state = adopt(opened, await openState({ databaseUrl, dataDir }));
  const { config } = await opening;
  const cache = adopt(opened, await createCacheStore(environment.CACHE_URL, log));
  const subgraphs = adopt(opened, await openSubgraphs({ config, clock, observer, cache, state, dataDir }));
  const sources = createSourceWatch(subgraphs.links.directory);
  // The directories answer while the graph and the edge are made.
  const harvesting = keepHarvesting({
    harvest: subgraphs.harvest,
    sources,
    refresh: config.refresh,
    schedule: environment.SCHEDULE,
    log,
  });
  opened.defer(() => harvesting.stop());
  let readiness: Readiness = 'starting';
  let isStarting = true;
  const { openEdge } = await import('./open-edge.ts');
  const { edge, askAsDataTeam } = await openEdge({
    settings,
    config,
    observer,
    cache,
    subgraphs,
    sources,
    readiness: () => readiness,
    isStarting: () => isStarting,
  });
  opened.defer(() => edge.close());
  const farewell = createFarewell(edge.server);
  const url = await listen(edge, environment);
  const run = environment.SCHEDULE === 'on' ? subgraphs.checkFreshness : null;
  const { at, ping } = config.freshness;
  const afterNight = createAfterNight({ ask: askAsDataTeam, mail: config.mail, ping, log });
  const nights = run ? keepNights({ run, at, log, afterNight }) : null;
  const ready = harvesting.ready.then((isReady) => {
    if (isReady && readiness === 'starting') readiness = 'ready';
    return isReady;
  });
  async function warmUp(): Promise<void> {
    if (!(await ready)) return;
    await subgraphs.openRest().catch((error: unknown) => log.error({ bug: describeBug(error) }, 'bug in a subgraph'));
    isStarting = false;
    await harvesting.first;
  }
  return {
    url,
    ready,
    warm: warmUp(),
    async refresh(source) {
      await subgraphs.harvest?.(source);
      await sources.read();
    },
    checkFreshness: async (asked) => subgraphs.checkFreshness?.(asked) ?? null,
    async stop() {
      readiness = 'stopping';
      harvesting.stop();
      nights?.stop();
      await farewell();
      await opened.disposeAsync();
    },
  };
}

function adopt<Opened extends { close(): unknown }>(stack: AsyncDisposableStack, opened: Opened): Opened {
  return stack.adopt(opened, async (one) => void (await one.close()));
}

function createRegistry(): Registry {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  return registry;
}

async function listen(edge: FastifyInstance, { HOST: host, PORT: port }: Settings['environment']): Promise<string> {
  try {
    const address = await edge.listen({ host, port });
    return `http://${toHost(host)}:${new URL(address).port || 80}`;
  } catch (error) {
    throw toListenError(error, { host, port });
  }
}
