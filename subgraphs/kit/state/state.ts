import { join, resolve } from 'node:path';
import { Kysely, sql } from 'kysely';
import { makeDataFolder, unwritable } from './data-folder.ts';
import { StateError, reasonOf } from './error.ts';
import { createSqliteDialect } from './sqlite.ts';

/**
 * The query builder over shared state. A component names its own tables with `db.withTables<Tables>()`. What holds on
 * both databases: columns of text, integer, bigint and double precision; JSON and timestamps as text. PostgreSQL gives
 * bigints and counts as text, SQLite as numbers: wrap them in `Number()`.
 */
export type StateDb = Kysely<object>;

export interface State {
  db: StateDb;
  close(): Promise<void>;
}

export interface StateOptions {
  /** `postgres://user:password@host:5432/name`; SQLite in dataDir when absent. */
  databaseUrl?: string | undefined;
  /** Made when it is not there. */
  dataDir: string;
}

/**
 * Opens the state that gateways share and that outlives them: `state.sqlite` in the data folder, or PostgreSQL.
 * Several processes may hold it open at once. Throws StateError when it cannot be reached or written.
 */
export async function openState({ databaseUrl, dataDir }: StateOptions): Promise<State> {
  return databaseUrl === undefined ? openSqlite(dataDir) : openPostgres(databaseUrl);
}

async function openSqlite(dataDir: string): Promise<State> {
  makeDataFolder(dataDir);
  const file = join(dataDir, 'state.sqlite');
  try {
    const db = new Kysely<object>({ dialect: createSqliteDialect(file) });
    // A file that can be read and not written shows only when something is written.
    await sql`pragma user_version = 1`.execute(db);
    return { db, close: () => db.destroy() };
  } catch (cause) {
    throw isDamage(cause) ? damaged(file, cause) : unwritable(dataDir, cause);
  }
}

/** SQLITE_CORRUPT and SQLITE_NOTADB (https://www.sqlite.org/rescode.html). */
function isDamage(error: unknown): boolean {
  return error instanceof Error && 'errcode' in error && (error.errcode === 11 || error.errcode === 26);
}

function damaged(file: string, cause: unknown): StateError {
  return new StateError(
    `The file "${resolve(file)}" is damaged (${reasonOf(cause)}): put a copy of it from before in its place, or move it away to begin anew, without what people decided and what the nights have found.`,
    { cause },
  );
}

async function openPostgres(databaseUrl: string): Promise<State> {
  const { checkPostgres, createPostgresDialect, describePostgres } = await import('./postgres.ts');
  const name = describePostgres(databaseUrl);
  try {
    await checkPostgres(databaseUrl);
  } catch (cause) {
    throw new StateError(
      `The database ${name} cannot be used (${reasonOf(cause)}): DATABASE_URL must name a PostgreSQL database that is running and lets this user in.`,
      { cause },
    );
  }
  const db = new Kysely<object>({ dialect: createPostgresDialect(databaseUrl) });
  return { db, close: () => db.destroy() };
}
