import type { Listing } from '../../../../subgraphs/kit/listing.ts';
import { createChance } from '../chance.ts';
import type { World } from '../world.ts';
import { tellPlainly } from './listings.ts';
import { inventPlainServices } from './services.ts';

export const secondSources = ['information-hub', 'local-offer', 'timetable'];

/**
 * A second sort of borough, written apart from the first: what is good for one of them alone is no rule. `noise` is
 * from 0 (well kept) to 1. Nothing in it is real.
 */
export function inventSecondWorld(seed: number, size: number, noise: number): World {
  const chance = createChance(seed);
  const serviceOf = new Map<string, string>();
  const listings: Listing[] = [];
  for (const service of inventPlainServices(chance, size)) {
    for (const source of secondSources) {
      if (!chance.happens(source === 'information-hub' ? 0.9 : 0.5)) continue;
      const listing = tellPlainly(chance, service, source, noise);
      listings.push(listing);
      serviceOf.set(listing.id, service.key);
    }
  }
  return { listings, serviceOf };
}
