import type { FastifyInstance, FastifyRequest } from 'fastify';
import { Counter, Histogram } from 'prom-client';
import type { Observer } from '../../subgraphs/kit/observer.ts';
import type { RequestFacts } from '../graph/context.ts';

/** Where the facts of a GraphQL request can be found again when its line is written. */
export type FactsOf = WeakMap<FastifyRequest, RequestFacts>;

/**
 * One line and one count for every request. Neither holds anything that a person typed: no address beyond the route's
 * own pattern, no query, no variable, no name of theirs, and nothing of where they sit.
 */
export function logRequests(app: FastifyInstance, { log, metrics }: Observer, factsOf: FactsOf): void {
  const labelNames = ['route', 'method', 'status'] as const;
  const registers = [metrics];
  const requests = new Counter({ name: 'gateway_requests_total', help: 'Requests answered.', labelNames, registers });
  const seconds = new Histogram({
    name: 'gateway_request_seconds',
    help: 'How long an answer took.',
    labelNames: ['route'] as const,
    buckets: [0.005, 0.02, 0.05, 0.1, 0.3, 0.6, 1, 1.5, 3],
    registers,
  });
  const bytes = new WeakMap<FastifyRequest, number>();

  app.addHook('onSend', async (request, _reply, payload) => {
    if (typeof payload === 'string' || Buffer.isBuffer(payload)) bytes.set(request, Buffer.byteLength(payload));
    return payload;
  });
  app.addHook('onResponse', async (request, reply) => {
    const route = request.routeOptions.url ?? 'none';
    const ms = Math.round(reply.elapsedTime);
    requests.inc({ route, method: request.method, status: reply.statusCode });
    seconds.observe({ route }, reply.elapsedTime / 1_000);
    const line = { route, method: request.method, status: reply.statusCode, ms, bytes: bytes.get(request) ?? 0 };
    log.info({ ...line, ...describeGraph(factsOf.get(request)) }, 'request');
  });
}

function describeGraph(facts: RequestFacts | undefined): object {
  if (!facts) return {};
  const { knownOperation, cached, subgraphCalls, errorCodes } = facts;
  return {
    operation: knownOperation ?? '-',
    cached,
    subgraphCalls,
    ...(errorCodes.size > 0 && { errors: [...errorCodes] }),
  };
}
