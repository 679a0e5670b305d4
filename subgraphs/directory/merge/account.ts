import type { Listing, ListingLocation } from '../../kit/listing.ts';
import type { Reason } from '../identity/pairs.ts';

/** One directory's account of a service, ready to be merged: its texts are safe to show and no hidden place is in it. */
export interface Account {
  listing: Listing;
  /** The id that its directory gave it, which the listing above may not show. */
  harvestedId: string;
  source: string;
  /** The place of its source in the order of the directories, 0 first. */
  rank: number;
  /** Null while its directory lists it; else the last reading that had it. */
  lastSeen: string | null;
  /** Its directory has not listed it for two nights. */
  gone: boolean;
  matchedBy: readonly Reason[];
  matchScore: number | null;
  /** The identity of its organisation; null when it names none. */
  organisation: string | null;
  /** The identities of its places, in its own order. */
  places: readonly PlaceMention[];
  /** A place of it or some of its words were taken out, so other subgraphs' accounts of it must not be joined on. */
  withheld: boolean;
  /** No assertion counts as later than this, however far ahead a directory's clock is. */
  now: string;
}

/** A place as one listing words it. */
export interface PlaceMention {
  id: string;
  location: ListingLocation;
  /** Its whole postcode, with its space; null when only part of it is given. */
  postcode: string | null;
}

/** When a directory last asserted a field; null when it does not tell. */
export function assertedAt({ listing, now }: Account, field: string): string | null {
  const dates = listing.fieldDates.filter((date) => date.field === field).map(({ at }) => at);
  const latest = dates.length > 0 ? latestOf(dates) : listing.assertedAt;
  return latest !== null && toTime(latest) > toTime(now) ? now : latest;
}

/** The latest of some moments; null when there is none. */
export function latestOf(moments: readonly (string | null)[]): string | null {
  const known = moments.filter((moment) => moment !== null);
  return known.reduce<string | null>(
    (latest, moment) => (latest === null || toTime(moment) > toTime(latest) ? moment : latest),
    null,
  );
}

/** Milliseconds; a moment that is not told is before every other. */
export function toTime(moment: string | null): number {
  return moment === null ? -Infinity : Date.parse(moment);
}
