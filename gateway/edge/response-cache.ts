import type { ApolloServerPlugin } from '@apollo/server';
import responseCachePlugin from '@apollo/server-plugin-response-cache';
import type { KeyValueCache } from '@apollo/utils.keyvaluecache';
import { OperationTypeNode } from 'graphql';
import { Counter, type Registry } from 'prom-client';
import type { GraphContext } from '../graph/context.ts';

export interface ResponseCacheOptions {
  cache: KeyValueCache;
  /** Changes whenever what the directories say may have changed, so that no answer outlives it. */
  sourcesVersion: () => string;
  /** Asks anew what that is. */
  lookAgain: () => Promise<unknown>;
  metrics: Registry;
}

/**
 * Apollo's response cache. Keys are SHA-256 of query, variables and the state of the sources; personal answers are
 * neither looked up nor kept (personal-plugin.ts), nor are private ones and those with errors (Apollo's own rule).
 */
export function createResponseCachePlugins({
  cache,
  sourcesVersion,
  lookAgain,
  metrics,
}: ResponseCacheOptions): ApolloServerPlugin<GraphContext>[] {
  const lookups = new Counter({
    name: 'gateway_response_cache_total',
    help: 'Answers looked up in the response cache; a bypass is an answer that is never kept.',
    labelNames: ['result'] as const,
    registers: [metrics],
  });
  return [
    responseCachePlugin<GraphContext>({
      cache,
      extraCacheKeyData: () => Promise.resolve(sourcesVersion()),
      shouldReadFromCache: ({ contextValue }) => Promise.resolve(!contextValue.facts.personal),
    }),
    {
      async requestDidStart() {
        return {
          async willSendResponse({ contextValue, operation, response: { body }, metrics: { responseCacheHit } }) {
            // What a person decided counts at once, in answers that are kept too. Where the directory does not answer,
            // the watch notices by itself, seconds later.
            const isDone = body.kind === 'single' && Boolean(body.singleResult.data);
            if (isDone && operation?.operation === OperationTypeNode.MUTATION) await lookAgain().catch(() => undefined);
            contextValue.facts.cached = responseCacheHit === true;
            // Undefined where the request was refused before the cache was asked.
            if (responseCacheHit === undefined) return;
            lookups.inc({ result: contextValue.facts.personal ? 'bypass' : responseCacheHit ? 'hit' : 'miss' });
          },
        };
      },
    },
  ];
}
