import type { ApolloServer } from '@apollo/server';
import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { type GraphContext, createGraphContext } from '../graph/context.ts';

/** What a page is answered, and whether something is missing in it; or why it is not. */
export type PageAnswer<Data> = { data: Data; isPart?: boolean } | { failure: PageFailure };

export interface PageFailure {
  /** In words for people. */
  message: string;
  /** E.g. `RATE_LIMITED`, as the graph's errors have it. */
  code: string;
  /** Whether whoever asked can put it right. */
  isTheirs: boolean;
}

/** Asks the graph one of the operations in schema/operations. */
export type Ask = <Data, Variables extends Record<string, unknown>>(
  document: TypedDocumentNode<Data, Variables>,
  variables: Variables,
) => Promise<PageAnswer<Data>>;

/** Asks as the data team. */
export type AskAsDataTeam = Ask;

export function createAskAsDataTeam(graph: ApolloServer<GraphContext>): AskAsDataTeam {
  return createAsk(graph, () => true);
}

/** Asks as anybody may: what is withheld from the public is not answered. */
export function createAskAsAnybody(graph: ApolloServer<GraphContext>): Ask {
  return createAsk(graph, () => false);
}

/**
 * The same, and takes what there is: where a subgraph gives no answer, its fields are empty and the rest is told. For
 * those who are better served by that than by nothing.
 */
export function createAskInPart(graph: ApolloServer<GraphContext>): Ask {
  return createAsk(graph, () => false, { inPart: true });
}

function createAsk(graph: ApolloServer<GraphContext>, isDataTeam: () => boolean, { inPart = false } = {}): Ask {
  return async function ask<Data, Variables extends Record<string, unknown>>(
    query: TypedDocumentNode<Data, Variables>,
    variables: Variables,
  ): Promise<PageAnswer<Data>> {
    const contextValue = createGraphContext(isDataTeam);
    // The data team looks whether what it has just done has helped: it is never shown what was kept.
    contextValue.facts.personal = isDataTeam();
    const { body } = await graph.executeOperation<Data>({ query, variables }, { contextValue });
    if (body.kind !== 'single') throw new Error('The graph answered a page in parts.');
    const { data, errors = [] } = body.singleResult;
    const [error] = errors;
    if (data && (!error || inPart)) return { data, isPart: error !== undefined };
    const code = String(error?.extensions?.['code']);
    return {
      failure: { message: error?.message ?? 'The graph gave no answer.', code, isTheirs: code === 'BAD_USER_INPUT' },
    };
  };
}
