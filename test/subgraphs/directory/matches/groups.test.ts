import { describe, expect, it } from 'vitest';
import { printReport } from '../../../../gateway/identity/print-report.ts';
import { openIdentityOffice } from '../../../../subgraphs/directory/matches/office.ts';
import { fixedClock } from '../../../../subgraphs/kit/clock.ts';
import { databases } from '../databases.ts';
import { type FakeSources, harvestedDirectory, listing, now } from '../support.ts';

const [a, b, c] = ['information-hub:a', 'local-offer:b', 'timetable:c'] as const;
const other = 'nhs:x';

/** One name in three directories that tell next to nothing else: nobody can know. */
const sources = (): FakeSources => ({
  'information-hub': { listings: [listing(a, 'Sleep and routines (online)', { organisation: 'Alder Trust' })] },
  'local-offer': { listings: [listing(b, 'Sleep and routines (online)')] },
  timetable: { listings: [listing(c, 'Sleep and routines (online)')] },
  nhs: { listings: [listing(other, 'Podiatry')] },
});

const groups = `query ($state: MatchState, $text: String) {
  matchGroups(state: $state, text: $text) {
    totalCount counts { state count }
    nodes { id state listings { id } matches { one { id } other { id } state decision { verdict answer } } }
  }
}`;
const decide = `mutation ($listings: [ID!]!, $verdict: MatchVerdict!, $except: [ID!]) {
  decideMatchGroup(listings: $listings, verdict: $verdict, except: $except, note: "Rang.", by: "KL") {
    one other verdict note by answer
  }
}`;
const decidePair = `mutation ($one: ID!, $other: ID!, $verdict: MatchVerdict!) {
  decideMatch(one: $one, other: $other, verdict: $verdict) { answer }
}`;
const undo = 'mutation ($answer: ID!) { undoMatchAnswer(answer: $answer, by: "KL") }';
const services = '{ services { nodes { listings { id } } } }';

async function open(state: Awaited<ReturnType<(typeof databases)[number][1]>>) {
  const { ask, askForErrors, directory } = await harvestedDirectory(sources(), { state });
  const countsOf = async () => {
    const { counts } = (await ask(groups)).matchGroups;
    return Object.fromEntries(counts.map(({ state: name, count }: { state: string; count: number }) => [name, count]));
  };
  const joined = async () =>
    (await ask(services)).services.nodes
      .map(({ listings }: { listings: { id: string }[] }) => listings.map(({ id }) => id))
      .filter((ids: string[]) => ids.length > 1);
  return { ask, askForErrors, directory, countsOf, joined };
}

describe.each(databases)('a question about several listings, kept in %s', (_name, openState) => {
  it('is one, however many pairs they make', async () => {
    const { ask } = await open(await openState());
    const { matchGroups } = await ask(groups);
    expect(matchGroups.totalCount).toBe(1);
    expect(matchGroups.nodes[0].matches).toHaveLength(3);
    expect(matchGroups.nodes[0].listings.map(({ id }: { id: string }) => id).toSorted()).toEqual([a, b, c]);
    expect((await ask(groups, { text: 'routines' })).matchGroups.totalCount).toBe(1);
    expect((await ask(groups, { text: 'podiatry' })).matchGroups.totalCount).toBe(0);
  });

  it('is answered once and undone once', async () => {
    const { ask, countsOf, joined } = await open(await openState());
    const { decideMatchGroup } = await ask(decide, { listings: [a, b, c], verdict: 'SAME' });
    expect(decideMatchGroup).toHaveLength(3);
    expect(new Set(decideMatchGroup.map(({ answer }: { answer: string }) => answer)).size).toBe(1);
    expect(decideMatchGroup[0]).toMatchObject({ verdict: 'SAME', note: 'Rang.', by: 'KL' });
    expect(await joined()).toEqual([[a, b, c]]);
    expect(await countsOf()).toEqual({ OPEN: 0, LATER: 0, SAME: 1, DIFFERENT: 0 });
    const { answer } = decideMatchGroup[0];
    expect((await ask(undo, { answer })).undoMatchAnswer).toBe(3);
    expect((await ask(undo, { answer })).undoMatchAnswer).toBe(0);
    expect(await joined()).toEqual([]);
    expect(await countsOf()).toEqual({ OPEN: 1, LATER: 0, SAME: 0, DIFFERENT: 0 });
  });

  it('that is put off is told by the command as by the page', async () => {
    const state = await openState();
    const { ask, countsOf } = await open(state);
    const office = await openIdentityOffice({ state, sources: Object.keys(sources()), clock: fixedClock(now) });
    const heads = async () => printReport(await office.report()).match(/^(?:To decide|Put off).*$/gm);
    expect(await heads()).toEqual(['To decide: 3 pairs.', 'Put off: 0 pairs.']);
    await ask(decide, { listings: [a, b, c], verdict: 'LATER' });
    expect(await countsOf()).toMatchObject({ OPEN: 0, LATER: 1 });
    expect(await heads()).toEqual(['To decide: 0 pairs.', 'Put off: 3 pairs.']);
  });

  it('is one answer also after a file has carried it to another database', async () => {
    const [first, second] = [await openState(), await openState()];
    const from = await open(first);
    const { answer } = (await from.ask(decide, { listings: [a, b, c], verdict: 'SAME' })).decideMatchGroup[0];
    const officeOf = (state: typeof first) =>
      openIdentityOffice({ state, sources: Object.keys(sources()), clock: fixedClock(now) });
    const file = await (await officeOf(first)).exportDecisions();
    const to = await open(second);
    const office = await officeOf(second);
    const withoutAnswers = file.decisions.map(({ answer: _answer, ...row }) => row);
    expect(await office.importDecisions({ version: 1, decisions: withoutAnswers })).toMatchObject({ kept: 3, bad: [] });
    expect(await office.importDecisions(file)).toMatchObject({ kept: 3, unchanged: 0, bad: [] });
    expect(await office.importDecisions(file)).toMatchObject({ kept: 0, unchanged: 3 });
    await to.directory.harvest();
    expect(await to.countsOf()).toEqual({ OPEN: 0, LATER: 0, SAME: 1, DIFFERENT: 0 });
    expect((await to.ask(undo, { answer })).undoMatchAnswer).toBe(3);
    expect(await to.countsOf()).toEqual({ OPEN: 1, LATER: 0, SAME: 0, DIFFERENT: 0 });
  });

  it('may leave some out, which are another service, and of which it stays open whether they are one', async () => {
    const { ask, countsOf, joined } = await open(await openState());
    await ask(decide, { listings: [a, b, c], verdict: 'SAME', except: [b] });
    expect(await joined()).toEqual([[a, c]]);
    expect(await countsOf()).toEqual({ OPEN: 0, LATER: 0, SAME: 1, DIFFERENT: 1 });
    const again = await open(await openState());
    await again.ask(decide, { listings: [a, b, c], verdict: 'SAME', except: [b, c] });
    const { nodes } = (await again.ask(groups)).matchGroups;
    expect(nodes.map(({ listings }: { listings: object[] }) => listings)).toEqual([[{ id: b }, { id: c }]]);
  });

  it('that is put off is one question still, and can be answered', async () => {
    const { ask, countsOf, joined } = await open(await openState());
    await ask(decide, { listings: [a, b, c], verdict: 'LATER' });
    expect(await countsOf()).toEqual({ OPEN: 0, LATER: 1, SAME: 0, DIFFERENT: 0 });
    await ask(decide, { listings: [a, b, c], verdict: 'DIFFERENT' });
    expect(await countsOf()).toEqual({ OPEN: 0, LATER: 0, SAME: 0, DIFFERENT: 1 });
    expect(await joined()).toEqual([]);
    // What is decided of all of them can be said anew.
    await ask(decide, { listings: [a, b, c], verdict: 'SAME' });
    expect(await joined()).toEqual([[a, b, c]]);
  });

  it('leaves what was decided before as it is', async () => {
    const { ask, countsOf } = await open(await openState());
    await ask(decidePair, { one: a, other: b, verdict: 'SAME' });
    expect((await ask(groups)).matchGroups.nodes[0].listings).toHaveLength(3);
    await ask(decide, { listings: [a, b, c], verdict: 'DIFFERENT' });
    expect(await countsOf()).toEqual({ OPEN: 0, LATER: 0, SAME: 1, DIFFERENT: 1 });
  });

  it('counts in full or not at all where an answer contradicts what is decided', async () => {
    const { ask, askForErrors, countsOf } = await open(await openState());
    await ask(decidePair, { one: a, other, verdict: 'SAME' });
    await ask(decidePair, { one: b, other, verdict: 'DIFFERENT' });
    const before = await countsOf();
    const [error] = await askForErrors(decide, { listings: [a, b, c], verdict: 'SAME' });
    expect(error?.message).toContain('This contradicts what is decided');
    expect(error?.message).toContain(other);
    expect(await countsOf()).toEqual(before);
  });

  it('is refused where nothing is asked, and for exceptions that make no sense', async () => {
    const { askForErrors } = await open(await openState());
    const refused = async (variables: Record<string, unknown>) =>
      (await askForErrors(decide, variables))[0]?.message ?? '';
    expect(await refused({ listings: [a, other], verdict: 'SAME' })).toContain('Nothing is asked');
    expect(await refused({ listings: [a], verdict: 'SAME' })).toContain('two listings');
    expect(await refused({ listings: [a, 'nhs:none'], verdict: 'SAME' })).toContain('nhs:none');
    expect(await refused({ listings: [a, b], verdict: 'SAME', except: [c] })).toContain('`except`');
    expect(await refused({ listings: [a, b], verdict: 'SAME', except: [a, b] })).toContain('`except`');
    expect(await refused({ listings: [a, b], verdict: 'DIFFERENT', except: [a] })).toContain('`except`');
  });
});
