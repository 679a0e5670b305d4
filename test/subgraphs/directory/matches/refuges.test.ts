import { describe, expect, it } from 'vitest';
import { databases } from '../databases.ts';
import { type FakeSources, harvestedDirectory, listing, place } from '../support.ts';

const house = 'information-hub:house';
const flagged = 'local-offer:flagged';
const words = 'A safe house for people with nowhere else to go.';

/** Invented, like all of this. The first is taken for a refuge by its words, the second by its directory. */
const sources = (description = words): FakeSources => ({
  'information-hub': {
    listings: [
      listing(house, 'Harbour House', {
        description,
        organisation: 'Harbour Trust',
        locations: [
          place('information-hub:p', { name: 'Harbour House', addressLines: ['1 Sample Row'], postcode: 'SM1 1AA' }),
        ],
      }),
      listing('information-hub:open', 'Singing group', { postcode: 'SM1 1AB' }),
    ],
  },
  'local-offer': {
    listings: [
      listing(flagged, 'Quiet Place', { confidential: true, organisation: 'Quiet Trust', postcode: 'SM1 1AD' }),
    ],
  },
});

const list = `{ confidentialListings {
  totalCount nodes { id name confidential reason message source { id } cleared { note by at } }
} }`;
const clear = `mutation ($listing: ID!, $note: String!, $by: String) {
  clearConfidential(listing: $listing, note: $note, by: $by) { id confidential reason message cleared { note by at } }
}`;
const undo = 'mutation ($listing: ID!, $by: String) { undoClearConfidential(listing: $listing, by: $by) }';
const places =
  '{ services(filter: { includeWithdrawn: true }) { nodes { name locations { location { confidential address { text } } } } } }';

interface Asking {
  ask: Awaited<ReturnType<typeof harvestedDirectory>>['ask'];
}

/** Whether an address is shown of the one that only its words make a refuge. */
async function isShown({ ask }: Asking): Promise<boolean> {
  return JSON.stringify(await ask(places)).includes('1 Sample Row');
}

async function idOf({ ask }: Asking, reason: string): Promise<string> {
  const { nodes } = (await ask(list)).confidentialListings;
  return nodes.find((node: { reason: string }) => node.reason === reason).id;
}

describe.each(databases)('a listing taken for a refuge, in %s', (_name, open) => {
  it('is listed by name and reason, without its place', async () => {
    const { ask } = await harvestedDirectory(sources(), { state: await open() });
    const { totalCount, nodes } = (await ask(list)).confidentialListings;
    expect(totalCount).toBe(2);
    expect(nodes).toMatchObject([
      { confidential: true, reason: 'WORDS', source: { id: 'information-hub' }, cleared: null },
      { confidential: true, reason: 'FLAG', source: { id: 'local-offer' }, cleared: null },
    ]);
    expect(JSON.stringify(nodes)).not.toMatch(/Sample Row|SM1/);
  });

  it('is shown once a person clears it, until that is undone', async () => {
    const test = await harvestedDirectory(sources(), { state: await open() });
    expect(await isShown(test)).toBe(false);
    const said = { listing: await idOf(test, 'WORDS'), note: 'Rang the trust.', by: 'KL' };
    expect((await test.ask(clear, said)).clearConfidential).toMatchObject({
      confidential: false,
      reason: 'WORDS',
      message: 'A person has cleared it. That holds until its words change.',
      cleared: { note: 'Rang the trust.', by: 'KL', at: '2026-11-23T09:00:00+00:00' },
    });
    expect(await isShown(test)).toBe(true);
    await test.directory.harvest();
    expect(await isShown(test)).toBe(true);
    expect((await test.ask(undo, { listing: await idOf(test, 'WORDS') })).undoClearConfidential).toBe(true);
    expect(await isShown(test)).toBe(false);
    expect((await test.ask(undo, { listing: await idOf(test, 'WORDS') })).undoClearConfidential).toBe(false);
  });

  it('is confidential again when the words change that it was cleared of', async () => {
    const changing = sources();
    const test = await harvestedDirectory(changing, { state: await open() });
    await test.ask(clear, { listing: await idOf(test, 'WORDS'), note: 'A holiday house.' });
    Object.assign(changing['information-hub'] ?? {}, sources(`${words} Call us.`)['information-hub']);
    await test.directory.harvest();
    expect(await isShown(test)).toBe(false);
    expect((await test.ask(list)).confidentialListings.nodes[0]).toMatchObject({ confidential: true, cleared: null });
    await test.ask(clear, { listing: await idOf(test, 'WORDS'), note: 'Still a holiday house.' });
    expect(await isShown(test)).toBe(true);
  });

  it('stays cleared while anything else of it changes', async () => {
    const changing = sources();
    const test = await harvestedDirectory(changing, { state: await open() });
    await test.ask(clear, { listing: await idOf(test, 'WORDS'), note: 'A holiday house.' });
    for (const one of changing['information-hub']?.listings ?? [])
      Object.assign(one, { waitTime: 'Two weeks', assertedAt: '2026-11-20T09:00:00Z' });
    await test.directory.harvest();
    expect(await isShown(test)).toBe(true);
  });

  it('is confidential at once when its directory says so, also in a reading that is held back', async () => {
    const changing = sources();
    const hub = changing['information-hub'];
    hub?.listings.push(...['c', 'd', 'e'].map((id) => listing(`information-hub:${id}`, `Singing ${id}`)));
    const test = await harvestedDirectory(changing, { state: await open() });
    await test.ask(clear, { listing: await idOf(test, 'WORDS'), note: 'A holiday house.' });
    if (hub) hub.listings = hub.listings.slice(0, 1).map((one) => ({ ...one, confidential: true }));
    await test.directory.harvest();
    expect((await test.ask('{ sources { id health } }')).sources).toContainEqual({
      id: 'information-hub',
      health: 'STALE',
    });
    expect(await isShown(test)).toBe(false);
  });
});

describe('clearing', () => {
  it.each([
    [
      'what its directory itself says',
      'FLAG',
      'It is known.',
      /^Its directory itself says that its place must not be shown/,
    ],
    ['without saying how it is known', 'WORDS', '  ', /^note should say how it is known/],
  ])('%s is refused', async (_name, reason, note, message) => {
    const test = await harvestedDirectory(sources());
    const errors = await test.askForErrors(clear, { listing: await idOf(test, reason), note });
    expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT' }, message: expect.stringMatching(message) }]);
    expect(await isShown(test)).toBe(false);
  });

  it.each([
    ['nhs:none', 'No listing has this id.'],
    ['information-hub:open', 'Its own words are not taken for those of a refuge: there is nothing to clear.'],
  ])('%s is refused: %s', async (id, message) => {
    const test = await harvestedDirectory(sources());
    expect(await test.askForErrors(clear, { listing: id, note: 'Known.' })).toMatchObject([
      { extensions: { code: 'BAD_USER_INPUT' }, message },
    ]);
  });

  it('one of two that are the same service leaves both confidential', async () => {
    const both = sources();
    both['timetable'] = {
      listings: [listing('timetable:same', 'Harbour stays', { description: words, organisation: 'Harbour Trust' })],
    };
    const test = await harvestedDirectory(both);
    const [one, other] = (await test.ask(list)).confidentialListings.nodes
      .filter((node: { reason: string }) => node.reason === 'WORDS')
      .map(({ id }: { id: string }) => id);
    await test.ask(
      'mutation ($one: ID!, $other: ID!) { decideMatch(one: $one, other: $other, verdict: SAME) { id } }',
      { one, other },
    );
    const cleared = (await test.ask(clear, { listing: one, note: 'A holiday house.', by: 'KL' })).clearConfidential;
    expect(cleared).toMatchObject({
      confidential: true,
      reason: 'SAME_SERVICE',
      message: expect.stringMatching(/^A person has cleared it, but it is the same service as a listing that/),
      cleared: { note: 'A holiday house.', by: 'KL' },
    });
    const { nodes } = (await test.ask(list)).confidentialListings;
    expect(nodes.find(({ id }: { id: string }) => id === one)).toMatchObject(cleared);
    expect(nodes.find(({ id }: { id: string }) => id === other)).toMatchObject({ reason: 'WORDS', cleared: null });
    expect(await isShown(test)).toBe(false);
    await test.ask(clear, { listing: other, note: 'The same.' });
    expect(await isShown(test)).toBe(true);
  });
});
