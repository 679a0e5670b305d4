import { sql } from 'kysely';
import { describe, expect, it } from 'vitest';
import type { State } from '../../../../subgraphs/kit/state/state.ts';
import { saveIdentities } from '../../../../subgraphs/directory/store/identities.ts';
import { loadListings } from '../../../../subgraphs/directory/store/listings.ts';
import { loadSources, saveReading } from '../../../../subgraphs/directory/store/sources.ts';
import type { DirectoryTables } from '../../../../subgraphs/directory/store/tables.ts';
import { databases, openSchema, postgres } from '../databases.ts';
import { harvestedDirectory, listing, now, startDirectory } from '../support.ts';

const ids = '{ services(first: 1000) { nodes { name id organisation { id } locations { location { id } } } } }';
const sources = (...names: string[]) => ({
  'information-hub': {
    listings: names.map((name, index) =>
      listing(`information-hub:${index}`, name, { organisation: `Of ${name}`, postcode: 'SM1 1AA' }),
    ),
  },
});

describe.each(databases)('shared state in %s', (_name, open) => {
  it('gives two gateways the same ids, even when they begin at the same time', async () => {
    const state = await open();
    const names = Array.from({ length: 50 }, (_, index) => `Service ${index}`);
    const both = await Promise.all([1, 2].map(() => startDirectory(sources(...names), { state })));
    await Promise.all(both.map(({ directory }) => directory.harvest()));
    const [one, other] = await Promise.all(both.map(({ ask }) => ask(ids)));
    expect(one).toEqual(other);
    expect(new Set(one.services.nodes.map(({ id }: { id: string }) => id)).size).toBe(50);
  });

  it('keeps listings, ids and the state of sources for the next start', async () => {
    const state = await open();
    const first = await harvestedDirectory(sources('Uplift', 'Kooth'), { state });
    const before = await first.ask(ids);
    const next = await startDirectory(sources(), { state });
    expect(await next.ask(ids)).toEqual(before);
    expect((await next.ask('{ sources { health listingCount } }')).sources).toEqual([
      { health: 'LIVE', listingCount: 2 },
    ]);
  });

  it('remembers that two services have become one', async () => {
    const state = await open();
    await startDirectory({}, { state });
    const db = state.db.withTables<DirectoryTables>();
    const before = await saveIdentities(db, 'service', [['a'], ['b']], now);
    const joined = await saveIdentities(db, 'service', [['a', 'b']], now);
    expect(joined.get('b')?.id).toBe(joined.get('a')?.id);
    expect([before.get('a')?.id, before.get('b')?.id]).toContain(joined.get('a')?.id);
    const rows = await db.selectFrom('identity').select(['member', 'id']).where('kind', '=', 'service').execute();
    expect(new Map(rows.map(({ member, id }) => [member, id]))).toEqual(
      new Map([...joined].map(([member, { id }]) => [member, id])),
    );
  });

  it('keeps the newer of two readings, whichever gateway writes first', async () => {
    const state = await open();
    await startDirectory(sources(), { state });
    const db = state.db.withTables<DirectoryTables>();
    const save = (readAt: string, ...names: string[]) => {
      const { listings } = sources(...names)['information-hub'];
      const reading = { readAt, listings, sessions: null, rejected: [], problems: [], editPage: null };
      return saveReading(db, 'information-hub', reading, { moment: now, accept: false });
    };
    expect(await save('2026-11-23T08:00:00Z', 'Newer')).toBe('changed');
    expect(await save('2026-11-23T07:00:00Z', 'Older', 'Other')).toBe('unchanged');
    expect((await loadListings(db)).map(({ listing: { name } }) => name)).toEqual(['Newer']);
    expect((await loadSources(db)).get('information-hub')).toMatchObject({ lastHarvest: '2026-11-23T08:00:00Z' });
  });

  it('takes thousands of listings at once', async () => {
    const state = await open();
    const names = Array.from({ length: 2500 }, (_, index) => `Service ${index}`);
    const { ask } = await harvestedDirectory(sources(...names), { state });
    expect((await ask('{ services { totalCount } }')).services.totalCount).toBe(2500);
  });
});

describe.skipIf(!postgres)('two gateways on one PostgreSQL', () => {
  it('write one source one after the other', async () => {
    const state = await openSchema(postgres ?? '');
    await startDirectory(sources(), { state });
    const db = state.db.withTables<DirectoryTables>();
    const { listings } = sources('Slow')['information-hub'];
    const reading = {
      readAt: '2026-11-23T07:00:00Z',
      listings,
      sessions: null,
      rejected: [],
      problems: [],
      editPage: null,
    };
    let saved: Promise<string> | undefined;
    await db.transaction().execute(async (transaction) => {
      const row = { last_harvest: '2026-11-23T08:00:00Z' };
      await transaction.updateTable('source_state').set(row).where('source', '=', 'information-hub').execute();
      saved = saveReading(db, 'information-hub', reading, { moment: now, accept: false });
      await waitForLock(state);
    });
    expect(await saved).toBe('unchanged');
    expect(await loadListings(db)).toEqual([]);
  });
});

/** Resolves once some query waits for a row that another transaction has. */
async function waitForLock({ db }: State): Promise<void> {
  const waiting = sql<{ count: string }>`
    select count(*) as count from pg_stat_activity
    where wait_event_type = 'Lock' and query like '%source_state%' and pid <> pg_backend_pid()`;
  await expect.poll(async () => Number((await waiting.execute(db)).rows[0]?.count), { interval: 5 }).toBeGreaterThan(0);
}
