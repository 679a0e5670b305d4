import type { KeyValueCache } from '@apollo/utils.keyvaluecache';
import { Keyv, type KeyvStoreAdapter } from 'keyv';
import type { Logger } from 'pino';

/** An answer that has to be waited for longer than this is made faster than found. */
const patienceMs = 25;

/** How long a cache that failed is left alone. */
const restMs = 1_000;

/**
 * The cache of the graph: answers and persisted queries. Keys come hashed. A store that is away, slow or talks nonsense
 * costs its answers and nothing else.
 */
export function createGraphCache(store: KeyvStoreAdapter, log: Logger): KeyValueCache {
  const keyv = new Keyv<string>({ store, namespace: 'graph', throwOnErrors: true });
  // Failures come back from the call as well, and are told there.
  keyv.on('error', () => undefined);
  let restUntil = 0;

  async function attempt<T>(action: () => Promise<T>): Promise<T | undefined> {
    if (performance.now() < restUntil) return undefined;
    try {
      return await within(patienceMs, action());
    } catch (error) {
      restUntil = performance.now() + restMs;
      log.warn({ kind: error instanceof Error ? error.name : typeof error }, 'cache gives no answer; doing without it');
      return undefined;
    }
  }

  return {
    async get(key) {
      const value: unknown = await attempt(() => keyv.get(key));
      return typeof value === 'string' ? value : undefined;
    },
    async set(key, value, options) {
      const ttlMs = typeof options?.ttl === 'number' ? options.ttl * 1_000 : undefined;
      await attempt(() => keyv.set(key, value, ttlMs));
    },
    async delete(key) {
      await attempt(() => keyv.delete(key));
    },
  };
}

async function within<T>(ms: number, answer: Promise<T>): Promise<T> {
  const late = Promise.withResolvers<never>();
  const timer = setTimeout(() => late.reject(new DOMException('No answer in time.', 'TimeoutError')), ms);
  try {
    return await Promise.race([answer, late.promise]);
  } finally {
    clearTimeout(timer);
  }
}
