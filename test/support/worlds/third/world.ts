import { createChance } from '../chance.ts';
import { times } from '../services.ts';
import type { World } from '../world.ts';
import { type Wear, tellWorn } from './listings.ts';
import { type Marks, type Told, findTold } from '../told.ts';
import { type OfferedService, inventOfferedServices } from './services.ts';

export const thirdSources = ['information-hub', 'local-offer', 'timetable'];

export const thirdNoises = {
  fair: { listed: 0.7, missing: 0.1, slips: 0.08, renamed: 0.005, moved: 0.05, doubled: 0.01, homePages: 0.2 },
  worn: { listed: 0.7, missing: 0.2, slips: 0.15, renamed: 0.01, moved: 0.12, doubled: 0.02, homePages: 0.3 },
} as const satisfies Record<string, Wear>;

/**
 * A third sort of borough, with organisations that run programmes from one office, home pages in place of pages, and
 * slips that go into spaces and small words. What does not meet is not in the timetable. Nothing in it is real.
 */
export function inventThirdWorld(seed: number, size: number, wear: Wear): World {
  const chance = createChance(seed);
  const serviceOf = new Map<string, string>();
  const told: Told[] = [];
  for (const service of inventOfferedServices(chance, size)) {
    for (const source of thirdSources) {
      if ((source === 'timetable' && !service.meets) || !chance.happens(wear.listed)) continue;
      for (const turn of times(chance.happens(wear.doubled) ? 2 : 1, (index) => index)) {
        const listing = tellWorn(chance, service, source, `${chance.below(1e9)}x${turn}`, wear);
        told.push([listing, toMarks(service)]);
        serviceOf.set(listing.id, service.key);
      }
    }
  }
  return { listings: told.map(([listing]) => listing), serviceOf, toldWith: findTold(told) };
}

function toMarks(service: OfferedService): Marks {
  const { key, name, formerName, organisation, place, phone, formerPhone, page, mailbox, description } = service;
  return {
    key,
    round: `${name} ${organisation.host}`,
    formerName,
    venue: place.name,
    phones: [phone, formerPhone],
    page,
    mailbox,
    text: description.split('. ')[0] ?? null,
  };
}
