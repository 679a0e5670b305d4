import { type Listing, type ListingLocation, type RejectedRecord, createListingLocation } from '../../listing.ts';
import { parseDateTime } from '../../time/london.ts';
import { WireServiceLocation } from '../wire/place.ts';
import { toAddress } from './address.ts';
import { toHolidayHours, toSchedules } from './hours.ts';
import type { Ids } from './id.ts';
import { readRecord } from './record.ts';

/** Where a service is offered, and when somebody last touched that. */
export interface Places extends Pick<Listing, 'locations' | 'fieldDates'> {
  rejected: RejectedRecord[];
}

/** What the places of a service are read with. */
export interface PlacesOptions {
  /** The service's name, for what cannot be read of it. */
  service: string;
  /** A day in London, `2026-03-30`. */
  today: string;
  ids: Ids;
}

/** The places of one service, from its service locations as sent. */
export function toPlaces(records: readonly unknown[], options: PlacesOptions): Places {
  const read = records.map((record) => readRecord(WireServiceLocation, record));
  const spots = read.flatMap(({ value }) => (value ? [value] : []));
  const converted = spots.map((spot) => toPlace(spot, options));
  return {
    locations: mergeRooms(converted.map(({ location }) => location)),
    fieldDates: [
      ...toFieldDate('locations', [...spots, ...spots.flatMap(({ location }) => location ?? [])]),
      ...toFieldDate('schedules', spots),
    ],
    rejected: [...read, ...converted].flatMap(({ rejected }) => rejected),
  };
}

function toPlace(
  spot: WireServiceLocation,
  { service, today, ids }: PlacesOptions,
): { location: ListingLocation; rejected: RejectedRecord[] } {
  const regular = toSchedules(spot.regular_opening_hours);
  const holidays = toHolidayHours(spot.holiday_opening_hours, today);
  const at = spot.name ? ` at “${spot.name}”` : '';
  const unreadable = [
    { rows: regular.unreadable, what: 'regular opening hours' },
    { rows: holidays.unreadable, what: 'holiday opening hours' },
  ];
  return {
    location: createListingLocation({
      id: ids.toId(spot.location_id),
      room: spot.name,
      ...(spot.location && toAddress(spot.location)),
      schedules: regular.hours,
      holidayHours: holidays.hours,
    }),
    rejected: unreadable
      .filter(({ rows }) => rows > 0)
      .map(({ rows, what }) => ({
        sourceId: spot.id,
        reason: `“${service}”${at}: ${rows === 1 ? 'a row' : `${rows} rows`} of its ${what} cannot be read.`,
      })),
  };
}

/** A service in two rooms of one place has two rows with the same place; a listing names a place once. */
function mergeRooms(locations: readonly ListingLocation[]): ListingLocation[] {
  return [...Map.groupBy(locations, ({ id }) => id).values()].flatMap(([first, ...others]) => {
    if (!first) return [];
    const rooms = [first, ...others];
    const names = new Set(rooms.flatMap(({ room }) => room ?? []));
    return [
      {
        ...first,
        room: [...names].join(', ') || null,
        schedules: rooms.flatMap(({ schedules }) => schedules),
        holidayHours: rooms.flatMap(({ holidayHours }) => holidayHours),
      },
    ];
  });
}

function toFieldDate(field: string, rows: readonly { updated_at: string | null }[]): Listing['fieldDates'] {
  const dates = rows.flatMap(({ updated_at }) => (updated_at && parseDateTime(updated_at)) || []);
  const newest = dates.toSorted((one, other) => Temporal.Instant.compare(one, other)).at(-1);
  return newest ? [{ field, at: newest }] : [];
}
