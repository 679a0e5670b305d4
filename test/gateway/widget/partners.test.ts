import { fastify } from 'fastify';
import { describe, expect, it } from 'vitest';
import { logRequests } from '../../../gateway/edge/request-log.ts';
import { createPartnerSearches } from '../../../gateway/widget/partner-searches.ts';
import { serveEmbedQuestions } from '../../../gateway/widget/route.ts';
import { systemClock } from '../../../subgraphs/kit/clock.ts';
import { createTestObserver } from '../../support/observer.ts';

const oak = {
  id: 'oak',
  origins: ['https://oak.example.org', 'https://www.oak.example.org/'],
  defaults: { free: true, lang: 'pl' },
  perMinute: 2,
};

const area = { name: 'Sutton', code: 'E09000029', centre: [51.36, -0.19] as [number, number] };

/** The routes alone, over a graph that finds nothing. */
function serve() {
  const observer = createTestObserver();
  const app = fastify();
  logRequests(app, observer, new WeakMap());
  serveEmbedQuestions(app, {
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- as much of the answers as the routes read
    ask: async () => ({ data: nothing as never }),
    clock: systemClock,
    observer,
    partnerSearches: createPartnerSearches(systemClock),
    config: { partners: [oak], sample: true, area },
  });
  const search = (partner: string, headers: Record<string, string> = {}) =>
    app.inject({
      method: 'POST',
      url: '/embed/v1/search',
      payload: `q=baby&partner=${partner}`,
      headers: { 'content-type': 'application/x-www-form-urlencoded', ...headers },
    });
  const start = (origin: string) => app.inject({ url: '/embed/v1/start?partner=oak', headers: { origin } });
  return { observer, search, start };
}

const services = {
  totalCount: 0,
  setAside: [],
  waysIn: [],
  edges: [],
  pageInfo: { hasNextPage: false, endCursor: null },
  interpretation: { correctedText: null, place: null, needs: [] },
};
const nothing = { services, needs: [], hubs: [] };

const elsewhere = { origin: 'https://elsewhere.example.org' };

describe('a partner', () => {
  it('may be named by its own sites alone', async () => {
    const { search, start } = serve();
    const foreign = await search('oak', elsewhere);
    expect(foreign.statusCode).toBe(403);
    expect(foreign.json()).toMatchObject({ error: 'not-this-site', message: expect.stringContaining('elsewhere') });
    // The page has to be able to read why.
    expect(foreign.headers['access-control-allow-origin']).toBe('*');
    expect((await start('https://elsewhere.example.org')).statusCode).toBe(403);
    expect((await search('elm', { origin: 'https://oak.example.org' })).json()).toMatchObject({
      error: 'not-this-site',
    });
  });

  it('has its own beginnings', async () => {
    const { start } = serve();
    expect((await start('https://www.oak.example.org')).json()).toMatchObject({ defaults: { free: true, lang: 'pl' } });
  });

  it('may ask so often a minute, from all its sites together', async () => {
    const { search } = serve();
    const statuses = [];
    for (const origin of ['https://oak.example.org', 'https://www.oak.example.org', 'https://oak.example.org']) {
      statuses.push((await search('oak', { origin })).statusCode);
    }
    expect(statuses).toEqual([200, 200, 429]);
    const refused = await search('oak', { origin: 'https://oak.example.org' });
    expect(Number(refused.headers['retry-after'])).toBeGreaterThan(0);
    expect(refused.json()).toMatchObject({ error: 'too-many', message: expect.stringContaining('2 times a minute') });
    // Pages that name nobody are let in as anybody, as at /graphql.
    expect((await search('', elsewhere)).statusCode).toBe(200);
  });

  it('can be tried on the gateway’s own pages', async () => {
    const { search } = serve();
    const own = { origin: 'https://hub.example.org', host: 'hub.example.org' };
    expect((await search('oak', own)).statusCode).toBe(200);
    expect((await search('oak', { ...own, 'sec-fetch-site': 'same-origin' })).statusCode).toBe(200);
  });

  it('is counted by its name, and nothing is kept of who asked or what', async () => {
    const { search, observer } = serve();
    await search('oak', { origin: 'https://oak.example.org' });
    await search('', elsewhere);
    const metrics = await observer.metrics.metrics();
    expect(metrics).toContain('embed_searches_total{partner="oak"} 1');
    expect(metrics).toContain('embed_searches_total{partner="-"} 1');
    const kept = `${metrics} ${JSON.stringify(observer.lines())}`;
    expect(observer.lines()).toHaveLength(2);
    for (const word of ['baby', 'elsewhere', '127.0.0.1']) expect(kept).not.toContain(word);
  });
});
