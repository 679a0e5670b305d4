import type { Kysely } from 'kysely';
import type { Listing, ListingLocation } from '../../kit/listing.ts';
import type { ReadPhone } from '../../kit/phone-reader.ts';
import { decideLocations } from '../identity/decide/decide-locations.ts';
import { decideOrganisations, organisationKey } from '../identity/decide/decide-organisations.ts';
import type { ClusterMember, ReviewPair } from '../identity/pairs.ts';
import { isCleared } from '../matches/clearances.ts';
import type { PeoplesWord } from '../matches/people.ts';
import { type HiddenPlaces, findHiddenPlaces } from '../merge/hidden-places.ts';
import { mayBeRefuge } from '../../kit/refuge-words.ts';
import { type Identities, saveIdentities } from './identities.ts';
import type { LinkedListing, Linker } from './linker.ts';
import type { DirectoryTables } from './tables.ts';

/** What is one and the same, and what must not be shown. */
export interface Decisions {
  services: DecidedService[];
  /** What the rules leave to a person, the surest first. */
  queue: readonly ReviewPair[];
  organisationOf: (listing: Listing) => string | null;
  placeOf: (location: ListingLocation) => string;
  /** The id of the one place that stands for all of a service's that must not be shown; null when it has none. */
  hiddenPlaceOf: (service: string) => string | null;
  hidden: HiddenPlaces;
  /** Listings that are, or by their words may be, a refuge, those that a person has cleared among them. */
  refuges: ReadonlySet<string>;
  /** Those of them that a person has cleared. */
  cleared: ReadonlySet<string>;
  /** Those of them that nobody has cleared, and those that are the same service as one. */
  confidential: ReadonlySet<string>;
}

interface DecidedService {
  id: string;
  /** When its id was first given to one of its listings, RFC 3339. */
  since: string;
  members: readonly ClusterMember[];
}

/** Decides over all listings at once, and gives out ids that stay the same from one time to the next. */
export async function decide(
  db: Kysely<DirectoryTables>,
  kept: readonly LinkedListing[],
  { linker, people, readPhone }: { linker: Linker; people: PeoplesWord; readPhone: ReadPhone },
  moment: string,
): Promise<Decisions> {
  const listings = kept.map(({ listing }) => listing);
  const decided = await linker.decide(kept, people.decisions);
  const clusters = decided.clusters.map(({ members }) => members);
  const groups = clusters.map((members) => members.map(({ listingId }) => listingId));
  const serviceIds = await saveIdentities(db, 'service', groups, moment);
  const services = clusters.map((members) => toDecided(members, serviceIds));

  const organisationIds = await saveIdentities(db, 'organisation', decideOrganisations(listings, readPhone), moment);
  const organisationOf = (listing: Listing) => organisationIds.get(organisationKey(listing) ?? '')?.id ?? null;

  const places = decideLocations(listings);
  const refuges = listings.filter(mayBeRefuge);
  const cleared = idsOf(refuges.filter((one) => isCleared(one, people.clearances)));
  const confidential = membersOf(services, idsOf(refuges.filter(({ id }) => !cleared.has(id))));
  const flagged = membersOf(services, idsOf(listings.filter((one) => one.confidential)));
  const hidden = findHiddenPlaces(listings, {
    confidential,
    flagged,
    organisationOf,
    placeOf: toGroupKey(places),
    readPhone,
  });
  const hiding = idsOf(listings.filter((one) => one.locations.some((at) => hidden.hides(one, at))));
  const stand = services.filter(({ members }) => members.some(({ listingId }) => hiding.has(listingId)));
  const keys = stand.map(({ id }) => [hiddenPlaceKey(id)]);
  const placeIds = await saveIdentities(db, 'location', [...places, ...keys], moment);
  return {
    services,
    queue: decided.queue,
    organisationOf,
    placeOf: ({ id }) => idIn(placeIds, id),
    hiddenPlaceOf: (service) => placeIds.get(hiddenPlaceKey(service))?.id ?? null,
    hidden,
    refuges: idsOf(refuges),
    cleared,
    confidential,
  };
}

function toGroupKey(groups: readonly (readonly string[])[]): (location: ListingLocation) => string {
  const first = new Map(groups.flatMap((ids) => ids.map((id) => [id, ids[0] ?? id] as const)));
  return ({ id }) => first.get(id) ?? id;
}

/** No directory's place id begins like this: theirs begin with the name of their source and a colon. */
function hiddenPlaceKey(service: string): string {
  return `hidden/${service}`;
}

function toDecided(members: readonly ClusterMember[], ids: Identities): DecidedService {
  const known = members.flatMap(({ listingId }) => ids.get(listingId) ?? []);
  const [first] = known.toSorted((a, b) => Temporal.Instant.compare(a.since, b.since));
  if (!first) throw new Error('Every cluster has a member, and every member an id.');
  return { id: first.id, since: first.since, members };
}

function idsOf(listings: readonly Listing[]): Set<string> {
  return new Set(listings.map(({ id }) => id));
}

/** These listings, and all that are the same service as one of them. */
function membersOf(services: readonly DecidedService[], listings: ReadonlySet<string>): Set<string> {
  const some = services.filter(({ members }) => members.some(({ listingId }) => listings.has(listingId)));
  return new Set(some.flatMap(({ members }) => members.map(({ listingId }) => listingId)));
}

function idIn(ids: Identities, member: string): string {
  const known = ids.get(member);
  if (!known) throw new Error('Every place that a listing names has an id.');
  return known.id;
}
