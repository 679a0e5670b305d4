import type { Chance } from '../chance.ts';
import { times } from '../services.ts';
import {
  aims,
  nearMisses,
  organisationShapes,
  programmes,
  qualifiers,
  roadForms,
  roads,
  rounds,
  surnames,
  venueShapes,
} from './words.ts';

interface Organisation {
  name: string;
  host: string;
  phone: string;
  office: Place;
}

interface Place {
  name: string;
  line: string;
  postcode: string;
  latitude: number;
  longitude: number;
}

/** A service as it is, before any directory tells of it. */
export interface OfferedService {
  key: string;
  name: string;
  /** What it was called before it was renamed. */
  formerName: string;
  organisation: Organisation;
  place: Place;
  /** Whether people come to it at a set time. */
  meets: boolean;
  phone: string;
  formerPhone: string;
  /** Its own page; null where there is none but its organisation's home page. */
  page: string | null;
  mailbox: string;
  description: string;
  ages: readonly [fromYears: number, toYears: number] | null;
  day: string;
  opensAt: string;
}

/** Invents a borough in which organisations run programmes from one office, and groups go round the venues. */
export function inventOfferedServices(chance: Chance, size: number): OfferedService[] {
  const venues = times(Math.ceil(size / 8), (index) => inventVenue(chance, index));
  const organisations = times(Math.ceil(size / 5), (index) => inventOrganisation(chance, index));
  const services = new Map<string, OfferedService>();
  while (services.size < size) {
    const organisation = chance.pick(organisations);
    const key = `p${services.size}`;
    const invented = chance.happens(0.08)
      ? inventRound(chance, key, organisation, venues)
      : inventProgramme(chance, key, organisation, venues);
    // An organisation has one service of a name, with or without its own before it, unless it goes round the venues.
    for (const service of invented) {
      const bare = service.name.replace(`${organisation.name} `, '');
      const kind = rounds.includes(bare) ? service.place.line : '';
      const known = [bare, organisation.host, kind].join('\n');
      if (!services.has(known)) services.set(known, service);
    }
  }
  return [...services.values()];
}

/** A programme, and now and then its near miss: all is the same, but it is for others. */
function inventProgramme(
  chance: Chance,
  key: string,
  organisation: Organisation,
  venues: readonly Place[],
): OfferedService[] {
  const service = inventService(chance, key, organisation, venues);
  if (!chance.happens(0.1)) return [service];
  const near = `${key}n`;
  const name = `${service.name} ${chance.pick(nearMisses)}`;
  const page = service.page && `${organisation.host}/${near}`;
  return [service, { ...service, key: near, name, page, description: describe(chance, name, organisation) }];
}

/** One group at several venues on different days, on one telephone. */
function inventRound(chance: Chance, key: string, organisation: Organisation, venues: readonly Place[]) {
  const name = chance.pick(rounds);
  const first = chance.below(venues.length);
  const places = new Set(
    times(2 + chance.below(4), (index) => venues[(first + index) % venues.length] ?? organisation.office),
  );
  return [...places].map((place, index): OfferedService => {
    const service = inventService(chance, `${key}r${index}`, organisation, venues);
    const description = describe(chance, name, organisation);
    return { ...service, name, description, place, meets: true, phone: organisation.phone, page: null, ages: [0, 4] };
  });
}

function inventService(
  chance: Chance,
  key: string,
  organisation: Organisation,
  venues: readonly Place[],
): OfferedService {
  const name = inventName(chance, organisation);
  const meets = chance.happens(0.4);
  return {
    key,
    name,
    formerName: chance.happens(0.5) ? `${chance.pick(qualifiers)} ${chance.pick(programmes)}` : chance.pick(programmes),
    organisation,
    place: meets ? chance.pick(venues) : organisation.office,
    meets,
    phone: chance.happens(0.65) ? organisation.phone : inventPhone(chance),
    formerPhone: inventPhone(chance),
    page: chance.happens(0.6) ? `${organisation.host}/${key}` : null,
    mailbox: `${chance.happens(0.6) ? 'info' : key}@${organisation.host}`,
    description: describe(chance, name, organisation),
    ages: chance.happens(0.6) ? [chance.pick([0, 0, 2, 5, 8]), chance.pick([11, 16, 18, 25])] : null,
    day: chance.pick(['MO', 'TU', 'WE', 'TH', 'FR', 'SA']),
    opensAt: chance.pick(['09:15', '10:30', '12:00', '15:45', '18:00']),
  };
}

function inventName(chance: Chance, organisation: Organisation): string {
  const programme = chance.pick(programmes);
  const style = chance.next();
  if (style < 0.5) return programme;
  if (style < 0.75) return `${chance.pick(qualifiers)} ${programme}`;
  return `${organisation.name} ${programme}`;
}

function inventOrganisation(chance: Chance, index: number): Organisation {
  const name = chance.pick(organisationShapes).replace('#', chance.pick(surnames));
  return {
    name,
    host: `${name.toLowerCase().replaceAll(/[^a-z0-9]/g, '')}${index}.example.org`,
    phone: inventPhone(chance),
    office: inventVenue(chance, 1000 + index),
  };
}

function inventVenue(chance: Chance, index: number): Place {
  const letters = 'ABDEFGHJLNPQRSTUWXYZ';
  return {
    name: chance.pick(venueShapes).replace('#', chance.pick(roads)),
    line: `${1 + chance.below(150)} ${chance.pick(roads)} ${chance.pick(roadForms)[0]}`,
    postcode: `SM${1 + (index % 6)} ${chance.below(10)}${letters[chance.below(20)]}${letters[chance.below(20)]}`,
    latitude: 51.33 + chance.next() * 0.07,
    longitude: -0.23 + chance.next() * 0.1,
  };
}

/** Ofcom's numbers for drama: a thousand of a kind, so that strangers share some. */
function inventPhone(chance: Chance): string {
  const last = String(chance.below(1000)).padStart(3, '0');
  return chance.pick([`020 7946 0${last}`, `0161 496 0${last}`, `07700 900${last}`, `0808 157 0${last}`]);
}

function describe(chance: Chance, name: string, { name: by }: Organisation): string {
  return `${name} ${chance.pick(aims)}. ${by} ${chance.pick(aims)}.`;
}
