import { createHmac } from 'node:crypto';
import { sourceOf } from '../identity/evidence/evidence.ts';

/** Gives a listing another id in place of one that its directory made from words which may name its place. */
export type ToOpaqueId = (listingId: string) => string;

/**
 * The source, a colon and a number that is the same every time, such as `timetable:confidential-0b6f…`. Without the
 * secret nobody can tell which id a number stands for, not even by trying every address of the borough.
 */
export function createToOpaqueId(secret: string): ToOpaqueId {
  return (listingId) => {
    const digest = createHmac('sha256', secret).update(listingId).digest('hex').slice(0, 16);
    return `${sourceOf(listingId)}:confidential-${digest}`;
  };
}
