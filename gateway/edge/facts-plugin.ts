import type { ApolloServerPlugin } from '@apollo/server';
import type { GraphContext } from '../graph/context.ts';

/** Notes for the log what kind of question it was and how it ended: names and codes from closed lists, nothing else. */
export function createFactsPlugin(knownOperations: ReadonlySet<string>): ApolloServerPlugin<GraphContext> {
  return {
    async requestDidStart() {
      return {
        async willSendResponse({ contextValue, operationName, response: { body } }) {
          if (operationName && knownOperations.has(operationName)) contextValue.facts.knownOperation = operationName;
          const errors = body.kind === 'single' ? (body.singleResult.errors ?? []) : [];
          for (const { extensions } of errors) contextValue.facts.errorCodes.add(String(extensions?.['code']));
        },
      };
    },
  };
}
