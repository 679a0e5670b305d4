import type { Kysely } from 'kysely';
import { describeBug } from '../../kit/bug.ts';
import type { Clock } from '../../kit/clock.ts';
import type { Observer } from '../../kit/observer.ts';
import type { GraphLink } from '../../kit/subgraph.ts';
import { saveFailure, saveReading } from '../store/sources.ts';
import type { DirectoryTables } from '../store/tables.ts';
import { HarvestError } from './failure.ts';
import { type HarvestOutcome, createHarvestMetrics } from './metrics.ts';
import { type SourceReading, readSource } from './read-source.ts';

/** What became of one source's harvest. */
export interface SourceSummary {
  source: string;
  outcome: HarvestOutcome;
  /** Listings that came; 0 when it failed. */
  listings: number;
  /** Records that could not be taken. */
  rejected: number;
}

export interface Harvester {
  /** Harvests one source; a call that comes while one is under way shares it. Never rejects for what a source does. */
  harvest(source: string, options?: { accept?: boolean }): Promise<SourceSummary>;
  /** Breaks off what is being read; nothing is kept or said of it. What has been read is still written. */
  stop(): void;
}

export interface HarvesterOptions {
  sources: readonly { id: string; link: GraphLink }[];
  db: Kysely<DirectoryTables>;
  clock: Clock;
  observer: Observer;
  /** How long one source may take from its first page to its last. */
  deadlineMs: number;
}

/** More names of rejected records than this in one harvest make a log that nobody reads. */
const rejectionsLogged = 20;

export function createHarvester({ sources, db, clock, observer, deadlineMs }: HarvesterOptions): Harvester {
  const metrics = createHarvestMetrics(observer.metrics);
  const links = new Map(sources.map(({ id, link }) => [id, link]));
  const underWay = new Map<string, Promise<SourceSummary>>();
  const stopped = new AbortController();

  async function harvest(source: string, accept: boolean): Promise<SourceSummary> {
    const link = links.get(source);
    if (!link) throw new RangeError(`There is no source "${source}": the sources are ${[...links.keys()].join(', ')}.`);
    const startedAt = performance.now();
    const summary = await readWithin(source, link, { deadlineMs, stop: stopped.signal }).then(
      (reading) => keep(source, reading, accept),
      (error: unknown) => giveUp(source, error),
    );
    if (stopped.signal.aborted) return summary;
    const seconds = (performance.now() - startedAt) / 1000;
    metrics.record(summary, seconds);
    observer.log.info({ ...summary, seconds }, 'source harvested');
    return summary;
  }

  async function keep(source: string, reading: SourceReading, accept: boolean): Promise<SourceSummary> {
    const moment = clock().toString();
    const outcome = await saveReading(db, source, reading, { moment, accept });
    for (const { id, reason } of reading.rejected.slice(0, rejectionsLogged)) {
      observer.log.warn({ source, record: id, reason }, 'record left out');
    }
    return { source, outcome, listings: reading.listings.length, rejected: reading.rejected.length };
  }

  async function giveUp(source: string, error: unknown): Promise<SourceSummary> {
    const summary: SourceSummary = { source, outcome: 'failed', listings: 0, rejected: 0 };
    if (stopped.signal.aborted) return summary;
    if (!(error instanceof HarvestError)) throw error;
    await saveFailure(db, source, error.failure, clock().toString());
    if (error.failure === 'fault') observer.log.error({ source, bug: describeBug(error.cause) }, 'bug in a source');
    else observer.log.warn({ source, failure: error.failure }, 'source not harvested');
    return summary;
  }

  return {
    harvest(source, { accept = false } = {}) {
      const known = underWay.get(source);
      // One that is under way was not told to accept, so whoever wants that waits for it and goes after it.
      if (known && !accept) return known;
      const started = Promise.allSettled([known])
        .then(() => harvest(source, accept))
        .finally(() => {
          if (underWay.get(source) === started) underWay.delete(source);
        });
      underWay.set(source, started);
      return started;
    },
    stop: () => stopped.abort(),
  };
}

/** A source that takes too long is left behind: what it answers later is not used. */
async function readWithin(
  source: string,
  link: GraphLink,
  { deadlineMs, stop }: { deadlineMs: number; stop: AbortSignal },
): Promise<SourceReading> {
  const deadline = new AbortController();
  const { promise: tooLate, reject } = Promise.withResolvers<never>();
  const giveUp = () => {
    deadline.abort();
    reject(new HarvestError('slow'));
  };
  const timer = setTimeout(giveUp, deadlineMs);
  stop.addEventListener('abort', giveUp);
  if (stop.aborted) giveUp();
  try {
    return await Promise.race([readSource(source, link, deadline.signal), tooLate]);
  } finally {
    clearTimeout(timer);
    stop.removeEventListener('abort', giveUp);
  }
}
