import type { FastifyInstance } from 'fastify';
import type { Clock } from './kit/clock.ts';
import { sampleWorld } from './kit/sample/borough/index.ts';
import type { CreateStandIn } from './kit/sample/stand-in.ts';
import { withWebsitesAt } from './kit/sample/websites.ts';
import type { SampleWorld } from './kit/sample/world.ts';
import type { SourceName } from './kit/subgraph-names.ts';

export interface StandIn {
  name: SourceName;
  /** Where it answers, e.g. `http://127.0.0.1:5001`. */
  origin: string;
  close(): Promise<void>;
}

export interface WantedStandIn {
  name: SourceName;
  /** Where it should answer; another free port when somebody else has it, or always when 0. */
  port: number;
}

export interface SampleOptions {
  clock: Clock;
  /** Where the Information Hub's stand-in is when it is not among those to start. */
  websites: string;
  /** The bundled one without one. */
  world?: SampleWorld;
}

/**
 * Starts stand-in directories about the invented borough, on loopback only. Each speaks the true wire format of the
 * directory that it stands in for, over real HTTP. The Information Hub's carries the websites of the invented
 * organisations, which all of them name.
 */
export async function startStandIns(
  wanted: readonly WantedStandIn[],
  { clock, websites, world = sampleWorld }: SampleOptions,
): Promise<StandIn[]> {
  const [hub] = await Promise.all(wanted.filter(isHub).map((one) => start(one, world, clock)));
  const located = withWebsitesAt(world, hub?.origin ?? websites);
  const others = await Promise.all(wanted.filter((one) => !isHub(one)).map((one) => start(one, located, clock)));
  return hub ? [hub, ...others] : others;
}

function isHub({ name }: WantedStandIn): boolean {
  return name === 'information-hub';
}

async function start({ name, port }: WantedStandIn, world: SampleWorld, clock: Clock): Promise<StandIn> {
  const create = await load[name]();
  const app = create({ world, clock });
  const origin = await listen(app, port);
  return { name, origin, close: () => app.close() };
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
