import { describe, expect, it } from 'vitest';
import { createPartnerSearches } from '../../../gateway/widget/partner-searches.ts';
import type { GraphLink } from '../../../subgraphs/kit/subgraph.ts';
import { createTestEdge } from '../../support/test-edge.ts';

const token = 'a-token-of-some-length';
const basic = { authorization: `Basic ${Buffer.from(`anybody:${token}`).toString('base64')}` };

describe('searches of partners', () => {
  it('are told in fives, and nothing below five', () => {
    const { count, weeks } = createPartnerSearches(() => Temporal.Instant.from('2026-11-25T10:00:00Z'));
    for (let searches = 0; searches < 12; searches++) count('oak');
    for (let searches = 0; searches < 4; searches++) count(null);
    expect(weeks().map(({ week, searches }) => [week, [...searches]])).toEqual([
      [
        '2026-11-23',
        [
          ['oak', 10],
          [null, 0],
        ],
      ],
    ]);
  });

  it('begin anew on Mondays in London, and are kept for five weeks', () => {
    let now = Temporal.Instant.from('2026-10-18T22:59:00Z');
    const { count, weeks } = createPartnerSearches(() => now);
    for (let week = 0; week < 7; week++) {
      count('oak');
      now = now.add({ hours: 7 * 24 });
    }
    expect(weeks()).toHaveLength(5);
    const [newest] = weeks();
    now = Temporal.Instant.from('2026-11-30T00:00:00Z');
    count('oak');
    expect([newest?.week, weeks()[0]?.week]).toEqual(['2026-11-23', '2026-11-30']);
  });
});

/** Answers what was searched for, and finds nothing. */
const directory: GraphLink = async ({ query }) => {
  const searchDemand = [
    {
      week: '2026-11-23',
      needs: [{ searches: 15, need: { id: 'new-baby', label: 'I have a <b>new</b> baby' } }],
      wordsWithoutAnswer: [{ word: 'trampoline', searches: 5 }],
    },
  ];
  const services = {
    totalCount: 0,
    setAside: [],
    waysIn: [],
    edges: [],
    pageInfo: { hasNextPage: false, endCursor: null },
    interpretation: { correctedText: null, place: null, needs: [] },
  };
  return { data: query.includes('searchDemand') ? { searchDemand } : { services } };
};

async function serve() {
  return createTestEdge({
    links: { directory },
    token,
    clock: () => Temporal.Instant.from('2026-11-25T10:00:00Z'),
    config: {
      partners: [
        { id: 'oak', origins: ['https://oak.example.org'], perMinute: 100 },
        { id: 'elm', origins: ['https://elm.example.org'], perMinute: 100 },
      ],
    },
  });
}

describe('the page of what was searched for', () => {
  it('shows each partner, the needs and the words, small numbers hidden', async () => {
    const { app } = await serve();
    const search = (partner: string, origin: string) =>
      app.inject({
        method: 'POST',
        url: '/embed/v1/search',
        headers: { 'content-type': 'application/x-www-form-urlencoded', origin },
        payload: new URLSearchParams({ partner, q: 'trampoline' }).toString(),
      });
    for (let searches = 0; searches < 6; searches++) {
      expect((await search('oak', 'https://oak.example.org')).statusCode).toBe(200);
    }
    await search('', 'https://elsewhere.example.org');
    const { statusCode, headers, body } = await app.inject({ url: '/freshness/searches', headers: basic });
    expect(statusCode).toBe(200);
    expect(headers['cache-control']).toBe('no-store');
    const text = body.replaceAll(/<[^>]+>/g, ' ').replaceAll(/\s+/g, ' ');
    expect(text).toContain('Week from 23 November 2026');
    expect(text).toContain('oak 5 or more');
    expect(text).toContain('elm none');
    expect(text).toContain('Pages that name no partner fewer than 5');
    expect(text).toContain('trampoline 5 or more');
    expect(body).not.toContain('<b>new</b>');
  });

  it('is for the data team alone', async () => {
    const { app } = await serve();
    expect((await app.inject('/freshness/searches')).statusCode).toBe(401);
  });
});
