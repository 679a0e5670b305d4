import { blockKeys } from '../../../subgraphs/directory/identity/blocks/block-keys.ts';
import { learnWeights } from '../../../subgraphs/directory/identity/learn/learn-weights.ts';
import { createReader } from '../../../subgraphs/directory/identity/evidence/reader.ts';
import { pairsOf } from './measure.ts';
import { type World, sources } from './world.ts';

/** Of each pair that is one service, whether the two are compared at all. */
export function isComparedAtAll({ listings, serviceOf }: World): boolean[] {
  const crowded = new Set(learnWeights(listings, sources).crowded);
  const read = createReader(sources);
  const keysOf = new Map(
    listings.map((listing) => [listing.id, new Set(blockKeys(read(listing), (key) => crowded.has(key)))]),
  );
  const services = Map.groupBy(serviceOf, ([, service]) => service).values();
  return [...services].flatMap((entries) =>
    pairsOf(entries.map(([id]) => id)).map(([one, other]) => {
      const keys = keysOf.get(other) ?? new Set();
      return keysOf.get(one)?.isDisjointFrom(keys) === false;
    }),
  );
}
