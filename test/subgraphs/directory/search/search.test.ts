import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Listing } from '../../../../subgraphs/kit/listing.ts';
import { type Answer, createFakePostcodes, harvestedDirectory, listing, place } from '../support.ts';

const query = `query ($filter: ServiceFilter, $near: Near, $orderBy: ServiceOrder, $first: Int, $after: String) {
  services(filter: $filter, near: $near, orderBy: $orderBy, first: $first, after: $after) {
    totalCount
    setAside { filter unknown withoutIt }
    pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
    edges { cursor score distance { metres miles } because { field text } node { name } }
  }
}`;

const units = { 'SM1 1AA': { latitude: 51.36, longitude: -0.19 }, 'SM1 1AB': { latitude: 51.37, longitude: -0.2 } };

async function searching(...listings: Listing[]) {
  const bySource = Map.groupBy(listings, ({ id }) => id.slice(0, id.indexOf(':')));
  const sources = Object.fromEntries([...bySource].map(([id, of]) => [id, { listings: of }]));
  const test = await harvestedDirectory(sources, { places: createFakePostcodes(units) });
  const search = async (variables: object): Promise<Answer> => (await test.ask(query, { ...variables })).services;
  const names = async (variables: object): Promise<string[]> =>
    (await search(variables)).edges.map(({ node }: Answer) => node.name);
  return { ...test, search, names };
}

let made = 0;
const service = (name: string, more: Parameters<typeof listing>[2] = {}) =>
  listing(`information-hub:${++made}`, name, more);
const at = (latitude: number, longitude: number, more = {}) => ({
  locations: [place(`information-hub:p${++made}`, { latitude, longitude, ...more })],
});

it('a chance to help others comes after help for who asks for help, and first for who wants to give it', async () => {
  const { names } = await searching(
    service('Foodbank helper', { kind: 'VOLUNTEERING', summary: 'Give two hours a week as a volunteer.' }),
    service('Advice centre', { description: 'We also run a foodbank. Led by a volunteer.' }),
  );
  expect(await names({ filter: { text: 'foodbank' } })).toEqual(['Advice centre', 'Foodbank helper']);
  expect(await names({ filter: { text: 'foodbank volunteer' } })).toEqual(['Foodbank helper', 'Advice centre']);
});

describe('words', () => {
  const all = [
    service('School nurses', { organisation: 'Health and Care' }),
    service('MAPS Mentoring - Building Bridges', { summary: 'A mentor for every young person.' }),
    service('Belmont GP Practice'),
    service('Carers Centre', { description: 'Help for people who care. See the **school** page.' }),
    service('Baby club', {
      categories: [{ id: 'information-hub:1', name: 'Infant feeding' }],
      alternateNames: ['SIASS'],
    }),
    service('உதவி மையம்'),
  ];

  it.each([
    ['school', ['School nurses', 'Carers Centre']],
    ['nurse school', ['School nurses']],
    ['GP', ['Belmont GP Practice']],
    ['gps', ['Belmont GP Practice']],
    ['mentors', ['MAPS Mentoring - Building Bridges']],
    ['build bridge', ['MAPS Mentoring - Building Bridges']],
    ['ment', ['MAPS Mentoring - Building Bridges']],
    // School nurses answer the need of a young carer, in the strategy's own words.
    ['carer', ['Carers Centre', 'School nurses']],
    ['babies', ['Baby club']],
    ['infant', ['Baby club']],
    ['siass', ['Baby club']],
    ['health', ['School nurses']],
    ['உதவி', ['உதவி மையம்']],
    ['the', []],
    ['I need help with a baby', ['Baby club']],
    ['baby zzzz', ['Baby club']],
    ['zzzz', []],
  ])('find %j', async (text, found) => {
    const { names } = await searching(...all);
    expect((await names({ filter: { text } })).toSorted()).toEqual(found.toSorted());
  });

  it('in a name count more than in a description', async () => {
    const { names } = await searching(...all);
    expect(await names({ filter: { text: 'school' } })).toEqual(['School nurses', 'Carers Centre']);
  });

  it('are explained', async () => {
    const { search } = await searching(...all);
    const because = async (text: string) => (await search({ filter: { text } })).edges[0].because;
    expect(await because('nurse')).toEqual([{ field: 'name', text: 'Its name has “nurse”.' }]);
    expect(await because('nurse at school called health')).toEqual([
      { field: 'name', text: 'Its name has “nurse” and “school”.' },
      { field: 'organisation', text: 'The name of who offers it has “health”.' },
      { field: 'needs', text: 'It answers “I am worried my child is at risk of school exclusion”.' },
    ]);
    expect((await because('siass'))[0]).toEqual({ field: 'name', text: 'Another name of it has “siass”.' });
    expect(await because('breastfeeding')).toEqual([
      { field: 'categories', text: 'Its category has another word for “breastfeeding”.' },
      { field: 'needs', text: 'It answers “I have a new baby”.' },
    ]);
  });

  it('that have to do with what was said are told, and not taken for other words for it', async () => {
    const { search } = await searching(service('Health visitor clinic'));
    const [{ because }] = (await search({ filter: { text: 'my baby keeps crying' } })).edges;
    expect(because[0]).toEqual({ field: 'name', text: 'Its name has “health visitor”, which may help with “crying”.' });
  });

  it('that are half typed are told as such, and count for less where they may be whole', async () => {
    const { search, names } = await searching(
      service('Nightjar club'),
      service('Talking club', { description: 'Somebody to talk to by night.' }),
      service('Dental practice'),
    );
    const [first] = (await search({ filter: { text: 'dent' } })).edges;
    expect(first.because[0]).toEqual({ field: 'name', text: 'Its name has a word that begins with “dent”.' });
    expect(await names({ filter: { text: 'talk night' } })).toEqual(['Talking club']);
    const lone = await searching(
      service('Nightjar club talk'),
      service('Talk and chat', { summary: 'Every evening.' }),
    );
    expect((await lone.names({ filter: { text: 'evening night' } }))[0]).toBe('Talk and chat');
  });

  it('of the name of the area tell which of two is meant, and find nothing by themselves', async () => {
    const { names } = await searching(
      service('Sutton library'),
      service('Merton advice'),
      service('Sutton advice'),
      service('Sutton baths'),
      service('Tutors', { description: 'English for beginners.' }),
    );
    expect(await names({ filter: { text: 'advice sutton' } })).toEqual(['Sutton advice', 'Merton advice']);
    expect(await names({ filter: { text: 'sutton' } })).toHaveLength(3);
    expect(await names({ filter: { text: 'learn english sutton' } })).toEqual(['Tutors']);
  });

  it('of a phrase stand together', async () => {
    const { names } = await searching(
      service('Stay at home library', { summary: 'To read, not to play.' }),
      service('Stay and play'),
      service('Play centre', { summary: 'You cannot stay.' }),
    );
    expect(await names({ filter: { text: 'playgroup' } })).toEqual(['Stay and play']);
  });

  it('are looked for though they say who is spoken of or when, where there are no others', async () => {
    const { names } = await searching(service('Mum and me'), service('Night light'));
    expect(await names({ filter: { text: 'my mum' } })).toEqual(['Mum and me']);
    expect(await names({ filter: { text: 'night' } })).toEqual(['Night light']);
  });

  it('of a phrase may have others between them that say nothing', async () => {
    const { names } = await searching(service('Listening ear'), service('Rhyme time'));
    expect(await names({ filter: { text: 'someone i can really just talk to' } })).toEqual(['Listening ear']);
  });

  it('that nearly all services have say little beside a need', async () => {
    const { names } = await searching(
      service('Care team', { description: 'Care.' }),
      service('Crisis cafe', { description: 'Care.' }),
      service('Care homes', { description: 'Care.' }),
    );
    expect((await names({ filter: { text: 'i dont want to live and nobody would care' } }))[0]).toBe('Crisis cafe');
  });

  it('count for less where they are not in a service that answers the need', async () => {
    const { names } = await searching(
      service('Lessons', { categories: [{ id: 'information-hub:1', name: 'School and work' }] }),
      service('JobCentre'),
    );
    expect(await names({ filter: { text: 'need work around school hours' } })).toEqual(['JobCentre', 'Lessons']);
  });

  it('are only ever words, whatever a person types', async () => {
    const { names, search } = await searching(...all);
    for (const text of [
      '"',
      'name:nurse',
      'nurse*',
      'NEAR(school nurse)',
      'school AND',
      '(',
      '^school',
      '-school',
      "'; drop table service; --",
      '%',
      '{name}: x',
      '\u0000',
      '"school" OR "',
    ]) {
      expect(await names({ filter: { text } })).toBeInstanceOf(Array);
    }
    expect((await names({ filter: { text: 'school NOT nurses' } }))[0]).toBe('School nurses');
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary', maxLength: 60 }), async (text) => {
        expect((await search({ filter: { text } })).totalCount).toBeGreaterThanOrEqual(0);
      }),
      { numRuns: 200 },
    );
  });

  it.each(['???', '🙂', '!', '-'])('that are none, such as %j, find nothing rather than everything', async (text) => {
    const { search } = await searching(...all);
    expect((await search({ filter: { text } })).totalCount).toBe(0);
  });

  it.each(['', '  '])('that are not given leave nothing out', async (text) => {
    const { search } = await searching(...all);
    expect((await search({ filter: { text } })).totalCount).toBe(all.length);
  });

  it('may be a question of 500 characters, and no more', async () => {
    const { askForErrors, search } = await searching(...all);
    expect((await search({ filter: { text: 'school '.repeat(71) } })).totalCount).toBe(2);
    const [error] = await askForErrors(query, { filter: { text: 'x'.repeat(10_000) } });
    expect(error).toMatchObject({
      message: 'filter.text must be of at most 500 characters, but had 10,000.',
      extensions: { code: 'BAD_USER_INPUT' },
    });
  });
});

const cost = (free: 'YES' | 'NO') => ({ cost: { free, text: null, url: null } });

describe('filters', () => {
  const yes = {
    locations: [
      place('information-hub:yes', {
        postcode: 'SM1 1AA',
        wheelchair: 'YES',
        accessibleToilet: 'YES',
        inductionLoop: 'YES',
      }),
    ],
  };
  const no = { locations: [place('information-hub:no', { postcode: 'SM1 1AA', wheelchair: 'NO' })] };
  const all = [
    service('Alpha', {
      ...yes,
      ...cost('YES'),
      kind: 'GROUP',
      delivery: ['IN_PERSON'],
      languages: [{ language: 'Tamil', support: null }],
    }),
    service('Beta', {
      ...no,
      ...cost('NO'),
      delivery: ['PHONE'],
      referral: { routes: ['SELF'], text: null, url: null },
    }),
    service('Gamma', { categories: [{ id: 'information-hub:c', name: 'Play' }], organisation: 'Council' }),
    listing('nhs:1', 'Delta', { kind: 'HEALTH_SITE' }),
  ];

  it.each<[object, string[], unknown: number]>([
    [{ free: true }, ['Alpha'], 2],
    [{ free: false }, ['Beta'], 2],
    [{ wheelchair: true }, ['Alpha'], 2],
    [{ wheelchair: false }, ['Beta'], 2],
    [{ accessibleToilet: true }, ['Alpha'], 3],
    [{ inductionLoop: true }, ['Alpha'], 3],
    [{ kinds: ['GROUP', 'HEALTH_SITE'] }, ['Alpha', 'Delta'], 0],
    [{ delivery: ['PHONE', 'ONLINE'] }, ['Beta'], 2],
    [{ referral: ['SELF'] }, ['Beta'], 3],
    [{ languages: ['ta'] }, ['Alpha'], 3],
    [{ languages: ['TA-lk'] }, ['Alpha'], 3],
    [{ categories: ['information-hub:c', 'x'] }, ['Gamma'], 3],
    [{ sources: ['nhs'] }, ['Delta'], 0],
  ])('%j keeps %j', async (filter, kept, unknown) => {
    const { search, names } = await searching(...all);
    expect(await names({ filter })).toEqual(kept);
    const [name] = Object.keys(filter);
    expect((await search({ filter })).setAside).toEqual([{ filter: name, unknown, withoutIt: 4 }]);
  });

  it('by ward, of venues that may be shown', async () => {
    const hall = place('information-hub:hall', { postcode: 'SM1 1AA' });
    const { search, names, ask, askForErrors } = await searching(
      service('In it', { locations: [hall] }),
      service('By phone', { delivery: ['PHONE'] }),
      service('Women’s refuge', { locations: [place('information-hub:safe', { postcode: 'SM1 1AB' })] }),
    );
    for (const wards of [['sutton central'], ['E05013765'], ['Cheam', 'Sutton Central']]) {
      expect(await names({ filter: { wards } })).toEqual(['In it']);
    }
    expect((await search({ filter: { wards: ['Cheam'] } })).setAside).toEqual([
      { filter: 'wards', unknown: 2, withoutIt: 3 },
    ]);
    const { services } = await ask('{ services { facets { name values { value label count } } } }');
    expect(services.facets.find(({ name }: Answer) => name === 'wards').values).toEqual([
      { value: 'Sutton Central', label: 'Sutton Central', count: 1 },
    ]);
    const [error] = await askForErrors(query, { filter: { wards: ['Croydon'] } });
    expect(error?.message).toMatch('filter.wards must each be the name or the code of a ward of today');
  });

  it('by organisation', async () => {
    const { ask, names } = await searching(...all);
    const { services } = await ask(
      '{ services(filter: { text: "gamma" }) { nodes { organisation { id services { nodes { name } } } } } }',
    );
    const [{ organisation }] = services.nodes;
    expect(organisation.services.nodes).toEqual([{ name: 'Gamma' }]);
    expect(await names({ filter: { organisation: organisation.id } })).toEqual(['Gamma']);
  });

  it.each([
    [{ languages: ['klingonish!!'] }, 'filter.languages must each be a language tag of BCP 47, e.g. pl or ta-LK.'],
    [{ languages: ['pl', 'Polish'] }, 'filter.languages must each be a language tag of BCP 47, e.g. pl or ta-LK.'],
    [{ categories: ['bogus'] }, 'filter.categories must be ids of categories of services, as Category.id gives them.'],
    [{ organisation: 'bogus' }, 'filter.organisation must be the id of an organisation.'],
  ])('refuse what is nothing: %j', async (filter, message) => {
    const { askForErrors } = await searching(...all);
    expect(await askForErrors(query, { filter })).toMatchObject([{ message, extensions: { code: 'BAD_USER_INPUT' } }]);
  });

  it('take a language that nobody speaks', async () => {
    const { names } = await searching(...all);
    for (const code of ['tlh', 'zh-Hant-HK', 'BSL']) expect(await names({ filter: { languages: [code] } })).toEqual([]);
  });

  it('count for each what it alone left out', async () => {
    const { search } = await searching(...all);
    const { totalCount, setAside } = await search({ filter: { free: true, wheelchair: true, text: 'beta' } });
    expect(totalCount).toBe(0);
    expect(setAside).toEqual([
      { filter: 'text', unknown: 0, withoutIt: 1 },
      { filter: 'free', unknown: 0, withoutIt: 0 },
      { filter: 'wheelchair', unknown: 0, withoutIt: 0 },
    ]);
    const { setAside: other } = await search({ filter: { free: true, kinds: ['SERVICE'] } });
    expect(other).toEqual([
      { filter: 'kinds', unknown: 0, withoutIt: 1 },
      { filter: 'free', unknown: 1, withoutIt: 2 },
    ]);
  });

  it('keep what is not known where that is asked, after what is, and say so', async () => {
    const { search } = await searching(...all);
    const { edges, setAside } = await search({ filter: { wheelchair: true, includeUnknown: true } });
    expect(edges.map(({ node }: Answer) => node.name)).toEqual(['Alpha', 'Delta', 'Gamma']);
    expect(edges[0].because).toEqual([{ field: 'wheelchair', text: 'A wheelchair gets in.' }]);
    expect(edges[1].because).toEqual([
      { field: 'wheelchair', text: 'No directory says whether a wheelchair gets in.' },
    ]);
    expect(setAside).toEqual([{ filter: 'wheelchair', unknown: 0, withoutIt: 4 }]);
  });

  it('that are empty ask nothing', async () => {
    const { search } = await searching(...all);
    expect(await search({ filter: { kinds: [], languages: [], sources: [] } })).toMatchObject({
      totalCount: 4,
      setAside: [],
    });
  });

  it('leave out what has ended, unless it is asked for', async () => {
    const { names } = await searching(service('Here'), service('Gone', { status: 'WITHDRAWN' }));
    expect(await names({})).toEqual(['Here']);
    expect(await names({ filter: { includeWithdrawn: true } })).toEqual(['Gone', 'Here']);
  });
});

describe('near', () => {
  const all = [
    service('Close', at(51.361, -0.19)),
    service('Far', at(51.4, -0.19)),
    service('Farther', at(51.5, -0.19)),
    service('Far but by telephone', { ...at(51.5, -0.19), delivery: ['PHONE'] }),
    service('Far but for the whole borough', {
      ...at(51.5, -0.19),
      areaServed: { text: 'London Borough of Sutton', codes: [] },
    }),
    service('Online', { delivery: ['ONLINE'] }),
    service('At home', { delivery: ['HOME_VISIT'] }),
    service('No venue', {}),
    service('For one ward', { ...at(51.5, -0.19), areaServed: { text: 'Cheam', codes: ['E05013758'] } }),
  ];

  it('leaves out venues that are too far, and keeps what reaches people anyway, and says why', async () => {
    const { search } = await searching(...all);
    const { edges, setAside } = await search({ near: { postcode: 'sm1 1aa', withinMiles: 3 } });
    const reasons = Object.fromEntries(edges.map(({ node, because }: Answer) => [node.name, because[0].text]));
    expect(reasons).toEqual({
      Close: 'Less than a quarter of a mile away in a straight line.',
      Far: '2.8 miles away in a straight line.',
      'Far but by telephone': 'By phone, wherever you are.',
      'Far but for the whole borough': 'For the whole area, wherever in it you live.',
      Online: 'Online, wherever you are.',
      'At home': 'It comes to your home.',
      'No venue': 'It names no venue that can be shown, so it is kept at any distance.',
    });
    expect(setAside).toEqual([{ filter: 'near', unknown: 0, withoutIt: 9 }]);
  });

  it('measures from a postcode and from a point alike', async () => {
    const { search } = await searching(...all);
    const byPostcode = await search({ near: { postcode: 'SM1 1AA' }, orderBy: 'DISTANCE', first: 1 });
    expect(byPostcode.edges[0]).toMatchObject({ node: { name: 'Close' }, distance: { metres: 111, miles: 0.07 } });
    const byPoint = await search({ near: { latitude: 51.36, longitude: -0.19 }, orderBy: 'DISTANCE', first: 1 });
    expect(byPoint.edges[0]).toMatchObject({ node: { name: 'Close' }, distance: { metres: 111, miles: 0.07 } });
  });

  it('tells the distance of each venue, and of the nearest', async () => {
    const two = [
      place('information-hub:n', { latitude: 51.361, longitude: -0.19 }),
      place('information-hub:f', { latitude: 51.4, longitude: -0.19 }),
    ];
    const { ask } = await searching(service('Two venues', { locations: two }));
    const { services } = await ask(
      `{ services(near: { postcode: "SM1 1AA" }) { edges { distance { metres } node { locations { distance { metres } } } } } }`,
    );
    expect(services.edges[0]).toEqual({
      distance: { metres: 111 },
      node: { locations: [{ distance: { metres: 111 } }, { distance: { metres: 4448 } }] },
    });
  });

  it('finds exactly what is in the circle, as going through all does', async () => {
    const degrees = fc.record({
      latitude: fc.double({ min: 51.3, max: 51.42, noNaN: true }),
      longitude: fc.double({ min: -0.3, max: -0.1, noNaN: true }),
    });
    const points = fc.sample(degrees, { numRuns: 60, seed: 7 });
    const { search } = await searching(
      ...points.map(({ latitude, longitude }, index) => service(`S${index}`, at(latitude, longitude))),
    );
    await fc.assert(
      fc.asyncProperty(degrees, fc.double({ min: 0.05, max: 6, noNaN: true }), async (from, withinMiles) => {
        const everywhere = await search({ near: from, first: 1000 });
        const inside = everywhere.edges.filter(
          ({ distance }: Answer) => distance.metres <= withinMiles * 1609.344 - 1,
        ).length;
        const within = await search({ near: { ...from, withinMiles }, first: 1000 });
        const outside = everywhere.edges.filter(
          ({ distance }: Answer) => distance.metres > withinMiles * 1609.344 + 1,
        ).length;
        expect(within.totalCount).toBeGreaterThanOrEqual(inside);
        expect(within.totalCount).toBeLessThanOrEqual(60 - outside);
      }),
      { numRuns: 50 },
    );
  });

  it.each([
    [{ postcode: 'ZZ99 9ZZ' }, 'near.postcode must be one that is known here'],
    [{ postcode: 'my house' }, 'near.postcode must be one that is known here'],
    [{}, 'near needs a postcode'],
    [{ latitude: 51 }, 'near.longitude is missing'],
    [{ longitude: 0 }, 'near.latitude is missing'],
    [{ postcode: 'SM1 1AA', latitude: 51, longitude: 0 }, 'near takes a postcode or latitude and longitude, not both'],
    [{ latitude: 91, longitude: 0 }, 'near.latitude must be from -90 to 90'],
    [{ latitude: 51, longitude: 181 }, 'near.longitude must be from -180 to 180'],
    [{ postcode: 'SM1 1AA', withinMiles: 0 }, 'near.withinMiles must be more than 0'],
    [{ postcode: 'SM1 1AA', withinMiles: -1 }, 'near.withinMiles must be more than 0'],
    [{ postcode: 'SM1 1AA', withinMiles: 1001 }, 'near.withinMiles must be more than 0 and at most 1,000'],
  ])('refuses %j without repeating it', async (near, message) => {
    const { askForErrors } = await searching(service('Close'));
    const [error] = await askForErrors(query, { near });
    expect(error?.message).toContain(message);
    expect(error?.message).not.toMatch(/ZZ99|my house/);
    expect(error?.extensions).toMatchObject({ code: 'BAD_USER_INPUT' });
  });
});

describe('order', () => {
  it('is by name where that is asked, as people sort', async () => {
    const { names } = await searching(
      ...['Éclair', 'zebra', 'Apple', 'apple 10', 'apple 9'].map((name) => service(name)),
    );
    expect(await names({ orderBy: 'NAME' })).toEqual(['Apple', 'apple 9', 'apple 10', 'Éclair', 'zebra']);
  });

  it('has the nearest first, and what has no venue last', async () => {
    const { names } = await searching(
      service('A online', { delivery: ['ONLINE'] }),
      service('Z close', at(51.361, -0.19)),
      service('B far', at(51.4, -0.19)),
    );
    expect(await names({ near: { postcode: 'SM1 1AA' }, orderBy: 'DISTANCE' })).toEqual([
      'Z close',
      'B far',
      'A online',
    ]);
  });

  it('has what is for everyone before what is for some, where nothing else is said', async () => {
    const { names } = await searching(
      service('A', { offer: 'SPECIALIST' }),
      service('B', { offer: 'TARGETED' }),
      service('C'),
      service('D', { offer: 'UNIVERSAL' }),
    );
    expect(await names({})).toEqual(['D', 'C', 'B', 'A']);
  });

  it('has the nearer of two that match alike first', async () => {
    const { names } = await searching(
      service('Youth club', at(51.4, -0.19)),
      service('Youth club', at(51.361, -0.19)),
      service('Tea', { description: 'Next to the youth club' }),
    );
    const found = await names({ filter: { text: 'youth club' }, near: { postcode: 'SM1 1AA' } });
    expect(found).toEqual(['Youth club', 'Youth club', 'Tea']);
  });

  it('needs a place to be by distance', async () => {
    const { askForErrors } = await searching(service('A'));
    const [error] = await askForErrors(query, { orderBy: 'DISTANCE' });
    expect(error).toMatchObject({
      message: 'orderBy DISTANCE needs near: say where from.',
      extensions: { code: 'BAD_USER_INPUT' },
    });
  });
});

const cursorOf = async () => {
  const { search } = await searching(service('Youth club', at(51.361, -0.19)));
  const { pageInfo } = await search({ near: { postcode: 'SM1 1AA' }, filter: { text: 'youth' } });
  return JSON.parse(Buffer.from(pageInfo.endCursor, 'base64url').toString());
};

const ids = ({ edges }: Answer) => edges.map(({ node }: Answer) => node.id);

describe('pages', () => {
  it('are parts of one list: nothing is lost or doubled', async () => {
    const words = ['school', 'nurse', 'baby', 'club'];
    const all = Array.from({ length: 47 }, (_, index) =>
      service(`${words[index % 4]} ${words[(index >> 2) % 4]}`, {
        ...(index % 3 ? at(51.3 + (index % 7) / 100, -0.19) : {}),
        cost: { free: (['YES', 'NO', 'UNKNOWN'] as const)[index % 3] ?? 'NO', text: null, url: null },
      }),
    );
    const { ask } = await searching(...all);
    const paged = query.replace('node { name }', 'node { id }');
    const variables = fc.record({
      filter: fc.record(
        { text: fc.constantFrom(...words, 'school baby', ''), includeUnknown: fc.boolean() },
        { requiredKeys: [] },
      ),
      near: fc.constantFrom(null, { postcode: 'SM1 1AA' }, { postcode: 'SM1 1AA', withinMiles: 2 }),
      orderBy: fc.constantFrom('BEST_MATCH', 'NAME'),
    });
    await fc.assert(
      fc.asyncProperty(variables, fc.integer({ min: 1, max: 20 }), async (asked, first) => {
        const whole = (await ask(paged, { ...asked, first: 1000 })).services;
        const found: string[] = [];
        for (let after: string | null = null; ;) {
          const page: Answer = (await ask(paged, { ...asked, first, after })).services;
          expect(page.totalCount).toBe(whole.totalCount);
          expect(page.pageInfo.hasPreviousPage).toBe(after !== null);
          found.push(...ids(page));
          if (!page.pageInfo.hasNextPage) break;
          after = page.pageInfo.endCursor;
        }
        expect(found).toEqual(ids(whole));
        expect(new Set(found).size).toBe(whole.totalCount);
      }),
      { numRuns: 60 },
    );
  });

  it('go on after the same service when the services have changed meanwhile', async () => {
    const source = { listings: ['A', 'B', 'C', 'D'].map((name) => service(name)) };
    const test = await harvestedDirectory({ 'information-hub': source });
    const next = async (after: string | null) => {
      const { services } = await test.ask(query, { first: 2, after, orderBy: 'NAME' });
      return { names: services.edges.map(({ node }: Answer) => node.name), cursor: services.pageInfo.endCursor };
    };
    const { names, cursor } = await next(null);
    expect(names).toEqual(['A', 'B']);
    source.listings = [service('0'), ...source.listings];
    await test.directory.harvest();
    expect((await next(cursor)).names).toEqual(['C', 'D']);
    source.listings = source.listings.filter(({ name }) => name !== 'B' && name !== '0').map((one) => ({ ...one }));
    await test.directory.harvest(undefined, { accept: true });
    test.setNow('2026-11-26T09:00:00Z');
    await test.directory.harvest();
    expect((await next(cursor)).names).toEqual(['C', 'D']);
  });

  it('do not tell what somebody searched for, or from where', async () => {
    const [id, place, tag, ...more] = await cursorOf();
    expect([id, place, more]).toEqual([expect.stringMatching(/^svc_/), 0, []]);
    expect(tag).toMatch(/^[\w-]{10}$/);
    // Another directory has another key, so nobody can find the question by trying some out.
    const [, , other] = await cursorOf();
    expect(other).not.toBe(tag);
  });

  it.each([
    { filter: { text: 'b' } },
    { near: { postcode: 'SM1 1AA' } },
    { orderBy: 'NAME' },
    { filter: { text: 'a', kinds: ['SERVICE'] } },
  ])('belong to one question, and are refused for %j', async (question) => {
    const { search, askForErrors } = await searching(service('A'), service('A b'));
    const { pageInfo } = await search({ filter: { text: 'a' }, first: 1 });
    const [error] = await askForErrors(query, { ...question, after: pageInfo.endCursor });
    expect(error).toMatchObject({
      message: 'after must be the endCursor of a page of the same question.',
      extensions: { code: 'BAD_USER_INPUT' },
    });
  });

  it.each([
    [{ first: 0 }, 'first must be from 1 to 1,000, but was 0.'],
    [{ first: 1001 }, 'first must be from 1 to 1,000, but was 1001.'],
    [{ after: 'nonsense' }, 'after must be the endCursor of a page before.'],
  ])('refuse %j', async (paging, message) => {
    const { askForErrors } = await searching(service('A'));
    const [error] = await askForErrors(query, paging);
    expect(error).toMatchObject({ message, extensions: { code: 'BAD_USER_INPUT' } });
  });

  it('past the end are empty', async () => {
    const { search } = await searching(service('A'));
    const { pageInfo } = await search({});
    expect(await search({ after: pageInfo.endCursor })).toMatchObject({
      edges: [],
      totalCount: 1,
      pageInfo: { hasNextPage: false, hasPreviousPage: true, startCursor: null, endCursor: null },
    });
  });
});

describe('a person in a filter', () => {
  it('is told by the path of the argument what is allowed', async () => {
    const { askForErrors } = await searching(service('A'));
    const [error] = await askForErrors(query, { filter: { person: { ageMonths: -10 } } });
    expect(error).toMatchObject({
      message: 'filter.person.ageMonths must be from -9 to 1,500 months, but was -10.',
      extensions: { code: 'BAD_USER_INPUT' },
    });
  });
});
