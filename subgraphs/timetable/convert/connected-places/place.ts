import { type ListingLocation, createListingLocation } from '../../../kit/listing.ts';
import { type HubId, findHubAt, findHubNamed } from '../../../kit/place/hubs.ts';
import { WirePlace } from '../../wire/connected-places.ts';
import { type FeedContext, toHubPlace } from '../place.ts';

/** Places by their ids. */
export type Places = ReadonlyMap<string, WirePlace>;

/** Places as sent, less those that cannot be read: what is there is then known by its id. */
export function toPlaces(sent: readonly unknown[]): Places {
  const places = sent.flatMap((place) => WirePlace.safeParse(place).data ?? []);
  return new Map(places.map((place) => [place.id, place]));
}

/** Where an event is: the hub's own place when it names none. A place that is not described is known by its id. */
export function toEventPlace(id: string | null, places: Places, feed: FeedContext): ListingLocation | null {
  if (id === null) return toHubPlace(feed.hub);
  const place = places.get(id);
  const known = place ? toAddress(place) : {};
  const at = findHubAt(linesOf(place).join(', '));
  return at
    ? toHubPlace(at.id, known)
    : createListingLocation({ ...known, id: `timetable:${feed.hub ?? feed.id}/${id}` });
}

/** The hub that the address of an event names; a place in a hub's building is not yet the hub's. */
export function toEventHub(id: string | null, places: Places): HubId | null {
  return findHubNamed(linesOf(places.get(id ?? '')).join(', '))?.id ?? null;
}

function linesOf(place: WirePlace | undefined): string[] {
  return [place?.address_line_1, place?.address_line_2, place?.address_line_3].flatMap((line) => line ?? []);
}

function toAddress(place: WirePlace): Partial<ListingLocation> {
  const { lat, lon } = place;
  return {
    addressLines: linesOf(place),
    city: place.city,
    county: place.county,
    postcode: place.postcode,
    // 0, 0 is what geocoders leave behind when they find nothing.
    ...(lat && lon && { latitude: lat, longitude: lon }),
    wheelchair: place.has_wheelchair_access ? 'YES' : 'UNKNOWN',
    accessibleToilet: place.has_accessible_toilet ? 'YES' : 'UNKNOWN',
    inductionLoop: place.has_induction_loop ? 'YES' : 'UNKNOWN',
    accessibilityText: place.accessibility_info,
  };
}
