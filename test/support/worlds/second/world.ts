import { createChance } from '../chance.ts';
import type { World } from '../world.ts';
import { tellPlainly } from './listings.ts';
import { type Marks, type Told, findTold } from '../told.ts';
import { type PlainService, inventPlainServices } from './services.ts';

export const secondSources = ['information-hub', 'local-offer', 'timetable'];

/**
 * A second sort of borough, written apart from the first: what is good for one of them alone is no rule. `noise` is
 * from 0 (well kept) to 1. Nothing in it is real.
 */
export function inventSecondWorld(seed: number, size: number, noise: number): World {
  const chance = createChance(seed);
  const serviceOf = new Map<string, string>();
  const told: Told[] = [];
  for (const service of inventPlainServices(chance, size)) {
    for (const source of secondSources) {
      if (!chance.happens(source === 'information-hub' ? 0.9 : 0.5)) continue;
      const listing = tellPlainly(chance, service, source, noise);
      told.push([listing, toMarks(service)]);
      serviceOf.set(listing.id, service.key);
    }
  }
  return { listings: told.map(([listing]) => listing), serviceOf, toldWith: findTold(told) };
}

function toMarks({ key, name, organisation, venue, phone, url }: PlainService): Marks {
  return {
    key,
    round: `${name} ${organisation.host}`,
    formerName: null,
    venue: venue.key,
    phones: [phone],
    page: url,
    mailbox: null,
    text: null,
  };
}
