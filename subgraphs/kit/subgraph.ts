import type { DocumentNode, GraphQLFormattedError, GraphQLSchema } from 'graphql';

/** One subgraph, ready to be linked in-process or served over HTTP. */
export interface Subgraph<Context extends object = object> {
  name: string;
  schema: GraphQLSchema;
  /** A new context for every request: loaders remember what they load. */
  createContext(): Context;
  /** Reads what was kept before the last stop, so that there are answers before any directory is asked. */
  start(): Promise<void>;
  stop(): Promise<void>;
}

export interface GraphRequest {
  query: string;
  /** The same query, parsed, where the caller has it. */
  document?: DocumentNode;
  variables?: Record<string, unknown>;
  operationName?: string;
  /** The asker waits no longer once this fires. */
  signal?: AbortSignal;
}

export interface GraphAnswer {
  data?: Record<string, unknown> | null;
  errors?: readonly GraphQLFormattedError[];
  /** The Cache-Control that the subgraph puts on this answer; absent means that it must not be kept. */
  cacheControl?: string;
}

/** How one part asks a subgraph, in the same process or over HTTP alike. Rejects when the subgraph cannot be reached. */
export type GraphLink = (request: GraphRequest) => Promise<GraphAnswer>;
