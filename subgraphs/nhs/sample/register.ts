import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import type { Clock } from '../../kit/clock.ts';
import { toFhirOrganisation, toFhirOutcome } from './fhir.ts';
import type { Site } from './site.ts';

export interface RegisterOptions {
  sites: readonly Site[];
  clock: Clock;
  apiKey: string;
}

const base = '/organisation-data-terminology-api/fhir';

const number = z.coerce.number().int().nonnegative();

/** The search parameters that the stand-in evaluates; the true service knows more, and rejects what it does not know. */
const Search = z.strictObject({
  _id: z.string().optional(),
  active: z.enum(['true', 'false']).optional(),
  _count: number.default(20),
  _offset: number.default(0),
});

/** The Organisation Data Service in FHIR R4. */
export function serveRegister(app: FastifyInstance, { sites, clock, apiKey }: RegisterOptions): void {
  const answer = (request: FastifyRequest, reply: FastifyReply, toBody: () => [number, object]) => {
    // Its 401 has no body at all.
    if (request.headers['apikey'] !== apiKey) return reply.code(401).type('text/plain').send('');
    const [status, body] = toBody();
    return reply.code(status).type('application/fhir+json; charset=utf-8').send(JSON.stringify(body));
  };

  app.get(`${base}/Organization`, (request, reply) =>
    answer(request, reply, () => {
      const query = Search.safeParse(request.query);
      if (!query.success)
        return [400, toFhirOutcome('HAPI-0524: Unknown search parameter for resource type "Organization"')];
      return [200, toBundle(sites, query.data, `${request.protocol}://${request.host}`, clock())];
    }),
  );

  app.get<{ Params: { code: string } }>(`${base}/Organization/:code`, (request, reply) =>
    answer(request, reply, () => {
      const site = sites.find(({ facts }) => facts.odsCode === request.params.code);
      if (!site) return [404, toFhirOutcome('HAPI-2001: Resource Organization is not known')];
      return [200, toFhirOrganisation(site, clock())];
    }),
  );
}

function toBundle(
  sites: readonly Site[],
  { _id, active, _count, _offset }: z.infer<typeof Search>,
  origin: string,
  now: Temporal.Instant,
): object {
  const codes = _id === undefined ? null : new Set(_id.split(','));
  const found = sites.filter(
    ({ facts }) =>
      (codes?.has(facts.odsCode) ?? true) && (active === undefined || active === String(facts.open !== false)),
  );
  const page = found.slice(_offset, _offset + _count);
  const toUrl = (offset: number) => `${origin}${base}/Organization?${new URLSearchParams(toQuery(offset)).toString()}`;
  const toQuery = (offset: number) => ({
    ...(_id !== undefined && { _id }),
    _count: String(_count),
    ...(offset > 0 && { _offset: String(offset) }),
  });
  const isCut = _offset + page.length < found.length;
  return {
    resourceType: 'Bundle',
    type: 'searchset',
    link: [
      { relation: 'self', url: toUrl(_offset) },
      ...(isCut ? [{ relation: 'next', url: toUrl(_offset + page.length) }] : []),
    ],
    // FHIR has no empty lists: a search that finds nothing has no entries.
    ...(page.length > 0 && {
      entry: page.map((site) => ({
        fullUrl: `${origin}${base}/Organization/${site.facts.odsCode}`,
        resource: toFhirOrganisation(site, now),
        search: { mode: 'match' },
      })),
    }),
  };
}
