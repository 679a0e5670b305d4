import { describe, expect, it } from 'vitest';
import { createLinker } from '../../../../subgraphs/directory/store/linker.ts';
import { type DirectoryTables, migrations } from '../../../../subgraphs/directory/store/tables.ts';
import { migrate } from '../../../../subgraphs/kit/state/migrate.ts';
import { databases } from '../databases.ts';
import { listing } from '../support.ts';

const sources = ['nhs'];
const kept = [{ listing: listing('nhs:1', 'Uplift'), digest: 'first' }];

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
    expect(await another.explain(['nhs:1', 'nhs:1'], kept, [])).toMatchObject({ learnedFrom: 1, learnedNow: false });
  });
});
