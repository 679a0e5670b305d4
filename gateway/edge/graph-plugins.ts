import type { ApolloServerPlugin } from '@apollo/server';
import type { KeyValueCache } from '@apollo/utils.keyvaluecache';
import { parse } from 'graphql';
import type { Registry } from 'prom-client';
import type { GraphContext } from '../graph/context.ts';
import { createDataTeamPlugin } from './data-team-plugin.ts';
import { createFactsPlugin } from './facts-plugin.ts';
import { readKnownOperations } from './known-operations.ts';
import { createLimitsPlugin } from './limits/plugin.ts';
import { createPatiencePlugin } from './patience-plugin.ts';
import { createPersonalInputsPlugin } from './personal-plugin.ts';
import { createResponseCachePlugins } from './response-cache.ts';

export interface GraphPluginsOptions {
  supergraph: string;
  cache: KeyValueCache;
  sourcesVersion: () => string;
  /** Asks anew what that is. */
  lookAgain: () => Promise<unknown>;
  /** Whether what a start begins is still under way. */
  isStarting: () => boolean;
  metrics: Registry;
}

/** What the edge adds to the graph: limits, patience, the data team's door, care with personal inputs, a cache, facts for the log. */
export function createGraphPlugins(options: GraphPluginsOptions): ApolloServerPlugin<GraphContext>[] {
  return [
    createLimitsPlugin(),
    createPatiencePlugin(options.isStarting),
    createDataTeamPlugin(parse(options.supergraph)),
    createPersonalInputsPlugin(),
    ...createResponseCachePlugins(options),
    createFactsPlugin(readKnownOperations()),
  ];
}
