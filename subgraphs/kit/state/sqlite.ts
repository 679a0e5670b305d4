import { DatabaseSync, type SQLInputValue } from 'node:sqlite';
import { type Dialect, type SqliteDatabase, SqliteDialect, type SqliteStatement } from 'kysely';

/** How long a write waits for another process to finish its own. Writes of state take milliseconds. */
const busyTimeoutMs = 5000;

/** Kysely's own SQLite dialect over Node's own SQLite. Throws when the file cannot be opened or is no database. */
export function createSqliteDialect(path: string): Dialect {
  const database = new DatabaseSync(path, { timeout: busyTimeoutMs });
  database.exec('pragma journal_mode = wal; pragma foreign_keys = on');
  return new SqliteDialect({ database: toKyselyDatabase(database) });
}

function toKyselyDatabase(database: DatabaseSync): SqliteDatabase {
  return {
    close: () => database.close(),
    // A transaction that begins by reading cannot wait its turn to write: SQLite fails it at once when another process
    // wrote in between (https://www.sqlite.org/isolation.html). Taking the write lock at the start makes it wait.
    prepare: (sql) => toKyselyStatement(database, sql === 'begin' ? 'begin immediate' : sql),
  };
}

function toKyselyStatement(database: DatabaseSync, sql: string): SqliteStatement {
  const statement = database.prepare(sql);
  return {
    reader: statement.columns().length > 0,
    all: (parameters) => statement.all(...parameters.map(toInput)),
    run: (parameters) => statement.run(...parameters.map(toInput)),
    iterate: (parameters) => statement.iterate(...parameters.map(toInput)),
  };
}

function toInput(value: unknown): SQLInputValue {
  if (value === null || typeof value === 'string' || typeof value === 'number' || typeof value === 'bigint')
    return value;
  if (value instanceof Uint8Array) return value;
  throw new TypeError(`State holds text, numbers, bytes and null, but was given a ${typeof value}.`);
}
