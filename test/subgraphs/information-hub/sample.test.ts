import { afterEach, describe, expect, it, vi } from 'vitest';
import { z } from 'zod';
import { toOpenness } from '../../../subgraphs/kit/connected-places/sample/api/openness.ts';
import { createInformationHubStandIn } from '../../../subgraphs/information-hub/sample/index.ts';
import { fixedClock } from '../../../subgraphs/kit/clock.ts';
import { sampleWorld } from '../../../subgraphs/kit/sample/borough/index.ts';
import { truthOf } from '../../../subgraphs/kit/sample/borough/truth.ts';
import { village } from '../../fixtures/information-hub/world.ts';
import { openHub, today } from './hub.ts';

const json = { accept: 'application/json' };

function open(world = village, now = `${today}T09:45:00Z`) {
  const app = createInformationHubStandIn({ world, clock: fixedClock(now) });
  return async (url: string, headers: Record<string, string> = json) => {
    const { statusCode: status, body, headers: answered } = await app.inject({ url, headers });
    return { status, body, headers: answered };
  };
}

const List = z.object({ data: z.array(z.looseObject({ id: z.string() })) });
const Page = List.extend({
  links: z.record(z.string(), z.string().nullable()),
  meta: z.looseObject({ total: z.number(), per_page: z.number(), from: z.number().nullable() }),
});

async function readPage(url: string, ask = open()) {
  return Page.parse(JSON.parse((await ask(`/core/v1/${url}`)).body));
}

async function namesOf(url: string) {
  return (await readPage(url)).data.map(({ name }) => name);
}

/** What is said of a place that is open from 09:30 to 11:30 on one day of the week. */
function opennessAt(now: string, weekday: number) {
  const hours = { frequency: 'weekly', weekday, opens_at: '09:30:00', closes_at: '11:30:00' };
  return toOpenness({ id: 'a', regular_opening_hours: [hours] }, Temporal.Instant.from(now));
}

describe('lists', () => {
  it('come in pages of 25, and of 100 at most', async () => {
    const ask = open(sampleWorld);
    expect((await readPage('services', ask)).meta.per_page).toBe(25);
    expect((await readPage('services?per_page=1000', ask)).data).toHaveLength(100);
    expect((await readPage('services?per_page=0', ask)).data).toHaveLength(1);
  });

  it('are empty past their end', async () => {
    const { data, meta } = await readPage('services?page=9');
    expect({ data, from: meta.from, total: meta.total }).toEqual({ data: [], from: null, total: 3 });
  });

  it('give addresses that leave out all but the page', async () => {
    const { links } = await readPage('services?per_page=1&page=2&sort=-name');
    expect(links).toEqual({
      first: 'http://localhost:80/core/v1/services?page=1',
      last: 'http://localhost:80/core/v1/services?page=3',
      prev: 'http://localhost:80/core/v1/services?page=1',
      next: 'http://localhost:80/core/v1/services?page=3',
    });
  });

  it('are sorted by name, or as asked', async () => {
    expect(await namesOf('services')).toEqual(['Café Tots', 'Listening line', 'Summer club']);
    expect(await namesOf('services?sort=-last_modified_at')).toEqual(['Listening line', 'Café Tots', 'Summer club']);
  });

  it('are filtered as asked; a filter without a value is none', async () => {
    expect(await namesOf('services?filter[name]=TOTS,club')).toEqual(['Café Tots', 'Summer club']);
    expect(await namesOf('services?filter[organisation_name]=hub')).toEqual(['Listening line']);
    expect(await namesOf('services?filter[referral_method]=internal')).toEqual(['Listening line']);
    expect(await namesOf('services?filter[id]=')).toHaveLength(3);
  });

  it('include what is asked', async () => {
    const [service] = (await readPage('services?include=organisation')).data;
    expect(service).toMatchObject({ organisation: { name: 'Village Hall' } });
    expect((await readPage('services')).data[0]).not.toHaveProperty('organisation');
  });
});

describe('what it refuses', () => {
  it.each([
    ['services?filter[type]=club', 'Requested filter(s) `type` are not allowed. Allowed filter(s) are `id, '],
    ['services?sort=updated_at', 'Requested sort(s) `updated_at` is not allowed. Allowed sort(s) are `name, '],
    ['services?include=serviceLocations', 'Requested include(s) `serviceLocations` are not allowed. '],
    ['organisation-events?include=location', 'Requested include(s) `location` are not allowed. '],
  ])('answers 400 to %s', async (url, message) => {
    const { status, body } = await open()(`/core/v1/${url}`);
    expect({ status, body: JSON.parse(body) }).toEqual({
      status: 400,
      body: { message: expect.stringContaining(message) },
    });
  });

  it('answers 404 with unlike words, and 500 to what is no number', async () => {
    const ask = open();
    const told = async (url: string) => {
      const { status, body } = await ask(`/core/v1/${url}`);
      return [status, JSON.parse(body).message];
    };
    expect(await told('services/nothing')).toEqual([404, '']);
    expect(await told('locations/nothing')).toEqual([404, 'No query results for model nothing']);
    expect(await told('nothing')).toEqual([404, 'The route core/v1/nothing could not be found.']);
    expect(await told('services?per_page=many')).toEqual([500, 'Server Error']);
  });

  it('answers in HTML to who does not ask for JSON', async () => {
    const { headers, body } = await open()('/core/v1/services/nothing', {});
    expect(headers['content-type']).toContain('text/html');
    expect(body).toContain('<h1>404</h1>');
  });
});

describe('the limit of 300 a minute', () => {
  afterEach(() => void vi.useRealTimers());

  it('counts every endpoint together, says how many are left, and when to come again', async () => {
    vi.useFakeTimers({ toFake: ['Date'], now: 0 });
    const ask = open();
    const first = await ask('/core/v1/tags');
    expect(first.headers).toMatchObject({ 'x-ratelimit-limit': '300', 'x-ratelimit-remaining': '299' });
    expect(first.headers['cache-control']).toBe('no-cache, private');
    for (let request = 1; request < 300; request++) await ask('/core/v1/pages');
    vi.setSystemTime(20_000);
    const refused = await ask('/core/v1/settings');
    expect(refused).toMatchObject({ status: 429, body: '{"message":"Too Many Attempts."}' });
    expect(refused.headers).toMatchObject({ 'retry-after': '40', 'x-ratelimit-remaining': '0' });
    expect((await ask('/services/cafe-tots')).status).toBe(200);
    vi.setSystemTime(60_000);
    expect((await ask('/core/v1/settings')).status).toBe(200);
  });
});

describe('single records', () => {
  it('are found by id in any case, and by slug', async () => {
    const ask = open();
    const [service] = (await readPage('services', ask)).data;
    expect((await ask(`/core/v1/services/${service?.id.toUpperCase()}`)).status).toBe(200);
    expect((await ask('/core/v1/services/cafe-tots?include=organisation')).body).toContain('"organisation":{');
  });
});

describe('hours that the platform works out itself', () => {
  it('are an hour out in summer', () => {
    expect(opennessAt('2026-07-06T08:45:00Z', 1).is_open_now).toBe(false);
    expect(opennessAt('2026-07-06T09:45:00Z', 1).is_open_now).toBe(true);
  });

  it('are never open on a Sunday', () => {
    expect(opennessAt('2026-01-04T10:00:00Z', 7).is_open_now).toBe(false);
    expect(opennessAt('2026-01-05T10:00:00Z', 1).is_open_now).toBe(true);
  });

  it('give today even when it is over', () => {
    expect(opennessAt('2026-03-30T20:00:00Z', 1).next_occurs).toMatchObject({ date: '2026-03-30' });
  });

  it('are in every answer', async () => {
    expect((await readPage('service-locations')).data[0]).toMatchObject({ is_open_now: true });
  });
});

describe('events', () => {
  it('are one for each date, moved ones at their new time and cancelled ones gone', async () => {
    const { data } = await readPage('organisation-events?per_page=100');
    expect(data.slice(0, 3).map(({ start_date, start_time }) => [start_date, start_time])).toEqual([
      ['2026-03-31', '10:00:00'],
      ['2026-04-14', '14:00:00'],
      ['2026-04-21', '10:00:00'],
    ]);
  });

  it('say where they are, which only a single one can include', async () => {
    const ask = open();
    const [event] = (await readPage('organisation-events', ask)).data;
    const { data: places } = await readPage(`locations?filter[id]=${String(event?.['location_id'])}`, ask);
    expect(places).toMatchObject([{ address_line_1: 'Hub' }]);
    expect((await ask(`/core/v1/organisation-events/${event?.id}?include=location`)).body).toContain(
      '"address_line_1":"Hub"',
    );
  });

  it('can be asked for by date', async () => {
    const { data } = await readPage(
      'organisation-events?filter[starts_after]=2026-04-20&filter[starts_before]=2026-04-30',
    );
    expect(data.map(({ start_date }) => start_date)).toEqual(['2026-04-21', '2026-04-28']);
  });
});

describe('terms', () => {
  it('of eligibility have ids in capitals, and a parent that is nowhere', async () => {
    const { data } = List.parse(JSON.parse((await open()('/core/v1/taxonomies/service-eligibilities')).body));
    expect(data.every(({ id }) => id === id.toUpperCase())).toBe(true);
    expect(data.map(({ id }) => id)).not.toContain(data[0]?.['parent_id']);
  });

  it('of categories have no parent at the top, unlike in a service', async () => {
    const ask = open();
    const { data } = List.parse(JSON.parse((await ask('/core/v1/taxonomies/categories')).body));
    expect(data).toMatchObject([{ name: 'LGA Standards', parent_id: null }]);
    const [service] = (await readPage('services', ask)).data;
    const Terms = z.array(z.object({ id: z.string(), parent_id: z.string() }));
    expect(Terms.parse(service?.['category_taxonomies']).map(({ id }) => id)).toContain(data[0]?.id);
  });

  it('have collections of which some are switched off', async () => {
    const { data } = List.parse(JSON.parse((await open()('/core/v1/collections/personas/all')).body));
    expect(data.map(({ name, enabled }) => [name, enabled])).toContainEqual(['Professionals', false]);
  });
});

describe('the website', () => {
  it('has a page for every record, that says it is invented', async () => {
    const ask = open();
    for (const path of [
      '',
      'services/cafe-tots',
      'organisations/village-hall',
      'providers/hall',
      'events/songs-wallington-2026-03-31',
    ]) {
      const { status, body } = await ask(`/${path}`, {});
      expect({ path, status, banner: body.includes('<strong>Invented sample data.</strong>') }).toEqual({
        path,
        status: 200,
        banner: true,
      });
    }
  });

  it('has no page for what is not there', async () => {
    const ask = open();
    for (const path of [
      'services/nothing',
      'organisations/nothing',
      'providers/nothing',
      'events/nothing',
      'nothing',
    ]) {
      expect((await ask(`/${path}`, {})).status).toBe(404);
    }
  });

  it('lists its pages in a sitemap', async () => {
    expect((await open()('/sitemap', {})).body).toContain('<loc>http://localhost:80/services/cafe-tots</loc>');
  });
});

describe('the invented borough', () => {
  it('is read whole, by the ids that the truth about it has', async () => {
    const hub = await openHub(sampleWorld);
    const { listings, rejected, problems } = await hub.read();
    const known = [...truthOf(sampleWorld).listingsOf.values()]
      .flat()
      .filter((id) => id.startsWith('information-hub:'));
    expect(new Set(listings.map(({ id }) => id))).toEqual(new Set(known));
    expect({ rejected, problems }).toEqual({ rejected: [], problems: [] });
  });

  it('says of every record that it is invented', async () => {
    const hub = await openHub(sampleWorld);
    const { listings } = await hub.read();
    expect(listings.filter(({ description }) => !description?.includes('Invented sample data.'))).toEqual([]);
  });
});
