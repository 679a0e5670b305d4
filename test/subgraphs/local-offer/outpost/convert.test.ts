import { describe, expect, it } from 'vitest';
import type { Listing } from '../../../../subgraphs/kit/listing.ts';
import type { LocalOfferDetails } from '../../../../subgraphs/local-offer/entry.ts';
import { toRecord } from '../../../../subgraphs/local-offer/outpost/convert/record.ts';
import row from '../../../fixtures/local-offer/outpost.json' with { type: 'json' };

const naming = {
  sourceId: (id: string) => `local-offer:${id}`,
  webPages: 'https://directory.example.org/service/{id}',
};

function convert(changes: Record<string, unknown> = {}): { listing: Listing; details: LocalOfferDetails } {
  const { entry } = toRecord(naming, { ...row, ...changes });
  if (!entry) throw new Error('Expected a listing, but got none.');
  return entry;
}

it('reads a service whole', () => {
  const { listing } = convert();
  expect(listing).toMatchObject({
    id: 'local-offer:1042',
    sourceId: '1042',
    webPage: 'https://directory.example.org/service/1042',
    status: 'ACTIVE',
    name: 'Inclusive Swim Café',
    description: 'Quiet swims with a hoist. Invented sample data.\n\nEvery other Monday, 16:00 to 17:00',
    email: 'swim@example.org',
    phones: [{ number: '020 7946 0005', label: 'Booking line' }],
    organisation: { id: 'local-offer:3', name: 'Example Sports', url: 'https://example.org/' },
    eligibility: { ages: [{ minMonths: 60, maxMonths: 144 }], circumstances: ['Autism', 'Physical disabilities'] },
    cost: { free: 'NO', text: 'Siblings: £1.50 per session' },
    categories: [{ id: '11', name: 'Things to do' }],
    assertedAt: '2026-10-05T09:20:11+01:00',
  });
});

it('reads a point as GeoJSON has it, longitude first, and hours by the day of the week', () => {
  const [pool] = convert().listing.locations;
  expect(pool).toMatchObject({
    id: 'local-offer:7',
    name: 'Sample Pool',
    postcode: 'SM6 9CK',
    latitude: 51.3562,
    longitude: -0.1321,
    approximate: false,
    wheelchair: 'YES',
  });
  expect(pool?.schedules).toMatchObject([
    { rrule: 'FREQ=WEEKLY;BYDAY=TH', opensAt: '09:30', closesAt: '10:30', text: 'Thursdays, 09:30 to 10:30' },
    { rrule: 'FREQ=WEEKLY;INTERVAL=2;BYDAY=TU', from: '2026-09-08' },
  ]);
});

it('names the schedule that it could not take for a rule', () => {
  expect(toRecord(naming, row).rejected).toEqual([
    {
      sourceId: '1042',
      reason: 'Schedule 3 is kept as words only: it counts weeks, months or times, and has no dtstart to count from.',
    },
  ]);
});

describe('a masked place', () => {
  it('is an outward code and a rounded point, whatever was sent with it', () => {
    expect(convert().listing.locations[1]).toMatchObject({
      id: 'local-offer:8',
      name: null,
      addressLines: [],
      postcode: 'SM5',
      latitude: 51.39,
      longitude: -0.18,
      approximate: true,
    });
  });

  it('stays so in the raw record', () => {
    expect(JSON.stringify(convert().listing)).not.toMatch(/Hidden Lane|Rose Cottage|SM5 1CM|0\.1792/);
  });
});

it('reads its Local Offer, made safe', () => {
  const { details } = convert();
  expect(details).toMatchObject({
    sendNeeds: ['Autism'],
    answers: [{ question: 'How do you involve parents and how can I get involved?', answer: 'We ask.' }],
    url: 'https://directory.example.org/local-offer/1042',
  });
  expect(details.sendSupport).toContain('**no music**');
  expect(details.sendSupport).not.toContain('<img');
});

it('names nobody', () => {
  expect(JSON.stringify(convert())).not.toContain('Persona');
});

it('leads to the service where its Local Offer has no address of its own', () => {
  const local_offer = { description: 'Help.', link: 'javascript:alert(1)', survey_answers: null };
  expect(convert({ local_offer }).details.url).toBe('https://directory.example.org/service/1042');
});

it.each([['pending'], ['marked for deletion'], ['archived'], ['invisible'], ['scheduled'], ['expired']])(
  'leaves out what is %s',
  (status) => {
    expect(toRecord(naming, { ...row, status })).toEqual({ entry: null, rejected: [] });
  },
);

it('says when a service is closed for a while', () => {
  expect(convert({ status: 'temporarily closed' }).listing.status).toBe('TEMPORARILY_CLOSED');
});

it('leaves out a service that is not in the Local Offer, whatever else is wrong with it', () => {
  expect(toRecord(naming, { ...row, local_offer: null, name: null })).toEqual({ entry: null, rejected: [] });
  expect(toRecord(naming, { ...row, local_offer: null })).toEqual({ entry: null, rejected: [] });
});

it('reads bands of ages where no years are given', () => {
  const { ages } = convert({ min_age: null, max_age: null }).listing.eligibility;
  expect(ages).toMatchObject([
    { minMonths: 60, maxMonths: 96, text: '5 to 7' },
    { minMonths: 96, maxMonths: null, text: '8 and over' },
  ]);
});

it('takes only a tick for free, and only a tick for a referral', () => {
  expect(convert({ free: true, cost_options: [] }).listing.cost.free).toBe('YES');
  expect(convert({ free: false, cost_options: [] }).listing.cost.free).toBe('UNKNOWN');
  expect(convert({ needs_referral: true }).listing.referral.text).toBe('A referral is needed.');
  expect(convert({ needs_referral: false }).listing.referral).toEqual({ routes: [], text: null, url: null });
});

it('rejects a row by name', () => {
  expect(toRecord(naming, { ...row, name: null })).toEqual({
    entry: null,
    rejected: [{ sourceId: '1042', reason: 'It has no name.' }],
  });
});
