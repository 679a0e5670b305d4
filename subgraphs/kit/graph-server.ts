import { ApolloServer } from '@apollo/server';
import {
  ApolloServerPluginInlineTraceDisabled,
  ApolloServerPluginLandingPageDisabled,
} from '@apollo/server/plugin/disabled';
import { InMemoryLRUCache } from '@apollo/utils.keyvaluecache';
import type { DocumentNode } from 'graphql';
import type { Logger } from 'pino';
import { createErrorFormatter } from './graph-errors.ts';
import type { Subgraph } from './subgraph.ts';

/** As JSON, of which each byte is several in memory: what is kept are the latest that the gateway has asked. */
const parsedQueriesBytes = 512 * 1024;

/**
 * The GraphQL server of one subgraph, started. In-process links and HTTP share it, so that both answer alike: the same
 * validation, the same errors, the same Cache-Control.
 */
export async function createGraphServer<Context extends object>(
  subgraph: Subgraph<Context>,
  log: Logger,
): Promise<ApolloServer<Context>> {
  const server = new ApolloServer<Context>({
    schema: subgraph.schema,
    nodeEnv: 'production',
    introspection: true,
    persistedQueries: false,
    stopOnTerminationSignals: false,
    documentStore: new InMemoryLRUCache<DocumentNode>({ maxSize: parsedQueriesBytes }),
    formatError: createErrorFormatter(subgraph.name, log),
    stringifyResult: (result) => JSON.stringify(result),
    plugins: [ApolloServerPluginInlineTraceDisabled(), ApolloServerPluginLandingPageDisabled()],
    logger: log.child({}, { level: 'warn' }),
  });
  await server.start();
  return server;
}
