import { describe, expect, it } from 'vitest';
import { createToLanguage } from '../../../../subgraphs/directory/merge/languages.ts';
import { parseWebAddress } from '../../../../subgraphs/directory/merge/web-address.ts';
import type { Listing, Schedule } from '../../../../subgraphs/kit/listing.ts';
import { type Answer, createFakePostcodes, everything, harvestedDirectory, listing, now, place } from '../support.ts';

const of = (source: string, more: Partial<Listing> | undefined) => ({
  // They are one by the number that each carries.
  listings: more
    ? [{ ...listing(`${source}:1`, 'Uplift'), identifiers: [{ scheme: 'ods', value: 'ZZ1' }], ...more }]
    : [],
});

/** One service out of what three directories say of it. */
async function merged(said: {
  hub?: Partial<Listing>;
  offer?: Partial<Listing>;
  nhs?: Partial<Listing>;
  timetable?: Partial<Listing>;
}): Promise<Answer> {
  const { ask } = await harvestedDirectory(
    {
      'information-hub': of('information-hub', said.hub),
      'local-offer': of('local-offer', said.offer),
      nhs: of('nhs', said.nhs),
      timetable: of('timetable', said.timetable),
    },
    { places: createFakePostcodes({ 'SM1 1MK': { latitude: 51.3612, longitude: -0.1921 } }) },
  );
  const { services } = await ask(everything);
  expect(services.totalCount).toBe(1);
  return services.nodes[0];
}

const provenance = (service: Answer, field: string) =>
  service.provenance.find((entry: Answer) => entry.field === field);
const conflict = (service: Answer, field: string) => service.conflicts.find((entry: Answer) => entry.field === field);
const phone = (number: string) => ({ phones: [{ number, label: null }] });
const hours = (opensAt: string, ...days: string[]): Schedule[] =>
  days.map((day) => ({
    rrule: `FREQ=WEEKLY;BYDAY=${day}`,
    opensAt,
    closesAt: '17:00',
    from: null,
    to: null,
    text: `${day} ${opensAt}`,
  }));

describe('of two values', () => {
  it('the most recently asserted wins, and the other stays in sight', async () => {
    const service = await merged({
      hub: { ...phone('020 7946 0190'), assertedAt: '2026-01-07T10:00:00Z' },
      offer: { ...phone('020 7946 0191'), assertedAt: '2026-11-03T10:00:00Z' },
    });
    expect(service.phones).toEqual([{ number: '020 7946 0191', e164: '+442079460191', label: null }]);
    expect(provenance(service, 'phones')).toEqual({
      field: 'phones',
      source: { id: 'local-offer' },
      listing: 'local-offer:1',
      assertedAt: '2026-11-03T10:00:00+00:00',
      rule: 'The newest information, then the order of the directories.',
    });
    expect(conflict(service, 'phones')).toEqual({
      field: 'phones',
      rule: 'The newest information, then the order of the directories.',
      chosen: { value: '020 7946 0191', source: { id: 'local-offer' }, assertedAt: '2026-11-03T10:00:00+00:00' },
      others: [{ value: '020 7946 0190', source: { id: 'information-hub' }, assertedAt: '2026-01-07T10:00:00+00:00' }],
    });
    expect(service.updatedAt).toBe('2026-11-03T10:00:00+00:00');
  });

  it('the date of the field itself counts before that of the listing', async () => {
    const service = await merged({
      hub: {
        ...phone('020 7946 0190'),
        assertedAt: '2026-11-07T10:00:00Z',
        fieldDates: [{ field: 'phones', at: '2020-01-01T00:00:00Z' }],
      },
      offer: { ...phone('020 7946 0191'), assertedAt: '2026-01-03T10:00:00Z' },
    });
    expect(service.phones[0].number).toBe('020 7946 0191');
  });

  it('the order of the directories decides where dates do not', async () => {
    const service = await merged({ hub: phone('020 7946 0190'), offer: phone('020 7946 0191') });
    expect(service.phones[0].number).toBe('020 7946 0190');
  });

  it('a date in the future is worth no more than today', async () => {
    const service = await merged({
      hub: { ...phone('020 7946 0190'), assertedAt: now },
      offer: { ...phone('020 7946 0191'), assertedAt: '2099-01-01T00:00:00Z' },
    });
    expect(service.phones[0].number).toBe('020 7946 0190');
    expect(Temporal.Instant.from(service.updatedAt).equals(now)).toBe(true);
  });

  it('a silent directory says nothing', async () => {
    const service = await merged({
      hub: { assertedAt: '2026-11-07T10:00:00Z' },
      offer: { ...phone('020 7946 0191'), assertedAt: '2020-01-03T10:00:00Z' },
    });
    expect(service.phones[0].number).toBe('020 7946 0191');
    expect(provenance(service, 'phones').rule).toBe('The only directory that says so.');
    expect(service.conflicts).toEqual([]);
  });

  it('the name is that of the first directory in order', async () => {
    const service = await merged({
      hub: { name: 'Uplift', assertedAt: '2020-01-07T10:00:00Z' },
      nhs: { name: 'UPLIFT SUTTON', assertedAt: '2026-11-07T10:00:00Z' },
    });
    expect(service.name).toBe('Uplift');
    expect(provenance(service, 'name').rule).toBe('The first in the order of the directories.');
    expect(conflict(service, 'name').others).toMatchObject([{ value: 'UPLIFT SUTTON' }]);
  });
});

describe('no conflict is seen', () => {
  it.each<[string, Partial<Listing>, Partial<Listing>]>([
    ['one number written in two ways', phone('020 7946 0101'), phone('+44 (0)20 7946 0101')],
    ['names that differ in case', { name: 'CAMHS Sutton' }, { name: 'Camhs, Sutton' }],
    ['addresses of one page', { url: 'http://www.example.org/a/' }, { url: 'https://example.org/a' }],
    [
      'one language by name and by code',
      { languages: [{ language: 'Tamil', support: null }] },
      { languages: [{ language: 'ta', support: null }] },
    ],
    ['two texts', { description: 'One.' }, { description: 'Another.' }],
    [
      'five days in one rule and in five',
      { locations: [place('information-hub:p', { postcode: 'SM1 1MK', schedules: hours('09:00', 'MO,TU') })] },
      { locations: [place('local-offer:p', { postcode: 'SM1 1MK', schedules: hours('09:00', 'TU', 'MO') })] },
    ],
  ])('in %s', async (_name, hub, offer) => {
    expect((await merged({ hub, offer })).conflicts).toEqual([]);
  });
});

const at = (source: string, opensAt: string) => ({
  locations: [place(`${source}:p`, { name: 'The Quad', postcode: 'SM5 2CV', schedules: hours(opensAt, 'MO') })],
});

const ages = (maxMonths: number, maxMonthsWithSend: number | null) => ({
  eligibility: {
    text: null,
    circumstances: [],
    ages: [{ minMonths: 0, maxMonths, maxMonthsWithSend, text: null }],
  },
});

describe('who may speak', () => {
  it('the NHS for the hours of its sites', async () => {
    const service = await merged({
      hub: { ...at('information-hub', '09:00'), assertedAt: '2026-11-20T00:00:00Z' },
      nhs: { ...at('nhs', '08:00'), kind: 'HEALTH_SITE', assertedAt: '2020-01-01T00:00:00Z' },
    });
    expect(service.kind).toBe('HEALTH_SITE');
    expect(service.locations[0].schedules).toMatchObject([{ opensAt: '08:00' }]);
    expect(conflict(service, 'schedules')).toMatchObject({
      chosen: { value: 'MO 08:00', source: { id: 'nhs' } },
      others: [{ value: 'MO 09:00', source: { id: 'information-hub' } }],
      rule: 'The NHS speaks for the hours of its sites.',
    });
  });

  it('the timetable for the hours of a group', async () => {
    const service = await merged({
      hub: { ...at('information-hub', '09:00'), assertedAt: '2026-11-20T00:00:00Z' },
      timetable: { ...at('timetable', '10:00'), kind: 'GROUP' },
    });
    expect(service.locations[0].schedules).toMatchObject([{ opensAt: '10:00' }]);
    expect(provenance(service, 'schedules').rule).toBe('The timetable speaks for sessions.');
  });

  it('the Local Offer for ages with special needs', async () => {
    const service = await merged({
      hub: { ...ages(216, null), assertedAt: '2026-11-20T00:00:00Z' },
      offer: { ...ages(240, 312), assertedAt: '2020-01-01T00:00:00Z' },
    });
    expect(service.eligibility.ages).toMatchObject([{ maxMonths: 240, maxMonthsWithSend: 312 }]);
    expect(conflict(service, 'eligibility')).toMatchObject({ others: [{ value: 'From 0 years to under 18 years' }] });
  });

  it('whoever says whether it is free, before whoever only says what it costs in words', async () => {
    const service = await merged({
      hub: { cost: { free: 'YES', text: null, url: null }, assertedAt: '2020-01-01T00:00:00Z' },
      offer: { cost: { free: 'UNKNOWN', text: 'Ask us', url: null }, assertedAt: '2026-11-20T00:00:00Z' },
    });
    expect(service.cost.free).toBe('YES');
  });
});

const quad = (source: string) => place(`${source}:quad`, { name: 'The Quad', postcode: 'SM5 2CV' });
const library = (source: string) => place(`${source}:library`, { name: 'Sutton Library', postcode: 'SM1 1MK' });
const names = (service: Answer) => service.locations.map(({ location }: Answer) => location.name);

describe('places', () => {
  it('are those of the latest account and of every account that shares one with it', async () => {
    const service = await merged({
      hub: { locations: [quad('information-hub'), library('information-hub')], assertedAt: '2020-01-01T00:00:00Z' },
      offer: { locations: [quad('local-offer')], assertedAt: '2026-11-20T00:00:00Z' },
    });
    expect(names(service)).toEqual(['The Quad', 'Sutton Library']);
    expect(conflict(service, 'locations')).toBeUndefined();
  });

  it('are the latest where two accounts share none, and the others stay in sight', async () => {
    const service = await merged({
      hub: { locations: [library('information-hub')], assertedAt: '2020-01-01T00:00:00Z' },
      offer: { locations: [quad('local-offer')], assertedAt: '2026-11-20T00:00:00Z' },
    });
    expect(names(service)).toEqual(['The Quad']);
    expect(conflict(service, 'locations')).toMatchObject({
      chosen: { value: 'The Quad' },
      others: [{ value: 'Sutton Library' }],
    });
  });

  it('are also where the timetable has its sessions', async () => {
    const service = await merged({
      hub: { locations: [library('information-hub')], assertedAt: '2026-01-01T00:00:00Z' },
      timetable: { locations: [quad('timetable')] },
    });
    expect(names(service)).toEqual(['Sutton Library', 'The Quad']);
  });

  it('take facts from every account, and a point and a ward from the postcode', async () => {
    const service = await merged({
      hub: {
        locations: [
          { ...library('information-hub'), wheelchair: 'YES', addressLines: ['4 Sample Square'], city: 'Sutton' },
        ],
      },
      offer: { locations: [{ ...library('local-offer'), inductionLoop: 'NO' }] },
    });
    expect(service.locations).toHaveLength(1);
    expect(service.locations[0].location).toMatchObject({
      wheelchair: 'YES',
      inductionLoop: 'NO',
      accessibleToilet: 'UNKNOWN',
      latitude: 51.3612,
      longitude: -0.1921,
      ward: 'Sutton Central',
      placeIds: ['information-hub:library', 'local-offer:library'],
      address: { text: '4 Sample Square, Sutton, SM1 1MK', postcode: 'SM1 1MK' },
    });
  });

  it('stay masked where their directory masks them', async () => {
    const masked = place('information-hub:p', {
      name: 'Amber',
      addressLines: ['9 Sample Close'],
      postcode: 'SM6',
      latitude: 51.37,
      longitude: -0.15,
      approximate: true,
    });
    const service = await merged({ hub: { locations: [masked] } });
    expect(service.locations[0].location).toMatchObject({
      name: null,
      confidential: false,
      latitude: null,
      longitude: null,
      address: { lines: [], postcode: 'SM6', text: 'SM6' },
    });
  });
});

const inCentre = (id: string, name: string | null) =>
  place(id, { name, addressLines: ['St Nicholas Centre', '8 Sample Parade'], postcode: 'SM1 1MK' });

/** The place of a food shop, which a clinic shares. */
async function placeOfShop(clinicsName: string): Promise<Answer> {
  const { ask } = await harvestedDirectory({
    'information-hub': {
      listings: [
        listing('information-hub:food', 'Community Food Shop', {
          organisation: 'Sample Pantry',
          locations: [inCentre('information-hub:p', null)],
        }),
      ],
    },
    nhs: {
      listings: [
        listing('nhs:clinic', 'Sexual Health Clinic', {
          organisation: 'Sample Trust',
          locations: [inCentre('nhs:p', clinicsName)],
        }),
      ],
    },
  });
  const { services } = await ask(everything);
  const shop = services.nodes.find(({ name }: Answer) => name === 'Community Food Shop');
  return shop.locations[0].location;
}

describe('a place of several organisations', () => {
  it('is not called what one of them is called', async () => {
    expect(await placeOfShop('Sexual Health Clinic')).toMatchObject({
      name: null,
      address: { text: 'St Nicholas Centre, 8 Sample Parade, SM1 1MK' },
      placeIds: ['information-hub:p', 'nhs:p'],
    });
  });

  it('keeps a name of its own', async () => {
    expect(await placeOfShop('The St Nicholas Centre')).toMatchObject({ name: 'The St Nicholas Centre' });
  });
});

describe('status', () => {
  it('is the latest word of any directory', async () => {
    const service = await merged({
      hub: { status: 'TEMPORARILY_CLOSED', assertedAt: '2026-11-20T00:00:00Z' },
      offer: { status: 'ACTIVE', assertedAt: '2026-01-01T00:00:00Z' },
    });
    expect(service.status).toBe('TEMPORARILY_CLOSED');
    expect(conflict(service, 'status')).toMatchObject({ others: [{ value: 'Runs' }] });
  });

  it('is that of an ended service once its listing has run out', async () => {
    expect((await merged({ hub: { endsAt: '2026-11-01T00:00:00Z' } })).status).toBe('WITHDRAWN');
    expect((await merged({ hub: { endsAt: '2026-12-01T00:00:00Z' } })).status).toBe('ACTIVE');
  });

  it('leaves the word to those that still run', async () => {
    const service = await merged({
      hub: { ...phone('020 7946 0190'), endsAt: '2026-11-01T00:00:00Z', assertedAt: '2026-10-01T00:00:00Z' },
      offer: { ...phone('020 7946 0191'), assertedAt: '2020-01-01T00:00:00Z' },
    });
    expect(service.phones[0].number).toBe('020 7946 0191');
  });
});

const from = (minMonths: number) =>
  merged({
    hub: {
      eligibility: {
        text: null,
        circumstances: [],
        ages: [{ minMonths, maxMonths: 24, maxMonthsWithSend: null, text: null }],
      },
    },
  });

describe('what is not said is not known', () => {
  it('of anything', async () => {
    expect(await merged({ hub: {} })).toMatchObject({
      summary: null,
      cost: { free: 'UNKNOWN' },
      delivery: [],
      languages: [],
      referral: { routes: [] },
      eligibility: { ages: [], carerAges: [], pregnancy: 'UNKNOWN', sendOnly: 'UNKNOWN' },
      waitTime: null,
      offer: null,
      updatedAt: null,
    });
  });

  it('of pregnancy, unless an age before birth is given', async () => {
    expect((await from(-9)).eligibility.pregnancy).toBe('YES');
    expect((await from(0)).eligibility.pregnancy).toBe('UNKNOWN');
  });
});

it('shows no HTML, no script and no address that is none', async () => {
  const service = await merged({
    hub: {
      summary: '<p>Help &amp; <b>advice</b></p>',
      description: '<p>Hello <script>alert(1)</script><a href="javascript:alert(1)">you</a></p>',
      url: 'javascript:alert(1)',
      email: 'not an address',
      cost: { free: 'UNKNOWN', text: '<i>Some</i>', url: '#' },
    },
  });
  expect(service).toMatchObject({
    summary: 'Help & advice',
    url: null,
    email: null,
    cost: { text: 'Some', url: null },
  });
  expect(service.description).toMatch(/^Hello \S*you/);
  expect(JSON.stringify(service)).not.toMatch(/<script|alert|javascript|<b>|<i>/);
});

it.each([
  ['https://example.org', 'https://example.org/'],
  ['www.example.org/a', 'https://www.example.org/a'],
  ['http://127.0.0.1:5001/x', 'http://127.0.0.1:5001/x'],
  ['#', null],
  ['', null],
  [null, null],
  ['N/A', null],
  ['see below.', null],
  ['mailto:a@example.org', null],
  ['data:text/html,x', null],
  ['https://user:word@example.org', null],
])('takes %j for the address %j', (text, address) => {
  expect(parseWebAddress(text)).toBe(address);
});

it.each([
  ['Tamil', 'ta', 'Tamil'],
  ['ta-LK', 'ta-LK', 'Tamil (Sri Lanka)'],
  ['POLISH', 'pl', 'Polish'],
  ['BSL', 'bfi', 'British Sign Language'],
  ['Panjabi', 'pa', 'Punjabi'],
  ['cantonese', 'yue', 'Cantonese'],
  ['uk', 'uk', 'Ukrainian'],
  ['Klingon', 'und', 'Klingon'],
])('knows the language %j', (text, code, name) => {
  expect(createToLanguage()(text)).toEqual({ code, name });
});
