import type { ReadingStore } from '../../subgraphs/kit/harvest/reading.ts';

/** Keeps readings in memory, as text, so that whatever does not survive JSON is found out. */
export function createMemoryReadingStore(): ReadingStore {
  const kept = new Map<string, string>();
  return {
    load: (source) => Promise.resolve(kept.get(source) ?? null),
    async save(source, { body }) {
      kept.set(source, body);
    },
  };
}
