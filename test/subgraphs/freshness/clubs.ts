import type { CheckedListing } from '../../../subgraphs/freshness/listing.ts';
import { createChecked } from './support.ts';

/** Sixty listings, each with a number that cannot be dialled and nothing else that is wrong. */
export function createClubs(): CheckedListing[] {
  return Array.from({ length: 60 }, (_, index) =>
    createChecked({
      id: `information-hub:${String(index).padStart(3, '0')}`,
      serviceId: `svc_${index}`,
      name: `Club no${index}`,
      phones: [{ number: '12', label: null }],
      assertedAt: null,
    }),
  );
}
