import { milesToMetres } from '../../kit/place/distance.ts';
import type { Filter, Hit, SetAside } from './answer.ts';
import type { ServiceFacts } from './facts.ts';
import { type Origin, nearest } from './near.ts';

type Order = 'BEST_MATCH' | 'DISTANCE' | 'NAME';

export interface Search {
  filters: readonly Filter[];
  /** By row, how well the words match: 1 for the best, 0 for not at all; null when no words were given. */
  words: Float64Array | null;
  origin: Origin | null;
  order: Order;
  includeUnknown: boolean;
  includeWithdrawn: boolean;
}

export interface SearchResult {
  /** Every service that passes, best first. */
  hits: Hit[];
  setAside: SetAside[];
}

/** Goes over all services once. What passes every condition is a hit; what fails one alone is counted against it. */
export function searchServices(services: readonly ServiceFacts[], search: Search): SearchResult {
  const hits: Hit[] = [];
  const counts = search.filters.map(({ name }) => ({ filter: name, unknown: 0, withoutIt: 0 }));
  for (const facts of services) {
    if (facts.withdrawn && !search.includeWithdrawn) continue;
    const { unknown, failed, forWant } = judge(facts, search);
    if (failed === null) hits.push(toHit(facts, unknown, search));
    const count = failed === null ? null : counts[failed];
    if (count) {
      count.withoutIt++;
      if (forWant) count.unknown++;
    }
  }
  return {
    hits: hits.toSorted(compareBy(search.order)),
    setAside: counts.map((count) => ({ ...count, withoutIt: count.withoutIt + hits.length })),
  };
}

interface Verdict {
  unknown: Filter[];
  /** The one condition that failed, by its place; null when none did; `several` is no place of any. */
  failed: number | null;
  /** Whether it failed only because no directory gives an answer. */
  forWant: boolean;
}

const several = -1;

function judge(facts: ServiceFacts, { filters, includeUnknown }: Search): Verdict {
  const verdict: Verdict = { unknown: [], failed: null, forWant: false };
  for (const [index, filter] of filters.entries()) {
    const answer = filter.judge(facts);
    if (answer === 'YES') continue;
    if (answer === 'UNKNOWN' && includeUnknown) {
      verdict.unknown.push(filter);
      continue;
    }
    if (verdict.failed !== null) return { ...verdict, failed: several };
    verdict.failed = index;
    verdict.forWant = answer === 'UNKNOWN';
  }
  return verdict;
}

function toHit(facts: ServiceFacts, unknown: readonly Filter[], { words, origin }: Search): Hit {
  const metres = origin && nearest(origin.point, facts);
  return { facts, unknown, metres, score: toScore(words?.[facts.row] ?? null, metres) };
}

/** The words count most, and a venue nearby raises them by up to a half; without words the place alone counts. */
function toScore(words: number | null, metres: number | null): number {
  const nearness = metres === null ? 0 : 1 / (1 + metres / milesToMetres(1));
  return words === null ? nearness : words * (1 + nearness / 2);
}

type Compare = (one: Hit, other: Hit) => number;

/** What is certain comes before what is not known to pass, whatever else is asked. */
function compareBy(order: Order): Compare {
  const compare = orders[order];
  return (one, other) =>
    Number(one.unknown.length > 0) - Number(other.unknown.length > 0) ||
    compare(one, other) ||
    one.facts.row - other.facts.row;
}

const orders: Record<Order, Compare> = {
  // What is for everyone comes before what is for some, where nothing else tells them apart.
  BEST_MATCH: (one, other) => other.score - one.score || one.facts.offerOrder - other.facts.offerOrder,
  DISTANCE: (one, other) => (one.metres === other.metres ? 0 : (one.metres ?? Infinity) - (other.metres ?? Infinity)),
  NAME: () => 0,
};
