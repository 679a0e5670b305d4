import type { Logger } from 'pino';
import { describeBug } from '../subgraphs/kit/bug.ts';
import type { Config } from './config/file.ts';
import type { Environment } from './config/environment.ts';
import type { SourceWatch } from './graph/source-watch.ts';
import { repeatRefresh } from './refresh.ts';

export interface HarvestingOptions {
  /** Reads every directory; null when the directory subgraph runs elsewhere and is only watched. */
  harvest: (() => Promise<unknown>) | null;
  sources: SourceWatch;
  refresh: Config['refresh'];
  schedule: Environment['SCHEDULE'];
  log: Logger;
}

export interface Harvesting {
  /** True once some directory's listings are there to answer from; false when it was stopped before that. */
  ready: Promise<boolean>;
  /** Resolves once the first harvest is over, whatever came of it, or takes too long to be waited for. */
  first: Promise<void>;
  stop(): void;
}

/** How soon a harvest is noticed that another process made. */
const watchEveryMs = 5_000;

/** With nothing to answer from there is no time to lose; the circuit breakers keep this polite. */
const retryAfterMs = 15_000;

/** A harvest that takes longer is not waited for: not the first, once some of it is there, nor any by the next. */
const patienceMs = 30_000;

/**
 * Reads the directories now and then again and again, and keeps an eye on how they are doing. What was kept from before
 * the last stop is good enough to begin with; with nothing kept and no directory that answers, it tries until one does.
 */
export function keepHarvesting({ harvest, sources, refresh, schedule, log }: HarvestingOptions): Harvesting {
  const stopped = new AbortController();
  const watching = setInterval(() => void sources.read().catch(() => undefined), watchEveryMs);
  watching.unref();
  let repeated: { stop(): void } | undefined;

  async function harvestOnce(): Promise<void> {
    try {
      await harvest?.();
    } catch (error) {
      // A gateway that closes takes away what a harvest under way needs.
      if (!stopped.signal.aborted) log.error({ bug: describeBug(error) }, 'bug in a harvest');
    }
    // So that no kept answer outlives it (response-cache.ts).
    await sources.read().catch(() => undefined);
  }

  /** A source that is still being read is not begun again by the next harvest, which goes on with it. */
  async function harvestInTime(): Promise<void> {
    await Promise.race([harvestOnce(), pause(patienceMs, stopped.signal)]);
  }

  async function begin(): Promise<boolean> {
    if (harvest && schedule === 'on') repeated = repeatRefresh({ refresh: harvestInTime, ...refresh });
    // A source that was never read, as when the first harvest was broken off, is worth waiting for.
    if (await hasEveryListing(sources)) return true;
    await first;
    while (!(await hasListings(sources))) {
      if (stopped.signal.aborted) return false;
      log.warn('there is nothing to answer from yet, as no directory could be read: trying again');
      await pause(retryAfterMs, stopped.signal);
      if (await hasListings(sources)) return true;
      if (!stopped.signal.aborted) await harvestInTime();
    }
    return true;
  }

  const first = harvestInTime();
  return {
    ready: begin(),
    first,
    stop() {
      stopped.abort();
      clearInterval(watching);
      repeated?.stop();
    },
  };
}

async function hasListings(sources: SourceWatch): Promise<boolean> {
  const states = await sources.read().catch(() => []);
  return states.some(({ lastHarvest }) => lastHarvest !== null);
}

async function hasEveryListing(sources: SourceWatch): Promise<boolean> {
  const states = await sources.read().catch(() => []);
  return states.length > 0 && states.every(({ lastHarvest }) => lastHarvest !== null);
}

/** Resolves after so long, or as soon as the signal comes. */
function pause(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, ms);
    signal.addEventListener('abort', () => {
      clearTimeout(timer);
      resolve();
    });
  });
}
