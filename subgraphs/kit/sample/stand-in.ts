import type { FastifyInstance } from 'fastify';
import type { Clock } from '../clock.ts';
import type { SampleWorld } from './world.ts';

/** What every stand-in directory is made with. */
export interface StandInOptions {
  world: SampleWorld;
  /** Dates in the sample are counted from today. */
  clock: Clock;
}

/** A directory that speaks its true wire format about the invented world; the caller gives it a port. */
export type CreateStandIn = (options: StandInOptions) => FastifyInstance;
