import type { Logger } from 'pino';
import { describeBug } from '../subgraphs/kit/bug.ts';
import { london } from '../subgraphs/kit/time/london.ts';
import type { Freshness, RunSummary } from './graph/in-process.ts';

export interface NightsOptions {
  run: Freshness['run'];
  /** The time of day in London, e.g. `02:00`. */
  at: string;
  log: Logger;
  /** After each run that this process has made. */
  afterNight?: (summary: RunSummary) => Promise<void>;
  /** Real time; the machine's when absent. */
  now?: () => Temporal.Instant;
}

/** Longer than this no timer of Node's may be (2^31 - 1 milliseconds). */
const longestMs = 12 * 60 * 60 * 1_000;

/** Runs the checks every night until told to stop. Of several gateways that do so, the first one runs. */
export function keepNights({ run, at, log, afterNight, now = () => Temporal.Now.instant() }: NightsOptions): {
  stop(): void;
} {
  let timer: NodeJS.Timeout;
  let isStopped = false;

  function plan(next: Temporal.Instant): void {
    const ms = next.since(now()).total('milliseconds');
    const isFar = ms > longestMs;
    timer = setTimeout(() => (isFar ? plan(next) : void runOnce()), Math.max(0, Math.min(ms, longestMs)));
    timer.unref();
  }

  async function runOnce(): Promise<void> {
    try {
      const summary = await run();
      if (summary) {
        log.info({ ...summary }, 'freshness checked');
        await afterNight?.(summary);
      } else log.info('freshness is being checked by another process');
    } catch (error) {
      if (!isStopped) log.error({ bug: describeBug(error) }, 'freshness was not checked');
    }
    if (!isStopped) plan(toNextNight(now(), at));
  }

  plan(toNextNight(now(), at));
  return {
    stop() {
      isStopped = true;
      clearTimeout(timer);
    },
  };
}

/**
 * The next time that it is that time of day in London. On the night when the clocks go forward a time that there is not
 * is an hour later, and when they go back the first of the two counts.
 */
export function toNextNight(now: Temporal.Instant, at: string): Temporal.Instant {
  const today = now.toZonedDateTimeISO(london).toPlainDate();
  const next = [0, 1]
    .map((days) => today.add({ days }).toZonedDateTime({ timeZone: london, plainTime: at }).toInstant())
    .find((night) => Temporal.Instant.compare(night, now) > 0);
  if (!next) throw new Error('Tomorrow is always after now.');
  return next;
}
