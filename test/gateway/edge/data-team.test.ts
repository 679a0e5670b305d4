import type { FastifyRequest, InjectOptions } from 'fastify';
import { describe, expect, it } from 'vitest';
import { createDataTeamDoor } from '../../../gateway/edge/data-team.ts';
import type { GraphAnswer } from '../../../subgraphs/kit/subgraph.ts';
import { type Asked, send } from '../../support/ask.ts';
import { createTestEdge } from '../../support/test-edge.ts';

const token = 'a-token-of-some-length';
const bearer = { authorization: `Bearer ${token}` };
const basic = (password: string) => ({
  authorization: `Basic ${Buffer.from(`anybody:${password}`).toString('base64')}`,
});

/** A door with a token, or without, and what it says to a request of this kind. */
function door(withToken?: string) {
  const { admitsToGraph, admitsToPages } = createDataTeamDoor(withToken);
  return {
    graph: (headers: object, more: object = {}) => admitsToGraph(toRequest(headers, more)),
    page: (headers: object, more: object = {}) => admitsToPages(toRequest(headers, more)),
  };
}

function toRequest(headers: object, { from = '127.0.0.1', method = 'GET' }: { from?: string; method?: string }) {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- all of a request that the door looks at
  return { method, socket: { remoteAddress: from }, headers: { host: 'localhost:4000', ...headers } } as FastifyRequest;
}

describe('the data team without a token', () => {
  const { graph, page } = door();

  it.each(['127.0.0.1', '127.1.2.3', '::1', '::ffff:127.0.0.1'])('is whoever asks from %s', (from) => {
    expect(graph({}, { from })).toBe(true);
    expect(page({}, { from })).toBe(true);
  });

  it.each(['192.0.2.1', '::ffff:192.0.2.1', '2001:db8::1', ''])('is not whoever asks from "%s"', (from) => {
    expect(graph({}, { from })).toBe(false);
    expect(page({}, { from })).toBe(false);
  });

  it.each(['forwarded', 'x-forwarded-for', 'x-forwarded-host', 'x-real-ip', 'via'])(
    'is not who comes through a proxy that says %s',
    (header) => {
      expect(graph({ [header]: '127.0.0.1' })).toBe(false);
      expect(page({ [header]: '127.0.0.1' })).toBe(false);
    },
  );

  it.each(['localhost', '127.0.0.1:4000', '[::1]:4000'])('may call this machine %s', (host) => {
    expect(graph({ host })).toBe(true);
  });

  it.each(['rebound.example.org', 'localhost.example.org:4000', '192.0.2.1', '', 'local host'])(
    'is not who calls this machine "%s"',
    (host) => {
      expect(graph({ host })).toBe(false);
      expect(page({ host })).toBe(false);
    },
  );

  it.each([
    { 'sec-fetch-site': 'cross-site' },
    { 'sec-fetch-site': 'same-site' },
    { origin: 'https://example.org' },
    { origin: 'http://localhost:3000' },
    { origin: 'null' },
  ])('is no foreign page: %o', (headers) => {
    expect(graph(headers)).toBe(false);
    expect(page(headers, { method: 'POST' })).toBe(false);
  });

  it('may follow a link from elsewhere to a page, which changes nothing', () => {
    expect(page({ 'sec-fetch-site': 'cross-site' })).toBe(true);
  });

  it('changes something from a page of ours alone', () => {
    expect(page({ 'sec-fetch-site': 'same-origin' }, { method: 'POST' })).toBe(true);
    expect(page({ origin: 'http://localhost:4000' }, { method: 'POST' })).toBe(true);
    expect(page({}, { method: 'POST' })).toBe(false);
  });
});

describe('the data team with a token', () => {
  const { graph, page } = door(token);

  it('is whoever sends it, from anywhere', () => {
    expect(graph(bearer, { from: '192.0.2.1' })).toBe(true);
    expect(page(bearer, { from: '192.0.2.1' })).toBe(true);
    expect(page(basic(token), { from: '192.0.2.1' })).toBe(true);
  });

  it.each([{}, { authorization: 'Bearer another-token-of-length' }, { authorization: token }, basic('wrong')])(
    'is nobody else, on this machine neither: %o',
    (headers) => {
      expect(graph(headers)).toBe(false);
      expect(page(headers)).toBe(false);
    },
  );

  it('asks the graph by bearer token alone: a browser adds passwords by itself', () => {
    expect(graph(basic(token))).toBe(false);
  });

  it('changes something from a page of ours alone', () => {
    const headers = { ...basic(token), 'sec-fetch-site': 'cross-site' };
    expect(page(headers, { method: 'POST' })).toBe(false);
    expect(page({ ...headers, 'sec-fetch-site': 'same-origin' }, { method: 'POST' })).toBe(true);
  });
});

describe('what is the data team’s in the graph', () => {
  const questions = {
    'a field': '{ matches { totalCount } }',
    'an alias': '{ services: matches { totalCount } }',
    'a fragment': 'query { ...F } fragment F on Query { ...G } fragment G on Query { matches { totalCount } }',
    'an inline fragment': '{ ... on Query { ... { matches { totalCount } } } }',
    'what is left out': '{ sources { id } matches @skip(if: true) { totalCount } }',
  };

  it.each(Object.entries(questions))(
    'is refused to others as %s, before any subgraph is asked',
    async (_name, query) => {
      const { app, asked, kept } = await createTestEdge({ token });
      const answer = await post(app, query);
      expect(answer.status).toBe(401);
      expect(answer.headers['www-authenticate']).toBe('Bearer');
      expect(answer.errors?.map(({ extensions }) => extensions)).toEqual([{ code: 'UNAUTHENTICATED' }]);
      expect(asked).toEqual([]);
      expect(kept.size).toBe(0);
    },
  );

  it.each(Object.entries(questions))('is answered to the data team as %s, and never kept', async (_name, query) => {
    const { app, kept } = await createTestEdge({ token, links: { directory: answerMatches } });
    const answer = await post(app, query, bearer);
    expect(answer.codes).toEqual([]);
    expect(answer.headers['cache-control']).toBe('no-store');
    expect(kept.size).toBe(0);
  });

  it('is every root field that the supergraph tags, and no other', async () => {
    const { app } = await createTestEdge({ token });
    const answers = [
      '{ matchDecisions { totalCount } }',
      '{ confidentialListings { totalCount } }',
      'mutation { decideMatch(one: "a:1", other: "a:2", verdict: SAME) { id } }',
      'mutation { undoMatchDecision(one: "a:1", other: "a:2") }',
      'mutation { clearConfidential(listing: "a:1", note: "known") { id } }',
      'mutation { undoClearConfidential(listing: "a:1") }',
    ].map(async (query) => (await post(app, query)).codes);
    expect(await Promise.all(answers)).toEqual(answers.map(() => ['UNAUTHENTICATED']));
    expect((await post(app, '{ sources { id } }')).codes).toEqual([]);
  });

  it('is not asked of an operation that is not run', async () => {
    const { app } = await createTestEdge({ token });
    const query = 'query Open { sources { id } } query Closed { matches { totalCount } }';
    const answer = await send(app, { method: 'POST', url: '/graphql', payload: { query, operationName: 'Open' } });
    expect(answer.codes).toEqual([]);
  });

  it('is changed by POST alone, and by nothing that a form can send', async () => {
    const { app, asked } = await createTestEdge();
    const query = 'mutation { undoMatchDecision(one: "a:1", other: "a:2") }';
    const url = `/graphql?query=${encodeURIComponent(query)}`;
    const byGet = await app.inject({ method: 'GET', url, headers: { 'apollo-require-preflight': '1' } });
    expect(byGet.statusCode).toBe(405);
    const body = JSON.stringify({ query });
    const types = ['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data; boundary=x'];
    for (const type of types) {
      const byForm = await app.inject({ method: 'POST', url: '/graphql', headers: { 'content-type': type }, body });
      expect(byForm.statusCode).toBeGreaterThanOrEqual(400);
    }
    expect(asked).toEqual([]);
  });

  it('is not told to a foreign page in a browser on this machine', async () => {
    const { app, asked } = await createTestEdge();
    const answer = await post(app, '{ matches { totalCount } }', { origin: 'https://example.org' });
    expect(answer.codes).toEqual(['UNAUTHENTICATED']);
    expect(asked).toEqual([]);
  });
});

describe('the log', () => {
  it('never tells the token', async () => {
    const { app, observer } = await createTestEdge({ token });
    await post(app, '{ matches { totalCount } }', bearer);
    await post(app, '{ matches { totalCount } }', { authorization: `Bearer ${token}x` });
    expect(JSON.stringify(observer.lines())).not.toContain(token);
  });
});

function post(app: Parameters<typeof send>[0], query: string, headers: InjectOptions['headers'] = {}): Promise<Asked> {
  return send(app, { method: 'POST', url: '/graphql', payload: { query }, headers });
}

/** Says that the directory has no matches, in a form that anybody may keep for an hour. */
async function answerMatches(): Promise<GraphAnswer> {
  const none = { totalCount: 0 };
  return {
    data: { matches: none, services: none, sources: [{ id: 'nhs', __typename: 'Source' }] },
    cacheControl: 'max-age=3600, public',
  };
}
