import { type FastifyInstance, fastify } from 'fastify';
import { recordsOf } from '../../kit/sample/account.ts';
import type { StandInOptions } from '../../kit/sample/stand-in.ts';
import { withoutSchemas } from '../../kit/without-schemas.ts';
import { serveFinders } from './finders.ts';
import { servePages } from './pages.ts';
import { serveRegister } from './register.ts';
import { toSites } from './site.ts';

/** The key that the stand-in takes; anything else is refused, as by the NHS. */
export const sampleApiKey = 'sample';

/**
 * Stands in for the Directory of Healthcare Services (version 3), the Organisation Data Service and the pages of the
 * NHS finders, all on one origin, about the invented borough.
 */
export function createNhsStandIn({ world, clock }: StandInOptions): FastifyInstance {
  const app = fastify({ routerOptions: { ignoreTrailingSlash: true }, ...withoutSchemas });
  app.addHook('onSend', async (_request, reply) => void reply.header('x-sample-data', 'invented'));
  const sites = toSites(world, recordsOf(world, 'nhs'));
  serveFinders(app, { sites, clock, apiKey: sampleApiKey });
  serveRegister(app, { sites, clock, apiKey: sampleApiKey });
  servePages(app, { sites, organisations: world.organisations });
  return app;
}
