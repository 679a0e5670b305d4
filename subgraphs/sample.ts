import type { FastifyInstance } from 'fastify';
import type { Clock } from './kit/clock.ts';
import type { UnitPostcode } from './kit/place/postcodes.ts';
import { sampleWorld } from './kit/sample/borough/index.ts';
import type { CreateStandIn } from './kit/sample/stand-in.ts';
import { unitsOf } from './kit/sample/units.ts';
import { withWebsitesAt } from './kit/sample/websites.ts';
import type { SourceName } from './kit/subgraph-names.ts';

export interface StandIn {
  name: SourceName;
  /** Where it answers, e.g. `http://127.0.0.1:5001`. */
  origin: string;
  close(): Promise<void>;
}

export interface StandInOptions {
  name: SourceName;
  /** Where it should answer; another free port when somebody else has it, or always when 0. */
  port: number;
  clock: Clock;
  /** Where the websites of the invented organisations are; on this stand-in itself when absent. */
  websites?: string | undefined;
}

/**
 * Starts one of the stand-in directories about the invented borough, on loopback only. It speaks the true wire format
 * of the directory that it stands in for, over real HTTP.
 */
export async function startStandIn({ name, port, clock, websites }: StandInOptions): Promise<StandIn> {
  const create = await load[name]();
  const world = websites === undefined ? sampleWorld : withWebsitesAt(sampleWorld, websites);
  const app = create({ world, clock });
  const origin = await listen(app, port);
  return { name, origin, close: () => app.close() };
}

/** The invented postcodes, for a gateway over the sample: no index has them. */
export function sampleUnits(): ReadonlyMap<string, UnitPostcode> {
  return unitsOf(sampleWorld);
}

/** Loaded one by one, so that a single stand-in does not cost the memory of all. */
const load: Record<SourceName, () => Promise<CreateStandIn>> = {
  'information-hub': async () => (await import('./information-hub/sample/index.ts')).createInformationHubStandIn,
  'local-offer': async () =>
    (await import('./local-offer/sample/open-referral-uk/index.ts')).createOpenReferralUkStandIn,
  nhs: async () => (await import('./nhs/sample/index.ts')).createNhsStandIn,
  timetable: async () => (await import('./timetable/sample/index.ts')).createTimetableStandIn,
};

const host = '127.0.0.1';

/** A stand-in's address is nobody's contract: whoever starts it is told where it is. */
async function listen(app: FastifyInstance, port: number): Promise<string> {
  try {
    return await app.listen({ host, port });
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EADDRINUSE')) throw error;
    return app.listen({ host, port: 0 });
  }
}
