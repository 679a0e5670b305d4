import type { ApolloServerPlugin } from '@apollo/server';
import { OperationTypeNode } from 'graphql';
import { type GraphContext, type Patience, toDeadlines } from '../graph/context.ts';

/** What is written is written, however late the answer: to be told that it was not would have it done twice. */
const forWriting: Patience = { answerWithinMs: 10_000, subgraphWithinMs: 9_000 };

/** The first answers load and compile what later ones find there: whole and a little late is better than in part. */
const whileStarting: Patience = { answerWithinMs: 5_000, subgraphWithinMs: 4_000 };

/** Waits longer than usual where giving up would do harm and no directory is to blame. */
export function createPatiencePlugin(isStarting: () => boolean): ApolloServerPlugin<GraphContext> {
  return {
    async requestDidStart() {
      return {
        async didResolveOperation({ operation, contextValue }) {
          if (operation?.operation === OperationTypeNode.MUTATION) Object.assign(contextValue, toDeadlines(forWriting));
          else if (isStarting()) Object.assign(contextValue, toDeadlines(whileStarting));
        },
      };
    },
  };
}
