import type { SampleRecord } from '../../../sample/account.ts';
import { sampleUuid } from '../../../sample/ids.ts';
import type { SampleVenue } from '../../../sample/world.ts';
import { toHolidayHours, toRegularHours } from './hours.ts';
import { type Row, idOf, oldStamps, toStamp } from './row.ts';

/** A place. It has no name of its own, so editors put that into the first line of the address. */
export function toLocation(venue: SampleVenue, today: Temporal.PlainDate): Row {
  const [second = null, ...others] = venue.lines;
  return {
    id: idOf('location', venue.key),
    has_image: false,
    address_line_1: venue.name,
    address_line_2: second,
    address_line_3: others.join(', ') || null,
    city: 'Sutton',
    county: 'Greater London',
    postcode: asTyped(venue),
    country: 'United Kingdom',
    lat: venue.latitude,
    lon: venue.longitude,
    image: null,
    accessibility_info: venue.accessText ?? null,
    has_wheelchair_access: venue.wheelchair ?? false,
    has_induction_loop: venue.inductionLoop ?? false,
    has_accessible_toilet: venue.accessibleToilet ?? false,
    ...oldStamps(today),
  };
}

/** One service at one of its places. */
export function toServiceLocation(record: SampleRecord, venue: string, today: Temporal.PlainDate): Row {
  return {
    id: idOf('service-location', `${record.key}/${venue}`),
    service_id: sampleUuid('information-hub', record.key),
    location_id: idOf('location', venue),
    has_image: false,
    name: null,
    regular_opening_hours: toRegularHours(record.hours, today),
    holiday_opening_hours: toHolidayHours(record.hours, today),
    created_at: toStamp(today, record.confirmedDaysAgo + 400),
    updated_at: toStamp(today, record.confirmedDaysAgo),
  };
}

/** Postcodes are kept as somebody typed them: here some in small letters without their space. */
function asTyped({ key, postcode }: SampleVenue): string {
  return key.length % 4 === 0 ? postcode.replace(' ', '').toLowerCase() : postcode;
}
