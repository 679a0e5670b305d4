import { beforeEach, describe, expect, it } from 'vitest';
import type { Kysely } from 'kysely';
import { saveIdentities } from '../../../../subgraphs/directory/store/identities.ts';
import { loadSuccessors } from '../../../../subgraphs/directory/store/succession.ts';
import type { DirectoryTables } from '../../../../subgraphs/directory/store/tables.ts';
import { databases } from '../databases.ts';
import { startDirectory } from '../support.ts';

describe.each(databases)('ids of services in %s', (_name, open) => {
  let db: Kysely<DirectoryTables>;
  let day: number;

  beforeEach(async () => {
    const state = await open();
    await startDirectory({}, { state });
    db = state.db.withTables<DirectoryTables>();
    day = 1;
  });

  /** Decides on one more day, and answers the ids of the groups. */
  async function decide(...groups: string[][]): Promise<string[]> {
    const ids = await saveIdentities(db, 'service', groups, `2026-11-0${day++}T02:00:00Z`);
    return groups.map(([member]) => ids.get(member ?? '')?.id ?? '');
  }

  const successors = async () => Object.fromEntries((await loadSuccessors(db)).ids);
  const splits = () => db.selectFrom('split').select(['from_id', 'into_id']).execute();

  it('lead on through one merge after the other, and come back when both are undone', async () => {
    const [a, b, c] = await decide(['a'], ['b'], ['c']);
    if (!a || !b || !c) throw new Error('Every group has an id.');
    const [ab] = await decide(['a', 'b'], ['c']);
    const gone = ab === a ? b : a;
    expect(await successors()).toEqual({ [gone]: ab });
    // What has more listings goes on, so the id of a and b outlives that of c.
    expect(await decide(['a', 'b', 'c'])).toEqual([ab]);
    expect(await successors()).toEqual({ [gone]: ab, [c]: ab });
    expect(await decide(['a', 'b'], ['c'])).toEqual([ab, c]);
    expect(await successors()).toEqual({ [gone]: ab });
    expect(await decide(['a'], ['b'], ['c'])).toEqual([a, b, c]);
    expect(await successors()).toEqual({});
  });

  it('lead to the end where the service that they lead to has gone itself', async () => {
    const [one, , others] = await decide(['a'], ['b'], ['c', 'd', 'e']);
    const [joined] = await decide(['a', 'b'], ['c', 'd', 'e']);
    await decide(['a', 'b', 'c', 'd', 'e']);
    expect(await successors()).toMatchObject({
      [String(joined)]: others,
      [String(one)]: one === joined ? others : joined,
    });
  });

  it('lead to where most of its listings are, when a service falls apart', async () => {
    const [fallen, one, other] = await decide(['a', 'b', 'c'], ['d', 'e'], ['f', 'g', 'h']);
    expect(await decide(['a', 'd', 'e'], ['b', 'c', 'f', 'g', 'h'])).toEqual([one, other]);
    expect(await successors()).toEqual({ [String(fallen)]: other });
  });

  it('remember what came out of what, and not that a listing went from one to another', async () => {
    const [whole, other] = await decide(['a', 'b', 'c'], ['d']);
    const [rest, part] = await decide(['a', 'b'], ['c'], ['d']);
    expect(rest).toBe(whole);
    expect(await splits()).toEqual([{ from_id: whole, into_id: part }]);
    expect(await decide(['a'], ['c'], ['b', 'd'])).toEqual([whole, part, other]);
    expect(await splits()).toHaveLength(1);
    expect(await successors()).toEqual({});
  });

  it('are those of before when a listing comes back, however long it was away and whatever became of the rest', async () => {
    const [a, b] = await decide(['a'], ['b']);
    await decide(['a']);
    expect(await decide(['a', 'c'])).toEqual([a]);
    expect(await decide(['a', 'c'], ['b'])).toEqual([a, b]);
  });
});
