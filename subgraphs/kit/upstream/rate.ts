import type { Manners } from './upstream.ts';

/** When the next request to one host may go. Times are milliseconds since 1970. */
export interface Rate {
  /** How long a request that comes now has to wait; 0 when it may go at once. */
  wait(now: number): number;
  /** Counts a request that goes now. */
  take(now: number): void;
  /** Lets nothing go before this moment: the host has asked for it. */
  pauseUntil(moment: number): void;
}

const minute = 60_000;

/**
 * A token bucket in the form of the generic cell rate algorithm (ITU-T I.371, annex A), which is one number: the moment
 * when the next request is due if they come evenly. With `burst` requests at once and one every
 * window / (atMost - burst) after them, no window holds more than `atMost`.
 */
export function createRate({ atMost, perMinutes, burst }: Manners): Rate {
  const interval = Math.ceil((perMinutes * minute) / (atMost - burst));
  const tolerance = (burst - 1) * interval;
  let due = 0;
  let pausedUntil = 0;
  return {
    wait: (now) => Math.max(due - tolerance - now, pausedUntil - now, 0),
    take(now) {
      due = Math.max(due, now) + interval;
    },
    pauseUntil(moment) {
      pausedUntil = Math.max(pausedUntil, moment);
    },
  };
}
