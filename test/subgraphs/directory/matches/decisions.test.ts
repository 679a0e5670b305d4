import { describe, expect, it } from 'vitest';
import { databases } from '../databases.ts';
import { type FakeSources, harvestedDirectory, listing, startDirectory } from '../support.ts';

const a = 'information-hub:a';
const b = 'local-offer:b';
const c = 'timetable:c';

const sources = (): FakeSources => ({
  'information-hub': {
    listings: [listing(a, 'Uplift', { organisation: 'Alder Trust' }), listing('information-hub:x', 'Other')],
  },
  'local-offer': { listings: [listing(b, 'Riverside Singing', { organisation: 'Birch Trust' })] },
  timetable: { listings: [listing(c, 'Woodland Walks', { organisation: 'Cedar Trust' })] },
});

const decide = `mutation ($one: ID!, $other: ID!, $verdict: MatchVerdict!, $note: String, $by: String) {
  decideMatch(one: $one, other: $other, verdict: $verdict, note: $note, by: $by) {
    one other verdict note by at stale message endedAt oneListing { name } otherListing { name }
  }
}`;
const undo = 'mutation ($one: ID!, $other: ID!, $by: String) { undoMatchDecision(one: $one, other: $other, by: $by) }';
const decisions = `query ($history: Boolean, $stale: Boolean) {
  matchDecisions(history: $history, stale: $stale) {
    totalCount nodes { one other verdict by stale message endedAt endedBy oneListing { name } }
  }
}`;
const services = '{ services { nodes { name id listings { id matchedBy { field } } } } }';
const matches = `query ($state: MatchState, $text: String) {
  matches(state: $state, text: $text) {
    totalCount counts { state count }
    nodes { id state probability one { id } other { id } oneService { id } otherService { id } decision { verdict } }
  }
}`;

describe.each(databases)('what people decide, kept in %s', (_name, open) => {
  it('counts at once, for as long as it holds', async () => {
    const { ask } = await harvestedDirectory(sources(), { state: await open() });
    expect((await ask(services)).services.nodes).toHaveLength(4);
    const { decideMatch } = await ask(decide, { one: b, other: a, verdict: 'SAME', note: ' Rang both. ', by: 'KL' });
    expect(decideMatch).toEqual({
      one: a,
      other: b,
      verdict: 'SAME',
      note: 'Rang both.',
      by: 'KL',
      at: '2026-11-23T09:00:00+00:00',
      stale: false,
      message: null,
      endedAt: null,
      oneListing: { name: 'Uplift' },
      otherListing: { name: 'Riverside Singing' },
    });
    const joined = (await ask(services)).services.nodes;
    expect(joined).toHaveLength(3);
    expect(joined.flatMap(({ listings }: { listings: object[] }) => (listings.length > 1 ? [listings] : []))).toEqual([
      [
        { id: a, matchedBy: [{ field: 'decision' }] },
        { id: b, matchedBy: [{ field: 'decision' }] },
      ],
    ]);
    expect((await ask(undo, { one: a, other: b })).undoMatchDecision).toBe(true);
    expect((await ask(services)).services.nodes).toHaveLength(4);
    expect((await ask(undo, { one: a, other: b })).undoMatchDecision).toBe(false);
  });

  it('survives harvests and restarts', async () => {
    const state = await open();
    const first = await harvestedDirectory(sources(), { state });
    await first.ask(decide, { one: a, other: b, verdict: 'SAME' });
    await first.directory.harvest();
    expect((await first.ask(services)).services.nodes).toHaveLength(3);
    const next = await startDirectory(sources(), { state });
    expect((await next.ask(services)).services.nodes).toHaveLength(3);
    await next.directory.harvest();
    expect((await next.ask(services)).services.nodes).toHaveLength(3);
  });

  it('is listed by state, and leaves the list when it is undone', async () => {
    const { ask } = await harvestedDirectory(sources(), { state: await open() });
    await ask(decide, { one: a, other: b, verdict: 'SAME' });
    await ask(decide, { one: a, other: c, verdict: 'LATER' });
    const same = (await ask(matches, { state: 'SAME' })).matches;
    expect(same.nodes).toEqual([
      {
        id: `${a}~${b}`,
        state: 'SAME',
        probability: null,
        one: { id: a },
        other: { id: b },
        oneService: { id: same.nodes[0].otherService.id },
        otherService: { id: same.nodes[0].oneService.id },
        decision: { verdict: 'SAME' },
      },
    ]);
    expect(same.counts).toContainEqual({ state: 'LATER', count: 1 });
    expect((await ask(matches, { state: 'SAME', text: 'SINGING river' })).matches.totalCount).toBe(1);
    expect((await ask(matches, { state: 'SAME', text: 'woodland' })).matches.totalCount).toBe(0);
    await ask(undo, { one: b, other: a });
    expect((await ask(matches, { state: 'SAME' })).matches.totalCount).toBe(0);
  });

  it('keeps its history: who replaced or undid what, and when', async () => {
    const { ask, setNow } = await harvestedDirectory(sources(), { state: await open() });
    await ask(decide, { one: a, other: b, verdict: 'SAME', by: 'KL' });
    setNow('2026-11-23T10:00:00Z');
    await ask(decide, { one: a, other: b, verdict: 'DIFFERENT', by: 'MN' });
    setNow('2026-11-23T11:00:00Z');
    await ask(undo, { one: a, other: b, by: 'OP' });
    expect((await ask(decisions)).matchDecisions.totalCount).toBe(0);
    expect((await ask(decisions, { history: true })).matchDecisions.nodes).toMatchObject([
      { verdict: 'DIFFERENT', by: 'MN', endedAt: '2026-11-23T11:00:00+00:00', endedBy: 'OP' },
      { verdict: 'SAME', by: 'KL', endedAt: '2026-11-23T10:00:00+00:00', endedBy: 'MN' },
    ]);
  });

  it('is reported, and not dropped, when a listing of it is gone', async () => {
    const changing = sources();
    const { ask, directory, setNow } = await harvestedDirectory(changing, { state: await open() });
    await ask(decide, { one: a, other: b, verdict: 'SAME' });
    changing['local-offer'] = Object.assign(changing['local-offer'] ?? {}, { listings: [] });
    for (const day of [23, 24, 25, 26]) {
      setNow(`2026-11-${day}T09:00:00Z`);
      await directory.harvest();
    }
    const { nodes } = (await ask(decisions, { stale: true })).matchDecisions;
    expect(nodes).toMatchObject([{ one: a, other: b, verdict: 'SAME', stale: true, oneListing: { name: 'Uplift' } }]);
    expect(nodes[0].message).toMatch(/^local-offer:b was last in its directory on 23 November 2026\./);
    expect((await ask(decisions, { stale: false })).matchDecisions.totalCount).toBe(0);
    expect((await ask(undo, { one: a, other: b })).undoMatchDecision).toBe(true);
  });

  it('is refused where it contradicts what is decided, and says what', async () => {
    const { ask, askForErrors } = await harvestedDirectory(sources(), { state: await open() });
    await ask(decide, { one: a, other: b, verdict: 'SAME' });
    await ask(decide, { one: b, other: c, verdict: 'SAME' });
    const [error] = await askForErrors(decide, { one: c, other: a, verdict: 'DIFFERENT' });
    expect(error?.extensions).toEqual({ code: 'BAD_USER_INPUT' });
    expect(error?.message).toBe(
      'This contradicts what is decided: "Riverside Singing" (local-offer:b) and "Woodland Walks" (timetable:c) are one service; "Uplift" (information-hub:a) and "Riverside Singing" (local-offer:b) are one service. Undo one of these first.',
    );
    expect((await ask(decisions)).matchDecisions.totalCount).toBe(2);
  });

  it('lets no two pass side by side that contradict each other', async () => {
    const { ask, askForErrors } = await harvestedDirectory(sources(), { state: await open() });
    await ask(decide, { one: a, other: b, verdict: 'SAME' });
    const errors = await Promise.all([
      askForErrors(decide, { one: b, other: c, verdict: 'SAME' }),
      askForErrors(decide, { one: a, other: c, verdict: 'DIFFERENT' }),
    ]);
    expect(errors.flat()).toHaveLength(1);
    expect((await ask(decisions)).matchDecisions.totalCount).toBe(2);
  });
});

describe('a decision', () => {
  it.each([
    [{ one: 'nhs:none', other: b }, 'No listing has the id that `one` gives.'],
    [{ one: a, other: 'nhs:none' }, 'No listing has the id that `other` gives.'],
    [{ one: a, other: a }, '`one` and `other` are the same listing.'],
    [{ one: a, other: b, note: 'x'.repeat(2_001) }, 'note may have 2,000 characters.'],
    [{ one: a, other: b, by: 'x'.repeat(201) }, 'by may have 200 characters.'],
  ])('of %o is refused: %s', async (pair, message) => {
    const { askForErrors } = await harvestedDirectory(sources());
    const errors = await askForErrors(decide, { ...pair, verdict: 'SAME' });
    expect(errors).toMatchObject([{ message, extensions: { code: 'BAD_USER_INPUT' } }]);
  });

  it('is kept by its page, wherever the list has moved meanwhile', async () => {
    const { ask, askForErrors } = await harvestedDirectory(sources());
    const page = `query ($after: String) { matchDecisions(first: 1, after: $after) {
      nodes { other } pageInfo { endCursor hasNextPage hasPreviousPage } } }`;
    await ask(decide, { one: a, other: b, verdict: 'SAME' });
    await ask(decide, { one: a, other: c, verdict: 'LATER' });
    const first = (await ask(page)).matchDecisions;
    expect(first.pageInfo).toMatchObject({ hasNextPage: true, hasPreviousPage: false });
    const second = (await ask(page, { after: first.pageInfo.endCursor })).matchDecisions;
    expect(new Set([first, second].map(({ nodes }) => nodes[0].other))).toEqual(new Set([b, c]));
    expect(second.pageInfo).toMatchObject({ hasNextPage: false, hasPreviousPage: true });
    expect(await askForErrors(page, { after: 'nonsense' })).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT' } }]);
    expect(await askForErrors('{ matchDecisions(first: 0) { totalCount } }')).toMatchObject([
      { extensions: { code: 'BAD_USER_INPUT' } },
    ]);
  });
});
