import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { Keyv } from 'keyv';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { createCacheStore } from '../../../subgraphs/kit/cache.ts';
import { createMemoryStore } from '../../../subgraphs/kit/cache/memory-store.ts';
import { createTestObserver } from '../../support/observer.ts';
import { createTcpProxy } from '../../support/tcp-proxy.ts';

const redisUrl = process.env['TEST_REDIS_URL'];

async function open(url: string | undefined) {
  const { log, lines } = createTestObserver();
  const cache = await createCacheStore(url, log);
  onTestFinished(() => cache.close());
  return { ...cache, lines, messages: () => lines().map(({ msg }) => msg) };
}

/** A port that takes connections and never answers. */
async function serveSilence(): Promise<number> {
  const line = await createTcpProxy(null);
  onTestFinished(() => line.cut());
  return line.port;
}

describe.each([
  { where: 'this process', url: undefined, isHere: true },
  { where: 'Redis', url: redisUrl, isHere: redisUrl !== undefined },
])('a cache in $where', ({ url, isHere }) => {
  it.skipIf(!isHere)('keeps values for as long as they are to live', async () => {
    const cache = new Keyv({ store: (await open(url)).store, namespace: randomUUID() });
    await cache.set('brief', { text: 'café' }, 40);
    await cache.set('long', [1, 2, 3], 5000);
    expect(await cache.get('brief')).toEqual({ text: 'café' });
    await vi.waitFor(async () => expect(await cache.get('brief')).toBeUndefined());
    expect(await cache.get('long')).toEqual([1, 2, 3]);
    expect(await cache.delete('long')).toBe(true);
    expect(await cache.get('long')).toBeUndefined();
  });

  it.skipIf(!isHere)('keeps its users apart', async () => {
    const { store } = await open(url);
    const [one, other] = [randomUUID(), randomUUID()].map((namespace) => new Keyv({ store, namespace, ttl: 5000 }));
    await one?.set('same', 'one');
    await other?.set('same', 'other');
    expect([await one?.get('same'), await other?.get('same')]).toEqual(['one', 'other']);
  });
});

describe('a cache in this process', () => {
  it('makes room by what was asked for longest ago', async () => {
    const store = createMemoryStore(30);
    await store.set('a', 'ten letters');
    await store.set('b', 'ten letters');
    await store.get('a');
    await store.set('c', 'ten letters');
    expect([await store.get('a'), await store.get('b'), await store.get('c')]).toEqual([
      'ten letters',
      undefined,
      'ten letters',
    ]);
    await store.clear();
    expect(await store.get('a')).toBeUndefined();
  });

  it('does not take what is larger than itself', async () => {
    const store = createMemoryStore(30);
    await store.set('large', 'x'.repeat(31));
    expect(await store.get('large')).toBeUndefined();
  });
});

describe('a shared cache that fails', () => {
  it('costs no more than a moment when it is not there, and says so once', async () => {
    const { store, messages } = await open('redis://127.0.0.1:1');
    expect(await store.get('a')).toBeUndefined();
    expect(await store.set('a', 'b')).toBe(false);
    expect(await store.delete('a')).toBe(false);
    await store.clear();
    expect(messages()).toEqual(['the shared cache is away: everything is asked for anew until it is back']);
  });

  it('costs no more than a moment when it takes the connection and says nothing', async () => {
    const silent = await serveSilence();
    const { store, messages } = await open(`redis://127.0.0.1:${silent}`);
    const start = performance.now();
    expect(await store.get('a')).toBeUndefined();
    expect(await store.get('b')).toBeUndefined();
    expect(performance.now() - start).toBeLessThan(1000);
    expect(messages()).toHaveLength(1);
  });

  it('is not taken for away because this process was busy while it connected', async () => {
    const server = createServer((socket) => {
      // Every command is answered alike, as many times as it is sent.
      socket.on('data', (sent) => socket.write('+OK\r\n'.repeat(sent.toString().match(/\*\d+\r\n/g)?.length ?? 0)));
    });
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    onTestFinished(() => void server.close());
    const address = server.address();
    const { store, messages } = await open(`redis://127.0.0.1:${typeof address === 'object' ? address?.port : 0}`);
    const start = performance.now();
    while (performance.now() - start < 300);
    expect(await store.get('a')).toBe('OK');
    expect(messages()).toEqual([]);
  });

  it('says why in words of its own', async () => {
    const { store, lines } = await open('redis://127.0.0.1:1');
    await store.get('a');
    expect(lines()).toMatchObject([{ reason: 'the connection failed' }]);
  });

  it.skipIf(!redisUrl)('is used again when it is back, after being cut off in the middle', async () => {
    const { hostname: host, port } = new URL(redisUrl ?? '');
    const line = await createTcpProxy({ host, port: Number(port || 6379) });
    const { store, messages } = await open(`redis://127.0.0.1:${line.port}`);
    const key = randomUUID();
    await store.set(key, 'kept', 10_000);
    expect(await store.get(key)).toBe('kept');

    await line.cut();
    await vi.waitFor(async () => expect(await store.get(key)).toBeUndefined());
    expect(messages()).toEqual(['the shared cache is away: everything is asked for anew until it is back']);

    await line.mend();
    await vi.waitFor(async () => expect(await store.get(key)).toBe('kept'));
    expect(messages().slice(1)).toEqual(['the shared cache is back']);
    await store.delete(key);
    await line.cut();
  });

  it.skipIf(!redisUrl)('is left alone for a while when it is too slow', async () => {
    const { hostname: host, port } = new URL(redisUrl ?? '');
    const line = await createTcpProxy({ host, port: Number(port || 6379) });
    const { store, messages } = await open(`redis://127.0.0.1:${line.port}`);
    const key = randomUUID();
    await store.set(key, 'kept', 10_000);
    line.stall();
    const start = performance.now();
    for (let reads = 0; reads < 10; reads++) expect(await store.get(key)).toBeUndefined();
    expect(performance.now() - start).toBeLessThan(1000);
    expect(messages()).toHaveLength(1);
    await line.cut();
  });
});
