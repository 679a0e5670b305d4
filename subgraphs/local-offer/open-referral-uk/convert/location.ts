import { type HolidayHours, type ListingLocation, createListingLocation } from '../../../kit/listing.ts';
import { parseDate, parseLocalTime } from '../../../kit/time/london.ts';
import { toAccess } from '../../convert/access.ts';
import { toPoint } from '../../convert/point.ts';
import type { WireAddress, WireLocation, WireServiceAtLocation } from '../wire/location.ts';
import type { WireHolidaySchedule } from '../wire/schedule.ts';

/** A place where the service is offered; null for one that is on the web, or only takes letters. */
export function toLocation(
  sourceId: (id: string) => string,
  { id, location, holiday_schedules }: WireServiceAtLocation,
): ListingLocation | null {
  const placeId = location?.id ?? id;
  if (!location || placeId === null || !isVisited(location)) return null;
  const said = location.accessibility.concat(location.accessibility_for_disabilities);
  return createListingLocation({
    id: sourceId(placeId),
    name: location.name,
    ...toAddress(location),
    ...toPoint(location.latitude, location.longitude),
    ...toAccess(said.flatMap(({ accessibility, description, details }) => [accessibility, description, details])),
    holidayHours: holiday_schedules.map(toHolidayHours).filter((hours) => hours !== null),
  });
}

/** 1.x does not say of what type a location is; there all of them are places. */
function isVisited({ location_type: type }: WireLocation): boolean {
  return type === null || type.toLowerCase() === 'physical';
}

/** The address to visit, where a place has one beside the one for letters. `attention` is somebody's name. */
function toAddress({ addresses, physical_addresses }: WireLocation) {
  const all = addresses.concat(physical_addresses);
  const address = all.find(({ address_type }) => address_type?.toLowerCase() === 'physical') ?? all[0];
  if (!address) return {};
  return {
    addressLines: toLines(address),
    city: address.city,
    county: toCounty(address),
    postcode: address.postal_code,
  };
}

function toLines({ address_1, address_2 }: WireAddress): string[] {
  return [address_1, address_2]
    .flatMap((lines) => (lines ?? '').split(/\r?\n/))
    .map((line) => line.trim())
    .filter(Boolean);
}

function toCounty({ state_province, region }: WireAddress): string | null {
  return state_province ?? region;
}

export function toHolidayHours(sent: WireHolidaySchedule): HolidayHours | null {
  const from = parseDate(sent.start_date ?? '');
  const to = parseDate(sent.end_date ?? '') ?? from;
  if (from === null || to === null || sent.closed === null) return null;
  const hours = sent.closed ? { opens_at: null, closes_at: null } : sent;
  return {
    from,
    to,
    closed: sent.closed,
    opensAt: parseLocalTime(hours.opens_at ?? ''),
    closesAt: parseLocalTime(hours.closes_at ?? ''),
  };
}
