import type { Listing } from '../../../subgraphs/kit/listing.ts';
import { createChance } from './chance.ts';
import { tell } from './listings.ts';
import type { Noise } from './noise.ts';
import { type TrueService, inventServices, times } from './services.ts';
import { type Marks, type Told, findTold } from './told.ts';

/** Listings of an invented borough of which it is known what each of them stands for. Nothing in it is real. */
export interface World {
  listings: Listing[];
  /** By listing id, the key of the service. */
  serviceOf: ReadonlyMap<string, string>;
  /** By listing id, the first listing of its service with which a reader could bring it together (`findTold`). */
  toldWith: ReadonlyMap<string, string>;
}

export const sources = ['information-hub', 'local-offer', 'nhs', 'timetable'];

/** The same seed makes the same world. `size` is the number of services. */
export function inventWorld(seed: number, size: number, noise: Noise): World {
  const chance = createChance(seed);
  const serviceOf = new Map<string, string>();
  const told: Told[] = [];
  for (const service of inventServices(chance, size)) {
    for (const source of sources) {
      const count = chance.happens(noise.listed) ? (chance.happens(noise.doubled) ? 2 : 1) : 0;
      for (const listing of times(count, () =>
        tell(chance, service, source, String(100_000 + Math.floor(chance.next() * 9e8)), noise),
      )) {
        told.push([listing, toMarks(service)]);
        serviceOf.set(listing.id, service.key);
      }
    }
  }
  return { listings: told.map(([listing]) => listing), serviceOf, toldWith: findTold(told) };
}

function toMarks(service: TrueService): Marks {
  const { key, name, formerName, organisation, venue, phone, formerPhone, url, email, description } = service;
  return {
    key,
    round: `${name} ${organisation.host}`,
    formerName,
    venue: venue?.name ?? null,
    phones: [phone, formerPhone],
    page: url,
    mailbox: email,
    text: description,
  };
}
