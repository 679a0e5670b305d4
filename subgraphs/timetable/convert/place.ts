import { type ListingLocation, createListingLocation } from '../../kit/listing.ts';
import { parsePostcode } from '../../kit/postcode.ts';
import { type HubId, findHub, findHubAt } from '../../kit/place/hubs.ts';
import { toLine, toSlug } from './names.ts';

/** The feed that a record stands in. */
export interface FeedContext {
  id: string;
  hub: HubId | null;
  /** Where people find the pages of a directory's events, with a slash at its end; null when not known. */
  website: string | null;
  /** RFC 3339. */
  readAt: string;
}

/** The place of what happens at a hub and says no more; a place of no hub has to be named. */
export function toHubPlace(hub: HubId | null, more: Partial<ListingLocation> = {}): ListingLocation | null {
  const addressLines = more.addressLines?.filter((line) => !findHubAt(line)) ?? [];
  return (
    hub && createListingLocation({ ...more, id: `timetable:${hub}`, name: findHub(hub)?.host ?? null, addressLines })
  );
}

/**
 * The place that one line of text names: `Heron Hall, 15 Sample Circle, Sutton SM5 1KK`. A text that names a hub or its
 * building is that hub's place, whatever else it says, so that every feed means the same one.
 */
export function toPlace(
  text: string,
  { id, hub }: Pick<FeedContext, 'id' | 'hub'>,
  more: Partial<ListingLocation> = {},
): ListingLocation | null {
  const { name, addressLines, postcode } = parseAddress(text);
  const known = { ...more, addressLines: more.addressLines ?? addressLines, postcode: more.postcode ?? postcode };
  const at = findHubAt(text);
  if (at) return toHubPlace(at.id, known);
  const slug = toSlug(name ?? '');
  return slug === ''
    ? toHubPlace(hub, known)
    : createListingLocation({ ...known, id: `timetable:${hub ?? id}/${slug}`, name });
}

/** The first part is the venue, the postcode stands anywhere, the rest are lines of the address. */
function parseAddress(text: string): Pick<ListingLocation, 'name' | 'addressLines' | 'postcode'> {
  const found = text.match(/\b[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}\b/i)?.[0];
  const postcode = found === undefined ? null : (parsePostcode(found)?.postcode ?? null);
  const withoutPostcode = postcode === null || found === undefined ? text : text.replace(found, '');
  const [name = null, ...addressLines] = withoutPostcode.split(/[,\n]/).flatMap((part) => toLine(part) ?? []);
  return { name, addressLines, postcode };
}
