import { randomUUID } from 'node:crypto';
import type { StateDb } from '../../kit/state/state.ts';

/** Makes the tables of what became of ids, and of the feed of changes, which begins here under an id of its own. */
export async function createChangeTables(db: StateDb): Promise<void> {
  await createSuccessionTables(db);
  await createFeedTables(db);
  const feed = { id: randomUUID(), last: 0, dropped: 0 };
  await db.withTables<{ feed: typeof feed }>().insertInto('feed').values(feed).execute();
}

async function createSuccessionTables({ schema }: StateDb): Promise<void> {
  await schema
    .createTable('former_identity')
    .addColumn('member', 'text', (column) => column.notNull())
    .addColumn('id', 'text', (column) => column.notNull())
    .addColumn('since', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('former_identity_key', ['member', 'id'])
    .execute();
  await schema
    .createTable('redirect')
    .addColumn('from_id', 'text', (column) => column.primaryKey())
    .addColumn('to_id', 'text', (column) => column.notNull())
    .addColumn('at', 'text', (column) => column.notNull())
    .execute();
  await schema
    .createTable('split')
    .addColumn('from_id', 'text', (column) => column.notNull())
    .addColumn('into_id', 'text', (column) => column.notNull())
    .addColumn('at', 'text', (column) => column.notNull())
    .addColumn('told', 'integer', (column) => column.notNull())
    .addPrimaryKeyConstraint('split_key', ['from_id', 'into_id', 'at'])
    .execute();
  await schema
    .createTable('slug')
    .addColumn('slug', 'text', (column) => column.primaryKey())
    .addColumn('service', 'text', (column) => column.notNull())
    .execute();
}

async function createFeedTables({ schema }: StateDb): Promise<void> {
  await schema
    .createTable('feed')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('last', 'integer', (column) => column.notNull())
    .addColumn('dropped', 'integer', (column) => column.notNull())
    .execute();
  await schema
    .createTable('published')
    .addColumn('service', 'text', (column) => column.primaryKey())
    .addColumn('seq', 'integer', (column) => column.notNull())
    .addColumn('at', 'text', (column) => column.notNull())
    .addColumn('ended', 'integer', (column) => column.notNull())
    .addColumn('digests', 'text', (column) => column.notNull())
    .execute();
  await schema.createIndex('published_seq').on('published').column('seq').execute();
  await schema
    .createTable('change')
    .addColumn('seq', 'integer', (column) => column.primaryKey())
    .addColumn('at', 'text', (column) => column.notNull())
    .addColumn('kind', 'text', (column) => column.notNull())
    .addColumn('service', 'text', (column) => column.notNull())
    .addColumn('fields', 'text', (column) => column.notNull())
    .addColumn('into_service', 'text')
    .execute();
}
