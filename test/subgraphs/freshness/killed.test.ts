import { setTimeout as pause } from 'node:timers/promises';
import { expect, it } from 'vitest';
import type { FreshnessTables } from '../../../subgraphs/freshness/store/tables.ts';
import { openState } from '../../../subgraphs/kit/state/state.ts';
import { startProcess } from '../../support/process.ts';
import { createSqlitePlace } from '../kit/state/databases.ts';
import { createClubs } from './clubs.ts';
import { createSource, openNight } from './night.ts';
import { now } from './support.ts';

/** A full count takes minutes: `KILLS=200`. */
const kills = Number(process.env['KILLS'] ?? 5);
const clubs = createClubs();
const runner = new URL('./killed-run.ts', import.meta.url).pathname;

it(`survives being killed at ${kills} moments: nothing is lost, doubled or unreadable`, async () => {
  const place = await createSqlitePlace();
  for (let kill = 0; kill < kills; kill++) {
    const child = startProcess(runner, { args: [place.dataDir] });
    await child.says(/run/);
    // Where in a run the kill falls is what is tried; the run itself takes some tens of milliseconds.
    await pause((kill * 37) % 211);
    await child.end('SIGKILL');
    const { warnings, findings, listings, open, spans } = await runOnceMore(place.dataDir);
    expect({ warnings, open, spans }).toEqual({ warnings: clubs.length, open: clubs.length, spans: clubs.length });
    expect(listings).toBe(findings);
  }
  await place.remove();
}, 3_600_000);

/** Frees the right to run as a minute would, runs once more, and counts. */
async function runOnceMore(dataDir: string) {
  const state = await openState({ dataDir });
  const db = state.db.withTables<FreshnessTables>();
  await db.deleteFrom('freshness_lock').execute();
  const sources = [createSource({ listingCount: clubs.length, lastChange: null })];
  const world = { now: now.add({ hours: 24 * 10_000 }), sources, listings: clubs };
  const night = await openNight(world, { dataDir, remove: () => Promise.resolve() });
  const summary = await night.run();
  const rows = await db.selectFrom('freshness_finding').select(['listing', 'resolved_at']).execute();
  const spans = await db.selectFrom('freshness_span').select('finding').where('until_day', 'is', null).execute();
  await night.close();
  await state.close();
  return {
    warnings: summary?.open.warning,
    findings: rows.length,
    listings: new Set(rows.map(({ listing }) => listing)).size,
    open: rows.filter(({ resolved_at: resolved }) => resolved === null).length,
    spans: new Set(spans.map(({ finding }) => finding)).size,
  };
}
