import { expect, it } from 'vitest';
import { createToOpaqueId } from '../../../../subgraphs/directory/merge/opaque-id.ts';
import { createRedactor } from '../../../../subgraphs/directory/merge/redact.ts';
import { withholdPlace } from '../../../../subgraphs/directory/merge/withhold.ts';
import { createListingOrganisation } from '../../../../subgraphs/kit/listing.ts';
import { listing, place } from '../support.ts';

const house = place('x:1', { name: 'Invented House', addressLines: ['30 Sample Hidden Lane'], postcode: 'SM2 5KM' });
const toOpaqueId = createToOpaqueId('invented secret');
const redactor = createRedactor({ places: [house], strict: true });

it('leaves nothing in a listing that tells where it is, whichever field says it', () => {
  const said = 'At Invented House.';
  const phones = [{ number: '08081 570033', label: said }];
  const all = {
    ...listing('x:1', 'Invented House'),
    alternateNames: [said],
    summary: said,
    description: said,
    webPage: 'https://example.org/SM25KM',
    url: 'https://example.org/invented-house',
    email: 'invented-house@example.org',
    phones,
    organisation: createListingOrganisation({
      name: said,
      description: said,
      url: 'https://example.org/SM25KM',
      phones,
    }),
    locations: [house],
    areaServed: { text: 'Belmont', codes: [] },
    eligibility: {
      text: said,
      ages: [{ minMonths: 0, maxMonths: 1, maxMonthsWithSend: null, text: said }],
      circumstances: [said],
    },
    cost: { free: 'YES' as const, text: said, url: 'https://example.org/SM25KM' },
    languages: [{ language: 'Tamil', support: said }],
    referral: { routes: ['SELF' as const], text: said, url: 'https://example.org/SM25KM' },
    waitTime: said,
    categories: [{ id: 'x:1', name: said }],
    identifiers: [{ scheme: 'uprn', value: '5870000001' }],
    raw: { said },
  };
  const withheld = withholdPlace(all, redactor, toOpaqueId);
  expect(JSON.stringify(withheld)).not.toMatch(/invented.?house|hidden|SM25KM|SM2 5KM|Belmont|5870000001/i);
  expect(withheld).toMatchObject({
    name: 'Confidential service',
    phones: [{ number: '08081 570033', label: null }],
    organisation: { name: 'Confidential organisation' },
    cost: { free: 'YES' },
    referral: { routes: ['SELF'] },
    locations: [],
  });
});

const serving = (codes: string[]) =>
  withholdPlace({ ...listing('x:1', 'Lodge'), areaServed: { text: 'Sutton', codes } }, redactor, toOpaqueId).areaServed;

it('calls a service whose name is that of its house by its organisation', () => {
  const lodge = listing('x:1', 'Invented House', { organisation: 'Invented Safe Places' });
  expect(withholdPlace(lodge, redactor, toOpaqueId).name).toBe('Confidential service of Invented Safe Places');
});

it('keeps an area that is given as a borough or more, and no smaller one', () => {
  expect(serving(['E09000029'])).toEqual({ text: 'Sutton', codes: ['E09000029'] });
  expect(serving(['E09000029', 'E05013767'])).toBeNull();
  expect(serving([])).toBeNull();
});
