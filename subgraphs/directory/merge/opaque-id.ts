import { createHash } from 'node:crypto';
import { sourceOf } from '../identity/evidence.ts';

/**
 * A listing's id without the words of its directory, which may name its place: the source, a colon and a number that is
 * the same every time, such as `timetable:confidential-0b6f…`.
 */
export function toOpaqueId(listingId: string): string {
  const digest = createHash('sha256').update(listingId).digest('hex').slice(0, 16);
  return `${sourceOf(listingId)}:confidential-${digest}`;
}
