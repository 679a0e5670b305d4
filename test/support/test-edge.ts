import type { FastifyInstance } from 'fastify';
import { loadSettings } from '../../gateway/config.ts';
import { type EdgeOptions, createEdge } from '../../gateway/edge/app.ts';
import { createDataTeamDoor } from '../../gateway/edge/data-team.ts';
import { createGraphPlugins } from '../../gateway/edge/graph-plugins.ts';
import { createGraphCache } from '../../gateway/edge/graph-cache.ts';
import type { Readiness } from '../../gateway/edge/health.ts';
import { createGraph } from '../../gateway/graph/graph.ts';
import { createSourceWatch } from '../../gateway/graph/source-watch.ts';
import { readSupergraph } from '../../gateway/graph/supergraph.ts';
import { createWithoutChecks } from '../../gateway/graph/without-checks.ts';
import { type Clock, systemClock } from '../../subgraphs/kit/clock.ts';
import { createMemoryStore } from '../../subgraphs/kit/cache/memory-store.ts';
import { createGraphServer } from '../../subgraphs/kit/graph-server.ts';
import { createInProcessLink } from '../../subgraphs/kit/link-in-process.ts';
import type { GraphLink } from '../../subgraphs/kit/subgraph.ts';
import { type SubgraphName, subgraphNames } from '../../subgraphs/kit/subgraph-names.ts';
import { createFakeSubgraph } from './fake-subgraphs.ts';
import { createTestObserver, type TestObserver } from './observer.ts';

export interface TestEdge {
  app: FastifyInstance;
  graph: EdgeOptions['graph'];
  observer: TestObserver;
  /** The subgraphs asked so far, in order. */
  asked: SubgraphName[];
  /** Keys and values of the response cache. */
  kept: Map<string, string>;
}

export interface TestEdgeOptions {
  /** Instead of the fake subgraph of that name. */
  links?: Partial<Record<SubgraphName, GraphLink>>;
  readiness?: () => Readiness;
  /** Instead of what the sample's config says. */
  config?: Partial<EdgeOptions['config']>;
  /** The domain's clock; real time without one. */
  clock?: Clock;
  /** The data team's token; without one, this machine is the data team's. */
  token?: string;
  /** Whether the start is still under way; it is over without one. */
  isStarting?: () => boolean;
}

/** The gateway's edge over the true supergraph and fake subgraphs in this process. Ask it with `app.inject`. */
export async function createTestEdge({
  links: replaced = {},
  readiness = () => 'ready',
  clock = systemClock,
  token,
  config = {},
  isStarting = () => false,
}: TestEdgeOptions = {}): Promise<TestEdge> {
  const observer = createTestObserver();
  const asked: SubgraphName[] = [];
  const links: Partial<Record<SubgraphName, GraphLink>> = {};
  for (const name of subgraphNames) {
    const link = replaced[name] ?? (await createFakeLink(name, observer));
    links[name] = (request) => {
      asked.push(name);
      return link(request);
    };
  }
  const kept = new Map<string, string>();
  const cache = createGraphCache(rememberAll(kept), observer.log);
  const sources = createSourceWatch((request) => (replaced.directory ?? links.directory ?? notThere)(request));
  const supergraph = readSupergraph();
  const { metrics } = observer;
  const plugins = createGraphPlugins({
    supergraph,
    cache,
    sourcesVersion: () => sources.version(),
    lookAgain: () => sources.read(),
    isStarting,
    metrics,
  });
  const thresholds = { dueAfterDays: 90, staleAfterDays: 180 };
  const standIns = createWithoutChecks({ thresholds, clock });
  const graph = await createGraph({ supergraph, links, standIns, plugins, cache, observer });
  const app = await createEdge({
    graph,
    sources,
    readiness,
    observer,
    dataTeam: createDataTeamDoor(token),
    clock,
    config: { ...loadSettings({ variables: {} }).config, ...config },
  });
  return { app, graph, observer, asked, kept };
}

async function createFakeLink(name: SubgraphName, observer: TestObserver): Promise<GraphLink> {
  const subgraph = createFakeSubgraph(name);
  return createInProcessLink(await createGraphServer(subgraph, observer.log), () => subgraph.createContext());
}

function rememberAll(kept: Map<string, string>): ReturnType<typeof createMemoryStore> {
  const store = createMemoryStore();
  return {
    ...store,
    set(key: string, value: string, ttl?: number) {
      kept.set(key, value);
      return store.set(key, value, ttl);
    },
  };
}

function notThere(): Promise<never> {
  return Promise.reject(new Error('There is no directory in this test.'));
}
