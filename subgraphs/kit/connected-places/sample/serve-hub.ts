import fastify, { type FastifyInstance, type FastifyRequest } from 'fastify';
import type { Clock } from '../../clock.ts';
import type { SampleWorld } from '../../sample/world.ts';
import { withoutSchemas } from '../../without-schemas.ts';
import { londonDate } from '../../time/london.ts';
import { serveApi } from './api/routes.ts';
import type { HubRecords } from './records/hub.ts';
import type { Edition } from './records/service.ts';
import { serveWebsite } from './website.ts';

export interface HubOptions {
  world: Pick<SampleWorld, 'organisations'>;
  clock: Clock;
  /** What the directory holds; asked for anew for every day and every address that it is reached at. */
  createRecords: (edition: Edition) => HubRecords;
}

/**
 * A stand-in for a directory that runs on Connected Places: its API below `/core/v1/`, and a small website at the same
 * address. All that it says is invented.
 */
export function serveHub({ world, clock, createRecords }: HubOptions): FastifyInstance {
  let made: { key: string; records: HubRecords } | null = null;
  function recordsFor({ protocol, host }: FastifyRequest): HubRecords {
    const edition = { today: Temporal.PlainDate.from(londonDate(clock())), origin: `${protocol}://${host}` };
    const key = `${edition.today.toString()} ${edition.origin}`;
    if (made?.key !== key) made = { key, records: createRecords(edition) };
    return made.records;
  }
  const app = fastify({ routerOptions: { maxParamLength: 300 }, ...withoutSchemas });
  void app.register(serveApi, { prefix: '/core/v1', recordsFor, clock });
  void app.register(serveWebsite, { recordsFor, organisations: world.organisations });
  return app;
}
