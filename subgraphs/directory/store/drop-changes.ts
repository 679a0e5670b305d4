import type { Transaction } from 'kysely';
import type { DirectoryTables } from './tables.ts';

/** A client that has not asked for as long starts again: it is a season out of date. */
const changesKept = Temporal.Duration.from({ hours: 24 * 90 });

/**
 * Drops changes that are older than `changesKept`, and remembers how far, so that whoever has not come past them is told
 * to start again. What there is stays in `published`, with the number of the change that told of it last.
 */
export async function dropOldChanges(transaction: Transaction<DirectoryTables>, now: string): Promise<void> {
  const oldest = Temporal.Instant.from(now).subtract(changesKept).toString();
  const { dropped } = await transaction
    .selectFrom('change')
    .select(({ fn }) => fn.max('seq').as('dropped'))
    .where('at', '<', oldest)
    .executeTakeFirstOrThrow();
  if (dropped === null) return;
  await transaction.deleteFrom('change').where('seq', '<=', dropped).execute();
  await transaction.updateTable('feed').set({ dropped }).execute();
}
