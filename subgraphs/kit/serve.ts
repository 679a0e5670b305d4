import { fastify } from 'fastify';
import { createGraphServer } from './graph-server.ts';
import { createGraphQLHandler } from './graphql-route.ts';
import type { Observer } from './observer.ts';
import type { Subgraph } from './subgraph.ts';
import { withoutSchemas } from './without-schemas.ts';

/** A list of 1,000 entities with the ids that the gateway sends for each of them stays well below. */
const bodyLimit = 4 * 1024 * 1024;

export interface ServeOptions {
  host: string;
  /** 0 takes a free one. */
  port: number;
  observer: Observer;
}

export interface ServedSubgraph {
  /** Where its graph is, e.g. `http://127.0.0.1:4001/graphql`. */
  url: string;
  /** Lets requests under way finish, then stops the subgraph. */
  close(): Promise<void>;
}

/**
 * Serves one subgraph alone over HTTP: `/graphql`, `/health/live`, `/health/ready` and `/metrics`. It speaks to gateways
 * and to the directory subgraph, not to the public: it has neither their limits nor their hidden fields.
 */
export async function serveSubgraph<Context extends object>(
  subgraph: Subgraph<Context>,
  { host, port, observer }: ServeOptions,
): Promise<ServedSubgraph> {
  await subgraph.start();
  const server = await createGraphServer(subgraph, observer.log);
  const app = fastify({ bodyLimit, forceCloseConnections: 'idle', ...withoutSchemas });
  app.post(
    '/graphql',
    createGraphQLHandler(server, () => subgraph.createContext()),
  );
  app.get('/health/live', () => ({ status: 'live' }));
  app.get('/health/ready', () => ({ status: 'ready', subgraph: subgraph.name }));
  app.get('/metrics', async (_request, reply) =>
    reply.type(observer.metrics.contentType).send(await observer.metrics.metrics()),
  );
  const address = await app.listen({ host, port });
  return {
    url: `${address}/graphql`,
    async close() {
      await app.close();
      await server.stop();
      await subgraph.stop();
    },
  };
}
