import type { SampleRecord } from '../../../kit/sample/account.ts';
import { type SampleDirectory, toSampleUrl } from '../directory.ts';
import { toAttributes } from './attributes.ts';
import { toSchedules } from './schedules.ts';
import { toServiceAtLocations } from './service-at-locations.ts';

/** Fields of a service that its list has too: those of which it has one. */
const rowFields = new Set([
  'id',
  'organization_id',
  'name',
  'description',
  'url',
  'email',
  'status',
  'fees',
  'minimum_age',
  'maximum_age',
  'assured_date',
  'assurer_email',
  'alert',
  'last_modified',
  'organization',
]);

export type SampleService = Record<string, unknown>;

/**
 * A record as Open Referral UK 3.0 has it in full, and as careless as real feeds are: some send nulls where the standard
 * would leave a field out, some numbers are words, and no two people fill in times alike.
 */
export function toService(directory: SampleDirectory, origin: string, record: SampleRecord, index: number) {
  const organisation = directory.organisation(record.organisation);
  const confirmed = directory.daysAgo(record.confirmedDaysAgo);
  const service: SampleService = {
    id: directory.idOf(record.key),
    organization_id: directory.idOf(`organisation/${organisation.key}`),
    name: record.name,
    description: `${record.description || record.summary} Invented sample data.`.trim(),
    url: toSampleUrl(origin, record.url),
    email: record.email,
    status: 'active',
    fees: record.costText,
    minimum_age: toAge(record.ages?.fromYears, index),
    maximum_age: toAge(record.ages?.toYears, index),
    eligibility_description: record.ages?.text ?? null,
    assured_date: confirmed.toString(),
    assurer_email: 'alex.sample@example.org',
    alert: record.endedDaysAgo === null ? null : `This ended on ${directory.daysAgo(record.endedDaysAgo).toString()}.`,
    last_modified: `${confirmed.toString()}T09:20:11.000Z`,
    organization: toOrganization(directory, origin, record),
    schedules: toSchedules(directory, record, index),
    service_at_locations: toServiceAtLocations(directory, record, index),
    service_areas: record.areaServed === null ? [] : [{ id: `${record.key}-area`, name: record.areaServed }],
    languages: record.languages.map((name) => ({ id: `${record.key}-${name}`, name })),
    cost_options:
      record.free === true ? [{ id: `${record.key}-cost`, option: 'Free', amount: index % 2 ? '0' : 0 }] : [],
    contacts: toContacts(record),
    attributes: toAttributes(directory, record),
  };
  return index % 4 === 1 ? service : withoutNulls(service);
}

/** The service as a list has it. */
export function toRow(service: SampleService): SampleService {
  return Object.fromEntries(Object.entries(service).filter(([field]) => rowFields.has(field)));
}

function toOrganization(directory: SampleDirectory, origin: string, { organisation: key }: SampleRecord) {
  const { name, description, email, charity } = directory.organisation(key);
  return {
    id: directory.idOf(`organisation/${key}`),
    name,
    description,
    ...(email !== undefined && { email }),
    website: `${origin}/providers/${key}`,
    organization_identifiers: charity
      ? [{ id: `${key}-charity`, identifier_scheme: 'GB-CHC', identifier_type: 'Charity number', identifier: charity }]
      : [],
  };
}

/** A contact has a name, which is somebody's, and must not go further than this. */
function toContacts({ key, phone }: SampleRecord) {
  if (phone === null) return [];
  const phones = [{ id: `${key}-phone`, contact_id: `${key}-contact`, number: phone }];
  return [{ id: `${key}-contact`, name: 'Alex Sample', title: 'Enquiries', phones }];
}

function toAge(years: number | null | undefined, index: number): number | string | null {
  if (years == null) return null;
  return index % 5 === 0 ? String(years) : years;
}

function withoutNulls(service: SampleService): SampleService {
  return Object.fromEntries(Object.entries(service).filter(([, value]) => value !== null));
}
