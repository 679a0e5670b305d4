import { describe, expect, it } from 'vitest';
import { type FakeSources, harvestedDirectory, listing, place } from '../support.ts';

/** Invented. The id, the name and the texts of the first tell where it is, as those of some feeds do. */
const secret = 'timetable:sample-row-house';
const house = { name: 'Sample Row House', addressLines: ['1 Sample Row'], postcode: 'SM1 1AA' };

const sources = (): FakeSources => ({
  timetable: {
    listings: [
      listing(secret, 'Sample Row House', {
        description: 'Our refuge is at 1 Sample Row, SM1 1AA.',
        organisation: 'Harbour Trust',
        phone: '020 7946 0001',
        locations: [place('timetable:house', house)],
      }),
    ],
  },
  'information-hub': {
    listings: [
      listing('information-hub:b', 'Harbour welcome group', {
        organisation: 'Harbour Trust',
        phone: '020 7946 0001',
        locations: [
          place('information-hub:hall', { name: 'Birch Hall', addressLines: ['2 Sample Lane'], postcode: 'SM1 1AB' }),
        ],
      }),
    ],
  },
});

const decide = `mutation ($one: ID!, $verdict: MatchVerdict!) {
  decideMatch(one: $one, other: "information-hub:b", verdict: $verdict, note: "Rang them.") {
    one other oneListing { id name } otherListing { id name } message
  }
}`;
const all = `query ($state: MatchState!) {
  confidentialListings { nodes { id name message } }
  matchDecisions(history: true) { nodes { one other message oneListing { id name } otherListing { id name } } }
  matches(state: $state) { nodes {
    id oneWithheld otherWithheld vetoes one { id name raw } other { id name raw } oneService { id name slug }
    weights { field bits text valueOne valueOther }
  } }
}`;

describe('a match with a confidential listing', () => {
  it('withholds what the listing states, and what comparing its place would tell', async () => {
    const { ask } = await harvestedDirectory(sources());
    const { id } = (await ask(all, { state: 'OPEN' })).confidentialListings.nodes[0];
    const decided = await ask(decide, { one: id, verdict: 'DIFFERENT' });
    const told = await ask(all, { state: 'DIFFERENT' });
    expect(told.matchDecisions.nodes).toHaveLength(1);
    const [match] = told.matches.nodes;
    const isOne = match.one.id === id;
    expect([match.oneWithheld, match.otherWithheld]).toEqual(isOne ? [true, false] : [false, true]);
    const stated = match.weights.map((weight: { valueOne: string; valueOther: string }) =>
      isOne ? weight.valueOne : weight.valueOther,
    );
    expect(new Set(stated)).toEqual(new Set([null]));
    const text = 'Withheld, because a place is confidential.';
    expect(match.weights).toContainEqual(expect.objectContaining({ field: 'locations', bits: null, text }));
    expect(JSON.stringify([decided, told])).not.toMatch(/sample[ -]row|SM1 1AA/i);
  });

  it('is decided on by the id that is shown, and keeps its decision when that changes', async () => {
    const changing = sources();
    const { ask, directory } = await harvestedDirectory(changing);
    const { id } = (await ask(all, { state: 'OPEN' })).confidentialListings.nodes[0];
    expect(id).toMatch(/^timetable:confidential-/);
    await ask(decide, { one: id, verdict: 'LATER' });
    const [open] = changing['timetable']?.listings ?? [];
    if (changing['timetable'] && open) changing['timetable'].listings = [{ ...open, description: 'A group for all.' }];
    await directory.harvest();
    const [decision] = (await ask(all, { state: 'LATER' })).matchDecisions.nodes;
    expect([decision.one, decision.other]).toContain(secret);
    expect(
      (await ask(`mutation { undoMatchDecision(one: "${secret}", other: "information-hub:b") }`)).undoMatchDecision,
    ).toBe(true);
  });
});
