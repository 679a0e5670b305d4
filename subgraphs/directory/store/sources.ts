import { type Kysely, PostgresAdapter, type Transaction } from 'kysely';
import { z } from 'zod';
import { type NewReading, judgeReading } from '../harvest/hold-back.ts';
import type { SourceReading } from '../harvest/read-source.ts';
import { StateError } from '../../kit/state/error.ts';
import { saveListings, tightenListings } from './listings.ts';
import { saveSessions } from './sessions.ts';
import type { DirectoryTables, SourceRow } from './tables.ts';

/** How one source is doing. Moments are RFC 3339. */
export interface SourceState {
  lastAttempt: string | null;
  /** The reading in use; null before the first. */
  lastHarvest: string | null;
  lastChange: string | null;
  /** Listings of the reading in use. */
  listings: number;
  /** Records of it that could not be taken. */
  rejected: number;
  problems: readonly string[];
  /** Why the last try failed; null when it did not. */
  failure: string | null;
  held: NewReading['held'];
  /** Where its keepers mend a record, as SourceReading has it. */
  editPage: string | null;
}

/** A source that was never asked. */
export const unknownSource: SourceState = {
  lastAttempt: null,
  lastHarvest: null,
  lastChange: null,
  listings: 0,
  rejected: 0,
  problems: [],
  failure: null,
  held: null,
  editPage: null,
};

/**
 * What becomes of what is kept of another directory than the config names now: a gateway forgets it, since it must never
 * answer for this one; a command beside a gateway refuses to, since that would take it from the gateway, too.
 */
export type OnOtherDirectory = 'forget' | 'refuse';

/**
 * Makes each source stand for the directory that the config names now. Rejects with a StateError where it was another, the
 * sample above all, and is not to be forgotten.
 */
export async function bindSources(
  db: Kysely<DirectoryTables>,
  sources: readonly { id: string; directory: string }[],
  onOther: OnOtherDirectory = 'forget',
): Promise<void> {
  await db.transaction().execute(async (transaction) => {
    for (const { id: source, directory } of sources) {
      const known = await lockSource(transaction, source);
      if (known?.directory === directory) continue;
      if (known && onOther === 'refuse') throw toOtherDirectory(source, known.directory, directory);
      await transaction.deleteFrom('listing').where('source', '=', source).execute();
      await transaction.deleteFrom('session_list').where('source', '=', source).execute();
      await transaction.deleteFrom('source_state').where('source', '=', source).execute();
      await transaction
        .insertInto('source_state')
        .values({ source, directory, ...toRow(unknownSource) })
        .onConflict((conflict) => conflict.doNothing())
        .execute();
    }
  });
}

function toOtherDirectory(source: string, kept: string, named: string): StateError {
  return new StateError(
    `What is kept of ${source} is of another directory (${kept}) than the config names (${named}): give the config that the gateway has with --config, or another DATA_DIR.`,
  );
}

export async function loadSources(db: Kysely<DirectoryTables>): Promise<Map<string, SourceState>> {
  const rows = await db.selectFrom('source_state').selectAll().execute();
  return new Map(rows.map((row) => [row.source, toState(row)]));
}

/** Remembers that a source could not be read. What was read before stays in use. */
export async function saveFailure(
  db: Kysely<DirectoryTables>,
  source: string,
  failure: string,
  moment: string,
): Promise<void> {
  await db.transaction().execute(async (transaction) => {
    const row = await lockSource(transaction, source);
    if (row) await saveSource(transaction, source, { ...toState(row), lastAttempt: moment, failure });
  });
}

/**
 * Puts a whole reading in the place of the one in use, or holds it back (harvest/hold-back.ts); `accept` takes it
 * whatever its size. One that is older than the one in use, because another gateway was faster, changes nothing. What
 * a reading says of secrecy holds at once, also where it is held back. Answers what became of it.
 */
export async function saveReading(
  db: Kysely<DirectoryTables>,
  source: string,
  reading: SourceReading,
  { moment, accept }: { moment: string; accept: boolean },
): Promise<'changed' | 'unchanged' | 'held-back'> {
  return db.transaction().execute(async (transaction) => {
    const row = await lockSource(transaction, source);
    const before = row ? toState(row) : unknownSource;
    const { listings, rejected, problems, editPage } = reading;
    // A source whose clock is ahead of ours did not read its directory in the future.
    const readAt = earlier(reading.readAt, moment);
    if (before.lastHarvest !== null && isBefore(readAt, before.lastHarvest)) return 'unchanged';
    const inUse = before.lastHarvest === null ? null : before.listings;
    const held = accept ? null : judgeReading({ count: listings.length, moment, inUse, held: before.held });
    const tried = { ...before, lastAttempt: moment, failure: null, held };
    if (held) {
      const tightened = await tightenListings(transaction, { source, listings, readAt });
      await saveSource(transaction, source, tightened ? { ...tried, lastChange: readAt } : tried);
      return 'held-back';
    }
    const lastReadAt = before.lastHarvest ?? readAt;
    const changed = await saveListings(transaction, { source, listings, readAt, lastReadAt, moment });
    await saveSessions(transaction, source, reading.sessions);
    await saveSource(transaction, source, {
      ...tried,
      lastHarvest: readAt,
      lastChange: changed ? readAt : before.lastChange,
      listings: listings.length,
      rejected: rejected.length,
      problems,
      editPage,
    });
    return changed ? 'changed' : 'unchanged';
  });
}

function earlier(one: string, other: string): string {
  return isBefore(one, other) ? one : other;
}

function isBefore(one: string, other: string): boolean {
  return Temporal.Instant.compare(Temporal.Instant.from(one), Temporal.Instant.from(other)) < 0;
}

/**
 * The row of a source, which no other gateway reads for writing or writes until the transaction ends. SQLite has one
 * writer at a time anyway, and no words for it.
 */
function lockSource(transaction: Transaction<DirectoryTables>, source: string): Promise<SourceRow | undefined> {
  const isPostgres = transaction.getExecutor().adapter instanceof PostgresAdapter;
  return transaction
    .selectFrom('source_state')
    .selectAll()
    .where('source', '=', source)
    .$if(isPostgres, (query) => query.forUpdate())
    .executeTakeFirst();
}

async function saveSource(db: Kysely<DirectoryTables>, source: string, state: SourceState): Promise<void> {
  await db.updateTable('source_state').set(toRow(state)).where('source', '=', source).execute();
}

function toRow(state: SourceState): Omit<SourceRow, 'source' | 'directory'> {
  return {
    last_attempt: state.lastAttempt,
    last_harvest: state.lastHarvest,
    last_change: state.lastChange,
    listings: state.listings,
    rejected: state.rejected,
    problems: JSON.stringify(state.problems),
    failure: state.failure,
    held_since: state.held?.since ?? null,
    held_count: state.held?.count ?? null,
    edit_page: state.editPage,
  };
}

const Problems = z.array(z.string());

function toState(row: SourceRow): SourceState {
  return {
    lastAttempt: row.last_attempt,
    lastHarvest: row.last_harvest,
    lastChange: row.last_change,
    listings: row.listings,
    rejected: row.rejected,
    problems: Problems.parse(JSON.parse(row.problems)),
    failure: row.failure,
    held: row.held_since === null || row.held_count === null ? null : { since: row.held_since, count: row.held_count },
    editPage: row.edit_page,
  };
}
