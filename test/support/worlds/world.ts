import type { Listing } from '../../../subgraphs/kit/listing.ts';
import { createChance } from './chance.ts';
import { tell } from './listings.ts';
import type { Noise } from './noise.ts';
import { inventServices, times } from './services.ts';

/** Listings of an invented borough of which it is known what each of them stands for. Nothing in it is real. */
export interface World {
  listings: Listing[];
  /** By listing id, the key of the service. */
  serviceOf: ReadonlyMap<string, string>;
}

export const sources = ['information-hub', 'local-offer', 'nhs', 'timetable'];

/** The same seed makes the same world. `size` is the number of services. */
export function inventWorld(seed: number, size: number, noise: Noise): World {
  const chance = createChance(seed);
  const serviceOf = new Map<string, string>();
  const listings: Listing[] = [];
  for (const service of inventServices(chance, size)) {
    for (const source of sources) {
      const count = chance.happens(noise.listed) ? (chance.happens(noise.doubled) ? 2 : 1) : 0;
      for (const listing of times(count, () =>
        tell(chance, service, source, String(100_000 + Math.floor(chance.next() * 9e8)), noise),
      )) {
        listings.push(listing);
        serviceOf.set(listing.id, service.key);
      }
    }
  }
  return { listings, serviceOf };
}
