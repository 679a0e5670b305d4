import type { SampleVenue } from '../../kit/sample/world.ts';
import { toLastUpdatedDates } from './last-updated.ts';
import { toOpeningTimes } from './opening-times.ts';
import { toAcceptingPatients, toContacts, toFacilities, toServices } from './parts.ts';
import type { Site } from './site.ts';

/** One site as the Directory of Healthcare Services sends it. `origin` is where this stand-in's own pages are. */
export function toRow(site: Site, origin: string, now: Temporal.Instant): Record<string, unknown> {
  const { record, facts, organisation, venue, searchKey, nth } = site;
  return {
    '@search.score': 1,
    SearchKey: searchKey,
    ODSCode: facts.odsCode,
    OrganisationName: nth % 3 === 0 ? `${record.name} ` : record.name,
    OrganisationTypeId: facts.type,
    OrganisationType: typeNames[facts.type],
    OrganisationSubType: facts.type === 'PHA' ? 'Community' : null,
    OrganisationStatus: 'Visible',
    ...toPlace(venue, nth),
    Country: 'England',
    IsEpsEnabled: facts.type === 'PHA' ? 'true' : null,
    OrganisationAliases: [{ OrganisationAlias: record.name, OrganisationAliasId: String(4000 + nth) }],
    ParentOrganisation: toParent(organisation?.name ?? ''),
    Services: toServices(site),
    OpeningTimes: toOpeningTimes(site, now.toZonedDateTimeISO('Europe/London').toPlainDate()),
    Contacts: toContacts(site, origin),
    Facilities: toFacilities(site),
    AcceptingPatients: toAcceptingPatients(site),
    GPRegistration:
      facts.type === 'GPB'
        ? { RegistrationLink: `${origin}/register/${facts.odsCode}`, AcceptingOutOfArea: nth % 2 === 0 }
        : null,
    LastUpdatedDates: toLastUpdatedDates(site, now),
    GSD: null,
    Metrics: [],
    RelatedIAPTCCGs: [],
    Trusts: [],
    ServiceOpeningTimes: [],
  };
}

const typeNames = {
  GPB: 'GpBranch',
  PHA: 'Pharmacy',
  DEN: 'Dentist',
  OPT: 'Optician',
  HOS: 'Hospital',
  CLI: 'Clinic',
  UC: 'Urgent Care',
  MIU: 'Minor Injury Unit',
} as const;

/** Addresses are typed by hand: some in capitals, some with a space for a town. */
function toPlace(venue: SampleVenue | null, nth: number): Record<string, unknown> {
  const [line1, line2, line3] = venue?.lines ?? [];
  const shout = (text: string | undefined) => (nth % 3 === 1 ? text?.toUpperCase() : text);
  return {
    Address1: shout(line1) ?? null,
    Address2: shout(line2) ?? '',
    Address3: line3 ?? null,
    City: nth % 5 === 4 ? ' ' : (shout('Sutton') ?? null),
    County: 'Surrey',
    Postcode: venue?.postcode ?? null,
    Latitude: venue ? Math.fround(venue.latitude) : null,
    Longitude: venue ? Math.fround(venue.longitude) : null,
    Geocode: venue && toGeocode(venue),
  };
}

function toGeocode({ latitude, longitude }: SampleVenue): object {
  const coordinates = [Number(longitude.toFixed(5)), Number(latitude.toFixed(5))];
  return { type: 'Point', coordinates, crs: { type: 'name', properties: { name: 'EPSG:4326' } } };
}

/** A trust has its own name here; everybody else has the body that pays for the care. */
function toParent(name: string): object {
  if (name.endsWith('Trust')) return { ODSCode: 'ZZT', OrganisationName: name };
  return { ODSCode: 'QZZ', OrganisationName: 'Invented Sample ICB' };
}
