import { LRUCache } from 'lru-cache';

/** Reads many by their ids at once; those that are not there are left out. */
type ReadMany<Value> = (ids: readonly string[]) => Map<string, Value>;

/**
 * Keeps the `most` that were read last: the same few answer most questions, and reading one is a query and a parse. They
 * are shared by all who ask, who leave them as they are.
 */
export function remember<Value extends object>(read: ReadMany<Value>, most: number): ReadMany<Value> {
  const kept = new LRUCache<string, Value>({ max: most });
  return (ids) => {
    const known = new Map<string, Value>();
    const missing: string[] = [];
    for (const id of ids) {
      const value = kept.get(id);
      if (value === undefined) missing.push(id);
      else known.set(id, value);
    }
    if (missing.length === 0) return known;
    for (const [id, value] of read(missing)) {
      kept.set(id, value);
      known.set(id, value);
    }
    return known;
  };
}
