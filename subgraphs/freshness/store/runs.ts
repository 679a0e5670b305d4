import { randomUUID } from 'node:crypto';
import type { Kysely, Transaction } from 'kysely';
import { z } from 'zod';
import { type RunRecord, RunSourceRecord } from './records.ts';
import type { FreshnessTables, RunRow } from './tables.ts';

type Db = Kysely<FreshnessTables> | Transaction<FreshnessTables>;

/** Begins tonight's run, or goes on with the one that was broken off. */
export async function beginRun(
  db: Db,
  { night, onlySource, now }: { night: string; onlySource: string | null; now: string },
): Promise<string> {
  const broken = await db
    .selectFrom('freshness_run')
    .select(['id', 'only_source'])
    .where('night', '=', night)
    .where('finished_at', 'is', null)
    .execute();
  const same = broken.find((row) => row.only_source === onlySource);
  if (same) return same.id;
  const id = `run_${randomUUID()}`;
  const begun = { id, night, only_source: onlySource, started_at: now, finished_at: null };
  await db
    .insertInto('freshness_run')
    .values({ ...begun, opened: 0, resolved: 0, sources: '[]' })
    .execute();
  return id;
}

export async function finishRun(
  db: Db,
  id: string,
  { now, opened, resolved, sources }: { now: string; opened: number; resolved: number; sources: RunSourceRecord[] },
): Promise<void> {
  await db
    .updateTable('freshness_run')
    .set({ finished_at: now, opened, resolved, sources: JSON.stringify(sources) })
    .where('id', '=', id)
    .execute();
}

/** The newest first. `isRunning` tells whether any process has the right to run now. */
export async function loadRuns(
  db: Db,
  { first, isRunning }: { first: number; isRunning: boolean },
): Promise<RunRecord[]> {
  const rows = await db.selectFrom('freshness_run').selectAll().orderBy('started_at', 'desc').limit(first).execute();
  return rows.map((row, index) => toRecord(row, isRunning && index === 0));
}

export async function loadRun(db: Db, id: string, isRunning: boolean): Promise<RunRecord | null> {
  const row = await db.selectFrom('freshness_run').selectAll().where('id', '=', id).executeTakeFirst();
  return row ? toRecord(row, isRunning) : null;
}

/** The last run that was finished; null before the first. */
export async function loadLastFinished(db: Db): Promise<RunRecord | null> {
  const row = await db
    .selectFrom('freshness_run')
    .selectAll()
    .where('finished_at', 'is not', null)
    .where('only_source', 'is', null)
    .orderBy('finished_at', 'desc')
    .limit(1)
    .executeTakeFirst();
  return row ? toRecord(row, false) : null;
}

/** Whether a process has the right to run at this moment of real time. */
export async function isRunning(db: Db, nowMs: number): Promise<boolean> {
  const row = await db.selectFrom('freshness_lock').select('until_ms').executeTakeFirst();
  return row !== undefined && Number(row.until_ms) > nowMs;
}

function toRecord(
  { id, night, only_source, started_at, finished_at, opened, resolved, sources }: RunRow,
  running: boolean,
): RunRecord {
  return {
    id,
    night,
    startedAt: started_at,
    finishedAt: finished_at,
    onlySourceId: only_source,
    status: finished_at !== null ? 'FINISHED' : running ? 'RUNNING' : 'BROKEN_OFF',
    opened,
    resolved,
    sources: z.array(RunSourceRecord).parse(JSON.parse(sources)),
  };
}
