import fastify, { type FastifyInstance, type FastifyRequest } from 'fastify';
import type { Clock } from '../../kit/clock.ts';
import type { CreateStandIn } from '../../kit/sample/stand-in.ts';
import type { SampleWorld } from '../../kit/sample/world.ts';
import { londonDate } from '../../kit/time/london.ts';
import { serveApi } from './api/routes.ts';
import { type HubRecords, createHubRecords } from './records/hub.ts';
import type { Edition } from './records/service.ts';
import { serveWebsite } from './website.ts';

/**
 * The stand-in for the Sutton Information Hub: the Connected Places API below `/core/v1/`, and a small website at the
 * same address. All that it says is invented.
 */
export const createInformationHubStandIn: CreateStandIn = ({ world, clock }) =>
  serveHub({ world, clock, createRecords: (edition) => createHubRecords(world, edition) });

export interface HubOptions {
  world: Pick<SampleWorld, 'organisations'>;
  clock: Clock;
  /** What the directory holds; asked for anew for every day and every address that it is reached at. */
  createRecords: (edition: Edition) => HubRecords;
}

/** The same with records of one's own. */
export function serveHub({ world, clock, createRecords }: HubOptions): FastifyInstance {
  let made: { key: string; records: HubRecords } | null = null;
  function recordsFor({ protocol, host }: FastifyRequest): HubRecords {
    const edition = { today: Temporal.PlainDate.from(londonDate(clock())), origin: `${protocol}://${host}` };
    const key = `${edition.today.toString()} ${edition.origin}`;
    if (made?.key !== key) made = { key, records: createRecords(edition) };
    return made.records;
  }
  const app = fastify({ routerOptions: { maxParamLength: 300 } });
  void app.register(serveApi, { prefix: '/core/v1', recordsFor, clock });
  void app.register(serveWebsite, { recordsFor, organisations: world.organisations });
  return app;
}
