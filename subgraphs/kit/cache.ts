import type { KeyvStoreAdapter } from 'keyv';
import type { Logger } from 'pino';
import { createMemoryStore } from './cache/memory-store.ts';
import { createRedisStore } from './cache/redis-store.ts';

/** Where kept answers are, for any number of Keyv instances: each with a namespace of its own. */
export interface Cache {
  store: KeyvStoreAdapter;
  close(): Promise<void>;
}

/**
 * A cache that all gateways share where there is an address (`CACHE_URL`, e.g. `redis://cache.example.org:6379`), else
 * one of this process. A shared cache that is away or slow costs its hits and nothing else; it is reported once.
 */
export function createCacheStore(cacheUrl: string | undefined, log: Logger): Cache {
  return cacheUrl === undefined
    ? { store: createMemoryStore(), close: () => Promise.resolve() }
    : createRedisStore(cacheUrl, log);
}
