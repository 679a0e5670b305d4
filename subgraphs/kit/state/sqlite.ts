import { DatabaseSync, type SQLInputValue } from 'node:sqlite';
import {
  CompiledQuery,
  type DatabaseConnection,
  type Dialect,
  type Driver,
  type QueryResult,
  SqliteAdapter,
  SqliteIntrospector,
  SqliteQueryCompiler,
} from 'kysely';
import { whenFree } from './when-free.ts';

/** Kysely over Node's own SQLite. Throws when the file cannot be opened; that it is no database shows when it is used. */
export function createSqliteDialect(path: string): Dialect {
  // Without a timeout SQLite says at once that another has the lock, and whenFree waits without stopping the process.
  const database = new DatabaseSync(path, { timeout: 0 });
  return {
    createAdapter: () => new TransactionalAdapter(),
    createDriver: () => createDriver(database),
    createIntrospector: (db) => new SqliteIntrospector(db),
    createQueryCompiler: () => new SqliteQueryCompiler(),
  };
}

/** SQLite makes and changes tables within transactions, so migrations may be all or none; Kysely does not use it. */
class TransactionalAdapter extends SqliteAdapter {
  override get supportsTransactionalDdl(): boolean {
    return true;
  }
}

/** One connection, for one query or transaction at a time. */
function createDriver(database: DatabaseSync): Driver {
  const connection = createConnection(database);
  const run = async (sql: string) => void (await connection.executeQuery(CompiledQuery.raw(sql)));
  let turn = Promise.resolve();
  let endTurn: (() => void) | null = null;
  return {
    async init() {
      await run('pragma journal_mode = wal');
      await run('pragma foreign_keys = on');
    },
    async acquireConnection() {
      const before = turn;
      const { promise, resolve } = Promise.withResolvers<void>();
      turn = promise;
      await before;
      endTurn = resolve;
      return connection;
    },
    // A transaction that begins by reading cannot wait its turn to write: SQLite fails it when another process wrote in
    // between (https://www.sqlite.org/isolation.html). So it takes the write lock at the start.
    beginTransaction: (_, { accessMode }) => run(accessMode === 'read only' ? 'begin' : 'begin immediate'),
    commitTransaction: () => run('commit'),
    rollbackTransaction: () => run('rollback'),
    async releaseConnection() {
      endTurn?.();
    },
    async destroy() {
      database.close();
    },
  };
}

function createConnection(database: DatabaseSync): DatabaseConnection {
  return {
    executeQuery: <Row>({ sql, parameters }: CompiledQuery) =>
      whenFree(() => execute<Row>(database, sql, parameters.map(toInput))),
    streamQuery() {
      throw new Error('State is read whole: it has no table that is too large for it.');
    },
  };
}

function execute<Row>(database: DatabaseSync, sql: string, parameters: SQLInputValue[]): QueryResult<Row> {
  const statement = database.prepare(sql);
  if (statement.columns().length > 0) {
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- Kysely knows the rows' type from the query
    return { rows: statement.all(...parameters) as Row[] };
  }
  const { changes, lastInsertRowid } = statement.run(...parameters);
  return { rows: [], numAffectedRows: BigInt(changes), insertId: BigInt(lastInsertRowid) };
}

function toInput(value: unknown): SQLInputValue {
  if (value === null || typeof value === 'string' || typeof value === 'number' || typeof value === 'bigint') {
    return value;
  }
  if (value instanceof Uint8Array) return value;
  throw new TypeError(`State holds text, numbers, bytes and null, but was given a ${typeof value}.`);
}
