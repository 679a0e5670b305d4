import { twoNights } from '../harvest/hold-back.ts';
import type { KeptListing } from './listings.ts';

/** A kept listing as it is to be taken now. */
export interface EffectiveListing extends KeptListing {
  /** Its directory has not listed it for two nights. */
  gone: boolean;
}

/**
 * What the clock makes of a listing: one that has run out has ended, and so has one that its directory has not listed
 * for two nights. One that is missing for a night may be a fault of the feed, and is taken as it was.
 */
export function toEffective(kept: KeptListing, now: Temporal.Instant): EffectiveListing {
  const { listing, lastSeen } = kept;
  const gone = lastSeen !== null && isPast(Temporal.Instant.from(lastSeen).add(twoNights), now);
  const { endsAt } = listing;
  const over = endsAt !== null && isPast(Temporal.Instant.from(endsAt), now);
  if (!gone && !over) return { ...kept, gone };
  const ended = over ? [{ field: 'status', at: endsAt }] : [];
  const fieldDates = [...listing.fieldDates, ...ended];
  return { ...kept, gone, listing: { ...listing, status: 'WITHDRAWN', fieldDates } };
}

function isPast(moment: Temporal.Instant, now: Temporal.Instant): boolean {
  return Temporal.Instant.compare(moment, now) <= 0;
}
