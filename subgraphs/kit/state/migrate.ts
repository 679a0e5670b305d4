import { type Migration, Migrator, PostgresAdapter, sql } from 'kysely';
import type { StateDb } from './state.ts';

/**
 * The steps that make and change a component's tables, by name, e.g. `001-tables`. They run in the order of their
 * names, so number them; one that has been released never changes.
 */
export type Migrations = Record<string, (db: StateDb) => Promise<void>>;

/**
 * Brings one component's tables up to date. Each step runs once in the life of a database, however many processes
 * start at the same time: SQLite holds the write lock meanwhile, PostgreSQL an advisory one. All or none of the
 * pending steps are kept.
 */
export async function migrate(db: StateDb, component: string, migrations: Migrations): Promise<void> {
  const table = `${component.replaceAll('-', '_')}_migrations`;
  const migrator = new Migrator({
    db,
    provider: { getMigrations: () => Promise.resolve(toKysely(migrations)) },
    migrationTableName: table,
    migrationLockTableName: `${table}_lock`,
    ...(await nameSchema(db)),
  });
  const { error } = await migrator.migrateToLatest();
  if (error !== undefined) throw error;
}

/** PostgreSQL has schemas, and what another one holds is not ours: Kysely would take its tables for those it looks for. */
async function nameSchema(db: StateDb): Promise<{ migrationTableSchema?: string }> {
  if (!(db.getExecutor().adapter instanceof PostgresAdapter)) return {};
  const { rows } = await sql<{ schema: string }>`select current_schema() as schema`.execute(db);
  return rows[0] ? { migrationTableSchema: rows[0].schema } : {};
}

function toKysely(migrations: Migrations): Record<string, Migration> {
  return Object.fromEntries(Object.entries(migrations).map(([name, up]) => [name, { up }]));
}
