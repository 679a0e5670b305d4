import type { ApolloServerPlugin } from '@apollo/server';
import type { KeyValueCache } from '@apollo/utils.keyvaluecache';
import type { Registry } from 'prom-client';
import type { GraphContext } from '../graph/context.ts';
import { createFactsPlugin } from './facts-plugin.ts';
import { readKnownOperations } from './known-operations.ts';
import { createLimitsPlugin } from './limits/plugin.ts';
import { createPersonalInputsPlugin } from './personal-plugin.ts';
import { createResponseCachePlugins } from './response-cache.ts';

export interface GraphPluginsOptions {
  cache: KeyValueCache;
  sourcesVersion: () => string;
  metrics: Registry;
}

/** What the edge adds to the graph: limits, care with personal inputs, the response cache, and facts for the log. */
export function createGraphPlugins(options: GraphPluginsOptions): ApolloServerPlugin<GraphContext>[] {
  return [
    createLimitsPlugin(),
    createPersonalInputsPlugin(),
    ...createResponseCachePlugins(options),
    createFactsPlugin(readKnownOperations()),
  ];
}
