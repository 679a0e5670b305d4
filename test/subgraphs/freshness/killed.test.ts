import { setTimeout as pause } from 'node:timers/promises';
import { expect, it } from 'vitest';
import type { FreshnessTables } from '../../../subgraphs/freshness/store/tables.ts';
import { openState } from '../../../subgraphs/kit/state/state.ts';
import { startProcess } from '../../support/process.ts';
import { createSqlitePlace } from '../kit/state/databases.ts';
import { createSource, openNight } from './night.ts';
import { createChecked, now } from './support.ts';

/** A full count takes minutes: `KILLS=200`. */
const kills = Number(process.env['KILLS'] ?? 5);

it(`survives being killed at ${kills} moments: nothing is lost, doubled or unreadable`, async () => {
  const place = await createSqlitePlace();
  for (let kill = 0; kill < kills; kill++) {
    const child = startProcess('test/subgraphs/freshness/killed-run.ts', { args: [place.dataDir] });
    await child.says(/run/);
    // Where in a run the kill falls is what is tried; the run itself takes some tens of milliseconds.
    await pause((kill * 37) % 211);
    await child.end('SIGKILL');
    await checkWhole(place.dataDir);
  }
  await place.remove();
}, 3_600_000);

/** Frees the right to run as a minute would, runs once more, and counts. */
async function checkWhole(dataDir: string): Promise<void> {
  const state = await openState({ dataDir });
  const db = state.db.withTables<FreshnessTables>();
  await db.deleteFrom('freshness_lock').execute();
  const listing = (index: number) =>
    createChecked({
      id: `information-hub:${String(index).padStart(3, '0')}`,
      serviceId: `svc_${index}`,
      name: `Club no${index}`,
      phones: [{ number: '12', label: null }],
    });
  const world = {
    now: now.add({ hours: 24 * 10_000 }),
    sources: [createSource({ listingCount: 60, lastChange: null })],
    listings: Array.from({ length: 60 }, (_, index) => ({ ...listing(index), assertedAt: null })),
  };
  const night = await openNight(world, { dataDir, remove: () => Promise.resolve() });
  const summary = await night.run();
  expect(summary?.open.warning).toBe(60);
  const rows = await db
    .selectFrom('freshness_finding')
    .select(['id', 'listing', 'resolved_at'])
    .where('check_id', '=', 'phone-impossible')
    .execute();
  expect(new Set(rows.map((row) => row.listing)).size).toBe(rows.length);
  expect(rows.filter(({ resolved_at: resolved }) => resolved === null)).toHaveLength(60);
  const open = await db.selectFrom('freshness_span').select('finding').where('until_day', 'is', null).execute();
  expect(new Set(open.map(({ finding }) => finding)).size).toBe(open.length);
  expect(open).toHaveLength(60);
  await night.close();
  await state.close();
}
