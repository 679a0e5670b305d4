import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { Clock } from '../../../clock.ts';
import type { HubRecords } from '../records/hub.ts';
import { ApiError, sendError } from './error.ts';
import { createLists, listPaths } from './lists.ts';
import { servePages } from './pages.ts';
import { toPage } from './paging.ts';
import { createRateLimit } from './rate-limit.ts';
import { type Query, select, selectOne } from './select.ts';
import { settings } from './settings.ts';

export interface ApiOptions {
  /** What the directory holds now, for whoever sent this request. */
  recordsFor: (request: FastifyRequest) => HubRecords;
  clock: Clock;
}

interface Ask {
  Querystring: Query;
  Params: { id: string };
}

/** The endpoints of `core/v1` that can be read without a key, and as much of their manners as a reader can notice. */
export async function serveApi(app: FastifyInstance, { recordsFor, clock }: ApiOptions): Promise<void> {
  app.addHook('onRequest', createRateLimit());
  app.addHook('onSend', async (_request, reply) => {
    void reply.headers({ 'Cache-Control': 'no-cache, private', 'Access-Control-Allow-Origin': '*' });
  });
  app.setErrorHandler((error, request, reply) =>
    sendError(request, reply, error instanceof ApiError ? error : new ApiError(500, 'Server Error')),
  );
  app.setNotFoundHandler((request, reply) =>
    sendError(request, reply, new ApiError(404, `The route ${pathOf(request).slice(1)} could not be found.`)),
  );
  serveLists(app, (request) => createLists(recordsFor(request), clock()));
  serveRest(app, recordsFor);
  servePages(app, recordsFor);
}

function serveLists(app: FastifyInstance, listsFor: (request: FastifyRequest) => ReturnType<typeof createLists>): void {
  for (const path of listPaths) {
    app.get<Ask>(`/${path}`, async (request) => {
      const selection = select(listsFor(request)[path], request.query);
      return toPage(selection, request.query, `${request.protocol}://${request.host}${pathOf(request)}`);
    });
    app.get<Ask>(`/${path}/:id`, async (request) => ({
      data: selectOne(listsFor(request)[path], request.params.id, request.query),
    }));
    if (!path.startsWith('collections/')) continue;
    app.get<Ask>(`/${path}/all`, async (request) => {
      const { rows, present } = select(listsFor(request)[path], request.query);
      return { data: rows.map(present) };
    });
  }
}

/** What is given whole. */
function serveRest(app: FastifyInstance, recordsFor: ApiOptions['recordsFor']): void {
  app.get('/taxonomies/categories', async (request) => ({ data: recordsFor(request).categoryTree }));
  app.get('/taxonomies/service-eligibilities', async (request) => ({ data: recordsFor(request).eligibilityTree }));
  app.get('/tags', async (request) => ({ data: recordsFor(request).tags }));
  app.get('/settings', async () => ({ data: settings }));
}

function pathOf(request: FastifyRequest): string {
  return request.url.split('?')[0] ?? '';
}
