import { buildSchema } from '../kit/build-schema.ts';
import { createReadingKeeper } from '../kit/harvest/keeper.ts';
import type { SourceOptions } from '../kit/source-options.ts';
import type { Subgraph } from '../kit/subgraph.ts';
import { createUpstream } from '../kit/upstream/create-upstream.ts';
import { manners } from '../kit/upstream/manners.ts';
import { createResolvers } from './resolvers.ts';
import { createSource } from './source.ts';

/** A directory that runs on Connected Places, such as the Sutton Information Hub. */
export interface InformationHubConfig {
  kind: 'connected-places';
  /** Where its API begins, with `core/v1/`. */
  url: string;
  /** Its site for people; links to single services are left out without it. */
  website?: string | undefined;
}

/** The subgraph that reads the Information Hub. */
export function createInformationHub(options: SourceOptions<InformationHubConfig>): Subgraph {
  const { config, clock, observer, contact, hosts, cache, readings } = options;
  const source = 'information-hub';
  const upstream = createUpstream({
    source,
    baseUrl: config.url,
    manners: manners.connectedPlaces,
    contact,
    hosts,
    cache,
    observer,
  });
  const website = config.website?.replace(/\/?$/, '/') ?? null;
  const keeper = createReadingKeeper({
    source,
    read: createSource(upstream, { clock, url: config.url, website }),
    store: readings,
    clock,
  });
  return {
    name: source,
    schema: buildSchema(source, createResolvers(keeper)),
    createContext: () => ({}),
    start: () => keeper.start(),
    stop: () => Promise.resolve(),
  };
}
