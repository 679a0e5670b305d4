import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import type { Clock } from '../../kit/clock.ts';
import { distanceKm } from './distance.ts';
import { type Filterable, FilterError, parseFilter, parseOrder } from './filter.ts';
import { toRow } from './row.ts';
import type { Site } from './site.ts';

export interface FindersOptions {
  sites: readonly Site[];
  clock: Clock;
  apiKey: string;
}

const number = z.coerce.number().int().nonnegative();
const flag = z.union([z.boolean(), z.enum(['true', 'false']).transform((text) => text === 'true')]);

/** Default and most are those of the index behind the true directory. */
const Question = z.object({
  search: z.string().default('*'),
  filter: z.string().optional(),
  orderby: z.string().optional(),
  select: z.string().default('*'),
  top: number.default(50).transform((top) => Math.min(top, 1000)),
  skip: number.default(0),
  count: flag.default(false),
});
type Question = z.infer<typeof Question>;

/** The Directory of Healthcare Services, version 3: one path, asked by GET or POST alike. */
export function serveFinders(app: FastifyInstance, { sites, clock, apiKey }: FindersOptions): void {
  function answer(request: FastifyRequest, reply: FastifyReply, asked: unknown): FastifyReply {
    if (request.headers['apikey'] !== apiKey) return refuse(reply);
    const { 'api-version': version } = z.object({ 'api-version': z.string().optional() }).parse(request.query);
    if (version !== '3') return reply.code(404).send({ statusCode: 404, message: 'Resource not found' });
    const question = Question.safeParse(asked ?? {});
    if (!question.success) return reject(reply);
    const origin = `${request.protocol}://${request.host}`;
    try {
      return reply.send(search(sites, question.data, (site) => toRow(site, origin, clock())));
    } catch (error) {
      if (error instanceof FilterError) return reject(reply);
      throw error;
    }
  }

  app.get('/service-search-api/', (request, reply) => answer(request, reply, withoutDollars(request.query)));
  app.post('/service-search-api/', (request, reply) => answer(request, reply, request.body));
  app.get('/service-search-api/_ping', () => ({ status: 'pass' }));
}

/** GET writes `$filter` where POST writes `filter`. */
function withoutDollars(query: unknown): Record<string, unknown> {
  const entries = Object.entries(z.record(z.string(), z.unknown()).parse(query));
  return Object.fromEntries(entries.map(([name, value]) => [name.replace(/^\$/, ''), value]));
}

function search(sites: readonly Site[], question: Question, toRowOf: (site: Site) => Record<string, unknown>): object {
  const matches = question.filter === undefined ? () => true : parseFilter(question.filter);
  const order = question.orderby === undefined ? null : parseOrder(question.orderby);
  const found = sites
    .map((site) => ({ site, row: toRowOf(site) }))
    .filter(({ site, row }) => isSearched(question.search, row) && matches(toFilterable(site, row)))
    .map(({ site, row }) => ({ row, rank: order?.(toFilterable(site, row)) ?? 0 }))
    .toSorted((a, b) => a.rank - b.rank);
  const page = found.slice(question.skip, question.skip + question.top).map(({ row }) => pick(row, question.select));
  const isCut = question.skip + page.length < found.length;
  return {
    '@odata.context': `${inside}/indexes('service-search-syndication-3-2')/$metadata#docs(*)`,
    ...(question.count && { '@odata.count': found.length }),
    value: page,
    ...(isCut && { '@odata.nextLink': toNextLink(question.skip + page.length) }),
  };
}

/** The true link leads to a host inside the NHS, with an interface of its own: nobody outside can follow it. */
const inside = 'https://inside-the-nhs.example.org';

function toNextLink(skip: number): string {
  return `${inside}/indexes/service-search-syndication-3-2/docs/?api-version=2017-11-11-Preview&search=%2A&$skip=${skip}`;
}

function isSearched(text: string, row: Record<string, unknown>): boolean {
  if (text === '*' || text === '') return true;
  const names = `${String(row['OrganisationName'])} ${String(row['ODSCode'])}`.toLowerCase();
  return text
    .toLowerCase()
    .split(/\s+/)
    .some((word) => names.includes(word));
}

function toFilterable({ venue }: Site, row: Record<string, unknown>): Filterable {
  return {
    field: (name) => (typeof row[name] === 'string' ? row[name] : null),
    distanceFrom: (longitude, latitude) => venue && distanceKm(venue, { longitude, latitude }),
  };
}

/** The score comes with every row, whatever was selected. */
function pick(row: Record<string, unknown>, select: string): Record<string, unknown> {
  if (select === '*') return row;
  const names = new Set(['@search.score', ...select.split(',').map((name) => name.trim())]);
  return Object.fromEntries(Object.entries(row).filter(([name]) => names.has(name)));
}

/** Says that it is JSON, and is not: its names have no quotes. */
function refuse(reply: FastifyReply): FastifyReply {
  const body = '{\n    statusCode: 401,\n    message: "API key invalid"\n}';
  return reply.code(401).type('application/json').serializer(String).send(body);
}

function reject(reply: FastifyReply): FastifyReply {
  const coding = [{ system: 'https://fhir.nhs.uk/Codesystem/http-error-codes', code: 'REC_BAD_REQUEST' }];
  const diagnostics = 'Attempts to Validate the message have failed.';
  const issue = [{ severity: 'error', code: 'invariant', details: { coding }, diagnostics }];
  return reply.code(400).send({ resourceType: 'OperationOutcome', issue });
}
