import type { InjectOptions } from 'fastify';
import { describe, expect, it } from 'vitest';
import type { GraphAnswer, GraphLink, GraphRequest } from '../../../subgraphs/kit/subgraph.ts';
import { createTestEdge } from '../../support/test-edge.ts';

const path = '/freshness/matches';
const token = 'a-token-of-some-length';
const basic = { authorization: `Basic ${Buffer.from(`anybody:${token}`).toString('base64')}` };
const ownForm = { 'sec-fetch-site': 'same-origin', 'content-type': 'application/x-www-form-urlencoded' };

const side = (id: string, name: string) => ({
  __typename: 'Listing',
  id,
  name,
  url: 'https://example.org/page',
  assertedAt: '2026-03-01T10:00:00Z',
  source: { __typename: 'Source', id: 'nhs', name: 'The directory' },
});

const match = {
  id: 'a:1~b:2',
  state: 'OPEN',
  probability: 0.72,
  vetoes: ['Their ages do not meet.'],
  oneWithheld: false,
  otherWithheld: false,
  one: side('a:1', 'Singing <b>group</b>'),
  other: side('b:2', 'Sing & play'),
  weights: [
    { field: 'name', bits: 9.8, text: 'The same name.', valueOne: 'Singing', valueOther: 'Sing' },
    { field: 'ages', bits: -1.2, text: 'Ages that overlap.', valueOne: '0 to 4', valueOther: null },
    { field: 'phones', bits: 0.1, text: 'One number.', valueOne: null, valueOther: null },
    { field: 'rivals', bits: 2.1, text: 'Neither is like another.', valueOne: null, valueOther: null },
  ],
  decision: null,
};

const pageInfo = { hasNextPage: true, hasPreviousPage: false, endCursor: 'cursor-of-one' };
const group = (match: object & { one: object; other: object }) => ({
  listings: [match.one, match.other],
  matches: [match],
});
const told = {
  answer: 'answer_1',
  one: 'a:1',
  other: 'b:2',
  verdict: 'SAME',
  by: 'KL',
  at: '2026-03-01T10:00:00Z',
  message: null,
  oneListing: null,
  otherListing: null,
};
const counts = ['OPEN', 'LATER', 'SAME', 'DIFFERENT'].map((state, index) => ({ state, count: index }));

interface Directory {
  answer?: object;
  /** What a mutation answers. */
  changes?: () => GraphAnswer;
}

/** A directory with one match, and a record of what was asked of it. */
function createDirectory({ answer = {}, changes }: Directory = {}): { directory: GraphLink; asked: GraphRequest[] } {
  const asked: GraphRequest[] = [];
  const data = {
    groups: { counts, pageInfo, nodes: [group(match)] },
    last: { nodes: [] },
    gone: { totalCount: 0, nodes: [] },
  };
  return {
    asked,
    async directory(request) {
      if (!request.query.includes('build')) asked.push(request);
      if (!request.query.includes('mutation')) return { data: { build: 'one', sources: [], ...data, ...answer } };
      return changes?.() ?? { data: { decideMatchGroup: [{ id: 'decision' }], undoMatchAnswer: 1 } };
    },
  };
}

async function open(parts: Directory = {}, withToken?: string) {
  const { directory, asked } = createDirectory(parts);
  const { app, observer } = await createTestEdge({
    links: { directory },
    ...(withToken !== undefined && { token: withToken }),
  });
  const get = (url = path, headers: InjectOptions['headers'] = {}) => app.inject({ url, headers });
  const post = (form: Record<string, string | string[]>, headers: InjectOptions['headers'] = ownForm) => {
    const fields = Object.entries(form).flatMap(([name, value]) => [value].flat().map((each) => [name, each]));
    return app.inject({ method: 'POST', url: path, headers, body: new URLSearchParams(fields).toString() });
  };
  return { get, post, asked, observer };
}

describe('the page of matches', () => {
  it('shows two listings side by side, with what each field says as a number and in words', async () => {
    const { get } = await open();
    const { statusCode, body } = await get();
    expect(statusCode).toBe(200);
    expect(body).toContain('More speaks for one service than for two.');
    expect(body).not.toMatch(/72|0\.72/);
    expect(body).toContain('<b>+9.8</b> speaks strongly for');
    expect(body).toContain('<b>−1.2</b> speaks a little against');
    expect(body).toContain('<b>+0.1</b> says nothing');
    expect(body).toContain('Their ages do not meet.');
    expect(body).toContain('Beside others');
    // Of ages one, of the telephone both; how a pair stands beside others is stated by nobody.
    expect(body.match(/not stated/g)).toHaveLength(3);
    expect(body).toContain('The directory, as of 1 March 2026');
    expect(body).toContain('Singing &#60;b&#62;group&#60;/b&#62;');
    expect(body).not.toContain('<b>group</b>');
  });

  it('says that nothing is told of a confidential listing', async () => {
    const secret = { ...match, otherWithheld: true };
    const { get } = await open({ answer: { groups: { counts, pageInfo, nodes: [group(secret)] } } });
    expect((await get()).body).toContain('withheld: confidential');
  });

  it('is never kept, runs no script but its own, and is shown in no other page', async () => {
    const { headers } = await (await open()).get();
    expect(headers['cache-control']).toBe('no-store');
    expect(headers['content-security-policy']).toContain("script-src 'self'");
    expect(headers['content-security-policy']).not.toContain('unsafe');
    expect(headers['content-security-policy']).toContain("frame-ancestors 'none'");
    expect(headers['cross-origin-resource-policy']).toBe('same-origin');
    expect(headers['referrer-policy']).toBe('same-origin');
  });

  it('names files by what is in them, to be kept for good', async () => {
    const { get } = await open();
    const { body } = await get();
    const files = [...body.matchAll(/(?:href|src)="(\/pages\/[^"]+)"/g)].map(([, file]) => file ?? '');
    expect(files).toHaveLength(2);
    for (const file of files) {
      const { statusCode, headers } = await get(file);
      expect(statusCode).toBe(200);
      expect(headers['cache-control']).toContain('immutable');
    }
  });

  it('asks for the state and the page that its address names, and for what is open otherwise', async () => {
    const { get, asked } = await open();
    await get(`${path}?state=later&after=cursor`);
    await get(`${path}?state=`);
    expect(asked.map(({ variables }) => variables)).toMatchObject([
      { state: 'LATER', after: 'cursor' },
      { state: 'OPEN', after: null },
    ]);
  });

  it('refuses a state that there is none of, and asks nothing', async () => {
    const { get, asked } = await open();
    const { statusCode, body } = await get(`${path}?state=zz`);
    expect(statusCode).toBe(400);
    expect(body).toContain('“state” has to be “open”, “later”, “same” or “different”.');
    expect(asked).toEqual([]);
  });

  it('offers the next pair, and says when there is none', async () => {
    expect((await (await open()).get()).body).toContain('?state=open&#38;after=cursor-of-one');
    const none = { counts: [], pageInfo: { ...pageInfo, hasNextPage: false, endCursor: null }, nodes: [] };
    const { get } = await open({ answer: { groups: none } });
    expect((await get()).body).toContain('There is nothing left to decide.');
  });

  it('leads back to the first pair from behind the last', async () => {
    const behind = {
      counts: [{ state: 'OPEN', count: 3 }],
      pageInfo: { ...pageInfo, hasPreviousPage: true },
      nodes: [],
    };
    const { get } = await open({ answer: { groups: behind } });
    expect((await get(`${path}?after=x`)).body).toContain('Back to the first of the 3 left');
  });

  it('tells of decisions about listings that are gone', async () => {
    const gone = { totalCount: 1, nodes: [{ ...told, message: 'b:2 has long left its directory.' }] };
    const { get } = await open({ answer: { gone } });
    expect((await get()).body).toContain('b:2 has long left its directory.');
  });
});

describe('a decision on the page', () => {
  const said = { state: 'open', after: 'cursor', note: 'Rang them.', by: 'KL' };
  const form = { listing: ['a:1', 'b:2'], ...said };

  it.each([
    ['same', 'SAME'],
    ['different', 'DIFFERENT'],
    ['later', 'LATER'],
  ])('%s is kept, and the next pair comes', async (action, verdict) => {
    const { post, asked } = await open();
    const { statusCode, headers } = await post({ ...form, do: action });
    expect(statusCode).toBe(303);
    expect(headers.location).toBe(`${path}?state=open&after=cursor&done=${action}`);
    expect(asked[0]?.variables).toMatchObject({ listings: ['a:1', 'b:2'], verdict, note: 'Rang them.', by: 'KL' });
  });

  it('is said on the next page, whose pair has the focus', async () => {
    const { get } = await open({ answer: { last: { nodes: [told] } } });
    const { body } = await get(`${path}?state=open&done=same`);
    expect(body).toMatch(/<p role="status">Kept: they are one service\.<\/p>/);
    expect(body).toMatch(/<h2 id="pair-name" tabindex="-1" +autofocus>/);
    expect(body.replaceAll(/\s+/g, ' ')).toContain('Last decision: <b>Same</b>, a:1 and b:2, by KL.');
  });

  it('is undone', async () => {
    const { post, asked } = await open();
    expect((await post({ ...form, answer: 'answer_1', do: 'undone' })).headers.location).toContain('done=undone');
    expect(asked[0]?.query).toContain('undoMatchAnswer');
    expect(asked[0]?.variables).toEqual({ answer: 'answer_1', by: 'KL' });
  });

  it('that is refused says why, and that nothing was changed', async () => {
    const message = 'This contradicts what is decided: …';
    const { post } = await open({
      changes: () => ({ data: null, errors: [{ message, extensions: { code: 'BAD_USER_INPUT' } }] }),
    });
    const { statusCode, body } = await post({ ...form, do: 'same' });
    expect(statusCode).toBe(400);
    expect(body).toContain(message);
    expect(body).toContain('Nothing was changed.');
  });

  it('that says nothing to do changes nothing', async () => {
    const { post, asked } = await open();
    expect((await post(form)).statusCode).toBe(400);
    expect(asked).toEqual([]);
  });

  it('of a foreign page is refused', async () => {
    const { post, asked } = await open();
    const foreign = { ...ownForm, 'sec-fetch-site': 'cross-site' };
    expect((await post({ ...form, do: 'same' }, foreign)).statusCode).toBe(403);
    expect(asked).toEqual([]);
  });
});

describe('a question about several listings', () => {
  const third = side('c:3', 'Singing');
  const of = (one: object, other: object, values: [string | null, string | null]) => ({
    ...match,
    one,
    other,
    vetoes: [],
    weights: [{ field: 'ages', bits: 1, text: 'Ages.', valueOne: values[0], valueOther: values[1] }],
  });
  const several = {
    listings: [match.one, match.other, third],
    matches: [
      of(match.one, match.other, ['0 to 4', '0 to 5']),
      of(match.one, third, ['0 to 4', null]),
      { ...of(match.other, third, ['0 to 5', null]), probability: 0.4 },
    ],
  };
  const answer = { groups: { counts, pageInfo, nodes: [several] }, last: { nodes: [] } };

  it('shows all of them side by side, each value once, and every pair below', async () => {
    const { body } = await (await open({ answer })).get();
    const table = body.slice(body.indexOf('<table'), body.indexOf('</table>'));
    expect(table.match(/scope="col"/g)).toHaveLength(4);
    expect(table.match(/0 to 4/g)).toHaveLength(1);
    expect(table.match(/not stated/g)).toHaveLength(1);
    expect(body.match(/<details>/g)).toHaveLength(3);
    expect(body).toContain('The surest pair of them: More speaks for one service than for two.');
  });

  it('is answered once, for those that are ticked', async () => {
    const { get, post, asked } = await open({ answer });
    const { body } = await get();
    expect(body.match(/type="checkbox" name="ticked"/g)).toHaveLength(3);
    expect(body).toContain('All different services');
    asked.length = 0;
    await post({ listing: ['a:1', 'b:2', 'c:3'], ticks: 'yes', ticked: ['a:1', 'c:3'], do: 'same' });
    expect(asked.map(({ variables }) => variables)).toMatchObject([
      { listings: ['a:1', 'b:2', 'c:3'], verdict: 'SAME', except: ['b:2'] },
    ]);
    await post({ listing: ['a:1', 'b:2', 'c:3'], ticks: 'yes', ticked: ['a:1', 'c:3'], do: 'different' });
    expect(asked[1]?.variables).toMatchObject({ verdict: 'DIFFERENT', except: null });
  });

  it('has nothing to tick when it is about two', async () => {
    const { get, post, asked } = await open();
    expect((await get()).body).not.toContain('name="ticked"');
    asked.length = 0;
    await post({ listing: ['a:1', 'b:2'], do: 'same' });
    expect(asked[0]?.variables).toMatchObject({ except: [] });
  });

  it('tells of the last answer as one', async () => {
    const last = {
      nodes: [
        { ...told, other: 'c:3' },
        { ...told, verdict: 'DIFFERENT' },
        { ...told, answer: 'answer_0', one: 'x:1', other: 'y:2' },
      ],
    };
    const { body } = await (await open({ answer: { last } })).get();
    const words = body.replaceAll(/\s+/g, ' ');
    expect(words).toContain('Last decision: <b>Same</b>, a:1 and c:3; <b>Different</b>, a:1 and b:2, by KL.');
    expect(words).not.toContain('x:1');
    expect(body).toContain('name="answer" value="answer_1"');
  });
});

describe('the page of matches is the data team’s', () => {
  it('on this machine alone, without a token', async () => {
    const { get, asked } = await open();
    const { statusCode, body } = await get(path, { 'x-forwarded-for': '192.0.2.1' });
    expect(statusCode).toBe(403);
    expect(body).toContain('This page is for the data team');
    expect(body).not.toContain('Sing');
    expect(asked).toEqual([]);
  });

  it('with the token as the password that a browser asks for', async () => {
    const { get, asked } = await open({}, token);
    const refused = await get();
    expect(refused.statusCode).toBe(401);
    expect(refused.headers['www-authenticate']).toMatch(/^Basic /);
    expect(asked).toEqual([]);
    expect((await get(path, basic)).statusCode).toBe(200);
  });

  it('and its token, its notes and its names reach no log', async () => {
    const { post, observer } = await open({}, token);
    await post({ listing: ['a:1', 'b:2'], do: 'same', note: 'A private note.', by: 'KL' }, { ...ownForm, ...basic });
    expect(JSON.stringify(observer.lines())).not.toMatch(/private note|a-token-of|"KL"/);
  });
});
