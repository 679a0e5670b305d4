import { type Dialect, PostgresDialect } from 'kysely';
import { Client, Pool } from 'pg';
import { StateError } from './error.ts';

/** State is read and written a few times a minute; PostgreSQL's default of 100 connections is shared by all gateways. */
const mostConnections = 4;

/** A database that does not answer within this time is down. */
const connectTimeoutMs = 3_000;

/**
 * To the pool, waiting for one of our own connections is connecting, too: at a start four harvests and a build want them
 * all, and for seconds. That is no sign of a database that is down.
 */
const turnTimeoutMs = 30_000;

/** Rejects when the database does not let this user in. */
export async function checkPostgres(url: string): Promise<void> {
  const client = new Client({ connectionString: url, connectionTimeoutMillis: connectTimeoutMs });
  try {
    await client.connect();
  } finally {
    await client.end();
  }
}

/** Connects on the first query. */
export function createPostgresDialect(url: string): Dialect {
  const pool = new Pool({ connectionString: url, max: mostConnections, connectionTimeoutMillis: turnTimeoutMs });
  // The pool has already dropped the idle connection that failed, and the next query opens another or fails by itself.
  pool.on('error', () => {});
  return new PostgresDialect({ pool });
}

/** The address without user, password and options, for messages. Throws StateError when it is none of PostgreSQL's. */
export function describePostgres(url: string): string {
  const { protocol, host, pathname } = URL.parse(url) ?? {};
  if ((protocol === 'postgres:' || protocol === 'postgresql:') && host !== undefined)
    return `postgres://${host}${pathname}`;
  throw new StateError(
    'DATABASE_URL is not the address of a PostgreSQL database: it must look like postgres://user:password@host:5432/name.',
  );
}
