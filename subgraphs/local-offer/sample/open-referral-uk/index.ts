import { type FastifyInstance, type FastifyRequest, fastify } from 'fastify';
import type { StandInOptions } from '../../../kit/sample/stand-in.ts';
import { withoutSchemas } from '../../../kit/without-schemas.ts';
import { type SampleDirectory, createSampleDirectory } from '../directory.ts';
import { readParam } from '../request.ts';
import { serveWebPages } from '../web-pages.ts';
import { toTaxonomies, toTerms } from './attributes.ts';
import { toPage } from './page.ts';
import { type SampleService, toRow, toService } from './service.ts';
import { toRow1, toVersion1 } from './version-1.ts';

export interface OpenReferralUkStandInOptions extends StandInOptions {
  /** Of the standard; 3 when absent. */
  version?: 1 | 3;
}

/** An invented Local Offer that publishes Open Referral UK. Its records' pages are at `/entry/{id}`. */
export function createOpenReferralUkStandIn({
  world,
  clock,
  version = 3,
}: OpenReferralUkStandInOptions): FastifyInstance {
  const directory = createSampleDirectory(world, clock);
  const app = fastify(withoutSchemas);
  const services = createServices(directory);
  const serve = (name: string, records: (request: FastifyRequest) => SampleService[], shorten = same, full = same) => {
    app.get(`/${name}`, (request) => toPage(records(request).map(shorten), request.query, version));
    app.get(`/${name}/:id`, (request, reply) => {
      const id = readParam(request.params, 'id');
      const record = records(request).find((record) => record['id'] === id);
      return record ? full(record) : reply.code(404).send({ message: `No ${name} with this id.` });
    });
  };

  // Anonymous and open to any website, as the standard asks.
  app.addHook('onSend', async (_request, reply) => {
    void reply.header('access-control-allow-origin', '*');
  });
  serve('services', services, version === 1 ? (row) => toRow1(toRow(row)) : toRow, version === 1 ? toVersion1 : same);
  serve('taxonomies', () => toTaxonomies(directory));
  serve('taxonomy_terms', () => toTerms(directory));
  serve('service_at_locations', (request) => services(request).flatMap(placesOf));
  if (version === 3) {
    app.get('/', (request) => ({
      version: 'HSDS-UK-3.0',
      profile: 'https://docs.openreferraluk.org/en/3.0/',
      openapi_url: `${originOf(request)}/openapi.json`,
    }));
  }
  serveWebPages(app, directory);
  return app;
}

/** Every service in full. Made once a day for each address that it is reached at: each of them is asked for by itself. */
function createServices(directory: SampleDirectory): (request: FastifyRequest) => SampleService[] {
  let made: { key: string; services: SampleService[] } | null = null;
  return (request) => {
    const origin = originOf(request);
    const key = `${directory.daysAgo(0).toString()} ${origin}`;
    if (made?.key !== key) {
      const services = directory.records.map((record, index) => toService(directory, origin, record, index));
      made = { key, services };
    }
    return made.services;
  };
}

function originOf({ protocol, host }: FastifyRequest): string {
  return `${protocol}://${host}`;
}

function placesOf(service: SampleService): SampleService[] {
  const places = service['service_at_locations'];
  return Array.isArray(places) ? places : [];
}

function same(record: SampleService): SampleService {
  return record;
}
