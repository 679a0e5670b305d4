import type { ApolloServerPlugin } from '@apollo/server';
import type { GraphContext } from '../graph/context.ts';
import { findPersonalInputs } from './personal-inputs.ts';
import { refuse } from './refusal.ts';

/**
 * Keeps what people search for from being written down: such answers are never kept, a persisted query holds none of
 * it, and no address carries a place, since addresses end up in the logs and histories of everything on the way.
 */
export function createPersonalInputsPlugin(): ApolloServerPlugin<GraphContext> {
  return {
    async requestDidStart() {
      return {
        async didResolveOperation({ document, request, overallCachePolicy, contextValue }) {
          const personal = findPersonalInputs(document, request.variables ?? {});
          if (!personal.any) return;
          contextValue.facts.personal = true;
          overallCachePolicy.restrict({ maxAge: 0, scope: 'PRIVATE' });
          if (personal.inQuery && request.extensions?.['persistedQuery']) {
            throw refuse(
              'PERSONAL_INPUT_IN_PERSISTED_QUERY',
              'A persisted query is kept: give words and places as variables.',
            );
          }
          if (personal.place && request.http?.method === 'GET') {
            throw refuse(
              'PLACE_IN_ADDRESS',
              'Addresses are written to logs and histories: send postcodes and points by POST.',
            );
          }
        },
      };
    },
  };
}
