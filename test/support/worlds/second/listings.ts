import {
  type Listing,
  type ListingLocation,
  createListing,
  createListingLocation,
  createListingOrganisation,
} from '../../../../subgraphs/kit/listing.ts';
import type { Chance } from '../chance.ts';
import { type PlainService, inventPhone } from './services.ts';
import { streets } from './words.ts';

/**
 * What one directory tells of a service. `noise` is how badly directories keep what they know: at 1, one field in eight
 * is left out, an address of a page in three, and half of what a timetable has. The first directory names services as
 * they are; the others add organisations and venues to names, shorten words and mistype letters.
 */
export function tellPlainly(chance: Chance, service: PlainService, source: string, noise: number): Listing {
  const missing = 0.12 * noise;
  const missingFromTimetable = source === 'timetable' ? missing * 4 : missing;
  const { key, name, organisation, phone, url } = service;
  const isExact = source === 'information-hub';
  return createListing({
    id: `${source}:${key}`,
    sourceId: key,
    name: isExact ? name : tellName(chance, service),
    kind: /Group|Club|Play/.test(name) ? 'GROUP' : 'SERVICE',
    phones: chance.happens(missingFromTimetable) ? [] : [{ number: tellPhone(chance, phone, noise), label: null }],
    url: chance.happens(0.3 * noise) ? null : url,
    organisation: chance.happens(missingFromTimetable)
      ? null
      : createListingOrganisation({
          id: `${source}:${organisation.host}`,
          name: tellOrganisation(chance, organisation.name, noise),
        }),
    locations: chance.happens(missing) ? [] : [tellVenue(chance, service, source)],
  });
}

function tellName(chance: Chance, { name, organisation, venue }: PlainService): string {
  const style = chance.next();
  if (style < 0.35) return name;
  if (style < 0.5) return `${organisation.name} - ${name}`;
  if (style < 0.6) return `${name} (${organisation.name})`;
  if (style < 0.7) return `${name} at ${venue.name}`;
  if (style < 0.78) return name.replace(' and ', ' & ').toUpperCase();
  if (style < 0.88) return mistype(chance, name);
  if (style < 0.94) return name.replace(' and ', ' + ').replace('Group', 'Grp');
  return `${venue.name}: ${name}`;
}

/** A letter is left out, or swapped with the next: a space may be too. */
function mistype(chance: Chance, text: string): string {
  const at = 1 + chance.below(text.length - 2);
  const [before, letter, next, after] = [text.slice(0, at), text.charAt(at), text.charAt(at + 1), text.slice(at + 2)];
  return chance.happens(0.5) ? `${before}${next}${after}` : `${before}${next}${letter}${after}`;
}

function tellPhone(chance: Chance, phone: string, noise: number): string {
  const number = chance.happens(0.08 * noise) ? inventPhone(chance) : phone;
  if (chance.happens(0.3)) return number.replace('0', '+44 ');
  return chance.happens(0.3) ? number.replaceAll(' ', '') : number;
}

function tellOrganisation(chance: Chance, name: string, noise: number): string {
  if (chance.happens(0.15 * noise)) return mistype(chance, name);
  return chance.happens(0.2) ? `${name} Ltd` : name;
}

function tellVenue(chance: Chance, { venue }: PlainService, source: string): ListingLocation {
  const line = streets.reduce((told, [whole, short]) => told.replace(whole, short), venue.line);
  const written = chance.happens(0.3) ? venue.postcode.replace(' ', '').toLowerCase() : venue.postcode;
  const isPlaced = chance.happens(0.6);
  return createListingLocation({
    id: `${source}:${venue.key}`,
    name: chance.happens(0.7) ? venue.name : null,
    addressLines: chance.happens(0.8) ? [chance.happens(0.4) ? line : venue.line] : [],
    postcode: chance.happens(0.85) ? written : null,
    latitude: isPlaced ? venue.latitude + (chance.next() - 0.5) * 0.0004 : null,
    longitude: isPlaced ? venue.longitude : null,
  });
}
