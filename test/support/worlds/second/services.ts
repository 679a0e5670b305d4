import type { Chance } from '../chance.ts';
import { times } from '../services.ts';
import {
  activities,
  audiences,
  buildings,
  closers,
  concerns,
  openers,
  organisationForms,
  places,
  streets,
  trees,
} from './words.ts';

interface Organisation {
  name: string;
  phone: string;
  host: string;
}

interface Venue {
  key: string;
  name: string;
  line: string;
  postcode: string;
  latitude: number;
  longitude: number;
}

/** A service as it is. Names are of few words, so that many services of a borough have one name. */
export interface PlainService {
  key: string;
  name: string;
  organisation: Organisation;
  venue: Venue;
  phone: string;
  url: string;
}

/** Invents a borough in which a name says little: only with its organisation and venue does it tell one service. */
export function inventPlainServices(chance: Chance, size: number): PlainService[] {
  const organisations = times(Math.ceil(size / 4), (index) => inventOrganisation(chance, index));
  const venues = times(Math.ceil(size / 6), (index) => inventVenue(chance, index));
  const services = times(size, (index) =>
    inventService(chance, `s${index}`, chance.pick(organisations), chance.pick(venues)),
  );
  const unique = new Map<string, PlainService>();
  for (const service of services) {
    const key = [service.organisation.name, service.name, service.venue.line].join('\n');
    if (!unique.has(key)) unique.set(key, service);
  }
  return [...unique.values()];
}

function inventService(chance: Chance, key: string, organisation: Organisation, venue: Venue): PlainService {
  const activity = chance.pick(activities);
  const page = `https://${organisation.host}/${activity.toLowerCase().replaceAll(' ', '-')}`;
  return {
    key,
    name: inventName(chance, activity),
    organisation,
    venue,
    phone: chance.happens(0.6) ? organisation.phone : inventPhone(chance),
    url: chance.happens(0.7) ? page : `https://www.facebook.com/${key}`,
  };
}

function inventName(chance: Chance, activity: string): string {
  const style = chance.next();
  if (style < 0.35) return activity;
  if (style < 0.7) return `${chance.pick(openers)} ${activity}`;
  if (style < 0.85) return `${chance.pick(openers)} ${chance.pick(closers)}`;
  return `${activity} for ${chance.pick(audiences)}`;
}

function inventOrganisation(chance: Chance, index: number): Organisation {
  const name = `${chance.pick(openers)} ${chance.pick(concerns)} ${chance.pick(organisationForms)}`;
  return {
    name: chance.happens(0.3) ? `${chance.pick(places)} ${name}` : name,
    phone: inventPhone(chance),
    host: `${name.toLowerCase().replaceAll(' ', '')}${index}.example.org`,
  };
}

function inventVenue(chance: Chance, index: number): Venue {
  return {
    key: `v${index}`,
    name: `${chance.pick(trees)} ${chance.pick(buildings)}`,
    line: `${1 + chance.below(90)} ${chance.pick(trees)} ${chance.pick(streets)[0]}`,
    // No inward code has a C, I, K, M, O or V in it.
    postcode: `SM${1 + chance.below(7)} ${1 + chance.below(9)}${'CIKMOV'[chance.below(6)]}${'CIKMOV'[chance.below(6)]}`,
    latitude: 51.33 + chance.next() * 0.06,
    longitude: -0.24 + chance.next() * 0.12,
  };
}

/** One of the thousand numbers that Ofcom keeps free for drama in London. */
export function inventPhone(chance: Chance): string {
  return `020 7946 0${String(chance.below(1000)).padStart(3, '0')}`;
}
