import type { Component, Said } from './decide-component.ts';
import { idsIn } from '../pair-key.ts';
import type { PairStore } from './pair-store.ts';
import { indexSaid } from './said.ts';

/** Finds what hangs together: by pairs that may be one service, and by what people said. */
export interface Gatherer {
  /** By what people said: the listings that are the same service as this one. */
  saidSame: (id: string) => string[];
  /** Those and the listings that it may be one service with. */
  neighboursOf: (id: string) => string[];
  /** All that bears on some listings that hang together. */
  toComponent: (ids: readonly string[]) => Component;
}

export function createGatherer({ bondsOf }: Pick<PairStore, 'bondsOf'>, said: Said): Gatherer {
  const saidOf = indexSaid(said);
  const keysOf = (id: string) => saidOf.get(id) ?? [];

  function saidSame(id: string): string[] {
    const keys = keysOf(id).filter((key) => said.get(key) === 'same');
    return keys.flatMap(idsIn).filter((other) => other !== id);
  }

  return {
    saidSame,
    neighboursOf: (id) => [...bondsOf(id).map(({ one, other }) => (one === id ? other : one)), ...saidSame(id)],
    toComponent: (ids) => ({
      ids,
      pairs: ids.flatMap((id) => bondsOf(id).filter(({ one }) => one === id)),
      said: new Map(
        ids.flatMap(keysOf).flatMap((key) => {
          const verdict = said.get(key);
          return verdict === undefined ? [] : [[key, verdict] as const];
        }),
      ),
    }),
  };
}
