import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cleanTexts } from '../../../../subgraphs/directory/merge/clean-texts.ts';
import type { Account } from '../../../../subgraphs/directory/merge/account.ts';
import { createToEligibility } from '../../../../subgraphs/directory/eligibility/merge-eligibility.ts';
import { createToLanguage } from '../../../../subgraphs/directory/merge/languages.ts';
import { mergeService } from '../../../../subgraphs/directory/merge/merge-service.ts';
import type { ConflictRecord } from '../../../../subgraphs/directory/merge/records.ts';
import { createFieldRules } from '../../../../subgraphs/directory/merge/rules.ts';
import {
  type Listing,
  type Schedule,
  createListing,
  createListingOrganisation,
} from '../../../../subgraphs/kit/listing.ts';
import { parsePostcode } from '../../../../subgraphs/kit/postcode.ts';
import { toSafeMarkdown } from '../../../../subgraphs/kit/text/markdown.ts';
import { createChance } from '../../../support/worlds/chance.ts';
import { inventDisagreement } from '../../../support/worlds/disagreements.ts';
import { now, place } from '../support.ts';

type Said = Partial<Listing>;

const rules = createFieldRules(createToLanguage());
const toEligibility = createToEligibility({ name: 'Sutton', code: 'E09000029' });

/** What two directories that list one service are found to disagree on; the first is asserted later. */
function conflictsOf(...said: Said[]): readonly ConflictRecord[] {
  const accounts = said.map((one, rank): Account => {
    const id = `source-${rank}:1`;
    const assertedAt = `2026-11-0${9 - rank}T09:00:00Z`;
    const listing = cleanTexts(
      createListing({ id, sourceId: '1', name: 'Uplift', assertedAt, ...one }),
      toSafeMarkdown,
    );
    return {
      listing,
      harvestedId: id,
      source: `source-${rank}`,
      rank,
      lastSeen: null,
      gone: false,
      matchedBy: [],
      matchScore: null,
      organisation: listing.organisation?.id ?? null,
      places: listing.locations.map((location) => {
        return { id: location.id, location, postcode: parsePostcode(location.postcode ?? '')?.postcode ?? null };
      }),
      withheld: false,
      now,
    };
  });
  return mergeService({ id: 'svc_1', hiddenPlace: null }, accounts, rules, toEligibility).accounts.conflicts;
}

const phones = (...numbers: string[]): Said => ({ phones: numbers.map((number) => ({ number, label: null })) });
const by = (name: string, id: string | null = null): Said => ({
  organisation: createListingOrganisation({ name, id }),
});
const speaks = (...languages: string[]): Said => ({
  languages: languages.map((language) => ({ language, support: null })),
});
const costs = (free: 'YES' | 'NO' | 'UNKNOWN', text: string | null = null): Said => ({
  cost: { free, text, url: null },
});
const serves = (text: string, ...codes: string[]): Said => ({ areaServed: { text, codes } });
const asks = (...routes: Listing['referral']['routes']): Said => ({ referral: { routes, text: null, url: null } });
const ages = (...ranges: [from: number | null, to: number | null, withSend?: number][]): Said => ({
  eligibility: {
    text: null,
    circumstances: [],
    ages: ranges.map(([minMonths, maxMonths, maxMonthsWithSend = null]) => {
      return { minMonths, maxMonths, maxMonthsWithSend, text: null };
    }),
  },
});
const at = (id: string, more: Parameters<typeof place>[1]): Said => ({ locations: [place(id, more)] });
const open = (...schedules: [rrule: string, opensAt: string, closesAt: string | null][]): Said =>
  at('a:1', {
    postcode: 'SM1 1AA',
    schedules: schedules.map(([rrule, opensAt, closesAt]): Schedule => {
      return { rrule, opensAt, closesAt, from: null, to: null, text: `${rrule} ${opensAt}` };
    }),
  });
const week = 'FREQ=WEEKLY;BYDAY=';

describe('two directories that mean the same do not disagree on', () => {
  it.each<[field: string, one: Said, other: Said]>([
    ['name', { name: 'CAMHS Sutton' }, { name: 'Camhs, Sutton' }],
    ['name', { name: 'Stay & Play' }, { name: 'Stay  and play' }],
    ['name', { name: 'Kooth – online' }, { name: 'Kooth (Online)' }],
    ['name', { name: 'Children’s Centre' }, { name: "Children's centre" }],
    ['name', { name: '<b>Uplift</b>' }, { name: '**Uplift**' }],
    ['name', { name: 'Café' }, { name: 'CAFE' }],
    ['name', { name: 'Sample Advice Service (SAS)' }, { name: 'SAS' }],
    ['name', { name: 'SAS' }, { name: 'Sample advice service [SAS]' }],
    ['name', { name: 'Here4YOUth (Cranstoun)' }, { name: 'Here4YOUth' }],
    ['name', { name: 'Hope Trust - Play', ...by('Hope Trust') }, { name: 'Play', ...by('Hope Trust') }],
    ['name', { name: 'Play @ Cheam Family Hub' }, { name: 'Play', ...at('b:1', { name: 'Cheam Family Hub' }) }],
    ['name', { name: 'SALT drop-in' }, { name: 'Speech & Language Therapy Drop in' }],
    ['name', { name: 'Homestart visits' }, { name: 'Home-Start visits' }],
    ['description', { description: '<p>A <b>warm</b> group.</p>' }, { description: 'A **warm** group.' }],
    ['phones', phones('020 7946 0101'), phones('+44 20 7946 0101')],
    ['phones', phones('020 7946 0101'), phones('+44 (0)20 79460101')],
    ['phones', phones('(020) 7946-0101'), phones('0044 20 7946 0101')],
    ['phones', phones('020 7946 0101 ext 12'), phones('02079460101 x12')],
    ['phones', phones('0808 157 0101'), phones('08081570101')],
    ['phones', phones('07700 900123'), phones('+447700900123')],
    ['phones', phones('020 7946 0101', '020 7946 0102'), phones('020 7946 0102')],
    ['url', { url: 'http://www.example.org/a/' }, { url: 'https://example.org/a' }],
    ['url', { url: 'example.org' }, { url: 'https://www.example.org/index.html' }],
    ['url', { url: 'https://example.org/a#contact' }, { url: 'https://EXAMPLE.org/A' }],
    ['url', { url: 'https://example.org/a?utm_source=hub&id=1' }, { url: 'https://example.org/a/?id=1&fbclid=2' }],
    ['email', { email: 'Help@Example.org' }, { email: ' help@example.org ' }],
    ['email', { email: 'mailto:help@example.org' }, { email: 'help@example.org.' }],
    ['organisation', by('Sample Trust'), by('The Sample Trust Ltd.')],
    ['organisation', by('Sample & Sons Limited'), by('Sample and Sons')],
    ['organisation', by('Sample Council', 'org_1'), by('London Borough of Sample', 'org_1')],
    ['areaServed', serves('Sutton', 'E09000029'), serves('London Borough of Sutton', 'E09000029')],
    ['areaServed', serves('Sutton', 'E09000029'), serves('London Borough of Sutton')],
    ['eligibility', ages([0, 60], [60, 132]), ages([0, 132])],
    ['eligibility', ages([null, 60]), ages([0, 60])],
    ['eligibility', ages([0, 228, 300]), ages([0, 228])],
    ['cost', costs('YES', 'Free to all'), costs('YES', 'No charge')],
    ['cost', costs('NO', '£3.50 a session'), costs('NO', 'Sessions are 350p')],
    ['cost', costs('NO', '£3 or £5 for two'), costs('UNKNOWN', 'From £3.00')],
    ['cost', costs('NO', '£1,200 a term'), costs('NO', '£1200 per term')],
    ['cost', costs('NO', '£3'), costs('UNKNOWN', 'Ask us')],
    ['languages', speaks('Tamil'), speaks('ta')],
    ['languages', speaks('ta-LK'), speaks('Tamil')],
    ['languages', speaks('English', 'British Sign Language'), speaks('BSL')],
    ['delivery', { delivery: ['ONLINE', 'PHONE'] }, { delivery: ['PHONE'] }],
    ['referral', asks('SELF', 'GP'), asks('GP')],
    ['waitTime', { waitTime: '12 weeks' }, { waitTime: '12 Weeks.' }],
    ['thresholdTier', { thresholdTier: 2 }, { thresholdTier: null }],
    ['locations', at('a:1', { postcode: 'SM1 1AA' }), at('b:1', { name: 'The hall', postcode: 'sm11aa' })],
    ['locations', at('a:1', { postcode: 'SM1 1AA' }), at('b:1', { postcode: 'SM1', approximate: true })],
    [
      'schedules',
      open([`${week}MO,TU`, '09:00', '17:00']),
      open([`${week}TU`, '09:00', '17:00'], [`${week}MO`, '09:00', '17:00']),
    ],
    ['schedules', open([`${week}MO`, '09:00', '17:00']), open([`${week}MO`, '09:00', null])],
    ['schedules', open([`${week}MO`, '09:00', '17:00']), open()],
  ])('%s, pair %#', (_field, one, other) => {
    expect(conflictsOf(one, other)).toEqual([]);
  });
});

describe('two directories that differ are found to disagree on', () => {
  it.each<[field: string, one: Said, other: Said, chosen: string, lost: string]>([
    ['name', { name: 'Stay and Play' }, { name: 'Stay and Play Autism' }, 'Stay and Play', 'Stay and Play Autism'],
    ['name', { name: 'Play (Cheam)' }, { name: 'Play (Sutton)' }, 'Play (Cheam)', 'Play (Sutton)'],
    [
      'name',
      { name: 'Play at Cheam Family Hub' },
      { name: 'Play at Sutton Family Hub' },
      'Play at Cheam Family Hub',
      'Play at Sutton Family Hub',
    ],
    ['phones', phones('020 7946 0101'), phones('020 7946 0102'), '020 7946 0101', '020 7946 0102'],
    ['phones', phones('020 7946 0101'), phones('020 7946 0101 ext 2'), '020 7946 0101', '020 7946 0101 ext. 2'],
    ['phones', phones('116 123'), phones('116 111'), '116 123', '116 111'],
    [
      'url',
      { url: 'https://example.org/a' },
      { url: 'https://example.org/b' },
      'https://example.org/a',
      'https://example.org/b',
    ],
    [
      'url',
      { url: 'https://example.org/?id=1' },
      { url: 'https://example.org/?id=2' },
      'https://example.org/?id=1',
      'https://example.org/?id=2',
    ],
    [
      'url',
      { url: 'https://one.example.org' },
      { url: 'https://two.example.org' },
      'https://one.example.org/',
      'https://two.example.org/',
    ],
    ['email', { email: 'a.b@example.org' }, { email: 'a-b@example.org' }, 'a.b@example.org', 'a-b@example.org'],
    ['organisation', by('Sample Trust'), by('Sample Charity'), 'Sample Trust', 'Sample Charity'],
    ['organisation', by('Limited'), by('CIC'), 'Limited', 'CIC'],
    ['status', { status: 'ACTIVE' }, { status: 'TEMPORARILY_CLOSED' }, 'Runs', 'Closed for a while'],
    ['areaServed', serves('Sutton', 'E09000029'), serves('Merton', 'E09000024'), 'Sutton', 'Merton'],
    ['areaServed', serves('Sutton'), serves('Sutton and Merton'), 'Sutton', 'Sutton and Merton'],
    ['eligibility', ages([0, 60]), ages([0, 132]), 'From 0 years to under 5 years', 'From 0 years to under 11 years'],
    [
      'eligibility',
      ages([0, 60], [132, 228]),
      ages([0, 228]),
      'From 0 years to under 5 years, From 11 years to under 19 years',
      'From 0 years to under 19 years',
    ],
    [
      'eligibility',
      ages([0, 228, 300]),
      ages([0, 228, 312]),
      'From 0 years to under 19 years',
      'From 0 years to under 19 years',
    ],
    [
      'eligibility',
      ages([-9, 60]),
      ages([0, 60]),
      'From before birth to under 5 years',
      'From 0 years to under 5 years',
    ],
    ['cost', costs('YES'), costs('NO', '£3'), 'Free', '£3'],
    ['cost', costs('YES'), costs('UNKNOWN', '£3 a week'), 'Free', '£3 a week'],
    ['cost', costs('NO', '£3.50 a session'), costs('NO', '£5 a session'), '£3.50 a session', '£5 a session'],
    ['languages', speaks('Tamil'), speaks('Polish'), 'Tamil', 'Polish'],
    ['delivery', { delivery: ['ONLINE'] }, { delivery: ['IN_PERSON'] }, 'Online', 'At a venue'],
    ['referral', asks('SELF'), asks('GP'), 'Families ask for themselves', 'A GP asks'],
    ['waitTime', { waitTime: '12 weeks' }, { waitTime: '18 weeks' }, '12 weeks', '18 weeks'],
    ['thresholdTier', { thresholdTier: 2 }, { thresholdTier: 3 }, 'Tier 2', 'Tier 3'],
    ['offer', { offer: 'UNIVERSAL' }, { offer: 'TARGETED' }, 'For everyone', 'For families with a particular need'],
    ['locations', at('a:1', { postcode: 'SM1 1AA' }), at('b:1', { postcode: 'SM5 1AA' }), 'SM1 1AA', 'SM5 1AA'],
    [
      'locations',
      at('a:1', { postcode: 'SM1 1AA' }),
      at('b:1', { postcode: 'SM5', approximate: true }),
      'SM1 1AA',
      'A place',
    ],
    [
      'schedules',
      open([`${week}MO`, '09:00', '17:00']),
      open([`${week}MO`, '10:00', '17:00']),
      `${week}MO 09:00`,
      `${week}MO 10:00`,
    ],
    [
      'schedules',
      open([`${week}MO`, '09:00', '17:00']),
      open([`${week}MO`, '09:00', '16:00']),
      `${week}MO 09:00`,
      `${week}MO 09:00`,
    ],
    [
      'schedules',
      open([`${week}MO`, '09:00', '17:00']),
      open([`${week}TU`, '09:00', '17:00']),
      `${week}MO 09:00`,
      `${week}TU 09:00`,
    ],
  ])('%s, pair %#', (field, one, other, chosen, lost) => {
    expect(conflictsOf(one, other)).toEqual([
      {
        field,
        chosen: { value: chosen, source: 'source-0', assertedAt: '2026-11-09T09:00:00Z' },
        others: [{ value: lost, source: 'source-1', assertedAt: '2026-11-08T09:00:00Z' }],
        rule: expect.stringMatching(/\.$/),
        sentences: [{ code: expect.stringMatching(/^rule/), values: {} }],
      },
    ]);
  });
});

it.each([201, 202, 203])('of a thousand services in two writings, what differs in truth is found: seed %i', (seed) => {
  const chance = createChance(seed);
  const figures = { differing: 0, found: 0, agreeing: 0, falselyFound: 0 };
  for (let turn = 0; turn < 1000; turn += 1) {
    const { listings, fields } = inventDisagreement(chance);
    const found = conflictsOf(...listings).map(({ field }) => field);
    const wrong = found.filter((field) => !fields.some((one) => one === field));
    const lost = fields.filter((field) => !found.includes(field));
    figures.differing += fields.length;
    figures.found += fields.length - lost.length;
    figures.agreeing += 11 - fields.length;
    figures.falselyFound += wrong.length;
  }
  expect(figures.found / figures.differing).toBeGreaterThanOrEqual(0.98);
  expect(figures.falselyFound / figures.agreeing).toBeLessThanOrEqual(0.02);
});

it('every directory that lost is shown, each with its own value', () => {
  const [conflict] = conflictsOf(phones('020 7946 0101'), phones('020 7946 0102'), phones('020 7946 0103'));
  expect(conflict?.others.map(({ value, source }) => [value, source])).toEqual([
    ['020 7946 0102', 'source-1'],
    ['020 7946 0103', 'source-2'],
  ]);
});

/** A way to write a value, and two values: what is found depends on the values alone. */
function inAnyWriting<Value>(
  value: fc.Arbitrary<Value>,
  ways: readonly ((value: Value) => Said)[],
): fc.Arbitrary<[one: Said, other: Said, same: boolean]> {
  const way = fc.constantFrom(...ways);
  return fc
    .tuple(value, fc.option(value, { nil: null }), way, way)
    .map(([one, other, toOne, toOther]) => [toOne(one), toOther(other ?? one), other === null || other === one]);
}

const digits = fc.integer({ min: 0, max: 999 }).map((number) => String(number).padStart(3, '0'));
const word = fc.constantFrom('acorn', 'beacon', 'cedar', 'dolphin');

it.each<[field: string, pair: fc.Arbitrary<[one: Said, other: Said, same: boolean]>]>([
  [
    'phones',
    inAnyWriting(digits, [
      (end) => phones(`020 7946 0${end}`),
      (end) => phones(`+44 20 7946 0${end}`),
      (end) => phones(`+44 (0)20 7946-0${end}`),
      (end) => phones(`(020)79460${end}`),
      (end) => phones(`0044207946 0${end}`),
    ]),
  ],
  [
    'url',
    inAnyWriting(word, [
      (name) => ({ url: `https://example.org/${name}` }),
      (name) => ({ url: `http://www.example.org/${name}/` }),
      (name) => ({ url: `EXAMPLE.org/${name}/index.php?utm_medium=social` }),
      (name) => ({ url: `https://www.example.org/${name}#top` }),
    ]),
  ],
  [
    'name',
    inAnyWriting(word, [
      (name) => ({ name: `Play & ${name}` }),
      (name) => ({ name: `PLAY AND ${name.toUpperCase()}` }),
      (name) => ({ name: `<b>Play</b>  and ‘${name}’` }),
      (name) => ({ name: `Play and ${name} (PA)` }),
    ]),
  ],
  [
    'cost',
    inAnyWriting(fc.integer({ min: 1, max: 900 }), [
      (pence) => costs('NO', `£${(pence / 100).toFixed(2)} a child`),
      (pence) => costs('NO', `Costs ${pence}p`),
      (pence) => costs('UNKNOWN', `£ ${(pence / 100).toFixed(2)}`),
    ]),
  ],
])('%s disagree when their values differ, however they are written', (field, pair) => {
  fc.assert(
    fc.property(pair, ([one, other, same]) => {
      expect(conflictsOf(one, other).map((conflict) => conflict.field)).toEqual(same ? [] : [field]);
    }),
    { numRuns: 1000 },
  );
});
