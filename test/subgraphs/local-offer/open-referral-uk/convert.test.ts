import { expect, it } from 'vitest';
import type { Listing } from '../../../../subgraphs/kit/listing.ts';
import type { LocalOfferDetails } from '../../../../subgraphs/local-offer/entry.ts';
import { toRecord } from '../../../../subgraphs/local-offer/open-referral-uk/convert/record.ts';
import version1 from '../../../fixtures/local-offer/open-referral-uk-1.json' with { type: 'json' };
import version3 from '../../../fixtures/local-offer/open-referral-uk-3.json' with { type: 'json' };

const naming = {
  sourceId: (id: string) => `local-offer:${id}`,
  webPages: 'https://directory.example.org/entry/{id}',
};

function convert(record: Record<string, unknown>): { listing: Listing; details: LocalOfferDetails; reasons: string[] } {
  const { entry, rejected } = toRecord(naming, record);
  if (!entry) throw new Error(`Expected a listing, but got ${JSON.stringify(rejected)}.`);
  return { ...entry, reasons: rejected.map(({ reason }) => reason) };
}

it('reads a service of 3.0 whole', () => {
  const { listing } = convert(version3);
  expect({ ...listing, locations: [], raw: null }).toEqual({
    id: 'local-offer:0b1f7d0e-0000-4000-8000-000000000001',
    sourceId: '0b1f7d0e-0000-4000-8000-000000000001',
    webPage: 'https://directory.example.org/entry/0b1f7d0e-0000-4000-8000-000000000001',
    kind: 'SERVICE',
    status: 'ACTIVE',
    name: 'Little Steps Sensory Café',
    alternateNames: [],
    summary: null,
    description:
      'Closed on the first Monday of October.\n\n' +
      'Sensory play for under fives with additional needs.\n\nInvented sample data.\n\n' +
      'Every other Saturday, 14:00 to 15:00',
    url: 'https://example.org/little-steps',
    email: 'hello@example.org',
    phones: [
      { number: '020 7946 0003', label: 'Text only' },
      { number: '020 7946 0002', label: 'Booking line' },
    ],
    organisation: {
      id: 'local-offer:0b1f7d0e-0000-4000-8000-0000000000aa',
      name: 'Example Forum',
      description: 'Parent carer forum',
      url: 'https://example.org/',
      email: null,
      phones: [],
      identifiers: [{ scheme: 'charity', value: '0000000' }],
    },
    locations: [],
    delivery: ['IN_PERSON', 'ONLINE'],
    areaServed: { text: 'London Borough of Sutton', codes: ['E09000029'] },
    eligibility: {
      text: 'Families with a child under five who has additional needs',
      ages: [{ minMonths: 0, maxMonths: 60, maxMonthsWithSend: null, text: null }],
      circumstances: ['Autism', 'Young carers'],
    },
    cost: { free: 'YES', text: 'Free; First visit: free per family', url: null },
    languages: [{ language: 'ta', support: null }],
    referral: { routes: [], text: null, url: null },
    waitTime: null,
    thresholdTier: null,
    offer: null,
    categories: [{ id: 't-play', name: 'Play' }],
    identifiers: [],
    confidential: false,
    assertedAt: '2026-09-14T00:00:00+01:00',
    fieldDates: [],
    endsAt: null,
    raw: null,
  });
});

it('reads the places of a service with the hours of each', () => {
  const { listing } = convert(version3);
  const [hall, other, ...rest] = listing.locations;
  expect(rest).toEqual([]);
  expect(hall).toMatchObject({
    id: 'local-offer:loc-1',
    name: 'Sample Hall',
    addressLines: ['4 Sample Square', 'First floor'],
    city: 'Sutton',
    county: 'Greater London',
    postcode: 'sm11mk',
    latitude: 51.3612,
    longitude: -0.1921,
    approximate: false,
    wheelchair: 'YES',
    inductionLoop: 'NO',
    stepFree: 'UNKNOWN',
    accessibilityText: 'Wheelchair accessible\nNo induction loop\nAsk at the desk for the quiet room.',
    schedules: [{ rrule: 'FREQ=WEEKLY;BYDAY=TU,TH', opensAt: '10:00', closesAt: '11:30' }],
  });
  expect(other).toMatchObject({ id: 'local-offer:loc-2', latitude: null, longitude: null, name: null });
  expect(other?.schedules.map(({ rrule }) => rrule)).toEqual(['FREQ=WEEKLY;BYDAY=TU,TH', 'FREQ=MONTHLY;BYDAY=-1FR']);
});

it('names the schedule that it could not take for a rule', () => {
  expect(convert(version3).reasons).toEqual([
    'Schedule s2 is kept as words only: it counts weeks, months or times, and has no dtstart to count from.',
  ]);
});

it('reads what is said on SEND, made safe', () => {
  const { details } = convert(version3);
  expect(details).toMatchObject({
    sendNeeds: ['Autism'],
    answers: [{ question: 'How can we start?', answer: 'By appointment, or turn up.' }],
    pages: [],
    url: 'https://directory.example.org/entry/0b1f7d0e-0000-4000-8000-000000000001',
  });
  expect(details.sendSupport).toContain('Groups are **small**.');
  expect(details.sendSupport).not.toContain('<script');
});

it('reads a service of 1.x', () => {
  const { listing, reasons } = convert(version1);
  expect(reasons).toEqual([]);
  expect(listing).toMatchObject({
    id: 'local-offer:4711',
    sourceId: '4711',
    status: 'ACTIVE',
    email: 'coffee@example.org',
    phones: [{ number: '020 7946 0004', label: null }],
    organisation: { id: 'local-offer:12', url: 'https://example.org/' },
    delivery: ['PHONE'],
    areaServed: null,
    eligibility: {
      text: 'Young people with an EHC plan',
      ages: [{ minMonths: 192, maxMonths: 312, text: 'Young people with an EHC plan' }],
      circumstances: ['SEND'],
    },
    cost: { free: 'NO', text: 'Tea: £1.50' },
    languages: [{ language: 'Polish' }],
    referral: { routes: ['DROP_IN'], text: null },
    categories: [{ id: 'v1', name: 'Family support' }],
    assertedAt: '2026-05-02T09:00:00+01:00',
  });
  expect(listing.locations).toMatchObject([
    {
      id: 'local-offer:place',
      postcode: 'SM1 1MK',
      stepFree: 'YES',
      schedules: [
        {
          rrule: 'FREQ=WEEKLY;BYDAY=WE',
          from: '2026-01-01',
          to: '2026-12-31',
          text: 'Wednesdays, 10:00 to 12:00, until 31 December 2026. Term time only',
        },
      ],
      holidayHours: [{ from: '2026-12-24', to: '2027-01-02', closed: true, opensAt: null, closesAt: null }],
    },
  ]);
});

it.each([version1, version3])('names nobody, not even in the raw record', (record) => {
  const { listing, details } = convert(record);
  expect(JSON.stringify({ listing, details })).not.toMatch(/persona/i);
});

it.each([
  ['inactive', 'WITHDRAWN'],
  ['Defunct', 'WITHDRAWN'],
  ['temporarily closed', 'TEMPORARILY_CLOSED'],
  ['active', 'ACTIVE'],
  [null, 'ACTIVE'],
])('takes the status %s for %s', (status, expected) => {
  expect(convert({ id: '1', name: 'One', status }).listing.status).toBe(expected);
});

const hours = (day: string) => ({ freq: 'WEEKLY', byday: day });

it('names a place once, with the hours of all that is said of it', () => {
  const location = { id: 'hall', location_type: 'physical' };
  const service_at_locations = [
    { id: 'a', location, schedules: [hours('MO'), hours('MO')] },
    { id: 'b', location, schedules: [hours('TU')] },
  ];
  const { locations } = convert({ id: '1', name: 'One', service_at_locations, schedules: [hours('MO')] }).listing;
  expect(locations.map(({ id }) => id)).toEqual(['local-offer:hall']);
  expect(locations[0]?.schedules.map(({ rrule }) => rrule)).toEqual(['FREQ=WEEKLY;BYDAY=MO', 'FREQ=WEEKLY;BYDAY=TU']);
});

it.each(['schedules', 'regular_schedules', 'regular_schedule'])(
  'reads the hours of a service at a place from `%s`',
  (name) => {
    const at = { id: 'a', location: { id: 'hall', location_type: 'physical' }, [name]: [hours('MO')] };
    const { locations } = convert({ id: '1', name: 'One', service_at_locations: [at] }).listing;
    expect(locations[0]?.schedules.map(({ rrule }) => rrule)).toEqual(['FREQ=WEEKLY;BYDAY=MO']);
  },
);

it('keeps a term that is linked with a value among the categories', () => {
  const taxonomy_term = { id: 't', name: 'Play', taxonomy: 'Service types' };
  expect(convert({ id: '1', name: 'One', attributes: [{ value: 'true', taxonomy_term }] }).listing.categories).toEqual([
    { id: 't', name: 'Play' },
  ]);
});

it('keeps the hours of a service without a place in its description', () => {
  const schedules = [{ id: 's', freq: 'WEEKLY', byday: 'MO', opens_at: '09:00', closes_at: '17:00' }];
  expect(convert({ id: '1', name: 'Helpline', schedules }).listing.description).toBe('Mondays, 09:00 to 17:00');
});

it.each([
  [{ name: 'No id' }, null, 'It has no id.'],
  [{ id: '7', name: ' ' }, '7', 'It has no name.'],
  [{ id: 7 }, '7', 'It has no name.'],
  [{}, null, 'It has no id and no name.'],
])('rejects a record by name: %j', (record, sourceId, reason) => {
  expect(toRecord(naming, record)).toEqual({ entry: null, rejected: [{ sourceId, reason }] });
});

it('reads whatever else is wrong with a record as nothing said', () => {
  const odd = Object.fromEntries(Object.keys({ ...version3, ...version1 }).map((field) => [field, [[], 7, null, 'x']]));
  const { listing } = convert({ ...odd, id: '1', name: 'Odd' });
  expect(listing).toMatchObject({ name: 'Odd', description: null, locations: [], cost: { free: 'UNKNOWN' } });
});
