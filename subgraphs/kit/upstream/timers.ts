import { setTimeout as sleep } from 'node:timers/promises';

/** Real time, as deadlines, rates and pauses need it; a test gives its own. */
export interface Timers {
  /** Milliseconds since 1970. Never goes back. */
  now(): number;
  sleep(milliseconds: number): Promise<void>;
}

/** The machine's monotonic clock, so that a corrected wall clock neither opens a rate nor closes one. */
export const realTimers: Timers = {
  now: () => performance.timeOrigin + performance.now(),
  sleep: (milliseconds) => sleep(milliseconds),
};
