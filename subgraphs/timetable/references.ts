import type { Hub } from '../kit/place/hubs.ts';

/** A service as the directory subgraph refers to it. */
export interface ServiceReference {
  id: string;
  /** Of every source; ours begin with `timetable:`. */
  listingIds: readonly string[];
}

/** A hub, with what the directory subgraph says of it when its sessions are asked for. */
export interface KnownHub extends Hub {
  /** Listings of every source whose sessions must not be shown. */
  withheldListingIds?: readonly string[] | undefined;
}

/** A location as the directory subgraph refers to it. */
export interface LocationReference {
  id: string;
  /** Of every source; ours begin with `timetable:`. */
  placeIds: readonly string[];
  /** As of a hub. */
  withheldListingIds?: readonly string[] | undefined;
}
