import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkWords, checks, sourceChecks } from '../../../subgraphs/freshness/checks/all.ts';
import type { Facts, Severity } from '../../../subgraphs/freshness/checks/check.ts';
import { assessHost } from '../../../subgraphs/freshness/checks/host-down.ts';
import type { CheckedListing, CheckedSource } from '../../../subgraphs/freshness/listing.ts';
import { createChecked, createHours, createLink, createPlace, createTestFacts, daysAgo, now } from './support.ts';

/** What every check finds in a listing, as `id SEVERITY`. */
function found(known: Partial<CheckedListing>, facts: Partial<Facts> = {}): string[] {
  const listing = createChecked(known);
  return checks.flatMap((check) =>
    check
      .assess(listing, createTestFacts(listing, facts))
      .map(({ severity }) => `${check.id} ${severity ?? check.severity}`),
  );
}

const url = 'https://example.org/club';
const links = [{ field: 'url', text: url }];
const phone = (number: string) => ({ phones: [{ number, label: null }] });
const email = (text: string) => ({ emails: [{ field: 'email', text }] });
const link = (text: string) => ({ links: [{ field: 'url', text }] });
const text = (words: string) => ({ texts: [{ field: 'description', text: words }] });
const place = (known: Parameters<typeof createPlace>[0]) => ({ places: [createPlace(known)] });
const page = (known: object): Partial<Facts> => ({ link: () => createLink({ url, ...known }) });
const ended = { ...createHours('10:00', '11:00'), to: '2026-02-01' };

const defects: [what: string, expected: string, known: Partial<CheckedListing>, facts?: Partial<Facts>][] = [
  ['100 days without a word', 'not-confirmed INFO', { assertedAt: daysAgo(100) }],
  ['200 days without a word', 'not-confirmed WARNING', { assertedAt: daysAgo(200) }],
  ['14 months without a word', 'not-confirmed SERIOUS', { assertedAt: daysAgo(430) }],
  ['ten years without a word', 'not-confirmed SERIOUS', { assertedAt: daysAgo(3_650) }],
  [
    'hours left behind by an edit',
    'field-not-confirmed INFO',
    { fieldDates: [{ field: 'schedules', at: daysAgo(800) }] },
  ],
  ['an end that has passed', 'ended SERIOUS', { endsAt: daysAgo(1) }],
  ['a pharmacy that the register closed', 'nhs-closed SERIOUS', { source: 'nhs', endsAt: daysAgo(1) }],
  ['sessions that are all over', 'only-past WARNING', place({ schedules: [ended] })],
  ['gone for two nights', 'vanished WARNING', { lastSeen: daysAgo(2) }],
  ['a page gone for three nights', 'link-dead SERIOUS', { links }, page({ state: 'dead', nights: 3 })],
  ['a page gone for one night', 'link-dead INFO', { links }, page({ state: 'dead', nights: 1 })],
  ['a page that says it is none', 'link-soft-404 WARNING', { links }, page({ state: 'soft-404', nights: 3 })],
  ['a page that sends home', 'link-home WARNING', { links }, page({ state: 'home', nights: 3 })],
  ['a private address', 'link-private WARNING', { links }, page({ state: 'unsafe' })],
  ...['#', '#top', 'http://', 'https:///club', 'javascript:alert(1)', 'Facebook', 'http://intranet/club'].map(
    (sent): (typeof defects)[number] => [`the address ${sent}`, 'link-empty WARNING', link(sent)],
  ),
  ...['020 7946 00', '0000 000 0000', '12', '0460 123 4567', '+44 20 7946 000', 'ask at the desk'].map(
    (sent): (typeof defects)[number] => [`the number ${sent}`, 'phone-impossible WARNING', phone(sent)],
  ),
  ...['SM1 1E', 'ABC 123', 'SM111AAA'].map((sent): (typeof defects)[number] => [
    `the postcode ${sent}`,
    'postcode-impossible WARNING',
    place({ postcode: sent }),
  ]),
  ['a postcode that nobody has', 'postcode-unknown WARNING', place({ postcode: 'SM1 9ZZ' })],
  ['a pin in another town', 'postcode-far WARNING', place({ postcode: 'SM1 1AO', latitude: 51.4, longitude: -0.19 })],
  ...['info@example', 'info example.org', '@example.org'].map((sent): (typeof defects)[number] => [
    `the mailbox ${sent}`,
    'email-impossible WARNING',
    email(sent),
  ]),
  ['mail to a domain without', 'email-no-mail WARNING', email('a@example.org'), { takesMail: () => false }],
  ['a group without a time', 'hours-absent INFO', { kind: 'GROUP', ...place({}) }],
  [
    'two sets of hours for one day',
    'hours-contradictory WARNING',
    place({ schedules: [createHours('09:00', '17:00', 'MO,TU'), createHours('09:00', '13:00')] }),
  ],
  [
    'hours that end before they begin',
    'hours-contradictory WARNING',
    place({ holidayHours: [{ from: '2026-05-02', to: '2026-05-01', closed: true, opensAt: null, closesAt: null }] }),
  ],
  [
    'another number elsewhere',
    'conflict WARNING',
    { conflicts: [{ field: 'phones', value: '1', chosen: '2', chosenSource: 'nhs' }] },
  ],
  [
    'another name elsewhere',
    'conflict INFO',
    { conflicts: [{ field: 'name', value: 'One', chosen: 'Two', chosenSource: 'nhs' }] },
  ],
  [
    'the same thing twice',
    'duplicate WARNING',
    { id: 'information-hub:two', firstSeen: daysAgo(5) },
    {
      listingsOf: () => [
        createChecked({ id: 'information-hub:one' }),
        createChecked({ id: 'information-hub:two', firstSeen: daysAgo(5) }),
      ],
    },
  ],
  [
    'the same words at one place, in another order',
    'duplicate WARNING',
    { id: 'information-hub:two', serviceId: 'svc_two', firstSeen: daysAgo(5) },
    { namesakesOf: () => [createChecked()] },
  ],
  ['the street of a refuge', 'place-given-away SERIOUS', { givenAwayIn: ['description'] }],
  [
    'a number that its page took away',
    'page-lost-contact WARNING',
    { links, ...phone('020 7946 0001') },
    page({ lost: { '+442079460001': daysAgo(3) } }),
  ],
  ['a page that changed since', 'page-changed INFO', { links }, page({ changedAt: daysAgo(1) })],
  ...[
    'This group is no longer running.',
    'Sadly the club has closed.',
    'The service has been permanently closed.',
    'We have moved to a new home.',
    '<p>The class has been <b>cancelled</b>.</p>',
    'It has now ceased.',
  ].map((words): (typeof defects)[number] => [`“${words}”`, 'says-closed WARNING', text(words)]),
  ['a page that says so', 'says-closed WARNING', { links }, page({ headline: 'Our club has closed' })],
  [
    'a report of somebody',
    'reported WARNING',
    {},
    { reportsOf: () => [{ reference: 'BCDF-GHJK', field: 'phones', at: daysAgo(1) }] },
  ],
];

/** The sentences of all that is found in a listing. */
function words(known: Partial<CheckedListing>, facts: Partial<Facts> = {}): string[] {
  const listing = createChecked(known);
  return checks.flatMap((check) => check.assess(listing, createTestFacts(listing, facts)).map((one) => one.text));
}

describe('a finding', () => {
  it('names fields and directories as people do', () => {
    const hours = { field: 'schedules', value: 'Mondays', chosen: 'Tuesdays', chosenSource: 'nhs' };
    expect(words({ conflicts: [hours] })).toEqual([
      'Opening hours: “Mondays” here, and “Tuesdays” in NHS service finders, which is believed.',
    ]);
    expect(words({ fieldDates: [{ field: 'holidayHours', at: daysAgo(800) }] })).toEqual([
      'Holiday hours: last confirmed 800 days ago, the rest 10 days ago.',
    ]);
    expect(words(text('It has now closed.'))).toEqual(['Description: “has now closed”.']);
    expect(words({}, { reportsOf: () => [{ reference: 'BCDF-GHJK', field: 'aNewField', at: daysAgo(1) }] })).toEqual([
      'Somebody reported that this service is told wrongly: A new field.',
    ]);
  });
});

const decoys: [what: string, known: Partial<CheckedListing>, facts?: Partial<Facts>][] = [
  ['a listing with nothing wrong', {}],
  ['one that was confirmed 89 days ago', { assertedAt: daysAgo(89) }],
  ['words to read, confirmed 170 days ago', { kind: 'INFORMATION', assertedAt: daysAgo(170) }],
  ['one whose directory never tells', { assertedAt: null }],
  ['old parts of an NHS profile', { kind: 'HEALTH_SITE', fieldDates: [{ field: 'schedules', at: daysAgo(1_170) }] }],
  ['an end that is to come', { endsAt: daysAgo(-1) }],
  ['gone for one night', { lastSeen: daysAgo(1) }],
  ['one of its sessions goes on', place({ schedules: [ended, createHours('12:00', '13:00')] })],
  ['an evergreen old page', { links }, page({ lastModified: 'Mon, 06 Jan 2014 10:00:00 GMT' })],
  ...(['unsure', 'forbidden'] as const).map((state): (typeof decoys)[number] => [
    `a page of which is known: ${state}`,
    { links },
    page({ state, nights: 0 }),
  ]),
  ...[
    'www.example.org',
    'https://example.org',
    'HTTP://EXAMPLE.ORG/Club#times',
    'example.org/club',
    'mailto:info@example.org',
    '',
    'http://example.org:80/',
  ].map((sent): (typeof decoys)[number] => [`the address ${sent}`, link(sent)]),
  ...[
    '+44 20 7946 0001',
    '+44 (0)20 7946 0001',
    '(0207) 9460001 ext 12',
    '0800 1111',
    '0800 028 8000',
    '111',
    '999',
    '116 123',
    '08081 570001',
    '07700 900123',
    '01632 960123',
    'Ring 020 7946 0001 after six',
    'Text SHOUT to 020 7946 0001',
    '85258',
    '+353 1 234 5678',
    '',
  ].map((sent): (typeof decoys)[number] => [`the number ${sent}`, phone(sent)]),
  ...['sm1 1ao', 'SM11AO', 'SM1', 'SW1A 1AA', '', 'CR0 9XX'].map((sent): (typeof decoys)[number] => [
    `the postcode ${sent}`,
    place({ postcode: sent }),
  ]),
  ['a hidden place', place({ postcode: 'SM1 9ZZ', approximate: true, latitude: 51.5, longitude: -0.19 })],
  ['a pin across the road', place({ postcode: 'SM1 1AO', latitude: 51.363, longitude: -0.19 })],
  ...['info@example.org', ' Info.Desk+x@sub.example.org ', 'mailto:info@example.org'].map(
    (sent): (typeof decoys)[number] => [`the mailbox ${sent}`, email(sent)],
  ),
  ['mail of which nothing is known', email('a@example.org'), { takesMail: () => null }],
  ['a service without hours', place({})],
  ['a group that meets on screens', { kind: 'GROUP' }],
  ['a day with a lunch break', place({ schedules: [createHours('09:00', '12:00'), createHours('13:00', '17:00')] })],
  ['the same hours twice', place({ schedules: [createHours('09:00', '12:00'), createHours('09:00', '12:00')] })],
  [
    'summer and winter hours',
    place({
      schedules: [
        { ...createHours('09:00', '17:00'), to: '2026-10-01' },
        { ...createHours('10:00', '16:00'), from: '2026-10-02' },
      ],
    }),
  ],
  [
    'a timetable with many groups',
    { source: 'timetable', id: 'timetable:two' },
    { listingsOf: () => ['timetable:one', 'timetable:two'].map((id) => createChecked({ id, source: 'timetable' })) },
  ],
  [
    'courses of one name by two organisations',
    { id: 'information-hub:two', serviceId: 'svc_two', organisationId: 'org_two', firstSeen: daysAgo(5) },
    { namesakesOf: () => [createChecked()] },
  ],
  [
    'groups of one name at two places',
    { id: 'information-hub:two', serviceId: 'svc_two', firstSeen: daysAgo(5), ...place({ postcode: 'SM1 1AO' }) },
    { namesakesOf: () => [createChecked()] },
  ],
  ['a number that its page never had', { links, ...phone('020 7946 0001') }, page({ shows: ['+442079460002'] })],
  ['a page that changed before', { links }, page({ changedAt: daysAgo(11) })],
  ...[
    'Closed on bank holidays.',
    'A closed group for parents.',
    'The library is closed on Sundays.',
    'If the session is cancelled we will text you.',
    'The waiting list is closed.',
    'We have closed for the summer.',
    'Cancelled appointments cost £5.',
    'Children who have moved to Sutton are welcome.',
    'For women who are no longer in a relationship.',
  ].map((words): (typeof decoys)[number] => [`“${words}”`, text(words)]),
  [
    'a report that was answered by an edit',
    {},
    { reportsOf: () => [{ reference: 'BCDF-GHJK', field: null, at: daysAgo(20) }] },
  ],
];

describe('the checks of a listing', () => {
  it.each(defects)('find %s', (_what, expected, known, facts) => {
    expect(found(known, facts)).toEqual([expected]);
  });

  it.each(decoys)('leave alone %s', (_what, known, facts) => {
    expect(found(known, facts)).toEqual([]);
  });

  it('have a test each that they find', () => {
    const tested = new Set(defects.map(([, expected]) => expected.split(' ')[0]));
    expect(checks.map(({ id }) => id).filter((id) => !tested.has(id))).toEqual([]);
  });

  it('say what they are, and never more than they say', () => {
    expect(checkWords.size).toBe(checks.length + sourceChecks.length + 2);
    const rank: Severity[] = ['INFO', 'WARNING', 'SERIOUS'];
    for (const [, expected] of defects) {
      const [id = '', severity = ''] = expected.split(' ');
      const most = checkWords.get(id)?.severity ?? 'INFO';
      expect(rank.findIndex((one) => one === severity)).toBeLessThanOrEqual(rank.indexOf(most));
    }
  });

  it('read any texts at all', () => {
    const words = fc.string({ unit: 'binary', maxLength: 60 });
    fc.assert(
      fc.property(words, words, words, words, (one, two, three, four) => {
        const known = { ...link(one), ...phone(two), ...email(three), ...text(four), ...place({ postcode: one }) };
        expect(Array.isArray(found(known))).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  it('tell a fault that one directory knows to be no fault elsewhere as less', () => {
    const other = createChecked({ id: 'nhs:one', source: 'nhs', assertedAt: daysAgo(5) });
    const listing = createChecked({ assertedAt: daysAgo(400) });
    expect(found({ assertedAt: daysAgo(400) }, { listingsOf: () => [listing, other] })).toEqual(['not-confirmed INFO']);
  });
});

describe('the checks of a directory', () => {
  const well: CheckedSource = {
    id: 'nhs',
    name: 'NHS',
    url: null,
    health: 'LIVE',
    listingCount: 100,
    lastHarvest: daysAgo(0),
    lastChange: daysAgo(5),
    message: null,
    heldBack: null,
    editPage: null,
  };

  it.each<[string, string[], Partial<CheckedSource>, number | null, number | null]>([
    ['well', [], {}, 100, 5],
    ['of which a few have ended', [], {}, 105, 5],
    ['seen for the first time', [], {}, null, null],
    ['down', ['source-down'], { health: 'DOWN' }, 100, null],
    ['answered for by its last good copy', ['source-down'], { health: 'STALE', message: 'It is slow.' }, 100, null],
    ['cut in half and held back', ['source-shrunk'], { health: 'STALE', heldBack: 50 }, 100, 5],
    ['cut in half at last', ['source-shrunk'], {}, 200, 5],
    ['that nobody edits', ['source-silent'], { lastChange: daysAgo(70) }, 100, 5],
    ['small, that nobody edits', [], { lastChange: daysAgo(70), listingCount: 7 }, 7, 5],
    ['slow', ['source-slow'], {}, 100, 700],
  ])('judge one that is %s', (_what, expected, known, listingsBefore, harvestSeconds) => {
    const source = { ...well, ...known };
    const facts = { now, listingsBefore, harvestSeconds };
    expect(sourceChecks.flatMap((check) => check.assess(source, facts).map(() => check.id))).toEqual(expected);
  });
});

describe('the check of a host', () => {
  it('is one incident when most fail, and none when few do', () => {
    expect(assessHost({ host: 'example.org', asked: 10, failed: 6, nights: 1 })).toHaveLength(1);
    expect(assessHost({ host: 'example.org', asked: 10, failed: 5, nights: 0 })).toEqual([]);
    expect(assessHost({ host: 'example.org', asked: 2, failed: 2, nights: 0 })).toEqual([]);
  });
});
