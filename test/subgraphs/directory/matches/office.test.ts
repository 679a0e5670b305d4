import { describe, expect, it } from 'vitest';
import { openIdentityOffice } from '../../../../subgraphs/directory/matches/office.ts';
import type { LinkWeights } from '../../../../subgraphs/directory/identity/weigh/weights.ts';
import type { DirectoryTables } from '../../../../subgraphs/directory/store/tables.ts';
import { fixedClock } from '../../../../subgraphs/kit/clock.ts';
import { databases } from '../databases.ts';
import { type FakeSources, harvestedDirectory, listing, now } from '../support.ts';

const a = 'information-hub:a';
const b = 'local-offer:b';
const c = 'timetable:c';
const at = '2026-11-20T09:00:00Z';
const row = { one: a, other: b, verdict: 'same', note: 'Rang both.', by: 'KL', at };

const sources = (): FakeSources => ({
  'information-hub': { listings: [listing(a, 'Uplift', { phone: '020 7946 0001', organisation: 'Alder Trust' })] },
  'local-offer': {
    listings: [listing(b, 'Riverside Singing', { phone: '020 7946 0002', organisation: 'Birch Trust' })],
  },
  timetable: {
    listings: [
      listing(c, 'Harbour House', { description: 'A safe house.', organisation: 'Harbour Trust', postcode: 'SM1 1AA' }),
    ],
  },
});

describe.each(databases)('the office, over %s', (_name, open) => {
  async function openBoth() {
    const state = await open();
    const directory = await harvestedDirectory(sources(), { state });
    const office = await openIdentityOffice({ state, sources: Object.keys(sources()), clock: fixedClock(now) });
    return { ...directory, office, state };
  }

  it('carries decisions from one database to another, and takes them in once', async () => {
    const first = await openBoth();
    const file = { version: 1, decisions: [row, { ...row, other: c, verdict: 'different', note: null, by: null }] };
    expect(await first.office.importDecisions(file)).toEqual({ kept: 2, unchanged: 0, bad: [], gone: [] });
    expect(await first.office.importDecisions(file)).toMatchObject({ kept: 0, unchanged: 2, bad: [] });
    const exported = await first.office.exportDecisions();
    expect(new Set(exported.decisions)).toEqual(new Set(file.decisions));
    const second = await openBoth();
    expect(await second.office.importDecisions(JSON.parse(JSON.stringify(exported)))).toMatchObject({ kept: 2 });
    expect(await second.office.exportDecisions()).toEqual(exported);
  });

  it('names rows that are wrong by number and why, and takes the others in', async () => {
    const { office } = await openBoth();
    const decisions = [
      row,
      { ...row, verdict: 'maybe' },
      'nonsense',
      { ...row, one: b },
      { ...row, one: b, other: c },
      { ...row, one: c, other: a, verdict: 'different' },
      { ...row, at: 'yesterday' },
    ];
    const summary = await office.importDecisions({ version: 1, decisions });
    expect(summary).toMatchObject({ kept: 2, unchanged: 0 });
    expect(summary?.bad.map(({ row: number }) => number)).toEqual([2, 3, 4, 6, 7]);
    expect(summary?.bad.map(({ reason }) => reason)).toMatchObject([
      'verdict should be "same", "different" or "later"',
      expect.any(String),
      'one and other are the same listing',
      `it contradicts ${b} same ${c}, ${a} same ${b}`,
      'at should be a moment such as "2026-03-30T10:00:00Z"',
    ]);
  });

  it('reports decisions about listings that are gone, and keeps them', async () => {
    const { office, ask } = await openBoth();
    const summary = await office.importDecisions({ version: 1, decisions: [{ ...row, other: 'nhs:gone' }] });
    expect(summary).toEqual({ kept: 1, unchanged: 0, bad: [], gone: [{ row: 1, listings: ['nhs:gone'] }] });
    expect((await ask('{ matchDecisions(stale: true) { nodes { other message } } }')).matchDecisions.nodes).toEqual([
      { other: 'nhs:gone', message: 'nhs:gone has long left its directory. The decision is kept, should it return.' },
    ]);
  });

  it('counts in a directory that runs from its next harvest on', async () => {
    const { office, ask, directory } = await openBoth();
    await office.importDecisions({ version: 1, decisions: [row] });
    await directory.harvest();
    expect((await ask('{ services { totalCount } }')).services.totalCount).toBe(2);
  });

  it('says why two listings are one, and counts what is', async () => {
    const { office } = await openBoth();
    expect(await office.explain(a, b)).toMatchObject({ together: false, decision: null, oneName: 'Uplift' });
    await office.importDecisions({ version: 1, decisions: [row] });
    const explained = await office.explain(b, a);
    expect(explained).toMatchObject({ together: true, decision: 'same', because: 'A person has said so.' });
    expect(explained?.weights.length).toBeGreaterThan(0);
    const report = await office.report();
    expect(report).toMatchObject({
      listings: 3,
      services: 2,
      decisions: { same: 1, different: 0, later: 0 },
      cleared: 0,
    });
    expect([...report.sizes]).toEqual([
      [1, 1],
      [2, 1],
    ]);
    expect(await office.explain(a, 'nhs:none')).toBeNull();
    expect(await office.explain(a, a)).toBeNull();
  });

  it('weighs by what gateways keep, and learns only where nothing is kept', async () => {
    const { office, state } = await openBoth();
    const startOf = async () => {
      const explained = await office.explain(a, b);
      return { bits: explained?.weights.find(({ field }) => field === 'start')?.bits, now: explained?.learnedNow };
    };
    const before = await startOf();
    expect(before.now).toBe(false);
    const weights = state.db.withTables<DirectoryTables>();
    const { body } = await weights.selectFrom('link_weights').select('body').executeTakeFirstOrThrow();
    const kept: LinkWeights = JSON.parse(body);
    const rarer = { ...kept, kinship: { ...kept.kinship, same: kept.kinship.same / 1024 } };
    await weights
      .updateTable('link_weights')
      .set({ body: JSON.stringify(rarer) })
      .execute();
    expect((await startOf()).bits).toBeCloseTo((before.bits ?? 0) - 10, 5);
    await weights.deleteFrom('link_weights').execute();
    expect(await startOf()).toEqual({ bits: before.bits, now: true });
  });

  it('tells neither name nor place of a confidential listing', async () => {
    const { office } = await openBoth();
    const explained = await office.explain(a, c);
    expect(explained?.otherName).toBe('a confidential listing');
    expect(explained?.weights.map(({ field }) => field)).not.toContain('locations');
    expect(JSON.stringify([explained, await office.report()])).not.toContain('Harbour');
  });
});

describe('a file', () => {
  it.each([null, [], {}, { version: 2, decisions: [] }, { version: 1 }, 'text'])(
    'such as %o holds no decisions',
    async (json) => {
      const [, open] = databases[0] ?? [];
      if (!open) throw new Error('There is always SQLite.');
      const office = await openIdentityOffice({ state: await open(), sources: [], clock: fixedClock(now) });
      expect(await office.importDecisions(json)).toBeNull();
    },
  );
});
