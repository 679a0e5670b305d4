import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'kysely';
import { onTestFinished } from 'vitest';
import { type State, openState } from '../../../subgraphs/kit/state/state.ts';

/** The address of a PostgreSQL to test with; undefined where there is none. */
export const postgres = process.env['TEST_DATABASE_URL'];

/** Each kind of shared state that there is to test with, and how to open an empty one. */
export const databases: [name: string, open: () => Promise<State>][] = [
  ['SQLite', openSqlite],
  ...(postgres === undefined
    ? []
    : [['PostgreSQL', () => openSchema(postgres)] satisfies [string, () => Promise<State>]]),
];

export async function openSqlite(): Promise<State> {
  const dataDir = mkdtempSync(join(tmpdir(), 'directory-'));
  const state = await openState({ dataDir });
  onTestFinished(async () => {
    await state.close();
    rmSync(dataDir, { recursive: true });
  });
  return state;
}

/** A schema of its own for each test, so that nothing else in the database is touched. */
export async function openSchema(url: string): Promise<State> {
  const schema = `directory_test_${Math.random().toString(36).slice(2)}`;
  const dataDir = tmpdir();
  const admin = await openState({ databaseUrl: url, dataDir });
  await sql`create schema ${sql.id(schema)}`.execute(admin.db);
  const state = await openState({ databaseUrl: `${url}?options=-c%20search_path%3D${schema}`, dataDir });
  onTestFinished(async () => {
    await state.close();
    await sql`drop schema ${sql.id(schema)} cascade`.execute(admin.db);
    await admin.close();
  });
  return state;
}
