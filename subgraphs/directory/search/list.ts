import type { ServicePage } from './answer.ts';
import { badInput } from './bad-input.ts';
import { createCursors } from './cursor.ts';
import type { ServiceFacts } from './facts.ts';

export interface Paging {
  first: number;
  after?: string | null | undefined;
}

const most = 1000;

/** Throws for a number that no page may have. */
export function checkFirst(first: number): void {
  if (first < 1 || first > most) throw badInput(`first must be from 1 to 1,000, but was ${first}.`);
}

/** A page of services that nothing was asked of, in their order. */
export function listServices(
  services: readonly ServiceFacts[],
  of: string,
  { first, after }: Paging,
  cursorKey: string,
): ServicePage {
  checkFirst(first);
  const cursors = createCursors(cursorKey, of);
  const ids = {
    at: (place: number) => services[place]?.id,
    find: (id: string) => services.findIndex((facts) => facts.id === id),
    count: services.length,
  };
  const start = typeof after === 'string' ? cursors.startAfter(after, ids) : 0;
  return {
    hits: services.slice(start, start + first).map((facts, index) => {
      const place = start + index;
      return { facts, place, score: 0, metres: null, unknown: [], cursor: () => cursors.of(facts.id, place) };
    }),
    total: services.length,
    start,
    setAside: [],
    facets: () => [],
    waysIn: () => [],
    interpretation: { text: null, correctedText: null, place: null, needs: [] },
    asked: { words: null, filters: [], favour: null, freshness: null, near: false },
    from: null,
  };
}
