/**
 * What became of an address. `unsure` is a failure that proves nothing: a wall against robots, a time-out, a fault of
 * the server's. `forbidden` was not asked, because its robots.txt says so.
 */
export type LinkState = 'ok' | 'dead' | 'soft-404' | 'home' | 'unsure' | 'forbidden' | 'unsafe';

/** What is kept of an address from night to night. Moments are RFC 3339. */
export interface LinkRecord {
  url: string;
  host: string;
  state: LinkState;
  /** What was seen, in plain words, e.g. `It answered 404 (not found).` */
  reason: string;
  /** Nights in a row in which it was seen to be broken. */
  nights: number;
  /** The last night in which it was asked, e.g. `2026-03-30`. */
  night: string;
  /** When the failure that lasts now began; null while there is none. */
  failingSince: string | null;
  lastOk: string | null;
  checkedAt: string;
  /** Where it leads, when that is elsewhere. */
  finalUrl: string | null;
  etag: string | null;
  lastModified: string | null;
  /** Of the words of the page; null when it is no page. */
  digest: string | null;
  /** When the words last became others. */
  changedAt: string | null;
  /** Its title and first heading. */
  headline: string | null;
  /** Telephone numbers (E.164) and postcodes that the page shows. */
  shows: readonly string[];
  /** Those that it showed once and shows no more, each with the last moment. */
  lost: Readonly<Record<string, string>>;
}

/** A link counts as broken after this many nights in a row (InternetArchiveBot: dead after three failed passes). */
export const nightsToBeSure = 3;
