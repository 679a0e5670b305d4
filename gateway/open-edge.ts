import type { FastifyInstance } from 'fastify';
import type { Cache } from '../subgraphs/kit/cache.ts';
import type { Observer } from '../subgraphs/kit/observer.ts';
import type { Settings } from './config.ts';
import type { Config } from './config/file.ts';
import { createEdge } from './edge/app.ts';
import { createDataTeamDoor } from './edge/data-team.ts';
import { createGraphCache } from './edge/graph-cache.ts';
import { createGraphPlugins } from './edge/graph-plugins.ts';
import type { Readiness } from './edge/health.ts';
import { createGraph } from './graph/graph.ts';
import type { SourceWatch } from './graph/source-watch.ts';
import type { Subgraphs } from './graph/subgraphs.ts';
import { readSupergraph } from './graph/supergraph.ts';
import { createWithoutChecks } from './graph/without-checks.ts';
import { type AskAsDataTeam, createAskAsDataTeam } from './pages/ask.ts';

export interface OpenEdgeOptions {
  settings: Settings;
  /** The config with the directories where they are, which is not that of the settings over the sample. */
  config: Config;
  observer: Observer;
  cache: Cache;
  subgraphs: Subgraphs;
  sources: SourceWatch;
  readiness: () => Readiness;
  /** Whether what a start begins is still under way. */
  isStarting: () => boolean;
}

export interface OpenedEdge {
  edge: FastifyInstance;
  /** Asks the graph what only the data team may. */
  askAsDataTeam: AskAsDataTeam;
}

/** Makes the graph and its HTTP face; the caller listens. Closing the face stops the graph. */
export async function openEdge(options: OpenEdgeOptions): Promise<OpenedEdge> {
  const { settings, config, observer, cache, subgraphs, sources, readiness, isStarting } = options;
  const graphCache = createGraphCache(cache.store, observer.log);
  const supergraph = readSupergraph();
  const graph = await createGraph({
    supergraph,
    links: subgraphs.links,
    standIns: createWithoutChecks({ thresholds: config.freshness, clock: settings.clock }),
    plugins: createGraphPlugins({
      supergraph,
      cache: graphCache,
      sourcesVersion: () => sources.version(),
      lookAgain: () => sources.read(),
      isStarting,
      metrics: observer.metrics,
    }),
    cache: graphCache,
    observer,
  });
  const edge = await createEdge({
    graph,
    sources,
    observer,
    dataTeam: createDataTeamDoor(settings.environment.DATA_TEAM_TOKEN),
    readiness,
    clock: settings.clock,
    config,
  });
  edge.addHook('onClose', () => graph.stop());
  return { edge, askAsDataTeam: createAskAsDataTeam(graph) };
}
