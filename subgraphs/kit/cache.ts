import type { Logger } from 'pino';
import { createMemoryStore } from './cache/memory-store.ts';
import { type Cache, createRedisStore } from './cache/redis-store.ts';

export type { Cache };

/**
 * A cache that all gateways share where there is an address (`CACHE_URL`, e.g. `redis://cache.example.org:6379`), else
 * one of this process. A shared cache that is away or slow costs its hits and nothing else; it is reported once.
 */
export function createCacheStore(cacheUrl: string | undefined, log: Logger): Cache {
  return cacheUrl === undefined
    ? { store: createMemoryStore(), close: () => Promise.resolve() }
    : createRedisStore(cacheUrl, log);
}
