import { describe, expect, it } from 'vitest';
import type { PairDecision } from '../../../../subgraphs/directory/identity/pairs.ts';
import { type LinkedListing, type ListingShelf, createLinker } from '../../../../subgraphs/directory/store/linker.ts';
import { type DirectoryTables, migrations } from '../../../../subgraphs/directory/store/tables.ts';
import { migrate } from '../../../../subgraphs/kit/state/migrate.ts';
import { noises } from '../../../support/worlds/noise.ts';
import { inventWorld, sources as worldSources } from '../../../support/worlds/world.ts';
import { databases } from '../databases.ts';
import { listing } from '../support.ts';

const sources = ['nhs'];
const kept = [{ listing: listing('nhs:1', 'Uplift'), digest: 'first' }];

/** Listings on a shelf, and which of them were taken off it. */
function shelfOf(all: readonly LinkedListing[]): { shelf: ListingShelf; read: Set<string> } {
  const byId = new Map(all.map((one) => [one.listing.id, one]));
  const read = new Set<string>();
  const load = (ids: readonly string[]) => {
    for (const id of ids) read.add(id);
    return Promise.resolve(ids.flatMap((id) => byId.get(id) ?? []));
  };
  return { shelf: { ids: all.map(({ listing: { id }, digest }) => ({ id, digest })), load }, read };
}

describe.each(databases)('what agreement is worth, over %s', (_name, open) => {
  async function openLinker() {
    const state = await open();
    await migrate(state.db, 'directory', migrations);
    const db = state.db.withTables<DirectoryTables>();
    const countLearned = async () => (await db.selectFrom('link_weights').selectAll().execute()).length;
    return { linker: createLinker(db, sources), another: createLinker(db, sources), countLearned };
  }

  it('is not learned before there is a listing, and is kept for all gateways once there is', async () => {
    const { linker, another, countLearned } = await openLinker();
    expect(await linker.decide([], [])).toEqual({ clusters: [], queue: [] });
    expect(await countLearned()).toBe(0);
    expect((await linker.decide(kept, [])).clusters).toHaveLength(1);
    expect(await countLearned()).toBe(1);
    const explained = await another.explain(['nhs:1', 'nhs:1'], shelfOf(kept).shelf, []);
    expect(explained).toMatchObject({ learnedFrom: 1, learnedNow: false });
  });
});

const all: LinkedListing[] = inventWorld(31, 200, noises.heavy).listings.map((one) => {
  return { listing: one, digest: `of ${one.name}` };
});

describe.each(databases)('the blocks of listings, over %s,', (_name, open) => {
  const [first, second, third, ...others] = all;
  const renamed = second && { listing: { ...second.listing, name: 'Zephyr' }, digest: 'renamed' };
  const added = { listing: listing('nhs:new', 'Uplift'), digest: 'new' };
  /** The second has another name, the third says what it said by another digest, the fourth is gone and one is new. */
  const next = [first, renamed, third && { ...third, digest: 'another' }, ...others.slice(1), added].flatMap(
    (one) => one ?? [],
  );

  async function openLinker() {
    const state = await open();
    await migrate(state.db, 'directory', migrations);
    const db = state.db.withTables<DirectoryTables>();
    const load = async () => {
      const rows = await db.selectFrom('link_listing_blocks').select(['listing', 'keys']).execute();
      return new Map(rows.map((row) => [row.listing, row.keys]));
    };
    const forget = async () => {
      await db.deleteFrom('link_block_set').execute();
      await db.deleteFrom('link_listing_blocks').execute();
    };
    return { db, create: () => createLinker(db, worldSources), load, forget };
  }

  it('are written only where they have changed', async () => {
    const { db, create, load } = await openLinker();
    const linker = create();
    await linker.decide(all, []);
    const before = await load();
    await db.updateTable('link_listing_blocks').set({ keys: 'as it was' }).execute();
    await linker.decide(next, []);
    const written = [...(await load())].filter(([, keys]) => keys !== 'as it was').map(([id]) => id);
    expect(new Set(written)).toEqual(new Set(['nhs:new', renamed?.listing.id]));
    expect(before.size).toBe(all.length);
    expect((await load()).has(others[0]?.listing.id ?? '')).toBe(false);
  });

  it('are those of the listings that were decided on last, whoever decided on others between', async () => {
    const { create, load, forget } = await openLinker();
    const linker = create();
    await linker.decide(all, []);
    await create().decide(next, []);
    await linker.decide(all.slice(9), []);
    const left = await load();
    await forget();
    await create().decide(all.slice(9), []);
    expect(left).toEqual(await load());
  });
});

describe.each(databases)('two listings, over %s,', (_name, open) => {
  const ids = all.map(({ listing: { id } }) => id);
  const pairs = ids.slice(0, 60).map((id, index): [string, string] => [id, ids[index + 1] ?? '']);
  const decisions: PairDecision[] = [{ one: ids[0] ?? '', other: ids.at(-1) ?? '', verdict: 'same' }];

  async function openLinked() {
    const state = await open();
    await migrate(state.db, 'directory', migrations);
    const db = state.db.withTables<DirectoryTables>();
    await createLinker(db, worldSources).decide(all, decisions);
    return { linker: createLinker(db, worldSources), db };
  }

  it('are explained from those that share a block with them as from all', async () => {
    const { linker, db } = await openLinked();
    const { shelf, read } = shelfOf(all);
    const quickly = [];
    // oxlint-disable-next-line no-await-in-loop -- one after the other, as they are asked for
    for (const pair of pairs) quickly.push(await linker.explain(pair, shelf, decisions));
    read.clear();
    await linker.explain(pairs[0] ?? ['', ''], shelf, decisions);
    expect(read.size).toBeLessThan(all.length / 2);
    await db.deleteFrom('link_block_set').execute();
    // oxlint-disable-next-line no-await-in-loop -- one after the other, as they are asked for
    for (const [index, pair] of pairs.entries()) {
      expect(await linker.explain(pair, shelf, decisions)).toEqual(quickly[index]);
    }
    expect(read.size).toBe(all.length);
  });

  it.each([
    ['has another digest', all.map((one, index) => (index === 7 ? { ...one, digest: 'another' } : one))],
    ['is new', [...all, { listing: listing('nhs:new', 'Uplift'), digest: 'new' }]],
    ['is gone', all.slice(0, -1)],
  ])('are explained from all where one %s since it was decided', async (_what, now) => {
    const { linker } = await openLinked();
    const { shelf, read } = shelfOf(now);
    await linker.explain(pairs[0] ?? ['', ''], shelf, []);
    expect(read.size).toBe(now.length);
  });

  it('are explained from all where weights were learned anew', async () => {
    const { linker, db } = await openLinked();
    const { body } = await db.selectFrom('link_weights').select('body').executeTakeFirstOrThrow();
    await db
      .updateTable('link_weights')
      .set({ body: `${body} ` })
      .execute();
    const { shelf, read } = shelfOf(all);
    await linker.explain(pairs[0] ?? ['', ''], shelf, []);
    expect(read.size).toBe(all.length);
  });
});
