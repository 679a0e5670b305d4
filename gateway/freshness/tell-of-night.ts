import type { Cache } from '../../subgraphs/kit/cache.ts';
import type { Clock } from '../../subgraphs/kit/clock.ts';
import type { Observer } from '../../subgraphs/kit/observer.ts';
import type { Config } from '../config/file.ts';
import { createGraphCache } from '../edge/graph-cache.ts';
import { createGraph } from '../graph/graph.ts';
import type { RunSummary } from '../graph/in-process.ts';
import type { Subgraphs } from '../graph/subgraphs.ts';
import { readSupergraph } from '../graph/supergraph.ts';
import { createWithoutChecks } from '../graph/without-checks.ts';
import { createAskAsDataTeam } from '../pages/ask.ts';
import { createAfterNight } from './after-night.ts';

export interface TellOfNightOptions {
  /** Those that have run the night. */
  subgraphs: Subgraphs;
  config: Config;
  clock: Clock;
  cache: Cache;
  observer: Observer;
}

/** What follows a night that no gateway has run: the graph is there for the time that telling of it takes. */
export async function tellOfNight(
  { subgraphs, config, clock, cache, observer }: TellOfNightOptions,
  summary: RunSummary,
): Promise<void> {
  const graph = await createGraph({
    supergraph: readSupergraph(),
    links: subgraphs.links,
    standIns: createWithoutChecks({ thresholds: config.freshness, clock }),
    plugins: [],
    cache: createGraphCache(cache.store, observer.log),
    observer,
  });
  try {
    const { mail, freshness } = config;
    const ask = createAskAsDataTeam(graph);
    await createAfterNight({ ask, mail, ping: freshness.ping, log: observer.log })(summary);
  } finally {
    await graph.stop();
  }
}
