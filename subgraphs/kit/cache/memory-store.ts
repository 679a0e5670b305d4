import type { KeyvStoreAdapter } from 'keyv';
import { LRUCache } from 'lru-cache';

/** About 16 MB, as V8 keeps two bytes for a letter at worst: a sixteenth of what the gateway may take. */
const defaultMaxCharacters = 8_000_000;

/** A store for keyv in this process: when it is full, what was asked for longest ago makes room. */
export function createMemoryStore(maxCharacters = defaultMaxCharacters): KeyvStoreAdapter {
  const entries = new LRUCache<string, string>({
    maxSize: maxCharacters,
    sizeCalculation: (value, key) => value.length + key.length,
  });
  const store: KeyvStoreAdapter = {
    opts: {},
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- keyv's own claim: it reads what it wrote, as text
    get: <Value>(key: string) => Promise.resolve(entries.get(key) as Value | undefined),
    async set(key: string, value: string, ttl?: number) {
      entries.set(key, value, ttl === undefined ? {} : { ttl });
      return true;
    },
    delete: (key) => Promise.resolve(entries.delete(key)),
    async clear() {
      entries.clear();
    },
    on: () => store,
  };
  return store;
}
