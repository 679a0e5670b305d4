import { createListingLocation, type ListingLocation } from '../../kit/listing.ts';
import type { WireOrganisation } from '../wire/organisation.ts';
import { toAccess } from './facilities.ts';
import { toHolidayHours, toSchedules } from './opening-times.ts';
import { soften, tidy } from './words.ts';

/** The building that a profile is about. */
export function toLocation(row: WireOrganisation): ListingLocation {
  return createListingLocation({
    id: `nhs:${row.ODSCode}`,
    name: soften(row.OrganisationName),
    addressLines: [row.Address1, row.Address2, row.Address3].flatMap((line) => soften(line) ?? []),
    city: soften(row.City),
    county: soften(row.County),
    postcode: tidy(row.Postcode),
    ...toPoint(row),
    ...toAccess(row.Facilities),
    schedules: toSchedules(row.OpeningTimes),
    holidayHours: toHolidayHours(row.OpeningTimes),
  });
}

/** Points are sent as 32-bit numbers (`51.36499786376953`); six decimals are a tenth of a metre. */
function toPoint({ Latitude, Longitude }: WireOrganisation): Pick<ListingLocation, 'latitude' | 'longitude'> {
  if (Latitude === null || Longitude === null || (Latitude === 0 && Longitude === 0)) {
    return { latitude: null, longitude: null };
  }
  return { latitude: toSixDecimals(Latitude), longitude: toSixDecimals(Longitude) };
}

function toSixDecimals(degrees: number): number {
  return Number(degrees.toFixed(6));
}
