import type { ServiceKind } from '../../../subgraphs/kit/listing.ts';
import type { Chance } from './chance.ts';
import {
  acronyms,
  chainNames,
  families,
  forms,
  openers,
  organisationForms,
  sentences,
  topics,
  towns,
  twists,
} from './words.ts';

interface Venue {
  name: string;
  line: string;
  town: string;
  postcode: string;
  latitude: number;
  longitude: number;
}

interface Organisation {
  name: string;
  phone: string;
  host: string;
}

/** A service as it is, before any directory tells of it. */
export interface TrueService {
  key: string;
  name: string;
  formerName: string;
  kind: ServiceKind;
  organisation: Organisation;
  venue: Venue | null;
  phone: string;
  formerPhone: string;
  url: string;
  email: string;
  description: string;
  ages: readonly [fromYears: number, toYears: number] | null;
  day: string;
  opensAt: string;
}

/** Invents a borough: organisations with several services each, groups in chains at several hubs, and near misses. */
export function inventServices(chance: Chance, size: number): TrueService[] {
  const venues = times(Math.ceil(size / 6), (index) => inventVenue(chance, index));
  const organisations = times(Math.ceil(size / 5), (index) => inventOrganisation(chance, index));
  const services: TrueService[] = [];
  while (services.length < size) {
    const organisation = chance.pick(organisations);
    const key = `s${services.length}`;
    if (chance.happens(0.05)) services.push(...inventChain(chance, key, organisation, venues));
    else {
      const service = inventService(chance, key, organisation, chance.happens(0.8) ? chance.pick(venues) : null);
      services.push(service);
      if (chance.happens(0.12)) services.push(twist(chance, service));
    }
  }
  return services.slice(0, size);
}

function inventService(chance: Chance, key: string, organisation: Organisation, venue: Venue | null): TrueService {
  const name = inventName(chance);
  return {
    key,
    name,
    formerName: inventName(chance),
    kind: chance.pick(['SERVICE', 'SERVICE', 'GROUP', 'ACTIVITY', 'CLUB'] as const),
    organisation,
    venue,
    phone: chance.happens(0.6) ? organisation.phone : inventPhone(chance),
    formerPhone: inventPhone(chance),
    url: `https://${organisation.host}/${key}`,
    email: `${chance.happens(0.5) ? 'hello' : key}@${organisation.host}`,
    description: describe(chance, name),
    ages: chance.happens(0.7)
      ? chance.pick([
          [0, 5],
          [5, 11],
          [11, 18],
          [0, 18],
          [16, 25],
        ] as const)
      : null,
    day: chance.pick(['MO', 'TU', 'WE', 'TH', 'FR', 'SA']),
    opensAt: chance.pick(['09:30', '10:00', '13:00', '16:00', '18:30']),
  };
}

/** One group at several hubs, on one telephone: as many services, all of one name. */
function inventChain(chance: Chance, key: string, organisation: Organisation, venues: readonly Venue[]): TrueService[] {
  const name = chance.pick(chainNames);
  const first = chance.below(venues.length);
  return times(2 + chance.below(5), (index) => ({
    ...inventService(chance, `${key}c${index}`, organisation, venues[(first + index) % venues.length] ?? null),
    name,
    kind: 'GROUP',
    phone: organisation.phone,
    description: describe(chance, name),
    ages: [0, 5],
  }));
}

/** A near miss: all is the same, but it is for others. */
function twist(chance: Chance, service: TrueService): TrueService {
  const key = `${service.key}t`;
  const name = `${service.name} ${chance.pick(twists)}`;
  return {
    ...service,
    key,
    name,
    url: `https://${service.organisation.host}/${key}`,
    description: describe(chance, name),
  };
}

function inventName(chance: Chance): string {
  if (chance.happens(0.03)) return chance.pick(acronyms)[1];
  const topic = chance.pick(topics);
  const name = `${topic} ${chance.pick(forms)}`;
  return chance.happens(0.35) ? `${chance.pick(openers)} ${name}` : name;
}

function inventVenue(chance: Chance, index: number): Venue {
  const family = chance.pick(families);
  return {
    name: `${family} ${chance.pick(['Family Hub', 'Hall', 'Library', 'Community Centre', "Children's Centre"])}`,
    line: `${1 + chance.below(200)} ${chance.pick(families)} ${chance.pick(['Road', 'Lane', 'Street'])}`,
    town: chance.pick(towns),
    postcode: `SM${1 + (index % 7)} ${chance.below(10)}${'CIKMOV'[chance.below(6)]}${'CIKMOV'[chance.below(6)]}`,
    latitude: 51.34 + chance.next() * 0.06,
    longitude: -0.24 + chance.next() * 0.12,
  };
}

function inventOrganisation(chance: Chance, index: number): Organisation {
  const family = chance.pick(families);
  const name = `${family} ${chance.pick(['', 'Youth ', 'Families ', 'Care ', 'Health '])}${chance.pick(organisationForms)}`;
  return { name, phone: inventPhone(chance), host: `${family.toLowerCase()}${index}.example.org` };
}

/** Ofcom's numbers for drama have no more than a thousand of a kind, so that unlike services share some by chance. */
function inventPhone(chance: Chance): string {
  const last = String(chance.below(1000)).padStart(3, '0');
  return chance.pick([`020 7946 0${last}`, `08081 570${last}`, `07700 900${last}`, `01632 960${last}`]);
}

function describe(chance: Chance, name: string): string {
  return `${name}. ${times(3, () => chance.pick(sentences)).join('. ')}.`;
}

export function times<Item>(count: number, make: (index: number) => Item): Item[] {
  return Array.from({ length: count }, (_, index) => make(index));
}
