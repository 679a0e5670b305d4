import type { FastifyInstance } from 'fastify';
import type { SourceWatch } from '../graph/source-watch.ts';

/** Whether the gateway should be sent requests. */
export type Readiness = 'starting' | 'ready' | 'stopping';

/**
 * Liveness says that the process answers; readiness that it has something to answer from, with the state of each
 * source. A source that is down does not make the gateway unready: the others answer, and its last good copy does.
 */
export function serveHealth(app: FastifyInstance, sources: SourceWatch, readiness: () => Readiness): void {
  app.get('/health/live', () => ({ status: 'live' }));
  app.get('/health/ready', async (_request, reply) => {
    void reply.header('cache-control', 'no-store');
    const states = await sources.read().catch(() => null);
    // The directory subgraph may run elsewhere; without it there is no answer to give.
    const status = states === null && readiness() === 'ready' ? 'unavailable' : readiness();
    return reply.code(status === 'ready' ? 200 : 503).send({ status, sources: states ?? [] });
  });
}
