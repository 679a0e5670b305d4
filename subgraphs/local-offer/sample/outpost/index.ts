import { type FastifyInstance, fastify } from 'fastify';
import type { StandInOptions } from '../../../kit/sample/stand-in.ts';
import { withoutSchemas } from '../../../kit/without-schemas.ts';
import { createSampleDirectory } from '../directory.ts';
import { readNumber, readParam } from '../request.ts';
import { serveWebPages } from '../web-pages.ts';
import { type SampleRow, toRows } from './row.ts';

/** What express-rate-limit is set to in the Outpost API Service: 100 requests in 15 minutes for each address. */
const limit = 100;
const windowSeconds = 15 * 60;

/** An invented directory that runs on Outpost, its API below `/api/v1/`. */
export function createOutpostStandIn({ world, clock }: StandInOptions): FastifyInstance {
  const directory = createSampleDirectory(world, clock);
  const rowsOf = ({ protocol, host }: { protocol: string; host: string }) =>
    toRows(world, directory, `${protocol}://${host}`);
  const app = fastify(withoutSchemas);
  const countRequest = createCounter();

  app.addHook('onRequest', async ({ url }, reply) => {
    if (!url.startsWith('/api/')) return;
    const { remaining, resetsAt } = countRequest();
    reply.headers({
      'access-control-allow-origin': '*',
      'x-ratelimit-limit': limit,
      'x-ratelimit-remaining': Math.max(0, remaining),
      'x-ratelimit-reset': Math.ceil(resetsAt / 1000),
    });
    if (remaining >= 0) return;
    await reply.code(429).header('retry-after', windowSeconds).send('Too many requests, please try again later.');
  });
  app.get('/api/v1/services', (request) => toPage(rowsOf(request), request.query));
  app.get('/api/v1/services/:id', (request, reply) => {
    const id = Number(readParam(request.params, 'id'));
    return rowsOf(request).find((row) => row.id === id) ?? reply.code(404).send({ error: 'No matching document' });
  });
  app.setNotFoundHandler((_request, reply) => reply.code(404).send({ error: 'No route matches your request' }));
  serveWebPages(app, directory);
  return app;
}

function toPage(rows: readonly SampleRow[], query: unknown) {
  const number = readNumber(query, 'page') ?? 1;
  const perPage = readNumber(query, 'per_page') ?? 50;
  const totalPages = Math.ceil(rows.length / perPage);
  const content = rows.slice((number - 1) * perPage, number * perPage);
  return {
    number,
    size: content.length,
    totalPages,
    totalElements: rows.length,
    first: number === 1,
    last: number === totalPages,
    content,
  };
}

function createCounter(): () => { remaining: number; resetsAt: number } {
  let requests = 0;
  let resetsAt = 0;
  return function count() {
    const now = Date.now();
    if (now >= resetsAt) {
      requests = 0;
      resetsAt = now + windowSeconds * 1000;
    }
    requests += 1;
    return { remaining: limit - requests, resetsAt };
  };
}
