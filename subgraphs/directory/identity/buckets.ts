import type { BlockKey } from './block-keys.ts';

/** Which items share a key. Items are whole numbers. */
export interface Buckets {
  add(item: number, keys: readonly BlockKey[]): void;
  remove(item: number, keys: readonly BlockKey[]): void;
  /** Every other item that shares one of the keys, once each. */
  neighbours(item: number, keys: readonly BlockKey[]): number[];
}

export function createBuckets(): Buckets {
  // Most keys belong to one item alone, which then needs no list.
  const buckets = new Map<BlockKey, number | number[]>();
  return {
    add(item, keys) {
      for (const key of keys) {
        const bucket = buckets.get(key);
        if (bucket === undefined) buckets.set(key, item);
        else if (typeof bucket === 'number') buckets.set(key, [bucket, item]);
        else bucket.push(item);
      }
    },
    remove(item, keys) {
      for (const key of keys) {
        const bucket = buckets.get(key);
        if (bucket === item) buckets.delete(key);
        else if (Array.isArray(bucket)) bucket.splice(bucket.indexOf(item), 1);
        if (Array.isArray(bucket) && bucket.length === 0) buckets.delete(key);
      }
    },
    neighbours(item, keys) {
      const found = new Set<number>();
      for (const key of keys) {
        const bucket = buckets.get(key);
        if (typeof bucket === 'number') found.add(bucket);
        else if (bucket) for (const other of bucket) found.add(other);
      }
      found.delete(item);
      return [...found];
    },
  };
}
