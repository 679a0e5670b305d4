import type { Listing, ListingLocation } from '../../kit/listing.ts';
import { parsePostcode } from '../../kit/postcode.ts';
import { metresBetween } from '../../kit/place/distance.ts';
import type { Point } from '../../kit/place/point.ts';

/** Which places must not be shown, because a confidential listing is at them. */
export interface HiddenPlaces {
  /** Whether this listing may not show this place of its. */
  hides(listing: Listing, location: ListingLocation): boolean;
  /** Every place that is hidden for more than the confidential listing itself. */
  places: readonly ListingLocation[];
}

export interface PlaceKnowledge {
  /** Listings that are confidential, or are the same service as one that is. */
  confidential: ReadonlySet<string>;
  /** The identity of a listing's organisation; null when it names none. */
  organisationOf: (listing: Listing) => string | null;
  /** The identity of a place. */
  placeOf: (location: ListingLocation) => string;
}

/**
 * A place that a confidential listing names is hidden for that listing always, and for every other listing there too,
 * unless another organisation says of its own accord that it is there: a refuge has no lodgers, but an adviser whose
 * words sound like one may well sit in a library. Where the confidential listing names no organisation, two others have
 * to. Next door counts as the same place for listings of the same, or of no named, organisation.
 */
export function findHiddenPlaces(
  listings: readonly Listing[],
  { confidential, organisationOf, placeOf }: PlaceKnowledge,
): HiddenPlaces {
  const mentions = listings.flatMap((listing) =>
    listing.locations.map((location): Mention => ({
      location,
      place: placeOf(location),
      postcode: location.postcode === null ? null : (parsePostcode(location.postcode)?.postcode ?? null),
      organisation: organisationOf(listing),
      secret: confidential.has(listing.id),
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
  return { hides: (listing, location) => confidential.has(listing.id) || hidden.has(location), places };
}

interface Mention {
  location: ListingLocation;
  place: string;
  /** The whole postcode; null when only part of it is given. */
  postcode: string | null;
  organisation: string | null;
  secret: boolean;
}

function isPublic(secret: readonly Mention[], open: readonly Mention[]): boolean {
  const owners = organisationsOf(secret);
  const others = organisationsOf(open).difference(owners);
  return others.size >= (secret.some(({ organisation }) => organisation === null) ? 2 : 1);
}

function organisationsOf(mentions: readonly Mention[]): Set<string> {
  return new Set(mentions.flatMap(({ organisation }) => (organisation === null ? [] : [organisation])));
}

/** Two points of one house, as two directories give them, are seldom farther apart than this. */
const sameHouseMetres = 50;

function isBeside(hidden: Mention, mention: Mention): boolean {
  if (hidden.place === mention.place) return true;
  const unrelated =
    hidden.organisation !== null && mention.organisation !== null && hidden.organisation !== mention.organisation;
  if (unrelated) return false;
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
