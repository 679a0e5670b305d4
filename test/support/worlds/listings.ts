import {
  type Listing,
  type ListingLocation,
  createListing,
  createListingLocation,
  createListingOrganisation,
} from '../../../subgraphs/kit/listing.ts';
import type { Chance } from './chance.ts';
import type { Noise } from './noise.ts';
import type { TrueService } from './services.ts';
import { acronyms, sentences } from './words.ts';

/** What one directory tells of a service, with its mistakes. */
export function tell(chance: Chance, service: TrueService, source: string, sourceId: string, noise: Noise): Listing {
  const leftOut = () => chance.happens(noise.missing);
  const { organisation, ages } = service;
  return createListing({
    id: `${source}:${sourceId}`,
    sourceId,
    name: tellName(chance, service, noise),
    kind: service.kind,
    description: leftOut() ? null : tellDescription(chance, service, noise),
    url: leftOut() ? null : service.url,
    email: leftOut() ? null : service.email,
    phones: leftOut() ? [] : [{ number: tellPhone(chance, service, noise), label: null }],
    organisation: leftOut()
      ? null
      : createListingOrganisation({ name: tellOrganisation(chance, organisation.name, noise) }),
    locations: leftOut() ? [] : tellPlace(chance, service, `${source}:p${sourceId}`, leftOut),
    eligibility: {
      text: null,
      circumstances: [],
      ages:
        ages === null || leftOut()
          ? []
          : [{ minMonths: ages[0] * 12, maxMonths: (ages[1] + 1) * 12, maxMonthsWithSend: null, text: null }],
    },
  });
}

function tellName(chance: Chance, { name, formerName, venue, organisation }: TrueService, noise: Noise): string {
  let told = chance.happens(noise.renamed) ? formerName : name;
  if (chance.happens(noise.wording)) told = reword(chance, told);
  if (chance.happens(noise.typo)) told = mistype(chance, told);
  if (!chance.happens(noise.prefix)) return told;
  const beside = venue && chance.happens(0.5) ? venue.name : organisation.name;
  return chance.pick([`${beside} - ${told}`, `${told} (${beside})`, `${beside}: ${told}`, `${told} @ ${beside}`]);
}

function reword(chance: Chance, name: string): string {
  const known = acronyms.find(([, long]) => name.includes(long));
  if (known) return name.replace(known[1], chance.pick([known[0], `${known[1]} (${known[0]})`]));
  return chance.pick([
    name.toUpperCase(),
    name.toLowerCase(),
    name.replace(' and ', ' & '),
    `${name} service`,
    `The ${name}`,
  ]);
}

/** A letter left out, doubled, changed or swapped with the next. */
function mistype(chance: Chance, name: string): string {
  const at = 1 + chance.below(Math.max(1, name.length - 2));
  const [before, letter, after] = [name.slice(0, at), name.charAt(at), name.slice(at + 1)];
  return chance.pick([
    `${before}${after}`,
    `${before}${letter}${letter}${after}`,
    `${before}e${after}`,
    `${before}${after.charAt(0)}${letter}${after.slice(1)}`,
  ]);
}

function tellPhone(chance: Chance, { phone, formerPhone }: TrueService, noise: Noise): string {
  const number = chance.happens(noise.moved) ? formerPhone : phone;
  return chance.pick([number, number.replaceAll(' ', ''), number.replace('0', '+44 (0)'), number.replace(' ', '-')]);
}

function tellOrganisation(chance: Chance, name: string, noise: Noise): string {
  if (!chance.happens(noise.organisation)) return name;
  return chance.pick([
    name.toUpperCase(),
    `The ${name}`,
    `${name} Ltd`,
    mistype(chance, name),
    name.replace('Trust', ''),
  ]);
}

function tellDescription(chance: Chance, { description }: TrueService, noise: Noise): string {
  if (!chance.happens(noise.rewritten)) return description;
  return [0, 1, 2].map(() => chance.pick(sentences)).join('. ');
}

function tellPlace(chance: Chance, { venue, day, opensAt }: TrueService, id: string, leftOut: () => boolean) {
  if (!venue) return [];
  const jitter = () => (chance.next() - 0.5) * 0.002;
  const pointless = leftOut();
  const place: ListingLocation = createListingLocation({
    id,
    name: leftOut() ? null : venue.name,
    addressLines: leftOut() ? [] : [venue.line],
    city: venue.town,
    postcode: leftOut() ? null : chance.pick([venue.postcode, venue.postcode.toLowerCase().replace(' ', '')]),
    latitude: pointless ? null : venue.latitude + jitter(),
    longitude: pointless ? null : venue.longitude + jitter(),
    schedules: leftOut()
      ? []
      : [{ rrule: `FREQ=WEEKLY;BYDAY=${day}`, opensAt, closesAt: null, from: null, to: null, text: '' }],
  });
  return [place];
}
