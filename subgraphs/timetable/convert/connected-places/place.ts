import { toAddress, toAddressLines } from '../../../kit/connected-places/convert/address.ts';
import { WireLocation } from '../../../kit/connected-places/wire/place.ts';
import { type ListingLocation, createListingLocation } from '../../../kit/listing.ts';
import { type HubId, findHubAt, findHubNamed } from '../../../kit/place/hubs.ts';
import { type FeedContext, toHubPlace } from '../place.ts';

/** Places by their ids. */
export type Places = ReadonlyMap<string, WireLocation>;

/** Places as sent, less those that cannot be read: what is there is then known by its id. */
export function toPlaces(sent: readonly unknown[]): Places {
  const places = sent.flatMap((place) => WireLocation.safeParse(place).data ?? []);
  return new Map(places.map((place) => [place.id, place]));
}

/** Where an event is: the hub's own place when it names none. A place that is not described is known by its id. */
export function toEventPlace(id: string | null, places: Places, feed: FeedContext): ListingLocation | null {
  if (id === null) return toHubPlace(feed.hub);
  const place = places.get(id);
  const known = place ? toAddress(place) : {};
  const at = findHubAt(linesOf(place));
  return at
    ? toHubPlace(at.id, known)
    : createListingLocation({ ...known, id: `timetable:${feed.hub ?? feed.id}/${id}` });
}

/** The hub that the address of an event names; a place in a hub's building is not yet the hub's. */
export function toEventHub(id: string | null, places: Places): HubId | null {
  return findHubNamed(linesOf(places.get(id ?? '')))?.id ?? null;
}

function linesOf(place: WireLocation | undefined): string {
  return place ? toAddressLines(place).join(', ') : '';
}
