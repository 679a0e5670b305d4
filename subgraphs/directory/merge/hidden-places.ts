import type { Listing, ListingLocation } from '../../kit/listing.ts';
import type { ReadPhone } from '../../kit/phone-reader.ts';
import { parsePostcode } from '../../kit/postcode.ts';
import { metresBetween } from '../../kit/place/distance.ts';
import type { Point } from '../../kit/place/point.ts';
import { type Offerer, areKnownToDiffer, mayBeOne, shareContact, toOfferer } from './other-organisation.ts';

/** Which places must not be shown, because a confidential listing is at them. */
export interface HiddenPlaces {
  /** Whether this listing may not show this place of its. */
  hides(listing: Listing, location: ListingLocation): boolean;
  /** Every place that is hidden for more than the confidential listing itself. */
  places: readonly ListingLocation[];
  /** Whether who offers the listing may have a hidden place, and speak of it without its number or postcode. */
  mayOwnOne(listing: Listing): boolean;
}

export interface PlaceKnowledge {
  /** Listings that are confidential, or are the same service as one that is. */
  confidential: ReadonlySet<string>;
  /** Of those, the ones that a directory itself calls confidential, or that are the same service as one. */
  flagged: ReadonlySet<string>;
  /** The identity of a listing's organisation; null when it names none. */
  organisationOf: (listing: Listing) => string | null;
  /** The identity of a place. */
  placeOf: (location: ListingLocation) => string;
  readPhone: ReadPhone;
}

/**
 * A place that a confidential listing names is hidden for that listing always, and for every other listing there too,
 * unless another organisation says of its own accord that it is there: a refuge has no lodgers, but an adviser whose
 * words sound like one may well sit in a library. It must be known to be another, not the same one in other words. Where
 * the confidential listing names no organisation, two others have to. Where a directory itself flags the listing, no
 * other's word counts. Next door is the same place for listings that are not known to be of another organisation.
 */
export function findHiddenPlaces(
  listings: readonly Listing[],
  { confidential, flagged, organisationOf, placeOf, readPhone }: PlaceKnowledge,
): HiddenPlaces {
  const offerers = new Map<Listing, Offerer>();
  const offererOf = (listing: Listing) => offerers.getOrInsertComputed(listing, () => toOfferer(listing, readPhone));
  const mentions = listings.flatMap((listing) =>
    listing.locations.map((location): Mention => ({
      location,
      place: placeOf(location),
      postcode: location.postcode === null ? null : (parsePostcode(location.postcode)?.postcode ?? null),
      organisation: organisationOf(listing),
      offerer: offererOf(listing),
      secret: confidential.has(listing.id),
      flagged: flagged.has(listing.id),
    })),
  );
  const [open, secret] = [mentions.filter((at) => !at.secret), mentions.filter((at) => at.secret)];
  const others = Map.groupBy(open, ({ place }) => place);
  const hiding = [...Map.groupBy(secret, ({ place }) => place)].flatMap(([place, at]) =>
    isPublic(at, others.get(place) ?? []) ? [] : at,
  );
  const beside = open.filter((mention) => hiding.some((hidden) => isBeside(hidden, mention)));
  const places = [...hiding, ...beside].map(({ location }) => location);
  const hidden = new Set(places);
  const owners = [...hiding, ...beside];
  const organisations = new Set(owners.map(({ organisation }) => organisation));
  return {
    places,
    hides: (listing, location) => confidential.has(listing.id) || hidden.has(location),
    mayOwnOne(listing) {
      const organisation = organisationOf(listing);
      if (organisation !== null && organisations.has(organisation)) return true;
      const offerer = offererOf(listing);
      return owners.some((owner) => mayBeOne(owner.offerer, offerer));
    },
  };
}

interface Mention {
  location: ListingLocation;
  place: string;
  /** The whole postcode; null when only part of it is given. */
  postcode: string | null;
  organisation: string | null;
  offerer: Offerer;
  secret: boolean;
  /** A directory itself says that the service is confidential. */
  flagged: boolean;
}

function isPublic(secret: readonly Mention[], open: readonly Mention[]): boolean {
  if (secret.some(({ flagged }) => flagged)) return false;
  const others = open.filter((other) => secret.every((mention) => mayVouch(other, mention)));
  const isNameless = secret.some(({ organisation }) => organisation === null);
  return isNameless ? others.some((one) => others.some((other) => areUnrelated(one, other))) : others.length > 0;
}

/** Whether what is open at a place has its own word on it, as far as can be told of a listing that names nobody. */
function mayVouch(open: Mention, secret: Mention): boolean {
  if (secret.organisation !== null) return areUnrelated(open, secret);
  return open.organisation !== null && !shareContact(open.offerer, secret.offerer);
}

function areUnrelated(one: Mention, other: Mention): boolean {
  return one.organisation !== other.organisation && areKnownToDiffer(one.offerer, other.offerer);
}

/** Two points of one house, as two directories give them, are seldom farther apart than this. */
const sameHouseMetres = 50;

function isBeside(hidden: Mention, mention: Mention): boolean {
  if (hidden.place === mention.place) return true;
  if (areUnrelated(hidden, mention)) return false;
  return (
    (hidden.postcode !== null && hidden.postcode === mention.postcode) || isClose(hidden.location, mention.location)
  );
}

function isClose(one: ListingLocation, other: ListingLocation): boolean {
  const [here, there] = [toPoint(one), toPoint(other)];
  return here !== null && there !== null && metresBetween(here, there) <= sameHouseMetres;
}

function toPoint({ latitude, longitude }: ListingLocation): Point | null {
  return latitude === null || longitude === null ? null : { latitude, longitude };
}
