import type { Clock } from '../clock.ts';
import { StateError } from '../state/error.ts';
import type { ReadDirectory, Reading, ReadingStore } from './reading.ts';

/** Holds the last good reading of one source, in memory and in the store, and makes new ones. */
export interface ReadingKeeper<Details> {
  /** Loads what was kept before the last stop. */
  start(): Promise<void>;
  /** The last good reading; null when the directory was never read. */
  current(): Reading<Details> | null;
  /** One listing's details, also of a listing that has lately gone from its directory; null when unknown. */
  details(listingId: string): Details | null;
  /**
   * Reads the directory. Calls that come while a reading is under way share it. Throws what the source throws; a reading
   * that only cannot be kept is among its own `problems`, and the next one is kept in its place.
   */
  refresh(): Promise<Reading<Details>>;
}

/**
 * A listing that vanishes for a night may be a fault of its feed, and the directory subgraph then goes on serving it:
 * its details must not go before it does.
 */
const rememberedFor = Temporal.Duration.from({ hours: 24 * 7 });

interface Kept<Details> {
  reading: Reading<Details>;
  /** Details of listings that the reading no longer has, with the moment they were last seen. */
  gone: Record<string, { seenAt: string; details: Details }>;
}

export interface KeeperOptions<Details> {
  source: string;
  read: ReadDirectory<Details>;
  store: ReadingStore;
  clock: Clock;
}

export function createReadingKeeper<Details>({
  source,
  read,
  store,
  clock,
}: KeeperOptions<Details>): ReadingKeeper<Details> {
  let kept: Kept<Details> | null = null;
  let underWay: Promise<Reading<Details>> | null = null;

  async function readAndKeep(): Promise<Reading<Details>> {
    const reading = await read(kept?.reading ?? null);
    kept = { reading, gone: rememberGone(kept, reading, clock()) };
    const problem = await save(reading.readAt, kept);
    if (problem !== null) kept.reading = { ...reading, problems: [...reading.problems, problem] };
    return kept.reading;
  }

  /** Null when all is well; else why it is not kept: what was read is no worse for that. */
  async function save(readAt: string, body: Kept<Details>): Promise<string | null> {
    try {
      await store.save(source, { readAt, body: JSON.stringify(body) });
      return null;
    } catch (error) {
      if (!(error instanceof StateError)) throw error;
      return error.message;
    }
  }

  return {
    async start() {
      const body = await store.load(source);
      // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- written by readAndKeep, so the shape is ours
      if (body !== null) kept = JSON.parse(body) as Kept<Details>;
    },
    current: () => kept?.reading ?? null,
    details: (listingId) => kept?.reading.details[listingId] ?? kept?.gone[listingId]?.details ?? null,
    refresh() {
      underWay ??= readAndKeep().finally(() => {
        underWay = null;
      });
      return underWay;
    },
  };
}

function rememberGone<Details>(
  before: Kept<Details> | null,
  reading: Reading<Details>,
  now: Temporal.Instant,
): Kept<Details>['gone'] {
  if (!before) return {};
  const lastSeen = before.reading.readAt;
  const seen = [
    ...Object.entries(before.gone),
    ...Object.entries(before.reading.details).map(([id, details]) => [id, { seenAt: lastSeen, details }] as const),
  ];
  const oldest = now.subtract(rememberedFor);
  return Object.fromEntries(
    seen.filter(
      ([id, { seenAt }]) =>
        !(id in reading.details) && Temporal.Instant.compare(Temporal.Instant.from(seenAt), oldest) > 0,
    ),
  );
}
