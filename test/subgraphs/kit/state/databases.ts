import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';
import type { StateOptions } from '../../../../subgraphs/kit/state/state.ts';

/** A fresh place for state, and what removes it. */
export interface Place extends StateOptions {
  remove(): Promise<void>;
}

export async function createSqlitePlace(): Promise<Place> {
  const dataDir = mkdtempSync(join(tmpdir(), 'state-'));
  return { dataDir, remove: async () => rmSync(dataDir, { recursive: true }) };
}

/** A schema of its own in the database of TEST_DATABASE_URL. */
export async function createPostgresPlace(): Promise<Place> {
  const schema = `state_${process.pid}_${Math.random().toString(36).slice(2)}`;
  const url = new URL(testDatabaseUrl());
  url.searchParams.set('options', `-c search_path=${schema}`);
  await run(`create schema ${schema}`);
  return { dataDir: '', databaseUrl: url.href, remove: () => run(`drop schema ${schema} cascade`) };
}

function testDatabaseUrl(): string {
  return process.env['TEST_DATABASE_URL'] ?? '';
}

async function run(statement: string): Promise<void> {
  const client = new Client({ connectionString: testDatabaseUrl() });
  await client.connect();
  await client.query(statement);
  await client.end();
}
