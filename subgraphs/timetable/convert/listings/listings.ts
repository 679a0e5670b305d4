import type { Listing } from '../../../kit/listing.ts';
import type { Series, TimetableDetails } from '../../series.ts';
import { isOver, listingIdOf, toListing } from './listing.ts';
import { mergePlaces, placesOf } from './places.ts';

/**
 * Calendars keep what is long past. Sixty days are longer than the summer holidays, so that a group which ends with
 * one term and begins again with the next has not gone meanwhile.
 */
const keptAfterEnd = Temporal.Duration.from({ hours: 24 * 60 });

/** The listings of all feeds' series, with the series that each is made of. */
export function toListings(
  series: readonly Series[],
  now: Temporal.Instant,
): { listings: Listing[]; details: Record<string, TimetableDetails> } {
  const kept = series.filter((one) => !isOver(one, now.subtract(keptAfterEnd)));
  const places = mergePlaces(kept.flatMap(placesOf));
  const byListing = [...Map.groupBy(kept, listingIdOf)].toSorted(([one], [other]) => (one < other ? -1 : 1));
  return {
    listings: byListing.flatMap(([id, [first, ...others]]) =>
      first ? [toListing(id, [first, ...others], places, now)] : [],
    ),
    details: Object.fromEntries(byListing.map(([id, series]) => [id, { series }])),
  };
}
