/** A service as the directory subgraph refers to it. */
export interface ServiceReference {
  id: string;
  /** Of every source; ours begin with `timetable:`. */
  listingIds: readonly string[];
}

/** A location as the directory subgraph refers to it. */
export interface LocationReference {
  id: string;
  /** Of every source; ours begin with `timetable:`. */
  placeIds: readonly string[];
}
