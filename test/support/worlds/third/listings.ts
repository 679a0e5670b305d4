import {
  type Listing,
  createListing,
  createListingLocation,
  createListingOrganisation,
} from '../../../../subgraphs/kit/listing.ts';
import type { Chance } from '../chance.ts';
import type { OfferedService } from './services.ts';
import { aims, roadForms } from './words.ts';

/** How badly directories keep what they know: shares from 0 to 1. */
export interface Wear {
  listed: number;
  /** A field is left out. */
  missing: number;
  /** A name has a slip of the pen, or another form. */
  slips: number;
  /** The directory has not heard that the service was renamed. */
  renamed: number;
  /** It has not heard that the telephone number has changed. */
  moved: number;
  /** It has the service twice. */
  doubled: number;
  /** It links to the organisation's home page in place of the service's. */
  homePages: number;
}

/** What one directory tells of a service. */
export function tellWorn(chance: Chance, service: OfferedService, source: string, id: string, wear: Wear): Listing {
  const has = () => !chance.happens(wear.missing);
  const { organisation, page, ages } = service;
  const isTimetable = source === 'timetable';
  return createListing({
    id: `${source}:${id}`,
    sourceId: id,
    name: tellName(chance, service, wear),
    kind: service.meets ? 'GROUP' : 'SERVICE',
    description: has() && !isTimetable ? tellDescription(chance, service) : null,
    url: has() ? tellAddress(chance, page === null || chance.happens(wear.homePages) ? organisation.host : page) : null,
    email: has() ? service.mailbox : null,
    phones: has()
      ? [{ number: tellPhone(chance, chance.happens(wear.moved) ? service.formerPhone : service.phone), label: null }]
      : [],
    organisation:
      has() && !isTimetable
        ? createListingOrganisation({ name: tellOrganisation(chance, organisation.name, wear) })
        : null,
    locations: isTimetable || has() ? [tellPlace(chance, service, `${source}:at-${id}`, has)] : [],
    eligibility: {
      text: null,
      circumstances: [],
      ages:
        ages && has()
          ? [{ minMonths: ages[0] * 12, maxMonths: (ages[1] + 1) * 12, maxMonthsWithSend: null, text: null }]
          : [],
    },
  });
}

function tellName(chance: Chance, service: OfferedService, wear: Wear): string {
  const { name, formerName, organisation, place } = service;
  let told = chance.happens(wear.renamed) ? formerName : name;
  if (chance.happens(wear.slips)) told = slip(chance, told);
  if (chance.happens(wear.slips)) told = reword(chance, told);
  if (chance.happens(0.12)) return `${told} - ${organisation.name}`;
  return service.meets && chance.happens(0.25) ? `${told} at ${place.name}` : told;
}

/** Two letters change places, or one is missing, put in or hit beside. */
function slip(chance: Chance, text: string): string {
  const at = chance.below(text.length - 1);
  const [before, here, next, after] = [text.slice(0, at), text.charAt(at), text.charAt(at + 1), text.slice(at + 2)];
  const written = chance.pick([next, `${here}${here}${next}`, `${here}o${next}`, `${next}${here}`]);
  return `${before}${written}${after}`;
}

function reword(chance: Chance, name: string): string {
  return chance.pick([
    name.toUpperCase(),
    name.replaceAll(' and ', ' & '),
    `${name} group`,
    `${name} programme`,
    name.replaceAll('-', ' '),
    name.replaceAll(' ', '  '),
  ]);
}

function tellPhone(chance: Chance, number: string): string {
  return chance.pick([
    number,
    number.replaceAll(' ', ''),
    `+44${number.slice(1).replaceAll(' ', '')}`,
    `Tel: ${number}`,
  ]);
}

function tellAddress(chance: Chance, page: string): string {
  return chance.pick([`https://${page}`, `http://www.${page}/`, page, `https://${page}?utm_source=directory`]);
}

function tellOrganisation(chance: Chance, name: string, wear: Wear): string {
  return chance.happens(wear.slips) ? chance.pick([slip(chance, name), name.toUpperCase(), `${name} Limited`]) : name;
}

function tellDescription(chance: Chance, { description }: OfferedService): string {
  return chance.happens(0.5) ? description : `${description.split('. ')[0]}. It ${chance.pick(aims)}.`;
}

function tellPlace(chance: Chance, { place, meets, day, opensAt }: OfferedService, id: string, has: () => boolean) {
  const placed = has();
  const [whole = '', short = ''] = roadForms.find(([form]) => place.line.endsWith(form)) ?? [];
  const line = chance.happens(0.3) ? place.line.replace(whole, short) : place.line;
  const drift = () => (chance.next() - 0.5) * 0.001;
  return createListingLocation({
    id,
    name: has() ? place.name : null,
    addressLines: has() ? [line] : [],
    postcode: has()
      ? chance.pick([place.postcode, place.postcode.replace(' ', ''), place.postcode.toLowerCase()])
      : null,
    latitude: placed ? place.latitude + drift() : null,
    longitude: placed ? place.longitude + drift() : null,
    schedules:
      meets && has()
        ? [{ rrule: `FREQ=WEEKLY;BYDAY=${day}`, opensAt, closesAt: null, from: null, to: null, text: '' }]
        : [],
  });
}
