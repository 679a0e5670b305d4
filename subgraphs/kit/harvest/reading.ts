import type { Listing, RejectedRecord } from '../listing.ts';

/**
 * All that one directory said at one moment: its listings, and by listing id the details that only this source's own
 * subgraph serves (an NHS profile, a Local Offer entry, the series of a timetable). Plain JSON, so that it can be kept.
 */
export interface Reading<Details> {
  /** RFC 3339. */
  readAt: string;
  listings: Listing[];
  /** By listing id. */
  details: Record<string, Details>;
  rejected: RejectedRecord[];
  /** What was wrong with parts of the directory, in plain words; those parts come from the reading before. */
  problems: string[];
  /** Where its keepers mend a record, with `{id}` for the record's own id; absent or null when that is not known. */
  editPage?: string | null;
}

/**
 * Reads a directory whole. `previous` is the last reading, for sources that can ask only for what changed and for the
 * parts that fail now. Throws UpstreamError when nothing worth keeping could be read.
 */
export type ReadDirectory<Details> = (previous: Reading<Details> | null) => Promise<Reading<Details>>;

/** Keeps the last reading of each source over restarts. The body is JSON text. Both throw StateError where they cannot. */
export interface ReadingStore {
  load(source: string): Promise<string | null>;
  save(source: string, reading: { readAt: string; body: string }): Promise<void>;
}
