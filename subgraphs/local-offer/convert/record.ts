import type { z } from 'zod';
import type { Listing, RejectedRecord } from '../../kit/listing.ts';
import type { LocalOfferDetails } from '../entry.ts';

/** What was made of one record of a directory. */
export interface ReadRecord {
  /** Null when the record could not become a listing, or is none of the Local Offer. */
  entry: { listing: Listing; details: LocalOfferDetails } | null;
  /** Why not, or what of it could not be read. */
  rejected: RejectedRecord[];
}

/** The answer for a record that lacks what it cannot do without. */
export function rejectRecord(record: Readonly<Record<string, unknown>>, error: z.ZodError): ReadRecord {
  const lacking = [...new Set(error.issues.map(({ path }) => path.join('.')))].join(' and no ');
  const { id } = record;
  const sourceId = typeof id === 'string' || typeof id === 'number' ? String(id) : null;
  return { entry: null, rejected: [{ sourceId, reason: `It has no ${lacking}.` }] };
}
