import { PostgresAdapter, type Transaction } from 'kysely';
import type { DirectoryTables, FeedRow } from './tables.ts';

/**
 * The row of the feed, which no other gateway reads for writing or writes until the transaction ends: ids and changes are
 * given out by one at a time. SQLite has one writer at a time anyway, and no words for it.
 */
export function lockFeed(transaction: Transaction<DirectoryTables>): Promise<FeedRow> {
  const isPostgres = transaction.getExecutor().adapter instanceof PostgresAdapter;
  return transaction
    .selectFrom('feed')
    .selectAll()
    .$if(isPostgres, (query) => query.forUpdate())
    .executeTakeFirstOrThrow();
}
