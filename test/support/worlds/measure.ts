import type { ServiceDecisions } from '../../../subgraphs/directory/identity/pairs.ts';
import type { World } from './world.ts';

/** How well the decisions meet the truth, over pairs of listings. */
export interface Figures {
  /** The share of joined pairs that are one service. */
  precision: number;
  /** The share of pairs that are one service that were joined. */
  recall: number;
  /** The same of the pairs that somebody could tell to be one: they hang together by what they tell (`findTold`). */
  recallOfTold: number;
  /** The share of all that are one service, with those that people are asked about. */
  recallWithQueue: number;
  /** How many pairs people are asked about. */
  queue: number;
  /** The share of the fifth of them that comes first that are one service. */
  first: number;
}

export function measure({ serviceOf, toldWith }: World, { clusters, queue }: ServiceDecisions): Figures {
  const joined = clusters.flatMap(({ members }) => pairsOf(members.map(({ listingId }) => listingId)));
  const truth = [...Map.groupBy(serviceOf, ([, service]) => service).values()];
  const all = truth.flatMap((entries) => pairsOf(entries.map(([id]) => id)));
  const isTrue = ([one, other]: readonly [string, string]) => serviceOf.get(one) === serviceOf.get(other);
  const right = joined.filter(isTrue);
  const areTold = ([one, other]: readonly [string, string]) => toldWith.get(one) === toldWith.get(other);
  const asked = queue.map(({ one, other }) => isTrue([one, other]));
  const first = asked.slice(0, Math.ceil(queue.length / 5));
  return {
    precision: right.length / Math.max(1, joined.length),
    recall: right.length / Math.max(1, all.length),
    recallOfTold: right.filter(areTold).length / Math.max(1, all.filter(areTold).length),
    recallWithQueue: (right.length + asked.filter(Boolean).length) / Math.max(1, all.length),
    queue: queue.length,
    first: first.filter(Boolean).length / Math.max(1, first.length),
  };
}

export function pairsOf(ids: readonly string[]): (readonly [string, string])[] {
  return ids.flatMap((one, index) => ids.slice(index + 1).map((other) => [one, other] as const));
}
