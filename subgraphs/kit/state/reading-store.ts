import type { ReadingStore } from '../harvest/reading.ts';
import { StateError, reasonOf } from './error.ts';
import { type Migrations, migrate } from './migrate.ts';
import type { StateDb } from './state.ts';

type ReadingTables = { reading: { source: string; read_at: string; body: string } };

/**
 * Keeps the last reading of every source, one row each: the last save wins, and a save is there whole or not at all.
 * Loading and saving throw StateError when shared state does not let them.
 */
export async function createReadingStore(state: StateDb): Promise<ReadingStore> {
  await migrate(state, 'reading', migrations);
  const db = state.withTables<ReadingTables>();
  return {
    async load(source) {
      const query = db.selectFrom('reading').select('body').where('source', '=', source);
      const row = await query.executeTakeFirst().catch(fail('loaded', source));
      return row?.body ?? null;
    },
    async save(source, { readAt, body }) {
      await db
        .insertInto('reading')
        .values({ source, read_at: readAt, body })
        .onConflict((conflict) => conflict.column('source').doUpdateSet({ read_at: readAt, body }))
        .execute()
        .catch(fail('kept', source));
    },
  };
}

function fail(what: 'loaded' | 'kept', source: string): (cause: unknown) => never {
  return (cause) => {
    throw new StateError(
      `The last good copy of ${source} cannot be ${what} (${reasonOf(cause)}): what DATABASE_URL or DATA_DIR names must answer and take what is written.`,
      { cause },
    );
  };
}

const migrations: Migrations = {
  async '001-reading'(db) {
    await db.schema
      .createTable('reading')
      .addColumn('source', 'text', (column) => column.primaryKey())
      .addColumn('read_at', 'text', (column) => column.notNull())
      .addColumn('body', 'text', (column) => column.notNull())
      .execute();
  },
};
