import { hash } from 'node:crypto';
import type { LocationRecord, OrganisationRecord, ServiceAccounts, ServiceRecord } from '../merge/records.ts';

/** By the name of a field of Service: a digest of its value. */
export type Digests = Readonly<Record<string, string>>;

/** All that the graph tells of a service. */
export interface ToldService {
  service: ServiceRecord;
  accounts: ServiceAccounts;
  organisation: OrganisationRecord | null;
  /** By id, those that the service names. */
  locations: ReadonlyMap<string, LocationRecord>;
  /** By listing id, the record as sent. */
  raws: ReadonlyMap<string, unknown>;
}

/**
 * Tells the values of a service's fields apart. What the graph tells below a field counts as part of it: the number of
 * an organisation, the address of a place. Left out is what a client cannot see, and what says how and when we read
 * rather than what was said: the moment of a reading, and how sure it is that listings are one.
 */
export function toDigests({ service, accounts, organisation, locations, raws }: ToldService): Digests {
  const { id: _id, otherNames: _otherNames, venues: _venues, named: _named, listingIds: _listingIds, ...own } = service;
  const fields: Record<string, unknown> = {
    ...own,
    organisation,
    locations: service.locations.map((place) => [place, toSeen(locations.get(place.location))]),
    listings: accounts.listings.map(({ id, source, sourceId, name, url, assertedAt }) => {
      return { id, source, sourceId, name, url, assertedAt, raw: raws.get(id) ?? null };
    }),
    // The rule is told once: in words, of which its sentences are made again.
    provenance: accounts.provenance.map(({ sentences: _sentences, ...from }) => from),
    conflicts: accounts.conflicts.map(({ sentences: _sentences, ...conflict }) => conflict),
  };
  return Object.fromEntries(Object.entries(fields).map(([field, value]) => [field, toDigest(value)]));
}

/** Which fields differ, by name. */
export function diffDigests(before: Digests, now: Digests): string[] {
  const fields = new Set([...Object.keys(before), ...Object.keys(now)]);
  return [...fields].filter((field) => before[field] !== now[field]).toSorted();
}

/** The ids that other directories give a place are for other subgraphs. */
function toSeen(location: LocationRecord | undefined): Omit<LocationRecord, 'placeIds'> | null {
  if (!location) return null;
  const { placeIds: _placeIds, ...seen } = location;
  return seen;
}

/** 96 bits: of two values of one field, the chance that a change goes unseen is nil. */
const digestLength = 16;

function toDigest(value: unknown): string {
  return hash('sha256', JSON.stringify(value), 'base64url').slice(0, digestLength);
}
