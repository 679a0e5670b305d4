import { describe, expect, it } from 'vitest';
import { toAccess } from '../../../../subgraphs/local-offer/convert/access.ts';
import { toAgeRange } from '../../../../subgraphs/local-offer/convert/ages.ts';
import { type Price, toCost } from '../../../../subgraphs/local-offer/convert/cost.ts';
import { withoutPeople } from '../../../../subgraphs/local-offer/convert/people.ts';
import { toPoint } from '../../../../subgraphs/local-offer/convert/point.ts';
import { toUrl, toWebPage } from '../../../../subgraphs/local-offer/convert/web-page.ts';

describe('words on access', () => {
  it.each([
    ['Wheelchair accessible', 'YES'],
    ['Fully wheelchair accessible.', 'YES'],
    ['Wheelchair accessible entrance', 'YES'],
    ['No wheelchair access', 'NO'],
    ['Not wheelchair accessible', 'NO'],
    ['Wheelchair access is possible on all levels but the second', 'UNKNOWN'],
    ['Ask about wheelchair access', 'UNKNOWN'],
    ['', 'UNKNOWN'],
  ])('say of wheelchairs no more than they say: %s', (words, answer) => {
    expect(toAccess([words]).wheelchair).toBe(answer);
  });

  it('say of toilets, loops and steps the same way', () => {
    expect(
      toAccess(['Accessible toilet facilities', 'Hearing loop', 'No step-free access', null, 'Hearing loop']),
    ).toEqual({
      wheelchair: 'UNKNOWN',
      accessibleToilet: 'YES',
      inductionLoop: 'YES',
      stepFree: 'NO',
      accessibilityText: 'Accessible toilet facilities\nHearing loop\nNo step-free access',
    });
    expect(toAccess([]).accessibilityText).toBeNull();
  });
});

const price = (amount: number | null, option: string | null = null): Price => ({ amount, option, detail: null });

describe('a cost', () => {
  it.each([
    ['said to be free', toCost(true, null, []), 'YES'],
    ['free in its own words', toCost(false, 'Free of charge.', []), 'YES'],
    ['nothing at every price', toCost(false, null, [price(0), price(0)]), 'YES'],
    ['something at every price', toCost(false, null, [price(5), price(2)]), 'NO'],
    ['free for some', toCost(false, null, [price(0), price(2)]), 'UNKNOWN'],
    ['in words', toCost(false, 'Free for members, others ask', []), 'UNKNOWN'],
    ['a price without a number', toCost(false, null, [price(null, 'By donation')]), 'UNKNOWN'],
    ['free, at a price', toCost(true, null, [price(5)]), 'UNKNOWN'],
    ['not stated', toCost(false, null, []), 'UNKNOWN'],
  ])('is known when it is stated: %s', (_what, cost, free) => {
    expect(cost.free).toBe(free);
  });

  it('keeps its words', () => {
    const prices = [
      { amount: 0, option: 'First visit', detail: null },
      { amount: 12.5, option: null, detail: 'per family' },
    ];
    expect(toCost(false, 'Ask about help with the cost', prices).text).toBe(
      'Ask about help with the cost; First visit: free; £12.50 per family',
    );
    expect(toCost(false, null, []).text).toBeNull();
  });
});

it('takes the names of people out of a record, and leaves their desks and numbers', () => {
  const record = {
    name: 'Service',
    contacts: [{ name: 'Kim Persona', title: 'Enquiries', phones: [{ number: '020 7946 0001' }] }],
    assurer_email: 'kim@example.org',
    reviews: [{ reviewer: 'Kim Persona' }],
    organization: { name: 'Forum', contact: { name: 'Kim Persona', email: 'hello@example.org' } },
    location: { addresses: [{ attention: 'Kim Persona', address_1: '1 Sample Road' }] },
    languages: null,
  };
  expect(withoutPeople(record)).toEqual({
    name: 'Service',
    contacts: [{ title: 'Enquiries', phones: [{ number: '020 7946 0001' }] }],
    organization: { name: 'Forum', contact: { email: 'hello@example.org' } },
    location: { addresses: [{ address_1: '1 Sample Road' }] },
    languages: null,
  });
});

it('counts years as people do, both included', () => {
  expect(toAgeRange(5, 11, 'Juniors')).toEqual({
    minMonths: 60,
    maxMonths: 144,
    maxMonthsWithSend: null,
    text: 'Juniors',
  });
  expect(toAgeRange(0.5, null, null)).toMatchObject({ minMonths: 6, maxMonths: null });
  expect(toAgeRange(null, 0, null)).toMatchObject({ minMonths: null, maxMonths: 12 });
  expect(toAgeRange(null, null, 'All')).toBeNull();
  expect(toAgeRange(12, 5, null)).toBeNull();
});

it('knows a point from the lack of one', () => {
  expect(toPoint(51.36, -0.19)).toEqual({ latitude: 51.36, longitude: -0.19 });
  expect(toPoint(0, 0)).toEqual({});
  expect(toPoint(51.36, null)).toEqual({});
  expect(toPoint(191, -0.19)).toEqual({});
});

it('makes addresses of pages only where it is told how', () => {
  expect(toWebPage('https://example.org/entry/{id}', 'a/b')).toBe('https://example.org/entry/a%2Fb');
  expect(toWebPage('https://example.org/', 'a')).toBeNull();
  expect(toWebPage(null, 'a')).toBeNull();
  expect(toUrl('https://example.org/x')).toBe('https://example.org/x');
  expect([toUrl('javascript:alert(1)'), toUrl('example.org'), toUrl('https://['), toUrl(null)]).toEqual([
    null,
    null,
    null,
    null,
  ]);
});
