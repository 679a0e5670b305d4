import type { HarvestedListing, HarvestedLocation, HarvestedOrganisation } from '../../codegen/generated/harvest.ts';

/** One directory's account of a service, as the harvest contract (schema/shared/harvest.graphql) carries it. */
export type Listing = HarvestedListing;
export type ListingLocation = HarvestedLocation;
export type ListingOrganisation = HarvestedOrganisation;
export type {
  AgeRange,
  DeliveryMode,
  HarvestedPhone as ListingPhone,
  HolidayHours,
  ReferralRoute,
  Schedule,
  ServiceKind,
  ServiceStatus,
  YesNoUnknown,
} from '../../codegen/generated/harvest.ts';

/** A record that could not become a listing, and why. */
export type { RejectedRecord } from '../../codegen/generated/harvest.ts';

/** A listing that says nothing but its name: converters spread over it what their directory does say. */
export function createListing(known: Pick<Listing, 'id' | 'sourceId' | 'name'> & Partial<Listing>): Listing {
  return {
    webPage: null,
    kind: 'SERVICE',
    status: 'ACTIVE',
    alternateNames: [],
    summary: null,
    description: null,
    url: null,
    email: null,
    phones: [],
    organisation: null,
    locations: [],
    delivery: [],
    areaServed: null,
    eligibility: { text: null, ages: [], circumstances: [] },
    cost: { free: 'UNKNOWN', text: null, url: null },
    languages: [],
    referral: { routes: [], text: null, url: null },
    waitTime: null,
    thresholdTier: null,
    offer: null,
    categories: [],
    identifiers: [],
    confidential: false,
    assertedAt: null,
    fieldDates: [],
    endsAt: null,
    raw: null,
    ...known,
  };
}

/** A place of which only the id is known. */
export function createListingLocation(known: Pick<ListingLocation, 'id'> & Partial<ListingLocation>): ListingLocation {
  return {
    name: null,
    room: null,
    addressLines: [],
    city: null,
    county: null,
    postcode: null,
    latitude: null,
    longitude: null,
    approximate: false,
    wheelchair: 'UNKNOWN',
    accessibleToilet: 'UNKNOWN',
    inductionLoop: 'UNKNOWN',
    stepFree: 'UNKNOWN',
    accessibilityText: null,
    schedules: [],
    holidayHours: [],
    ...known,
  };
}

/** An organisation of which only the name is known. */
export function createListingOrganisation(
  known: Pick<ListingOrganisation, 'name'> & Partial<ListingOrganisation>,
): ListingOrganisation {
  return { id: null, description: null, url: null, email: null, phones: [], identifiers: [], ...known };
}
