import type { InjectOptions } from 'fastify';
import { afterEach, describe, expect, it } from 'vitest';
import { createSource, openNight } from '../../subgraphs/freshness/night.ts';
import { createChecked, now } from '../../subgraphs/freshness/support.ts';
import { createSqlitePlace } from '../../subgraphs/kit/state/databases.ts';
import { createTestEdge } from '../../support/test-edge.ts';

const closing: (() => Promise<void>)[] = [];

afterEach(async () => {
  for (const close of closing.splice(0)) await close();
});

const ownForm = { 'sec-fetch-site': 'same-origin', 'content-type': 'application/x-www-form-urlencoded' };

/** The gateway over one service, `service-1`, which no night has checked yet. */
async function open() {
  const place = await createSqlitePlace();
  const listings = [createChecked({ serviceId: 'service-1', serviceName: 'Service service-1' })];
  const night = await openNight({ now, sources: [createSource()], listings }, place);
  closing.push(async () => {
    await night.close();
    await place.remove();
  });
  const { app, observer, kept } = await createTestEdge({ links: { freshness: night.link } });
  return {
    ask: night.ask,
    written: () => JSON.stringify([observer.lines(), ...kept]),
    get: (url: string) => app.inject({ url }),
    post: (form: Record<string, string>, headers: InjectOptions['headers'] = ownForm, url = '/report') =>
      app.inject({ method: 'POST', url, headers, body: new URLSearchParams(form).toString() }),
  };
}

const said = { id: 'service-1', slug: 'service-1', field: 'phones', message: 'Nobody answers & it <rings>.' };
const reports = '{ problemReports { reference message field service { id } } }';

describe('“Is this wrong?”', () => {
  it('is a form about one service that asks nothing about who sends it', async () => {
    const { get } = await open();
    const { statusCode, body, headers } = await get('/report?service=service-1');
    expect(statusCode).toBe(200);
    expect(headers['cache-control']).toBe('no-store');
    expect(body).toContain('About <a href="/service/service-1">Service service-1</a>');
    const names = [...body.matchAll(/\sname="(?!viewport|color|robots)([\w-]+)"/g)].map(([, name]) => name);
    expect(names).toEqual(['id', 'slug', 'field', 'message']);
    expect((await get('/report?service=nothing')).statusCode).toBe(404);
    expect((await get('/report')).statusCode).toBe(404);
  });

  it('reaches the data team, and thanks with a reference', async () => {
    const { post, get, ask } = await open();
    const { statusCode, headers } = await post(said);
    expect(statusCode).toBe(303);
    expect(headers['location']).toMatch(/^\/report\/thanks\?reference=\w{4}-\w{4}&service=service-1$/);
    const thanks = await get(String(headers['location']));
    const reference = /reference=([\w-]+)/.exec(String(headers['location']))?.[1] ?? '';
    expect(thanks.body).toContain(`quote <strong>${reference}</strong>`);
    expect(thanks.body).toContain('href="/service/service-1"');
    expect((await ask(reports)).data).toEqual({
      problemReports: [{ reference, message: said.message, field: 'phones', service: { id: 'service-1' } }],
    });
  });

  it('asks and thanks in the language of the page that it stands on', async () => {
    const { post, get } = await open();
    const form = await get('/pl/report?service=service-1');
    expect(form.body).toContain('<h1>Coś się nie zgadza?</h1>');
    expect(form.body).toContain('action="/pl/report"');
    const { headers } = await post(said, ownForm, '/pl/report');
    expect(headers['location']).toMatch(/^\/pl\/report\/thanks\?/);
    const thanks = await get(String(headers['location']));
    expect(thanks.body).toContain('<h1>Dziękujemy</h1>');
    expect(thanks.body).toContain('href="/pl/service/service-1"');
    expect(thanks.headers).toMatchObject({ 'cache-control': 'no-store', 'x-robots-tag': 'noindex' });
  });

  it('leaves what was written in no log, address or cache', async () => {
    const { post, written } = await open();
    const { headers } = await post({ ...said, message: 'The helper is called Wilhelmina.' });
    expect(headers['location']).not.toContain('Wilhelmina');
    expect(written()).not.toContain('Wilhelmina');
  });

  it('keeps what was written, and says what is wrong with it', async () => {
    const { post, ask } = await open();
    const { statusCode, body } = await post({ ...said, message: `<b>${'x'.repeat(1_000)}` });
    expect(statusCode).toBe(400);
    expect(body).toContain('Please write in a few words what is wrong, in 1,000 characters at most.');
    expect(body).toContain('&#60;b&#62;xxx');
    expect(body).toContain('<option value="phones" selected>');
    expect((await ask(reports)).data).toEqual({ problemReports: [] });
  });

  it('says in plain words that nothing was written', async () => {
    const { post } = await open();
    const { statusCode, body } = await post({ ...said, message: ' \r\n' });
    expect(statusCode).toBe(400);
    expect(body).toContain('Please write in a few words what is wrong');
    expect(body).not.toContain('message must');
  });

  it('counts the end of a line as one letter, as browsers do', async () => {
    const { post } = await open();
    expect((await post({ ...said, message: 'a\r\n'.repeat(500) })).statusCode).toBe(303);
  });

  it('takes no field that is none', async () => {
    const { post, ask } = await open();
    await post({ ...said, field: 'jo at example' });
    expect((await ask(reports)).data).toMatchObject({ problemReports: [{ field: null }] });
  });

  it('says when there are too many, and when to come again', async () => {
    const { post } = await open();
    for (let sent = 0; sent < 5; sent++) expect((await post(said)).statusCode).toBe(303);
    const { statusCode, headers, body } = await post(said);
    expect(statusCode).toBe(429);
    expect(headers['retry-after']).toBe('3600');
    expect(body).toContain('There are many reports just now');
    expect(body).toContain('Nobody answers &#38; it');
  });

  it('is not sent by pages of others', async () => {
    const { post, ask } = await open();
    expect((await post(said, { ...ownForm, 'sec-fetch-site': 'cross-site' })).statusCode).toBe(403);
    expect((await ask(reports)).data).toEqual({ problemReports: [] });
  });

  it('thanks nobody with words of their own', async () => {
    const { get } = await open();
    expect((await get('/report/thanks?reference=Call%20me')).statusCode).toBe(404);
    expect((await get('/report/thanks?reference=BCDF-GHJK&service=//evil.example')).body).not.toContain('evil');
  });
});
