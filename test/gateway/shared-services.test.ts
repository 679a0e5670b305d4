import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadSettings } from '../../gateway/config.ts';
import { type RunningGateway, startGateway } from '../../gateway/start.ts';
import { askAt } from '../support/ask.ts';
import { createTestObserver } from '../support/observer.ts';
import { type SampleDirectories, startSampleDirectories } from '../support/sample-directories.ts';

const redisUrl = process.env['TEST_REDIS_URL'];

let directories: SampleDirectories;
beforeAll(async () => {
  directories = await startSampleDirectories();
}, 60_000);
afterAll(() => directories?.close());

async function start(CACHE_URL: string): Promise<RunningGateway> {
  const DATA_DIR = `${directories.folder}/${randomUUID()}`;
  const variables = { HOST: '127.0.0.1', PORT: '0', DATA_DIR, CACHE_URL, SCHEDULE: 'off' };
  const settings = loadSettings({ configFile: directories.writeConfig(), variables });
  const gateway = await startGateway(settings, createTestObserver().log);
  await gateway.ready;
  return gateway;
}

describe.skipIf(redisUrl === undefined)('a gateway with a shared cache', () => {
  it('finds in it what it was asked before, under hashed keys and without a word that somebody typed', async () => {
    const gateway = await start(redisUrl ?? '');
    const query = `{ services(first: 3) { nodes { id } } } # ${randomUUID()}`;
    expect((await askAt(gateway.url, query)).headers['age']).toBeUndefined();
    // On a busy machine the cache is left alone for a second at a time (edge/graph-cache.ts).
    await expect
      .poll(async () => (await askAt(gateway.url, query)).headers['age'], { timeout: 20_000 })
      .toMatch(/^\d+$/);
    const word = `canary${randomUUID()}`;
    await askAt(gateway.url, `{ services(filter: { text: "${word}" }) { totalCount } }`);
    await gateway.stop();
    expect(await findInRedis(word)).toEqual([]);
  }, 60_000);
});

describe('a gateway whose shared cache is away', () => {
  it('answers as if there were none', async () => {
    const gateway = await start('redis://127.0.0.1:1');
    const started = performance.now();
    for (let asked = 0; asked < 20; asked += 1) {
      expect(await askAt(gateway.url, '{ services(first: 3) { nodes { id nhs { odsCode } } } }')).toMatchObject({
        status: 200,
        codes: [],
      });
    }
    expect(performance.now() - started).toBeLessThan(3_000);
    await gateway.stop();
  }, 60_000);
});

/** Keys and values of Redis that hold a word. */
async function findInRedis(word: string): Promise<string[]> {
  const { createClient } = await import('@keyv/redis');
  const client = createClient({ url: redisUrl ?? '' });
  await client.connect();
  const found: string[] = [];
  for await (const keys of client.scanIterator({ COUNT: 1_000 })) {
    for (const key of Array.isArray(keys) ? keys : [keys]) {
      const value = await client.get(key).catch(() => null);
      if (`${key}${value ?? ''}`.includes(word)) found.push(key);
    }
  }
  await client.close();
  return found;
}
