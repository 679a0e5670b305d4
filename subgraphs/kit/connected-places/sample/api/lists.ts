import type { HubRecords } from '../records/hub.ts';
import type { Row } from '../records/row.ts';
import { toOpenness } from './openness.ts';
import { type List, by, containing, exactly, toText } from './select.ts';

/** Paths of the lists that the platform gives in pages. */
export const listPaths = [
  'services',
  'service-locations',
  'locations',
  'organisations',
  'organisation-events',
  'collections/categories',
  'collections/personas',
  'collections/organisation-events',
] as const;

export type ListPath = (typeof listPaths)[number];

/** Those lists as they are now. */
export function createLists(records: HubRecords, now: Temporal.Instant): Record<ListPath, List> {
  const organisations = new Map(records.organisations.map((row) => [row.id, row]));
  const locations = new Map(records.locations.map((row) => [row.id, row]));
  const organisation = (row: Row) => organisations.get(toText(row['organisation_id'])) ?? null;
  const location = (row: Row) => locations.get(toText(row['location_id'])) ?? null;
  return {
    services: createServiceList(records, organisation),
    'service-locations': {
      rows: records.serviceLocations,
      compute: (row) => toOpenness(row, now),
      filters: { id: exactly('id'), service_id: exactly('service_id') },
      includes: { location },
      sorts: { name: by('name') },
    },
    locations: createLocationList(records),
    organisations: {
      rows: records.organisations,
      filters: { id: exactly('id'), name: containing('name'), has_permission: () => true },
      includes: {},
      sorts: { name: by('name') },
    },
    'organisation-events': createEventList(records, organisation, location),
    'collections/categories': createCollectionList(records.categoryCollections),
    'collections/personas': createCollectionList(records.personaCollections),
    'collections/organisation-events': createCollectionList([]),
  };
}

/** Guests see the active ones only; a single service answers whatever its status. */
function createServiceList({ services }: HubRecords, organisation: (row: Row) => Row | null): List {
  const organisationName = (row: Row) => toText(organisation(row)?.['name']).toLowerCase();
  return {
    rows: services.filter(({ status }) => status === 'active'),
    filters: {
      id: exactly('id'),
      organisation_id: exactly('organisation_id'),
      name: containing('name'),
      organisation_name: (row, value) => organisationName(row).includes(value.toLowerCase()),
      status: exactly('status'),
      referral_method: exactly('referral_method'),
      'tags.slug': () => false,
      has_permission: () => true,
    },
    includes: { organisation },
    sorts: {
      name: by('name'),
      organisation_name: organisationName,
      status: by('status'),
      referral_method: by('referral_method'),
      score: by('score'),
      last_modified_at: by('last_modified_at'),
    },
    single: { rows: services, includes: { organisation } },
  };
}

function createLocationList({ locations }: HubRecords): List {
  const lines = ['address_line_1', 'address_line_2', 'address_line_3', 'city', 'county', 'postcode', 'country'];
  return {
    rows: locations,
    filters: { id: exactly('id'), ...Object.fromEntries(lines.map((line) => [line, containing(line)])) },
    includes: {},
    sorts: Object.fromEntries(lines.map((line) => [line, by(line)])),
  };
}

/** The list has no `location`, only a single event has; and it holds no event that is over. */
function createEventList(
  { events }: HubRecords,
  organisation: (row: Row) => Row | null,
  location: (row: Row) => Row | null,
): List {
  const place = (field: string) => (row: Row, value: string) =>
    location(row) !== null && toText(location(row)?.[field]) === (value === 'true' ? '1' : '0');
  return {
    rows: events,
    filters: {
      id: exactly('id'),
      organisation_id: exactly('organisation_id'),
      homepage: exactly('homepage'),
      title: containing('title'),
      starts_before: (row, value) => toText(row['start_date']) <= value,
      starts_after: (row, value) => toText(row['start_date']) >= value,
      ends_before: (row, value) => toText(row['end_date']) <= value,
      ends_after: (row, value) => toText(row['end_date']) >= value,
      has_wheelchair_access: place('has_wheelchair_access'),
      has_induction_loop: place('has_induction_loop'),
      has_accessible_toilet: place('has_accessible_toilet'),
      collections: () => false,
      has_permission: () => true,
    },
    includes: { organisation },
    sorts: { start_date: by('start_date'), end_date: by('end_date'), title: by('title') },
    single: { rows: events, includes: { organisation, location } },
  };
}

function createCollectionList(rows: readonly Row[]): List {
  return {
    rows,
    filters: { id: exactly('id') },
    includes: {},
    sorts: { order: (row) => toText(row['order']).padStart(6, '0') },
  };
}
