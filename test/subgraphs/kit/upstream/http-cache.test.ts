import { randomUUID } from 'node:crypto';
import type { OutgoingHttpHeaders } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import type { KeyvStoreAdapter } from 'keyv';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { z } from 'zod';
import { createCacheStore } from '../../../../subgraphs/kit/cache.ts';
import { createMemoryStore } from '../../../../subgraphs/kit/cache/memory-store.ts';
import { serveDirectory } from '../../../support/directory-server.ts';
import { createTestObserver } from '../../../support/observer.ts';
import { createTestUpstream, failureOf } from '../../../support/test-upstream.ts';

const Count = z.object({ count: z.int() });
const redisUrl = process.env['TEST_REDIS_URL'];
const fresh = { 'cache-control': 'max-age=60' };
const tagged = { etag: '"a"' };

interface Answers {
  headers: OutgoingHttpHeaders;
  /** The body of each answer in turn; a count when absent. */
  body?: (count: number) => string;
}

/** A directory that counts its answers, and says 304 to whoever has the latest. */
async function serve({ headers, body = (count) => JSON.stringify({ count }) }: Answers) {
  let count = 0;
  const server = await serveDirectory((request, response) => {
    const isKnown = headers['etag'] !== undefined && request.headers['if-none-match'] === headers['etag'];
    response.writeHead(isKnown ? 304 : 200, { 'content-type': 'application/json', ...headers });
    response.end(isKnown ? '' : body(++count));
  });
  onTestFinished(() => server.close());
  return server;
}

async function open(answers: Answers, cache?: KeyvStoreAdapter) {
  const server = await serve(answers);
  const made = createTestUpstream({ baseUrl: server.baseUrl, cache, headers: { apikey: 'secret' } });
  async function read() {
    const { body, fromCache } = await made.upstream.getJson({ path: 'a', query: { near: 'ZZ99 9ZZ' } }, Count);
    // Answers are put away after they are given.
    await sleep(5);
    return { ...body, fromCache };
  }
  return { ...made, server, read };
}

/** A store in memory, and what it was given. */
function createOpenStore() {
  const kept = new Map<string, string>();
  const memory = createMemoryStore();
  const store: KeyvStoreAdapter = {
    ...memory,
    set(key: string, value: string, ttl?: number) {
      kept.set(key, value);
      return memory.set(key, value, ttl);
    },
  };
  return { store, kept };
}

describe('the HTTP cache', () => {
  it.each<OutgoingHttpHeaders>([tagged, { ...tagged, 'cache-control': 'no-cache' }])(
    'asks whether anything has changed, and uses what it has: %j',
    async (headers) => {
      const { read, server, observer } = await open({ headers });
      expect([await read(), await read(), await read()]).toEqual([
        { count: 1, fromCache: false },
        { count: 1, fromCache: true },
        { count: 1, fromCache: true },
      ]);
      expect(server.requests()).toHaveLength(3);
      expect(await observer.metrics.metrics()).toContain('upstream_cache_hits_total{source="nhs"} 2');
    },
  );

  it.each(['max-age=60', 'private, max-age=60'])('asks nothing while what it has is good: %s', async (control) => {
    const { read, server } = await open({ headers: { 'cache-control': control } });
    expect([await read(), await read()]).toMatchObject([{ count: 1 }, { count: 1, fromCache: true }]);
    expect(server.requests()).toHaveLength(1);
  });

  it.each<OutgoingHttpHeaders>([
    {},
    { 'cache-control': 'no-cache, private' },
    { 'cache-control': 'max-age=0' },
    { 'cache-control': 'no-store, max-age=60', ...tagged },
    { ...fresh, vary: '*' },
  ])('keeps nothing that it could not use: %j', async (headers) => {
    const { store, kept } = createOpenStore();
    const { read } = await open({ headers }, store);
    expect([await read(), await read()]).toMatchObject([{ count: 1 }, { count: 2, fromCache: false }]);
    expect(kept.size).toBe(0);
  });

  it('keeps no answer to a POST', async () => {
    const { upstream, server } = await open({ headers: { ...fresh, ...tagged } });
    for (const count of [1, 2])
      expect((await upstream.getJson({ path: 'a', json: {} }, Count)).body).toEqual({ count });
    expect(server.requests()).toEqual(['POST /a', 'POST /a']);
  });

  it('keeps no key of ours, and says in no key of its own what was asked', async () => {
    const { store, kept } = createOpenStore();
    const { read } = await open(
      { headers: { ...fresh, vary: 'apikey, accept', 'set-cookie': 'session=theirs' } },
      store,
    );
    expect([await read(), await read()]).toMatchObject([{ fromCache: false }, { fromCache: true }]);
    expect([...kept.keys()]).toEqual([expect.stringMatching(/^upstream:[0-9a-f]{64}$/)]);
    expect([...kept.values()].join(' ')).not.toMatch(/secret|theirs/);
  });

  it('is one for each source and each kind of answer', async () => {
    const { store } = createOpenStore();
    const { read, server, upstream } = await open({ headers: fresh }, store);
    const other = createTestUpstream({ baseUrl: server.baseUrl, cache: store, source: 'timetable' }).upstream;
    const request = { path: 'a', query: { near: 'ZZ99 9ZZ' } };
    await read();
    expect((await other.getJson(request, Count)).body.count).toBe(2);
    expect((await upstream.getText(request)).body).toBe('{"count":3}');
  });

  it('gives no copy that cannot be read, but asks again', async () => {
    const { read } = await open({
      headers: fresh,
      body: (count) => (count === 1 ? 'Back soon' : JSON.stringify({ count })),
    });
    expect(await failureOf(read())).toMatchObject({ failure: 'malformed' });
    await sleep(5);
    expect(await read()).toEqual({ count: 2, fromCache: false });
  });

  it('puts no answer away that was cut off or that is too large', async () => {
    const { store, kept } = createOpenStore();
    const server = await serveDirectory((request, response) => {
      response.writeHead(200, fresh);
      if (request.url === '/long') response.end(' '.repeat(2_000_000));
      else response.write('{"count": 1}', () => response.destroy());
    });
    onTestFinished(() => server.close());
    const { upstream } = createTestUpstream({ baseUrl: server.baseUrl, cache: store, maxBytes: 100_000 });
    expect(await failureOf(upstream.getJson({ path: 'cut' }, Count))).toMatchObject({ failure: 'unavailable' });
    expect(await failureOf(upstream.getJson({ path: 'long' }, Count))).toMatchObject({ failure: 'too-large' });
    await sleep(20);
    expect(kept.size).toBe(0);
  });

  it('lets no old copy hide that a host is down', async () => {
    const { read, server } = await open({ headers: tagged });
    await read();
    await server.close();
    expect(await failureOf(read())).toMatchObject({ failure: 'unavailable' });
  });

  it('does not take an old copy for a sign of life', async () => {
    const { read, server, upstream, timers } = await open({ headers: fresh });
    await read();
    await server.close();
    for (let reads = 0; reads < 2; reads++) await failureOf(upstream.getText({ path: 'other' }));
    timers.advance(30_000);
    expect(await read()).toMatchObject({ fromCache: true });
    expect(await failureOf(upstream.getText({ path: 'other' }))).toMatchObject({ failure: 'circuit-open' });
  });

  it('adds nothing to itself with every read', async () => {
    const warn = vi.spyOn(console, 'warn');
    onTestFinished(() => warn.mockRestore());
    const { upstream } = await open({ headers: fresh });
    for (let reads = 0; reads < 150; reads++) await upstream.getJson({ path: 'a', query: { reads: reads % 3 } }, Count);
    expect(warn).not.toHaveBeenCalled();
  });
});

function fail(): Promise<never> {
  return Promise.reject(new Error('the cache is broken'));
}

/** A store that holds the same words whatever it was given. */
function createStoreOf(words: string): KeyvStoreAdapter {
  const memory = createMemoryStore();
  return {
    ...memory,
    async get(key) {
      await memory.set(key, words);
      return memory.get(key);
    },
  };
}

describe('a broken cache', () => {
  it.each<[string, KeyvStoreAdapter]>([
    ['cannot be read', { ...createMemoryStore(), get: fail }],
    ['cannot be written', { ...createMemoryStore(), set: fail }],
    ['cannot do anything', { ...createMemoryStore(), get: fail, set: fail, delete: fail }],
    ['holds what is not ours', createStoreOf('{"value":{"cachePolicy":7}}')],
    ['holds what is no JSON', createStoreOf('garbage')],
  ])('costs nothing but its hits: it %s', async (_what, store) => {
    const { read, observer } = await open({ headers: fresh }, store);
    expect(await read()).toEqual({ count: 1, fromCache: false });
    expect(await read()).toMatchObject({ fromCache: false });
    expect(observer.lines()).toEqual([]);
  });
});

describe.skipIf(!redisUrl)('the HTTP cache in Redis', () => {
  it('is shared by gateways', async () => {
    const { log } = createTestObserver();
    const source = `test-${randomUUID()}`;
    const server = await serve({ headers: fresh });
    const [first, second] = await Promise.all(
      [1, 2].map(async () => {
        const cache = await createCacheStore(redisUrl, log);
        onTestFinished(() => cache.close());
        return createTestUpstream({ source, baseUrl: server.baseUrl, cache: cache.store }).upstream;
      }),
    );
    await first?.getJson({ path: 'a' }, Count);
    await vi.waitFor(async () => {
      expect(await second?.getJson({ path: 'a' }, Count)).toMatchObject({ body: { count: 1 }, fromCache: true });
    });
    expect(server.requests()).toHaveLength(1);
  });
});
