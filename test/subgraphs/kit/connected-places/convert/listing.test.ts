import { describe, expect, it } from 'vitest';
import { createIds } from '../../../../../subgraphs/kit/connected-places/convert/id.ts';
import { toListings } from '../../../../../subgraphs/kit/connected-places/convert/listings.ts';
import { toVocabulary } from '../../../../../subgraphs/kit/connected-places/convert/vocabulary.ts';
import spot from '../../../../fixtures/information-hub/service-location.json' with { type: 'json' };
import record from '../../../../fixtures/information-hub/service.json' with { type: 'json' };

const vocabulary = toVocabulary({
  eligibilities: [],
  categories: [],
  categoryCollections: [],
  personaCollections: [],
  tags: [],
});
const known = {
  vocabulary,
  website: 'https://hub.example.org/',
  now: Temporal.Instant.from('2026-03-30T09:00:00Z'),
  ids: createIds('information-hub'),
};

function convert(...services: unknown[]) {
  const organisations = new Map([[record.organisation.id, record.organisation]]);
  return toListings({ services, organisations, serviceLocations: [spot] }, known);
}

function listingOf(change: object) {
  return convert({ ...record, ...change }).listings[0];
}

it('reads a service as the directory has it', () => {
  const { raw, locations, ...listing } = convert(record).listings[0] ?? {};
  expect(listing).toEqual({
    id: 'information-hub:3f0c2a1e-7b54-4c55-9a4e-2f6d1b9e0c11',
    sourceId: '3f0c2a1e-7b54-4c55-9a4e-2f6d1b9e0c11',
    webPage: 'https://hub.example.org/services/example-stay-and-play',
    kind: 'GROUP',
    status: 'ACTIVE',
    name: 'Example Stay and Play',
    alternateNames: [],
    summary: 'Drop-in play for under-fives and their carers.',
    description:
      '## What happens\n\nPlay, songs and a snack.\n\n' +
      '### What is on offer\n\n- Singing time\n- Snack\n\n' +
      '### What to bring\n\nSocks.\n\n### Parking\n\nNone.',
    url: null,
    email: 'hello@example.org',
    phones: [{ number: '02079460000', label: null }],
    organisation: {
      id: 'information-hub:a1d5c0b2-0d43-4f5b-8f1a-6f0f6f9b7e20',
      name: 'Example Trust',
      description: 'A trust.',
      url: 'https://example.org',
      email: 'trust@example.org',
      phones: [{ number: '02079460009', label: null }],
      identifiers: [],
    },
    delivery: ['IN_PERSON'],
    areaServed: null,
    eligibility: { text: 'Other: Children of the village', ages: [], circumstances: [] },
    cost: { free: 'NO', text: '2 pounds per family', url: 'https://example.org/fees' },
    languages: [],
    referral: { routes: [], text: 'Refer a family', url: 'https://example.org/refer' },
    waitTime: 'Two weeks',
    thresholdTier: null,
    offer: null,
    categories: [
      { id: 'information-hub:0b6d2c54-5b0f-4a77-9c4f-9d5b8a1e7f01', name: 'Example leaf' },
      { id: 'information-hub:7a6b2c54-5b0f-4a77-9c4f-9d5b8a1e7f09', name: 'SEND' },
    ],
    identifiers: [{ scheme: 'cqc', value: '1-234567890' }],
    confidential: false,
    assertedAt: '2025-07-14T11:22:31+01:00',
    fieldDates: [
      { field: 'locations', at: '2024-10-01T13:00:00+01:00' },
      { field: 'schedules', at: '2024-09-01T13:00:00+01:00' },
    ],
    endsAt: null,
  });
  expect(locations).toHaveLength(1);
  expect(raw).toMatchObject({ score: 3, slug: 'example-stay-and-play' });
});

it('passes on the name of nobody', () => {
  expect(JSON.stringify(convert(record))).not.toMatch(/\bSam\b|Jo Example|sam\.example/);
});

describe('a service that is over', () => {
  it.each([
    ['2026-03-30T08:59:59+0000', 'WITHDRAWN'],
    ['2026-03-30T09:00:01+0000', 'ACTIVE'],
  ])('counts from its date, not from the nightly job that switches it off: %s', (ends_at, status) => {
    expect(listingOf({ ends_at })?.status).toBe(status);
  });

  it('is withdrawn when it was switched off', () => {
    expect(listingOf({ status: 'inactive' })?.status).toBe('WITHDRAWN');
  });
});

it('is a chance to help others where its term says so, whatever its type', () => {
  const category_taxonomies = [{ id: 'v', parent_id: null, name: 'Volunteering', slug: 'volunteering' }];
  expect(listingOf({ type: 'activity', category_taxonomies })?.kind).toBe('VOLUNTEERING');
});

describe('what is not said', () => {
  it('is unknown', () => {
    expect(convert({ id: 'BARE', name: 'Bare' }).listings[0]).toMatchObject({
      sourceId: 'bare',
      status: 'ACTIVE',
      kind: 'SERVICE',
      webPage: null,
      summary: null,
      description: null,
      cost: { free: 'UNKNOWN', text: null, url: null },
      referral: { routes: [], text: null, url: null },
      delivery: [],
      phones: [],
      waitTime: null,
      assertedAt: null,
      organisation: null,
    });
  });

  it('says nothing of referral where the directory has no form for it', () => {
    expect(listingOf({ referral_method: 'none', referral_url: null })?.referral).toEqual({
      routes: [],
      text: null,
      url: null,
    });
  });

  it('makes no link without the website’s address', () => {
    const { listings } = toListings(
      { services: [record], organisations: new Map(), serviceLocations: [] },
      { ...known, website: null },
    );
    expect(listings[0]?.webPage).toBeNull();
  });
});

it('takes the platform’s own form as open to families and professionals', () => {
  expect(listingOf({ referral_method: 'internal', referral_url: null })?.referral).toEqual({
    routes: ['SELF', 'PROFESSIONAL'],
    text: 'Refer a family',
    url: 'https://hub.example.org/services/example-stay-and-play',
  });
});

it.each([
  ['one_week', 'One week'],
  ['month', 'A month'],
  ['longer', 'Longer than a month'],
  ['someday', null],
])('words the wait %s', (wait_time, words) => {
  expect(listingOf({ wait_time })?.waitTime).toBe(words);
});

it('is free when the directory says so', () => {
  expect(listingOf({ is_free: true, fees_text: null, fees_url: null })?.cost.free).toBe('YES');
});

describe('records that cannot be read', () => {
  it('costs a field of the wrong form no more than itself, and names it', () => {
    const { listings, rejected } = convert({ ...record, contact_phone: 2079460000, useful_infos: 'none' });
    expect(listings[0]).toMatchObject({ name: record.name, phones: [], email: 'hello@example.org' });
    expect(rejected).toEqual([
      {
        sourceId: record.id.toLowerCase(),
        reason:
          '“Example Stay and Play”: `contact_phone`, `useful_infos` cannot be read; the rest of the record is used.',
      },
    ]);
  });

  it('rejects a service without a name or an id, and reads the others', () => {
    const { listings, rejected } = convert({ ...record, name: ' ' }, { ...record, id: null }, 'nonsense', record);
    expect(listings).toHaveLength(1);
    expect(rejected).toEqual([
      {
        sourceId: record.id.toLowerCase(),
        reason: 'A record without a name: `name` cannot be read, so the record is left out.',
      },
      { sourceId: null, reason: '“Example Stay and Play”: `id` cannot be read, so the record is left out.' },
      { sourceId: null, reason: 'A record without a name: it cannot be read, so the record is left out.' },
    ]);
  });

  it('rejects a place that names no service, and leaves out one of a service that is not listed', () => {
    const { rejected } = toListings(
      { services: [], organisations: new Map(), serviceLocations: [spot, { ...spot, service_id: null }] },
      known,
    );
    expect(rejected).toEqual([
      { sourceId: spot.id, reason: '“Main hall”: `service_id` cannot be read, so the record is left out.' },
    ]);
  });

  it('names an organisation that cannot be read, and keeps its service', () => {
    const organisations = new Map([[record.organisation.id, { ...record.organisation, name: null }]]);
    const { listings, rejected } = toListings({ services: [record], organisations, serviceLocations: [] }, known);
    expect(listings[0]?.organisation).toBeNull();
    expect(rejected).toHaveLength(1);
  });
});
