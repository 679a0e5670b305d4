import type { Transaction } from 'kysely';
import type { DirectoryTables } from '../store/tables.ts';

/**
 * Lets nobody else decide, and no reading come into use, until the transaction ends: two decisions that contradict each
 * other must not pass side by side. Writing rows as they are is the lock that both databases know.
 */
export async function lockDecisions(transaction: Transaction<DirectoryTables>): Promise<void> {
  await transaction
    .updateTable('source_state')
    .set((row) => ({ listings: row.ref('listings') }))
    .execute();
}
