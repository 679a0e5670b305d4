import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { sampleWorld } from '../../../subgraphs/kit/sample/borough/index.ts';
import { ask, createSubgraph, standIn } from './subgraph.ts';

let subgraph: ReturnType<typeof createSubgraph>;
let harvest: z.infer<typeof Harvest>['harvest'];

const Harvest = z.object({
  harvest: z.object({
    total: z.number(),
    problems: z.array(z.string()),
    rejected: z.array(z.unknown()),
    listings: z.array(z.object({ id: z.string(), name: z.string(), description: z.string().nullable() })),
  }),
});

const Hubs = z.object({
  hubs: z.array(
    z.object({
      id: z.string(),
      phones: z.array(z.object({ number: z.string() })),
      sessions: z.array(
        z.object({
          title: z.string(),
          start: z.string(),
          status: z.string(),
          online: z.boolean(),
          placeId: z.string().nullable(),
        }),
      ),
    }),
  ),
});

beforeAll(async () => {
  const origin = await standIn.listen({ port: 0, host: '127.0.0.1' });
  subgraph = createSubgraph(origin);
  const query = '{ harvest(first: 1000) { total problems rejected { reason } listings { id name description } } }';
  ({ harvest } = Harvest.parse(await ask(subgraph, query)));
});
afterAll(() => standIn.close());

async function hubsBetween(from: string, to: string) {
  const query = `query ($from: DateTime, $to: DateTime) { hubs { id phones { number }
    sessions(from: $from, to: $to, first: 1000) { title start status online placeId } } }`;
  return Hubs.parse(await ask(subgraph, query, { from, to })).hubs;
}

describe('the sample’s timetables', () => {
  it('are read whole: every title at every hub is one listing', () => {
    expect(harvest).toMatchObject({ problems: [], rejected: [] });
    const expected = new Set(sampleWorld.series.map(({ hub, title }) => `${hub} ${title}`));
    expect(
      harvest.listings.map(({ id, name }) => `${id.slice('timetable:'.length).split('/')[0]} ${name}`).toSorted(),
    ).toEqual([...expected].toSorted());
  });

  it('say of each record that it is invented', () => {
    expect(harvest.listings.filter(({ description }) => !description?.endsWith('Invented sample data.'))).toEqual([]);
  });

  it('hold about sixty sessions a week', async () => {
    const hubs = await hubsBetween('2026-11-23T00:00:00Z', '2026-11-30T00:00:00Z');
    const total = hubs.flatMap(({ sessions }) => sessions).length;
    expect(total).toBeGreaterThanOrEqual(50);
    expect(total).toBeLessThanOrEqual(70);
  });

  it('have what was called off, left out and moved', async () => {
    const hubs = await hubsBetween('2026-11-16T00:00:00Z', '2026-12-14T00:00:00Z');
    const changed = hubs.flatMap(({ id, sessions }) =>
      sessions
        .filter(({ status }) => status !== 'SCHEDULED')
        .map(({ title, start, status }) => [id, title, start, status].join(' ')),
    );
    expect(changed).toEqual([
      'carshalton Stay and play 2026-11-24T10:00:00+00:00 CANCELLED',
      'carshalton Stay and play 2026-12-01T13:00:00+00:00 MOVED',
      'cheam-south-sutton Family Hub connector drop-in 2026-12-11T14:00:00+00:00 MOVED',
      'central-sutton Parent coffee morning 2026-11-18T09:30:00+00:00 CANCELLED',
    ]);
    const babies = hubs[0]?.sessions
      .filter(({ title }) => title === 'Baby group')
      .map(({ start }) => start.slice(0, 10));
    expect(babies).toEqual(['2026-11-17', '2026-12-01', '2026-12-08']);
  });

  it('have no place for what is on a screen, and the hub’s for the rest', async () => {
    const [hub] = await hubsBetween('2026-11-23T00:00:00Z', '2026-11-30T00:00:00Z');
    const places = new Set(hub?.sessions.map(({ online, placeId }) => `${online} ${placeId}`));
    expect([...places].toSorted()).toEqual(['false timetable:wallington', 'true null']);
  });

  it('give a telephone number where a feed has a place for one', async () => {
    const hubs = await hubsBetween('2026-11-23T00:00:00Z', '2026-11-24T00:00:00Z');
    expect(hubs.map(({ phones }) => phones.map(({ number }) => number))).toEqual([
      [],
      [],
      [],
      ['020 7946 0004'],
      [],
      [],
    ]);
  });
});

function get(url: string, headers: Record<string, string> = {}) {
  return standIn.inject({ url, headers });
}

describe('the stand-in', () => {
  it('sends calendars as calendar programs do', async () => {
    const { headers, body } = await get('/carshalton.ics');
    expect(headers['content-type']).toBe('text/calendar; charset=utf-8');
    expect(body.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    expect(Math.max(...body.split('\r\n').map((line) => Buffer.byteLength(line)))).toBeLessThanOrEqual(75);
    expect(body).toContain('BEGIN:VTIMEZONE\r\nTZID:Europe/London');
    expect(body).toMatch(/RECURRENCE-ID;TZID=Europe\/London:20261124T100000\r\n/);
  });

  it('says when nothing has changed', async () => {
    const { headers } = await get('/carshalton.ics');
    const { etag = '', 'last-modified': changed = '' } = headers;
    expect(changed).toBe('Sun, 22 Nov 2026 00:00:00 GMT');
    expect((await get('/carshalton.ics', { 'if-none-match': etag })).statusCode).toBe(304);
    expect((await get('/carshalton.ics', { 'if-modified-since': changed })).statusCode).toBe(304);
    expect((await get('/carshalton.ics', { 'if-none-match': '"other"' })).statusCode).toBe(200);
  });

  it('has one hub with a spreadsheet', async () => {
    const { headers, body } = await get('/central-sutton.csv');
    expect(headers['content-type']).toBe('text/csv; charset=utf-8');
    expect(body.split('\r\n')[0]).toContain('Title,Venue,Address');
    expect((await get('/central-sutton.ics')).statusCode).toBe(404);
    expect((await get('/wallington.csv')).statusCode).toBe(404);
  });

  it('has pages for people, which say that they are invented', async () => {
    for (const url of ['/', '/carshalton', '/central-sutton']) {
      const { statusCode, body } = await get(url);
      expect({ url, statusCode }).toEqual({ url, statusCode: 200 });
      expect(body).toContain('Invented sample data');
    }
  });
});
