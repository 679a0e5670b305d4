import type { Logger } from 'pino';
import { createMemoryStore } from './cache/memory-store.ts';
import type { Cache } from './cache/redis-store.ts';

export type { Cache };

/**
 * A cache that all gateways share where there is an address (`CACHE_URL`, e.g. `redis://cache.example.org:6379`), else
 * one of this process. A shared cache that is away or slow costs its hits and nothing else; it is reported once.
 */
export async function createCacheStore(cacheUrl: string | undefined, log: Logger): Promise<Cache> {
  if (cacheUrl === undefined) return { store: createMemoryStore(), close: () => Promise.resolve() };
  // Redis's client is 400 modules, which a gateway of one process need not hold in memory.
  const { createRedisStore } = await import('./cache/redis-store.ts');
  return createRedisStore(cacheUrl, log);
}
