import type { Reading } from '../../kit/harvest/reading.ts';
import type { LocalOfferDetails } from '../entry.ts';
import type { ReadRecord } from '../convert/record.ts';

/** Puts together what was read of a directory at one moment. */
export function toReading(
  readAt: string,
  records: readonly ReadRecord[],
  problems: readonly string[],
): Reading<LocalOfferDetails> {
  const entries = records.map(({ entry }) => entry).filter((entry) => entry !== null);
  return {
    readAt,
    listings: entries.map(({ listing }) => listing),
    details: Object.fromEntries(entries.map(({ listing, details }) => [listing.id, details])),
    rejected: records.flatMap(({ rejected }) => rejected),
    problems: [...problems],
  };
}
