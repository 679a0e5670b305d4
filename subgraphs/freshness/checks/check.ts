import type { Postcodes } from '../../kit/place/postcodes.ts';
import type { CheckedListing, CheckedSource } from '../listing.ts';
import type { LinkRecord } from '../links/record.ts';

/** In the order from mildest to worst. */
export const severities = ['INFO', 'WARNING', 'SERIOUS'] as const;

export type Severity = (typeof severities)[number];

/** What a check says of itself (schema/freshness.graphql). */
export interface CheckWords {
  id: string;
  title: string;
  why: string;
  /** At its worst. */
  severity: Severity;
  example: string;
  /** True where what it finds would lead to what is hidden: then it is the data team's alone. */
  guarded?: true;
}

/** A question that is asked of every listing. */
export interface Check extends CheckWords {
  assess(listing: CheckedListing, facts: Facts): Found[];
}

/** A question that is asked of every directory. */
export interface SourceCheck extends CheckWords {
  assess(source: CheckedSource, facts: SourceFacts): Found[];
}

/** One fault. */
export interface Found {
  /** The field that is wrong; null for the listing as a whole. */
  field: string | null;
  /** Tells two faults of one field apart: the address, the number. Empty where there can be only one. */
  detail?: string;
  /** When not the check's own. */
  severity?: Severity;
  text: string;
  /** What was read, where and when: plain JSON. */
  evidence: Record<string, unknown>;
}

/** What the checks know beside the listing itself. */
export interface Facts {
  now: Temporal.Instant;
  dueAfterDays: number;
  staleAfterDays: number;
  /** What the link checker knows of an address; null when it was not asked. */
  link: (url: string) => LinkRecord | null;
  /** Whether a domain takes mail; null when that is not known. */
  takesMail: (domain: string) => boolean | null;
  postcodes: Postcodes;
  /** What a directory is called, by its id. */
  nameSource: (id: string) => string;
  /** Every listing of a service. */
  listingsOf: (serviceId: string) => readonly CheckedListing[];
  /** Every listing of one directory whose name has the same words, in whatever order. */
  namesakesOf: (listing: CheckedListing) => readonly CheckedListing[];
  /** Reports of a service that nothing has come of yet. */
  reportsOf: (serviceId: string) => readonly Report[];
}

/** What somebody reported of a service; never in their words, which are the data team's alone. */
export interface Report {
  reference: string;
  field: string | null;
  at: string;
}

export interface SourceFacts {
  now: Temporal.Instant;
  /** How many listings it had in the last finished run; null before the first. */
  listingsBefore: number | null;
  /** How long reading it took this time; null when it was not read. */
  harvestSeconds: number | null;
}
