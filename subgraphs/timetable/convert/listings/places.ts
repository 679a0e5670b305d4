import type { ListingLocation } from '../../../kit/listing.ts';
import type { Series } from '../../series.ts';

/** The places of a series: of its announced dates first, then of dates that moved elsewhere. */
export function placesOf({ announced, changes, later = [] }: Series): ListingLocation[] {
  return [announced, ...[...changes, ...later].map(({ occasion }) => occasion)].flatMap(({ place }) => place ?? []);
}

/** Every place once: one entry of a feed gives the address, another the point, most give a name and no more. */
export function mergePlaces(places: readonly ListingLocation[]): ReadonlyMap<string, ListingLocation> {
  const merged = new Map<string, ListingLocation>();
  for (const place of places) {
    const known = merged.get(place.id);
    merged.set(place.id, known ? { ...place, ...statedBy(known) } : place);
  }
  return merged;
}

/** What a place says, without the fields in which it says nothing. */
function statedBy(place: ListingLocation): Partial<ListingLocation> {
  return Object.fromEntries(
    Object.entries(place).filter(
      ([, value]) => value !== null && value !== 'UNKNOWN' && !(Array.isArray(value) && value.length === 0),
    ),
  );
}
