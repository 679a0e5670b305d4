import type { Listing } from '../../../kit/listing.ts';
import { mayBeRefuge } from '../../../kit/refuge-words.ts';
import type { IsHoliday } from '../../expand/terms.ts';
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
  isHoliday: IsHoliday,
): { listings: Listing[]; details: Record<string, TimetableDetails> } {
  const kept = series.filter((one) => !isOver(one, now.subtract(keptAfterEnd)));
  const places = mergePlaces(kept.flatMap(placesOf));
  const byListing = [...Map.groupBy(kept, listingIdOf)].toSorted(([one], [other]) => (one < other ? -1 : 1));
  const all = byListing.flatMap(([id, [first, ...others]]) =>
    first ? [toGuarded(toListing(id, [first, ...others], places, { now, isHoliday }), [first, ...others])] : [],
  );
  return {
    listings: all.map(({ listing }) => listing),
    details: Object.fromEntries(all.map(({ listing, series }) => [listing.id, { series }])),
  };
}

/** Marks what may be a refuge's, by the words of its listing and of every date, over or changed ones included. */
function toGuarded(listing: Listing, series: Series[]): { listing: Listing; series: Series[] } {
  return mayBeRefuge({ ...listing, raw: series })
    ? { listing: { ...listing, confidential: true }, series: series.map((one) => ({ ...one, confidential: true })) }
    : { listing, series };
}
