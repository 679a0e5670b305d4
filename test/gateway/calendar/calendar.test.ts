import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { serveSample } from '../../support/sample-gateway.ts';
import { readByIcalJs, readByNodeIcal } from './read-back.ts';

const served = serveSample();

function get(path: string, headers: Record<string, string> = {}): Promise<Response> {
  return fetch(`${served.gateway.url}/calendar/${path}`, { headers });
}

const Answer = z.object({
  data: z.object({
    hub: z.object({
      sessions: z.array(
        z.object({ id: z.string(), title: z.string(), start: z.string(), end: z.string(), status: z.string() }),
      ),
    }),
  }),
});

/** The first sessions of one hub, from the graph. */
async function sessionsOf(hub: string, first: number) {
  const query = `{ hub(id: "${hub}") { sessions(first: ${first}) { id title start end status } } }`;
  const answer = await fetch(`${served.gateway.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  });
  return Answer.parse(await answer.json()).data.hub.sessions;
}

describe('a hub’s calendar', () => {
  it.each(['wallington', 'carshalton', 'cheam-south-sutton', 'central-sutton', 'all'])(
    '%s is read the same by two libraries',
    async (hub) => {
      const answer = await get(`${hub}.ics`);
      expect(answer.status).toBe(200);
      expect(answer.headers.get('content-type')).toBe('text/calendar; charset=utf-8');
      const text = await answer.text();
      const entries = readByIcalJs(text);
      expect(entries.length).toBeGreaterThan(20);
      expect(readByNodeIcal(text)).toEqual(entries);
      expect(new Set(entries.map(({ uid }) => uid)).size).toBe(entries.length);
      expect(text).toContain('Invented sample data');
    },
  );

  it('holds what the graph holds, with what was called off as such', async () => {
    const sessions = await sessionsOf('carshalton', 500);
    const entries = readByIcalJs(await (await get('carshalton.ics')).text());
    for (const { title, start, end, status } of sessions) {
      const [from, to] = [start, end].map((moment) => new Date(moment).toISOString());
      const wanted = { title, start: from, end: to, status: status === 'CANCELLED' ? 'CANCELLED' : 'CONFIRMED' };
      expect(entries).toContainEqual(expect.objectContaining(wanted));
    }
    expect(sessions.map(({ status }) => status)).toContain('CANCELLED');
    expect(entries.map(({ place }) => place)).toContainEqual(expect.stringContaining('Tweeddale'));
  });

  it('keeps its lines short, and says when to look again', async () => {
    const text = await (await get('carshalton.ics')).text();
    expect(text.split('\r\n').every((line) => Buffer.byteLength(line) <= 75)).toBe(true);
    expect(text).toContain('REFRESH-INTERVAL;VALUE=DURATION:PT1H\r\n');
    expect(text).toContain('NAME:Carshalton Family Hub\r\n');
  });

  it('is sent once, and again only where it has changed', async () => {
    const etag = (await get('carshalton.ics')).headers.get('etag') ?? '';
    const again = await get('carshalton.ics', { 'if-none-match': etag });
    expect(again.status).toBe(304);
    expect(await again.text()).toBe('');
    expect((await get('carshalton.ics', { 'if-none-match': '"another"' })).status).toBe(200);
    expect((await get('carshalton.ics?online=true', { 'if-none-match': etag })).status).toBe(200);
  });

  it('of a planned hub is empty, and of none is none', async () => {
    const planned = await get('youth.ics');
    expect([planned.status, readByIcalJs(await planned.text())]).toEqual([200, []]);
    const none = await get('croydon.ics');
    expect(none.status).toBe(404);
    expect(await none.text()).toMatch(
      /^There is no such calendar\. There are:\n\/calendar\/all\.ics\n\/calendar\/wallington\.ics\n/,
    );
  });

  it.each(['', 'Carshalton.ics', 'carshalton', 'carshalton.ical', 'a/b/c.ics'])(
    'of the address %j is none, and says which there are',
    async (path) => {
      const answer = await get(path);
      expect([answer.status, answer.headers.get('content-type')]).toEqual([404, 'text/plain; charset=utf-8']);
      expect(await answer.text()).toContain('/calendar/carshalton.ics');
    },
  );
});

async function titles(query: string): Promise<Set<string>> {
  return new Set(readByIcalJs(await (await get(`all.ics?${query}`)).text()).map(({ title }) => title));
}

describe('a filter', () => {
  it('keeps what is known to pass, or not known to fail', async () => {
    const all = await titles('');
    for (const name of ['free', 'online', 'wheelchair']) {
      const [yes, no] = [await titles(`${name}=true`), await titles(`${name}=false`)];
      const orUnknown = await titles(`${name}=true&includeUnknown=true`);
      expect(yes.isSubsetOf(orUnknown)).toBe(true);
      expect(orUnknown.isSubsetOf(all)).toBe(true);
      expect(yes.size + no.size).toBeGreaterThan(0);
    }
    expect((await titles('ages=0-5')).size).toBeLessThan((await titles('ages=0-5&includeUnknown=true')).size);
    expect((await titles('ages=0-5&online=true')).isSubsetOf(await titles('online=true'))).toBe(true);
  });

  it.each([
    ['ages=babies', '`ages` has to be years of age, such as `3` or `0-5`.'],
    ['ages=5-0', '`ages` has to be years of age, such as `3` or `0-5`.'],
    ['free=yes', '`free` has to be `true` or `false`.'],
    ['includeUnknown=1', '`includeUnknown` has to be `true` or `false`.'],
    [
      'colour=blue',
      'A calendar can be filtered by `ages`, `free`, `online`, `wheelchair`, `includeUnknown`, and by nothing else.',
    ],
    [
      'toString=1',
      'A calendar can be filtered by `ages`, `free`, `online`, `wheelchair`, `includeUnknown`, and by nothing else.',
    ],
  ])('%s is told what it may be', async (query, sentence) => {
    const answer = await get(`all.ics?${query}`);
    expect([answer.status, await answer.text()]).toEqual([400, `${sentence}\n`]);
  });
});

describe('one session', () => {
  it('has a calendar of its own, under the same name as in its hub’s', async () => {
    const [session] = await sessionsOf('carshalton', 1);
    const [entry] = readByIcalJs(await (await get(`session/${encodeURIComponent(session?.id ?? '')}.ics`)).text());
    expect(entry).toMatchObject({ title: session?.title });
    expect(readByIcalJs(await (await get('carshalton.ics')).text())).toContainEqual(entry);
  });

  it('that is none is not found', async () => {
    expect((await get('session/timetable%3Anothing.ics')).status).toBe(404);
  });
});
