import { recordsOf } from '../account.ts';
import { sampleUuid } from '../ids.ts';
import type { SampleService, SampleWorld } from '../world.ts';

/** What is true of the sample, for tests: which records are one service, and what is wrong on purpose. */
export interface SampleTruth {
  /** Listing ids by service key. Sessions of a timetable are not in it: their listings are made by title and hub. */
  listingsOf: ReadonlyMap<string, readonly string[]>;
  /** Pairs of services that look alike and are not the same. */
  neverOne: readonly (readonly [string, string])[];
  /** Services of which two directories give different values for a field. */
  conflicts: readonly { service: string; field: 'phones' | 'schedules' | 'eligibility' }[];
  /** Services that nobody has confirmed in any directory for more than 180 days. */
  stale: readonly string[];
  /** Services whose listing has run out. */
  ended: readonly string[];
  /** Services whose web address leads nowhere. */
  deadLinks: readonly string[];
  /** Services at a refuge or safe house. */
  confidential: readonly string[];
  /** NHS organisations that the Organisation Data Service has closed. */
  closed: readonly string[];
}

/** The truth about one world. */
export function truthOf(world: SampleWorld): SampleTruth {
  const keysWhere = (holds: (service: SampleService) => boolean) => world.services.filter(holds).map(({ key }) => key);
  const hidden = new Set(world.venues.filter(({ confidential }) => confidential).map(({ key }) => key));
  return {
    listingsOf: listingsOf(world),
    neverOne: [
      ['inspire-cranstoun', 'here4youth'],
      ['jigsaw4u', 'piece-of-mind'],
      ['jigsaw4u', 'glasshouse'],
      ['piece-of-mind', 'glasshouse'],
      ['home-start-mentoring', 'home-start-parenting'],
      ['home-start-mentoring', 'home-start-advocacy'],
      ['home-start-parenting', 'home-start-advocacy'],
      ['turnaround-programme', 'turnaround-limes'],
      ['camhs', 'education-wellbeing'],
      ['childrens-services', 'childrens-centre-services'],
      ['cognus-inclusion', 'attendance-support'],
      ['cognus-inclusion', 'educational-psychology'],
    ],
    conflicts: [
      { service: 'speech-and-language', field: 'phones' },
      { service: 'citizens-advice', field: 'phones' },
      { service: 'short-breaks', field: 'eligibility' },
      { service: 'uplift', field: 'schedules' },
      { service: 'pha-13', field: 'phones' },
    ],
    stale: keysWhere((service) => accountsOf(service).every(({ confirmedDaysAgo }) => confirmedDaysAgo > 180)),
    ended: keysWhere(({ endedDaysAgo }) => endedDaysAgo !== null),
    deadLinks: keysWhere(({ url }) => url === '#' || (url?.startsWith('/providers/closed-') ?? false)),
    confidential: keysWhere(({ venues }) => venues.some((venue) => hidden.has(venue))),
    closed: keysWhere(({ listedBy }) => listedBy.nhs?.open === false),
  };
}

function accountsOf(service: SampleService): { confirmedDaysAgo: number }[] {
  return Object.values(service.listedBy).map((account) => ({ ...service, ...account }));
}

function listingsOf(world: SampleWorld): Map<string, string[]> {
  const listings = new Map<string, string[]>(world.services.map(({ key }) => [key, []]));
  for (const directory of ['information-hub', 'local-offer', 'nhs'] as const) {
    for (const { key, service } of recordsOf(world, directory)) {
      const id = directory === 'nhs' ? service.listedBy.nhs?.odsCode : sampleUuid(directory, key);
      listings.get(service.key)?.push(`${directory}:${id}`);
    }
  }
  return listings;
}
