import type { SampleService } from './service.ts';

/** The same service in the names of Open Referral UK 1.x, whose plurals are really spelt so. */
export function toVersion1(service: SampleService): SampleService {
  const { schedules, attributes, organization, service_at_locations, minimum_age, maximum_age, ...same } = service;
  return {
    ...same,
    organization: toOrganization1(organization),
    eligibilitys: [
      {
        id: `${String(service['id'])}-eligibility`,
        eligibility: service['eligibility_description'],
        minimum_age,
        maximum_age,
      },
    ],
    regular_schedules: schedules,
    holiday_schedules: [],
    fundings: [],
    reviews: [],
    service_at_locations: toList(service_at_locations).map(toServiceAtLocation1),
    service_taxonomys: toList(attributes).flatMap(toServiceTaxonomy1),
  };
}

/** The row of a list of 1.x. */
export function toRow1(row: SampleService): SampleService {
  const { organization, minimum_age: _min, maximum_age: _max, ...same } = row;
  return { ...same, organization: toOrganization1(organization) };
}

function toOrganization1(organization: unknown) {
  const { website, organization_identifiers: _, ...same } = toObject(organization);
  return { ...same, url: website };
}

function toServiceAtLocation1(at: SampleService) {
  const { addresses, accessibility, location_type: _, ...location } = toObject(at['location']);
  return {
    id: at['id'],
    location: { ...location, physical_addresses: addresses, accessibility_for_disabilities: accessibility },
  };
}

function toServiceTaxonomy1({ id, taxonomy_term: term, value }: SampleService) {
  if (value !== undefined) return [];
  const { taxonomy: vocabulary, taxonomy_id: _, description: __, ...same } = toObject(term);
  return [{ id, taxonomy: { ...same, vocabulary } }];
}

function toList(value: unknown): SampleService[] {
  return Array.isArray(value) ? value.map(toObject) : [];
}

function toObject(value: unknown): SampleService {
  return typeof value === 'object' && value !== null ? Object.fromEntries(Object.entries(value)) : {};
}
