import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Answer, createFakePostcodes, harvestedDirectory, listing, place } from '../support.ts';

const query = `query ($filter: ServiceFilter, $near: Near, $orderBy: ServiceOrder, $first: Int = 1000) {
  services(filter: $filter, near: $near, orderBy: $orderBy, first: $first) {
    totalCount
    setAside { filter unknown withoutIt }
    facets { name values { value label count } }
    interpretation { text correctedText place { name kind inArea } needs { need { id } } }
    waysIn { text hub { id } phone }
    edges { distance { metres } because { field text } node { id name } }
  }
}`;

const units = {
  'SM5 1AA': { latitude: 51.385, longitude: -0.176 },
  'SM1 1AA': { latitude: 51.361, longitude: -0.19 },
};
const at = (id: string, latitude: number, longitude: number, name: string | null = null) => ({
  locations: [place(id, { latitude, longitude, name })],
});

const listings = [
  listing('information-hub:1', 'Speech and Language Therapy', { summary: 'For children who find talking hard.' }),
  listing('information-hub:2', 'Infant feeding group', {
    ...at('information-hub:p2', 51.385, -0.176),
    summary: 'Breast, bottle and mixed feeding.',
  }),
  listing('information-hub:3', 'Housing advice', { delivery: ['PHONE'] }),
  listing('information-hub:4', 'Dance for toddlers', at('information-hub:p4', 51.361, -0.19, 'Rowan Hall')),
  listing('information-hub:5', 'Parenting courses', { summary: 'For mums and dads.' }),
  listing('information-hub:6', 'Siobhan’s Singers', { summary: 'Songs for under 5s, and for A2 students.' }),
  listing('information-hub:8', 'Overnight short breaks', { summary: 'And for those who like rambling.' }),
  listing('information-hub:9', 'A2Dominion office'),
  listing('information-hub:10', 'Sign Post centre'),
  listing('information-hub:11', 'Route 66 club'),
  listing('information-hub:12', 'Parent group', { summary: 'A playgroup to stay at and play. Playgroup, play group.' }),
  listing('information-hub:13', 'Stay and Play'),
  listing('information-hub:14', 'Alder Surgery', { categories: [{ id: 'nhs:GPB', name: 'GP' }] }),
  listing('information-hub:15', 'Crisis cafe', { phones: [{ number: '020 7946 0159', label: null }] }),
  listing('information-hub:7', 'Café for Zoë and friends', {}),
  listing('timetable:carshalton', 'Carshalton hub opening', at('timetable:carshalton', 51.387, -0.179)),
];

async function asking() {
  const sources = { 'information-hub': listings.slice(0, -1), timetable: listings.slice(-1) };
  const test = await harvestedDirectory(
    Object.fromEntries(Object.entries(sources).map(([id, of]) => [id, { listings: of }])),
    { places: createFakePostcodes(units) },
  );
  return async (variables: object): Promise<Answer> => (await test.ask(query, { ...variables })).services;
}

const namesOf = ({ edges }: Answer): string[] => edges.map(({ node }: Answer) => node.name);

describe('words', () => {
  it.each<[text: string, first: string, corrected: string | null]>([
    ['speach therapy', 'Speech and Language Therapy', 'speech therapy'],
    ['speech and langauge', 'Speech and Language Therapy', 'speech and language'],
    ['thearpy', 'Speech and Language Therapy', 'therapy'],
    ['parnting corses', 'Parenting courses', 'parenting courses'],
    ['houzing', 'Housing advice', 'housing'],
    ['todlers', 'Dance for toddlers', 'toddlers'],
    ['PARENTING', 'Parenting courses', null],
    ['breastfeeding', 'Infant feeding group', null],
    ['breast-feeding', 'Infant feeding group', null],
    ['breast feeding', 'Infant feeding group', null],
    ['under 5s', 'Dance for toddlers', null],
    ['under-fives', 'Dance for toddlers', null],
    ['songs for the under 5s', 'Siobhan’s Singers', null],
    ['A2', 'Siobhan’s Singers', null],
    ['cafe zoe', 'Café for Zoë and friends', null],
    ['siobhans', 'Siobhan’s Singers', null],
    ['talk', 'Speech and Language Therapy', null],
    ['singers', 'Siobhan’s Singers', null],
    ['hous', 'Housing advice', null],
    ['A2 dominion', 'A2Dominion office', null],
    ['signpost', 'Sign Post centre', null],
    ['route66 club', 'Route 66 club', null],
    ['stay and play', 'Stay and Play', null],
    ['where can I find a group for feeding my baby?', 'Infant feeding group', null],
  ])('%j finds %j', async (text, first, corrected) => {
    const answer = await (await asking())({ filter: { text } });
    expect(namesOf(answer)[0]).toBe(first);
    expect(answer.interpretation).toMatchObject({ text, correctedText: corrected });
  });

  it.each([
    'overweight',
    'gambling',
    'horse riding',
    'prayer',
    'a loan',
    'my son Daniel',
    'Siobhan',
    'dancing',
    'house',
    'course',
    'coarse',
  ])('that are right are left alone: %j', async (text) => {
    expect((await (await asking())({ filter: { text } })).interpretation.correctedText).toBeNull();
  });
});

describe('places in a question', () => {
  it.each<[text: string, place: string | null, first: string]>([
    ['feeding near SM5 1AA', 'SM5 1AA', 'Infant feeding group'],
    ['toddlers sm11aa', 'SM1 1AA', 'Dance for toddlers'],
    ['toddlers SM1', 'SM1', 'Dance for toddlers'],
    ['toddlers smi', 'SM1', 'Dance for toddlers'],
    ['feeding group in carshalton', 'Carshalton', 'Infant feeding group'],
    ['feeding group in Carshaltn', 'Carshalton', 'Infant feeding group'],
    ['dance at Rowan Hall', 'Rowan Hall', 'Dance for toddlers'],
    ['near the Carshalton Family Hub feeding', 'Carshalton Family Hub', 'Infant feeding group'],
    ['housing in Sutton', null, 'Housing advice'],
    ['parenting for a 2 year old', null, 'Parenting courses'],
  ])('%j is near %j', async (text, name, first) => {
    const answer = await (await asking())({ filter: { text } });
    expect(answer.interpretation.place?.name ?? null).toBe(name);
    expect(namesOf(answer)[0]).toBe(first);
  });

  it('alone ask for everything, the nearest first', async () => {
    const answer = await (await asking())({ filter: { text: 'SM5 1AA' } });
    expect(answer.totalCount).toBe(listings.length);
    expect(answer.edges[0]).toMatchObject({ distance: { metres: 0 }, node: { name: 'Infant feeding group' } });
  });

  it('give way to near, and serve a radius where near has no place', async () => {
    const ask = await asking();
    const both = await ask({ filter: { text: 'dance in Carshalton' }, near: { postcode: 'SM1 1AA' } });
    expect(both.interpretation.place.name).toBe('SM1 1AA');
    const radius = await ask({ filter: { text: 'SM1 1AA' }, near: { withinMiles: 0.2 } });
    expect(namesOf(radius)).not.toContain('Infant feeding group');
    expect(namesOf(radius)).toContain('Housing advice');
  });

  it('outside the area are told plainly', async () => {
    const answer = await (await asking())({ filter: { text: 'toddlers in Croydon' } });
    expect(answer.interpretation.place).toEqual({ name: 'Croydon', kind: 'neighbourhood', inArea: false });
    expect(answer.waysIn[0].text).toBe('Croydon is outside Sutton. Some services are for people who live here.');
  });
});

describe('ways in', () => {
  it('say what would be found with one condition less, and where to ask', async () => {
    const { totalCount, waysIn } = await (
      await asking()
    )({
      filter: { text: 'housing', free: true },
      near: { postcode: 'SM5 1AA' },
    });
    expect(totalCount).toBe(0);
    expect(waysIn).toEqual([
      { text: 'Without “free”: 1. Of 1 of them no directory says, so ask.', hub: null, phone: null },
      {
        text: "Ask a person: Carshalton Family Hub, in Tweeddale Children's Centre, less than a quarter of a mile away in a straight line.",
        hub: { id: 'carshalton' },
        phone: null,
      },
    ]);
  });

  it('tell of no nought miles to a hub that is very near', async () => {
    const near = { latitude: 51.387, longitude: -0.179 };
    const { waysIn } = await (await asking())({ filter: { text: 'zzzz' }, near });
    expect(waysIn.map(({ text }: Answer) => text)).toContain(
      "Ask a person: Carshalton Family Hub, in Tweeddale Children's Centre, less than a quarter of a mile away in a straight line.",
    );
  });

  it('have every hub where nothing says which is near, and a hint where the text says nothing', async () => {
    const { totalCount, waysIn } = await (await asking())({ filter: { text: '???' } });
    expect(totalCount).toBe(0);
    expect(waysIn[0].text).toMatch(/^Say in a few words what you need/);
    expect(waysIn.slice(1).map(({ hub }: Answer) => hub.id)).toEqual([
      'wallington',
      'carshalton',
      'cheam-south-sutton',
      'central-sutton',
    ]);
  });

  it('have urgent help first on what cannot wait', async () => {
    const answer = await (await asking())({ filter: { text: 'my husband hits me' } });
    expect(answer.interpretation.needs[0].need.id).toMatch(/domestic-abuse/);
    expect(answer.waysIn[0]).toMatchObject({
      text: expect.stringMatching(/emergency services on 999/),
      phone: '999',
      hub: null,
    });
  });

  it('have the number of the listing that they name', async () => {
    const { waysIn } = await (await asking())({ filter: { text: 'I feel so low I want to die' } });
    expect(waysIn.find(({ text }: Answer) => text.startsWith('Crisis cafe'))?.phone).toBe('020 7946 0159');
  });
});

it('what answers a need comes before a surgery, which answers many', async () => {
  const answer = await (await asking())({ filter: { text: 'someone to talk to im so low' } });
  expect(namesOf(answer)).toEqual(expect.arrayContaining(['Crisis cafe', 'Alder Surgery']));
  expect(namesOf(answer).indexOf('Crisis cafe')).toBeLessThan(namesOf(answer).indexOf('Alder Surgery'));
});

const free = fc.option(fc.boolean(), { nil: undefined });

describe('filters and counts', () => {
  const many = Array.from({ length: 60 }, (_, index) =>
    listing(
      `information-hub:m${index}`,
      `${['School', 'Baby', 'Youth'][index % 3]} ${['club', 'nurse'][index % 2]} ${index}`,
      {
        kind: (['SERVICE', 'GROUP', 'CLUB'] as const)[index % 3] ?? 'SERVICE',
        cost: { free: (['YES', 'NO', 'UNKNOWN'] as const)[index % 3] ?? 'NO', text: null, url: null },
        delivery: index % 4 === 0 ? ['PHONE'] : index % 4 === 1 ? ['IN_PERSON', 'ONLINE'] : [],
        eligibility: {
          text: (['under 5s', 'ages 8 to 12', null] as const)[index % 3] ?? null,
          ages: [],
          circumstances: [],
        },
        ...(index % 5 === 0 && { organisation: `Organisation ${index % 2}` }),
        ...(index % 2 && at(`information-hub:m${index}`, 51.34 + (index % 10) / 100, -0.19)),
      },
    ),
  );
  const conditions = fc.record(
    {
      text: fc.constantFrom('school', 'baby club', 'nurse in Wallington', 'yuoth', '???'),
      free,
      kinds: fc.subarray(['SERVICE', 'GROUP', 'CLUB'], { minLength: 1 }),
      delivery: fc.subarray(['PHONE', 'ONLINE'], { minLength: 1 }),
      person: fc.constantFrom({ ageMonths: 24 }, { ageMonths: 120 }),
      offer: fc.constant(['UNIVERSAL']),
      maxThresholdTier: fc.integer({ min: 1, max: 4 }),
      wheelchair: free,
      includeUnknown: fc.boolean(),
    },
    { requiredKeys: [] },
  );
  const near = fc.constantFrom(null, { postcode: 'SM1 1AA', withinMiles: 1 }, { postcode: 'SM1 1AA' });

  it('never lie: a filter more never adds a service, and what it set aside is what it left out', async () => {
    const { ask: run } = await harvestedDirectory(
      { 'information-hub': { listings: many } },
      { places: createFakePostcodes(units) },
    );
    const ask = async (variables: object): Promise<Answer> => (await run(query, { ...variables })).services;
    await fc.assert(
      fc.asyncProperty(conditions, near, async (filter, from) => {
        const answer = await ask({ filter, near: from });
        const names = namesOf(answer);
        for (const { filter: name, withoutIt, unknown } of answer.setAside) {
          const { [name]: _left, ...rest }: Record<string, unknown> = filter;
          const wider =
            name === 'near' ? { filter, near: from && { postcode: from.postcode } } : { filter: rest, near: from };
          const without = namesOf(await ask(wider));
          expect(without).toEqual(expect.arrayContaining(names));
          expect(withoutIt).toBe(without.length);
          expect(unknown).toBeLessThanOrEqual(without.length - names.length);
        }
        const known = namesOf(await ask({ filter: { ...filter, includeUnknown: false }, near: from }));
        const all = namesOf(await ask({ filter: { ...filter, includeUnknown: true }, near: from }));
        expect(all.slice(0, known.length).toSorted()).toEqual(known.toSorted());
      }),
      { numRuns: 60 },
    );
  });

  it('count for each choice what it would keep', async () => {
    const { ask: run } = await harvestedDirectory({ 'information-hub': { listings: many } });
    const ask = async (variables: object): Promise<Answer> => (await run(query, { ...variables })).services;
    await fc.assert(
      fc.asyncProperty(
        fc.record({ free, kinds: fc.subarray(['GROUP', 'CLUB']) }, { requiredKeys: [] }),
        async (filter) => {
          const { facets } = await ask({ filter });
          const valuesOf = (facet: string): Answer[] => facets.find(({ name }: Answer) => name === facet).values;
          for (const { value, count } of valuesOf('kinds')) {
            expect((await ask({ filter: { ...filter, kinds: [value] } })).totalCount).toBe(count);
          }
          for (const { value, count } of valuesOf('free')) {
            expect((await ask({ filter: { ...filter, free: value === 'YES' } })).totalCount).toBe(count);
          }
          for (const { value, count } of valuesOf('delivery')) {
            expect((await ask({ filter: { ...filter, delivery: [value] } })).totalCount).toBe(count);
          }
        },
      ),
      { numRuns: 15 },
    );
  });

  it('are called by their names', async () => {
    const { ask: run } = await harvestedDirectory({ 'information-hub': { listings: many } });
    const { facets } = (await run(query)).services;
    const labels = Object.fromEntries(
      facets.map(({ name, values }: Answer) => [name, values.map(({ label }: Answer) => label)]),
    );
    expect(labels['free'].toSorted()).toEqual(['Costs something', 'Free']);
    expect(labels['organisation'].toSorted()).toEqual(['Organisation 0', 'Organisation 1']);
    expect(labels['sources']).toEqual(['The information-hub']);
  });

  it.each([
    [{ sources: ['nowhere'] }, 'filter.sources must each be one of: information-hub.'],
    [{ needs: ['nothing'] }, 'filter.needs'],
    [{ maxThresholdTier: 0 }, 'filter.maxThresholdTier must be from 1 to 4, but was 0.'],
    [{ person: { ageMonths: -10 } }, 'person.ageMonths'],
  ])('refuse %j', async (filter, message) => {
    const { askForErrors } = await harvestedDirectory({ 'information-hub': { listings: many.slice(0, 1) } });
    const [error] = await askForErrors(query, { filter });
    expect(error?.message).toContain(message);
    expect(error?.extensions).toMatchObject({ code: 'BAD_USER_INPUT' });
  });
});
