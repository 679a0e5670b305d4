import type { ListingLocation, YesNoUnknown } from '../../listing.ts';
import type { WireLocation } from '../wire/place.ts';

/** What the platform says of a place: its address, its point and how it can be reached. */
export function toAddress(place: WireLocation): Partial<ListingLocation> {
  return {
    addressLines: toAddressLines(place),
    city: place.city,
    county: place.county,
    postcode: place.postcode,
    ...toPoint(place),
    wheelchair: toAccess(place.has_wheelchair_access),
    accessibleToilet: toAccess(place.has_accessible_toilet),
    inductionLoop: toAccess(place.has_induction_loop),
    accessibilityText: place.accessibility_info,
  };
}

/** The lines of an address that say something. */
export function toAddressLines({ address_line_1, address_line_2, address_line_3 }: WireLocation): string[] {
  return [address_line_1, address_line_2, address_line_3].filter((line) => line !== null);
}

/** The directory keeps a tick or none, so `false` says only that nobody ticked it. */
function toAccess(ticked: boolean | null | undefined): YesNoUnknown {
  return ticked ? 'YES' : 'UNKNOWN';
}

/** 0, 0 is what geocoders leave behind when they find nothing. */
function toPoint({ lat, lon }: WireLocation): Pick<ListingLocation, 'latitude' | 'longitude'> {
  const isPoint = lat && lon && Math.abs(lat) <= 90 && Math.abs(lon) <= 180;
  return isPoint ? { latitude: lat, longitude: lon } : { latitude: null, longitude: null };
}
