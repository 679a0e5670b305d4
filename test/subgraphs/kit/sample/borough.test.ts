import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { sampleWorld } from '../../../../subgraphs/kit/sample/borough/index.ts';
import { truthOf } from '../../../../subgraphs/kit/sample/borough/truth.ts';

const { organisations, venues, services, series } = sampleWorld;
const records = services.flatMap((service) => [
  service,
  ...Object.values(service.listedBy).map((account) => ({ ...service, ...account })),
]);

describe('the invented borough', () => {
  it('is about as large as a real one', () => {
    expect(services.length).toBeGreaterThan(230);
    expect(series.length).toBeGreaterThan(55);
  });

  it('has no postcode that could be real: the last two letters are never both from those that Royal Mail uses', () => {
    // The inward code of a real postcode has none of C, I, K, M, O and V (BS 7666).
    for (const { postcode } of venues) expect(postcode).toMatch(/^[A-Z]{1,2}\d{1,2} \d[CIKMOV]{2}$/);
    expect(new Set(venues.map(({ postcode }) => postcode)).size).toBe(venues.length);
  });

  it('has no telephone number outside the ranges that Ofcom keeps for drama', () => {
    const drama = /^(020 7946 0\d{3}|07700 900\d{3}|08081 570\d{3})$/;
    const numbers = [...organisations, ...records].flatMap(({ phone }) => (phone ? [phone] : []));
    for (const number of numbers) expect(asDialled(number)).toMatch(drama);
  });

  it('has no mailbox but at example.org', () => {
    const mailboxes = [...organisations, ...records].flatMap(({ email }) => (email ? [email] : []));
    for (const mailbox of mailboxes) expect(mailbox).toMatch(/@example\.org$/);
  });

  it('names only organisations, venues and services that it has, each once', () => {
    const known = [organisations, venues, services].map((list) => new Set(list.map(({ key }) => key)));
    expect(known.map(({ size }) => size)).toEqual([organisations.length, venues.length, services.length]);
    const [organisationKeys, venueKeys, serviceKeys] = known;
    expect(records.filter(({ organisation }) => !organisationKeys?.has(organisation))).toEqual([]);
    expect(records.flatMap((record) => record.venues).filter((venue) => !venueKeys?.has(venue))).toEqual([]);
    expect(series.filter(({ service }) => service !== undefined && !serviceKeys?.has(service))).toEqual([]);
  });
});

/** Headings that are not one service: words for several that are listed, or for the people to ask at school. */
const listedUnderOtherNames: Record<string, string> = {
  GPs: 'gpb-1',
  GP: 'gpb-1',
  'Health visiting duty line and health visiting': 'health-visiting-duty-line',
  "Parent Groups for the under 1's at 4 Children's Centres across the borough": 'parent-group-tweeddale',
  'Speech and Language and Occupational Therapy': 'speech-and-language',
  'CAMHS and/or paediatrician': 'camhs',
  'School inhouse support': 'help-at-school',
  'School nurses / high impact lead nurse': 'school-nurses',
  'School pastoral teams': 'help-at-school',
  'Pastoral team at school': 'help-at-school',
  'Designated Safeguarding Lead at school': 'help-at-school',
  'Specific advice and guidance for dads at daddilife.com (http://daddilife.com)': 'daddilife',
  'Support with your childcare costs childcarechoices.gov.uk (http://childcarechoices.gov.uk)': 'childcare-choices',
};

describe('the strategy in the invented borough', () => {
  const strategy = z
    .array(z.object({ situation: z.number(), services: z.array(z.string()) }))
    .parse(
      JSON.parse(readFileSync(new URL('../../../fixtures/sample/strategy-services.json', import.meta.url), 'utf8')),
    );
  const byName = new Map(
    services.flatMap((service) => [
      [fold(service.name), service] as const,
      ...Object.values(service.listedBy).flatMap(({ name, alsoAs }) =>
        [name, alsoAs].flatMap((text) => (text ? [[fold(text), service] as const] : [])),
      ),
    ]),
  );
  const byKey = new Map(services.map((service) => [service.key, service]));

  it.each(strategy)('lists every service that situation $situation names', ({ situation, services: named }) => {
    const missing = named.filter((name) => {
      const found = byName.get(fold(name)) ?? byKey.get(listedUnderOtherNames[name] ?? '');
      return !found?.situations.includes(situation);
    });
    expect(missing).toEqual([]);
  });
});

describe('the truth about it', () => {
  const truth = truthOf(sampleWorld);

  it('speaks only of services that there are', () => {
    const known = new Set(services.map(({ key }) => key));
    const named = [
      truth.neverOne.flat(),
      truth.conflicts.map(({ service }) => service),
      truth.stale,
      truth.deadLinks,
    ].flat();
    expect(named.filter((key) => !known.has(key))).toEqual([]);
  });

  it('has something for every check to find', () => {
    for (const known of [truth.conflicts, truth.stale, truth.ended, truth.deadLinks, truth.confidential, truth.closed])
      expect(known.length).toBeGreaterThan(0);
  });

  it('gives every listing id once', () => {
    const ids = [...truth.listingsOf.values()].flat();
    expect(new Set(ids).size).toBe(ids.length);
  });
});

function fold(name: string): string {
  return name
    .toLowerCase()
    .replaceAll('&', 'and')
    .replaceAll(/[^a-z0-9]+/g, ' ')
    .trim();
}

/** However a directory writes a number, the digits in Ofcom's own spacing. */
function asDialled(number: string): string {
  const digits = number.replace(/^\+44 ?(\(0\))?/, '0').replaceAll(/\D/g, '');
  return digits.startsWith('020')
    ? digits.replace(/^(...)(....)(....)$/, '$1 $2 $3')
    : `${digits.slice(0, 5)} ${digits.slice(5)}`;
}
