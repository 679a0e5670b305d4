import { ApolloServer, type ApolloServerPlugin } from '@apollo/server';
import {
  ApolloServerPluginInlineTraceDisabled,
  ApolloServerPluginLandingPageDisabled,
} from '@apollo/server/plugin/disabled';
import { InMemoryLRUCache, type KeyValueCache } from '@apollo/utils.keyvaluecache';
import { type DocumentNode, parse } from 'graphql';
import type { Observer } from '../../subgraphs/kit/observer.ts';
import type { GraphLink } from '../../subgraphs/kit/subgraph.ts';
import { silenceTelemetry } from '../config.ts';
import { maxErrors, maxTokens } from '../edge/limits/numbers.ts';
import { ApolloGateway } from './apollo-gateway.ts';
import { checkScalars } from './check-scalars.ts';
import type { GraphContext } from './context.ts';
import { createDataSource } from './data-source.ts';
import { type Blanks, type StandIns, findEmptyLists } from './empty-answer.ts';
import { createErrorFormatter } from './errors.ts';
import { createSubgraphMetrics } from './subgraph-metrics.ts';

export interface GraphOptions {
  supergraph: string;
  /** How to ask each subgraph of the supergraph, by its name. */
  links: Readonly<Record<string, GraphLink>>;
  /** For fields that are never null, while their subgraph gives no answer. */
  standIns: StandIns;
  plugins: ApolloServerPlugin<GraphContext>[];
  /** Where persisted queries are kept. */
  cache: KeyValueCache;
  observer: Observer;
}

/**
 * Measured as JSON, of which each byte is several in memory. Parsed, a short query is 5 kB and the longest of our own 21,
 * so that a hundred to four hundred are kept; others are parsed and planned again.
 */
const plansMegabytes = 2;
const documentsBytes = 2 * 1024 * 1024;

/** A persisted query that nobody has used for a day can be sent again. */
const persistedForSeconds = 24 * 60 * 60;

/** The federated graph: Apollo Server over Apollo Gateway over our links. Started; stop it with `stop()`. */
export async function createGraph(options: GraphOptions): Promise<ApolloServer<GraphContext>> {
  const { supergraph, links, standIns, plugins, cache, observer } = options;
  const log = observer.log.child({}, { level: 'warn' });
  const metrics = createSubgraphMetrics(observer.metrics);
  const blanks: Blanks = { emptyLists: findEmptyLists(parse(supergraph)), standIns };
  silenceTelemetry();
  const gateway = new ApolloGateway({
    supergraphSdl: supergraph,
    logger: log,
    experimental_approximateQueryPlanStoreMiB: plansMegabytes,
    __exposeQueryPlanExperimental: false,
    buildService({ name }) {
      const ask = links[name];
      if (!ask) throw new Error(`The supergraph has a subgraph "${name}", and nothing links to it.`);
      return createDataSource({ name, ask, blanks, log, metrics });
    },
  });
  gateway.onSchemaLoadOrUpdate(({ apiSchema }) => checkScalars(apiSchema));
  const server = new ApolloServer<GraphContext>({
    gateway,
    nodeEnv: 'production',
    introspection: true,
    parseOptions: { maxTokens },
    validationOptions: { maxErrors },
    stopOnTerminationSignals: false,
    cache,
    persistedQueries: { ttl: persistedForSeconds },
    documentStore: new InMemoryLRUCache<DocumentNode>({ maxSize: documentsBytes }),
    formatError: createErrorFormatter(observer.log),
    stringifyResult: (result) => JSON.stringify(result),
    // What traces a subgraph would be loaded for nothing: this is the gateway.
    plugins: [...plugins, ApolloServerPluginInlineTraceDisabled(), ApolloServerPluginLandingPageDisabled()],
    logger: log,
  });
  await server.start();
  return server;
}
