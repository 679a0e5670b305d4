import { createHash } from 'node:crypto';
import type { PlainResponse } from 'got';
import { Keyv, type KeyvStoreAdapter } from 'keyv';

/** Longer than any directory lets a copy live, so that what nobody asks for again goes in the end. */
const longestLifeMs = 7 * 24 * 3_600_000;

/** The HTTP caches of one source, one for each kind of answer that it accepts. */
export function createHttpCaches(store: KeyvStoreAdapter, source: string): (accept: string) => Keyv {
  const caches = new Map<string, Keyv>();
  return (accept) => {
    const cache = caches.get(accept) ?? createHttpCache(store, `${source} ${accept}`);
    caches.set(accept, cache);
    return cache;
  };
}

function createHttpCache(store: KeyvStoreAdapter, namespace: string): Keyv {
  const cache = new Keyv({ store: hashKeys(store, namespace), useKeyPrefix: false, ttl: longestLifeMs });
  // cacheable-request 13 adds a listener here for every request and cannot take it away again (keyv 5 wraps it). The
  // store reports its own errors and never passes them on, so nothing is lost.
  return Object.assign(cache, { once: () => undefined });
}

/** Keys are addresses: hashed, so that no query can be read in a shared store, and apart for each source. */
function hashKeys(store: KeyvStoreAdapter, namespace: string): KeyvStoreAdapter {
  const hash = (key: string) => `upstream:${createHash('sha256').update(`${namespace} ${key}`).digest('hex')}`;
  const adapter: KeyvStoreAdapter = {
    opts: {},
    get: (key) => store.get(hash(key)),
    set: (key, value, ttl) => store.set(hash(key), value, ttl),
    delete: (key) => store.delete(hash(key)),
    clear: () => Promise.resolve(),
    on: () => adapter,
  };
  return adapter;
}

/**
 * A `beforeCache` hook of got: keeps only answers that can be used again, which are those that say how long they are
 * good or by what to ask whether they still are. All that `Vary` can name is the same in every request of a source, but
 * for `Accept`, which has a cache of its own; kept, it would have the request's headers stored, keys included.
 */
export function keepOnlyReusable({
  statusCode,
  headers,
}: Pick<PlainResponse, 'statusCode' | 'headers'>): false | undefined {
  const isNews = statusCode !== 304;
  if (isNews && (statusCode !== 200 || !isReusable(headers))) return false;
  delete headers.vary;
  delete headers['set-cookie'];
  return undefined;
}

function isReusable(headers: PlainResponse['headers']): boolean {
  const hasLifetime = /max-age="?0*[1-9]/.test(headers['cache-control'] ?? '') || headers.expires !== undefined;
  const hasValidator = headers.etag !== undefined || headers['last-modified'] !== undefined;
  return (hasLifetime || hasValidator) && !headers.vary?.includes('*');
}
