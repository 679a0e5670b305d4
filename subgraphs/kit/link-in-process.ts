import type { ApolloServer } from '@apollo/server';
import type { GraphLink } from './subgraph.ts';

/** Asks a subgraph in this process. Its answers, errors and Cache-Control are those it would send over HTTP. */
export function createInProcessLink<Context extends object>(
  server: ApolloServer<Context>,
  createContext: () => Context,
): GraphLink {
  return async function ask({ query, variables, operationName }) {
    const { body, http } = await server.executeOperation(
      { query, ...(variables && { variables }), ...(operationName && { operationName }) },
      { contextValue: createContext() },
    );
    if (body.kind !== 'single') throw new Error('A subgraph answered in parts, which no link asks for.');
    const { data, errors } = body.singleResult;
    const cacheControl = http.headers.get('cache-control');
    return {
      ...(data !== undefined && { data }),
      ...(errors && { errors }),
      ...(cacheControl !== undefined && { cacheControl }),
    };
  };
}
