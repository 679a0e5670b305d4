import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { z } from 'zod';
import { fixedClock } from '../../../subgraphs/kit/clock.ts';
import { recordsOf } from '../../../subgraphs/kit/sample/account.ts';
import { sampleWorld } from '../../../subgraphs/kit/sample/borough/index.ts';
import { createNhsStandIn, sampleApiKey } from '../../../subgraphs/nhs/sample/index.ts';
import { WireOrganisation } from '../../../subgraphs/nhs/wire/organisation.ts';

const records = recordsOf(sampleWorld, 'nhs');
const app = createNhsStandIn({ world: sampleWorld, clock: fixedClock('2026-11-22T06:00:00Z') });
beforeAll(() => app.ready());
afterAll(() => app.close());

const finders = '/service-search-api/?api-version=3';
const register = '/organisation-data-terminology-api/fhir/Organization';
const headers = { apikey: sampleApiKey };

const Answer = z.looseObject({
  '@odata.count': z.number().optional(),
  '@odata.nextLink': z.string().optional(),
  value: z.array(z.looseObject({ ODSCode: z.string() })),
});

const Bundle = z.looseObject({
  link: z.array(z.object({ relation: z.string(), url: z.string() })),
  entry: z.array(z.object({ resource: z.looseObject({ id: z.string(), active: z.boolean() }) })).optional(),
});

async function search(payload: object) {
  const { body } = await app.inject({ method: 'POST', url: finders, headers, payload });
  return Answer.parse(JSON.parse(body));
}

async function searchRegister(query: string) {
  const { body } = await app.inject({ url: `${register}?${query}`, headers });
  return Bundle.parse(JSON.parse(body));
}

const codesOf = ({ value }: z.infer<typeof Answer>) => value.map(({ ODSCode }) => ODSCode);
const ofType = (type: string) => records.filter(({ service }) => service.listedBy.nhs?.type === type).length;

describe('the finders of the sample', () => {
  it('refuse a wrong key in words that say JSON and are not', async () => {
    const { statusCode, headers, body } = await app.inject({ url: finders });
    expect([statusCode, headers['content-type']]).toEqual([401, expect.stringContaining('application/json')]);
    expect(() => JSON.parse(body)).toThrow(SyntaxError);
  });

  it('have no other version', async () => {
    for (const version of ['', '?api-version=2']) {
      const { statusCode, body } = await app.inject({ url: `/service-search-api/${version}`, headers });
      expect([statusCode, JSON.parse(body)]).toEqual([404, { statusCode: 404, message: 'Resource not found' }]);
    }
  });

  it('answer GET as POST', async () => {
    const query = '&%24filter=OrganisationTypeId%20eq%20%27DEN%27&%24top=3&%24count=true&%24select=ODSCode';
    const { body } = await app.inject({ url: finders + query, headers });
    const asked = { filter: "OrganisationTypeId eq 'DEN'", top: 3, count: true, select: 'ODSCode' };
    expect(JSON.parse(body)).toEqual(await search(asked));
    expect(JSON.parse(body)).toMatchObject({ '@odata.count': ofType('DEN') });
  });

  it('filter by type and by distance, near ones first', async () => {
    const belmont = "geo.distance(Geocode, geography'POINT(-0.2005 51.3447)')";
    const of = "(OrganisationTypeId eq 'GPB' or OrganisationTypeId eq 'PHA')";
    const all = await search({ filter: `${of} and ${belmont} le 20`, orderby: belmont, top: 1000 });
    expect(all.value).toHaveLength(ofType('GPB') + ofType('PHA'));
    expect(all.value[0]).toMatchObject({ OrganisationName: expect.stringContaining('Belmont') });
    const near = await search({ filter: `${of} and ${belmont} le 1.5`, orderby: belmont, top: 1000 });
    expect(codesOf(near)).toEqual(codesOf(all).slice(0, near.value.length));
    expect(near.value.length).toBeLessThan(all.value.length);
    const far = await search({ filter: `${of} and ${belmont} gt 1.5`, top: 1000 });
    expect(near.value.length + far.value.length).toBe(all.value.length);
  });

  it('reject a filter that they do not know', async () => {
    for (const filter of ['OrganisationTypeId', "(a eq 'b'", "a eq 'b' c eq 'd'", "a eq 'O'Neill'"]) {
      const { statusCode } = await app.inject({ method: 'POST', url: finders, headers, payload: { filter } });
      expect(statusCode).toBe(400);
    }
    expect((await search({ filter: "OrganisationName eq 'O''Neill'" })).value).toEqual([]);
  });

  it('turn pages by skip, and point to a next one that nobody can reach', async () => {
    const first = await search({ top: 40 });
    const second = await search({ top: 40, skip: 40 });
    expect(new Set([...codesOf(first), ...codesOf(second)]).size).toBe(records.length);
    expect(first['@odata.nextLink']).toContain('https://inside-the-nhs.example.org/');
    expect(second['@odata.nextLink']).toBeUndefined();
    expect((await search({ skip: 1000 })).value).toEqual([]);
    expect((await search({})).value).toHaveLength(50);
  });

  it('send what the wire has: noise, blanks, capitals, old dates, padded days', async () => {
    const { value } = await search({ top: 1000 });
    const rows = value.map((row) => WireOrganisation.parse(row));
    const dates = rows.flatMap(({ LastUpdatedDates }) => Object.values(LastUpdatedDates ?? {}));
    const additional = rows.flatMap(({ OpeningTimes }) => OpeningTimes.map((row) => row.AdditionalOpeningDate));
    const points = rows.map(({ Latitude }) => Latitude);
    expect(points.every((latitude) => latitude === null || latitude === Math.fround(latitude))).toBe(true);
    expect(rows.map(({ City }) => City)).toEqual(expect.arrayContaining([' ', 'SUTTON', 'Sutton']));
    expect(rows.some(({ Address2 }) => Address2 === '')).toBe(true);
    expect(rows.some(({ OpeningTimes }) => OpeningTimes.length === 0)).toBe(true);
    expect(additional).toEqual(expect.arrayContaining(['Dec 25 2026', 'Jan  1 2027']));
    expect(dates.some((date) => String(date) < '2018')).toBe(true);
    expect(JSON.stringify(value)).toContain("Don't know");
  });

  it('send the same all day long, so that nothing seems to have changed', async () => {
    const later = createNhsStandIn({ world: sampleWorld, clock: fixedClock('2026-11-22T18:30:10Z') });
    onTestFinished(() => later.close());
    const ask = { method: 'POST', url: finders, headers, payload: { top: 1000 } } as const;
    expect((await later.inject(ask)).body).toBe((await app.inject(ask)).body);
  });
});

describe('the register of the sample', () => {
  it('refuses a wrong key without a word', async () => {
    const { statusCode, body } = await app.inject({ url: register });
    expect([statusCode, body]).toEqual([401, '']);
  });

  it('finds several at once, and knows which are closed', async () => {
    const closed = records.find(({ service }) => service.listedBy.nhs?.open === false)?.service.listedBy.nhs?.odsCode;
    const { entry } = await searchRegister(`_id=SAMP01,${closed},NONE&_count=3`);
    expect(entry?.map(({ resource: { id, active } }) => [id, active])).toEqual([
      ['SAMP01', true],
      [closed, false],
    ]);
    expect((await searchRegister('active=false')).entry).toHaveLength(1);
    expect((await searchRegister('_id=NONE')).entry).toBeUndefined();
  });

  it('gives twenty and the way to the next', async () => {
    const first = await searchRegister('');
    const next = first.link.find(({ relation }) => relation === 'next');
    const second = await searchRegister(new URL(next?.url ?? '').search.slice(1));
    expect([first.entry?.length, second.entry?.length]).toEqual([20, 20]);
    expect(second.entry?.[0]).not.toEqual(first.entry?.[0]);
  });

  it('answers in FHIR, also to what it does not know', async () => {
    const one = await app.inject({ url: `${register}/SAMP01`, headers });
    const none = await app.inject({ url: `${register}/NONE`, headers });
    const wrong = await app.inject({ url: `${register}?count=3`, headers });
    expect(one.headers['content-type']).toContain('application/fhir+json');
    expect(JSON.parse(one.body)).toMatchObject({ resourceType: 'Organization', active: true });
    expect([none.statusCode, JSON.parse(none.body)]).toMatchObject([404, { resourceType: 'OperationOutcome' }]);
    expect([wrong.statusCode, JSON.parse(wrong.body)]).toMatchObject([400, { resourceType: 'OperationOutcome' }]);
  });
});

it('says on every page and in every answer that it is invented', async () => {
  for (const url of [
    '/',
    '/services/SAMP01',
    '/services/clinic/any-words/SAMP01',
    '/providers/camhs',
    '/services/NONE',
  ]) {
    const { headers, body } = await app.inject({ url });
    expect(body).toContain('Invented sample data.');
    expect(headers['x-sample-data']).toBe('invented');
  }
});

it('has no page for what does not exist', async () => {
  for (const url of ['/services/NONE', '/providers/closed-long-ago', '/register/NONE']) {
    expect((await app.inject({ url })).statusCode).toBe(404);
  }
});
