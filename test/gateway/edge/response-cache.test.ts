import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { createGraphCache } from '../../../gateway/edge/graph-cache.ts';
import { createMemoryStore } from '../../../subgraphs/kit/cache/memory-store.ts';
import { ask, send } from '../../support/ask.ts';
import { createTestObserver } from '../../support/observer.ts';
import { createTestEdge } from '../../support/test-edge.ts';

const query = '{ services(first: 2) { nodes { id nhs { odsCode } } } }';

describe('the response cache', () => {
  it('answers the same question again without asking a subgraph', async () => {
    const edge = await createTestEdge();
    const first = await ask(edge.app, query);
    const asked = edge.asked.length;
    const second = await ask(edge.app, query);
    expect(second.data).toEqual(first.data);
    expect(edge.asked).toHaveLength(asked);
    expect(second.headers['age']).toBe('0');
    expect(await edge.observer.metrics.metrics()).toContain('gateway_response_cache_total{result="hit"} 1');
    expect(edge.observer.lines().at(-1)).toMatchObject({ msg: 'request', cached: true, subgraphCalls: 0 });
  });

  it('forgets everything once what the directories say may have changed', async () => {
    let harvests = 0;
    const source = { id: 'nhs', name: 'NHS', health: 'LIVE', listingCount: 1, lastChange: null, message: null };
    const edge = await createTestEdge({
      links: {
        directory: ({ query: asked }) =>
          Promise.resolve(
            asked.includes('sources')
              ? { data: { build: 'one', sources: [{ ...source, lastHarvest: `2026-03-0${++harvests}T10:00:00Z` }] } }
              : { data: { services: { totalCount: harvests } }, cacheControl: 'max-age=60, public' },
          ),
      },
    });
    const count = '{ services { totalCount } }';
    await edge.app.inject('/health/ready');
    expect((await ask(edge.app, count)).data).toEqual({ services: { totalCount: 1 } });
    expect((await ask(edge.app, count)).data).toEqual({ services: { totalCount: 1 } });
    await edge.app.inject('/health/ready');
    expect((await ask(edge.app, count)).data).toEqual({ services: { totalCount: 2 } });
  });

  it('forgets everything once a person has decided something', async () => {
    let decisions = 0;
    const edge = await createTestEdge({
      links: {
        async directory({ query: asked }) {
          if (asked.includes('build')) return { data: { build: `after ${decisions}`, sources: [] } };
          if (asked.includes('mutation')) return { data: { undoMatchDecision: ++decisions > 0 } };
          return { data: { services: { totalCount: decisions } }, cacheControl: 'max-age=60, public' };
        },
      },
    });
    const count = '{ services { totalCount } }';
    await edge.app.inject('/health/ready');
    expect((await ask(edge.app, count)).data).toEqual({ services: { totalCount: 0 } });
    await ask(edge.app, 'mutation { undoMatchDecision(one: "a:1", other: "a:2") }');
    expect((await ask(edge.app, count)).data).toEqual({ services: { totalCount: 1 } });
  });

  it.each(['max-age=60, private', 'no-store', undefined])(
    'never keeps an answer whose Cache-Control is %s',
    async (cacheControl) => {
      const answer = { data: { services: { totalCount: 1 } }, ...(cacheControl && { cacheControl }) };
      const edge = await createTestEdge({ links: { directory: () => Promise.resolve(answer) } });
      expect(await ask(edge.app, '{ services { totalCount } }')).toMatchObject({ status: 200, codes: [] });
      expect(edge.kept.size).toBe(0);
    },
  );

  it('never keeps an answer with errors', async () => {
    const edge = await createTestEdge({ links: { nhs: () => Promise.reject(new Error('down')) } });
    await ask(edge.app, query);
    expect(edge.kept.size).toBe(0);
  });

  it('has hashed keys', async () => {
    const edge = await createTestEdge();
    await ask(edge.app, query);
    expect([...edge.kept.keys()]).toEqual([expect.stringMatching(/^graph:fqc:[0-9a-f]{64}$/)]);
  });

  it('holds persisted queries, which may be asked by GET', async () => {
    const edge = await createTestEdge();
    const persistedQuery = { version: 1, sha256Hash: createHash('sha256').update(query).digest('hex') };
    const url = `/graphql?extensions=${encodeURIComponent(JSON.stringify({ persistedQuery }))}`;
    const get = () => send(edge.app, { method: 'GET', url, headers: { 'apollo-require-preflight': '1' } });
    expect(await get()).toMatchObject({ codes: ['PERSISTED_QUERY_NOT_FOUND'] });
    await send(edge.app, { method: 'POST', url: '/graphql', payload: { query, extensions: { persistedQuery } } });
    expect(await get()).toMatchObject({ status: 200, codes: [] });
  });
});

describe('a cache that is in trouble', () => {
  it('counts as empty when it fails', async () => {
    const { log, lines } = createTestObserver();
    const cache = createGraphCache(
      broken(() => Promise.reject(new Error('READONLY'))),
      log,
    );
    await cache.set('key', 'value', { ttl: 60 });
    expect(await cache.get('key')).toBeUndefined();
    expect(lines()).toHaveLength(1);
  });

  it('is not waited for', async () => {
    const cache = createGraphCache(
      broken(() => new Promise(() => undefined)),
      createTestObserver().log,
    );
    const started = performance.now();
    for (let read = 0; read < 20; read += 1) expect(await cache.get('key')).toBeUndefined();
    expect(performance.now() - started).toBeLessThan(200);
  });

  it('counts as empty when it holds nonsense', async () => {
    const nonsense = createMemoryStore();
    await nonsense.set('graph:key', '{"value":');
    expect(await createGraphCache(nonsense, createTestObserver().log).get('key')).toBeUndefined();
    expect(await nonsense.get('graph:key')).toBe('{"value":');
  });
});

function broken(fault: () => Promise<never>): ReturnType<typeof createMemoryStore> {
  return { ...createMemoryStore(), get: fault, set: fault, delete: fault };
}
