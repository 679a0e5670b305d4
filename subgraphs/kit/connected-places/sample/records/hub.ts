import { recordsOf } from '../../../sample/account.ts';
import type { SampleOrganisation, SampleWorld } from '../../../sample/world.ts';
import { createEligibilityTree } from './eligibility.ts';
import { createEvents } from './events.ts';
import type { PageRow } from './page.ts';
import { toLocation, toServiceLocation } from './places.ts';
import { type Row, idOf, oldStamps, toDigits, toSlug } from './row.ts';
import { type Edition, toService, toSlugs } from './service.ts';
import { createCategoryCollections, createCategoryTree, createPersonaCollections } from './terms.ts';

/** Everything that the stand-in can be asked for, as the platform sends it. */
export interface HubRecords {
  /** The address of the site on which all this is kept. */
  adminSite: string;
  services: Row[];
  serviceLocations: Row[];
  locations: Row[];
  organisations: Row[];
  events: Row[];
  categoryTree: Row[];
  eligibilityTree: Row[];
  categoryCollections: Row[];
  personaCollections: Row[];
  tags: Row[];
  /** In the order of their tree. */
  pages: PageRow[];
}

/** What the Information Hub says of an invented world on one day. */
export function createHubRecords(world: SampleWorld, edition: Edition): HubRecords {
  const { today, origin } = edition;
  const records = recordsOf(world, 'information-hub');
  const slugs = toSlugs(records.map(({ name }) => name));
  const serviceLocations = records.flatMap((record) =>
    record.venues.map((venue) => toServiceLocation(record, venue, today)),
  );
  const events = createEvents(world.series, edition);
  const inUse = new Set([...serviceLocations, ...events].map(({ location_id }) => location_id));
  return {
    adminSite: `${origin}/admin`,
    services: records.map((record, index) => toService(record, slugs[index] ?? record.key, edition)),
    serviceLocations,
    locations: world.venues.map((venue) => toLocation(venue, today)).filter(({ id }) => inUse.has(id)),
    organisations: world.organisations.map((organisation) => toOrganisation(organisation, edition)),
    events,
    categoryTree: createCategoryTree(
      records.flatMap(({ categories }) => categories),
      today,
    ),
    eligibilityTree: createEligibilityTree(today),
    categoryCollections: createCategoryCollections(today),
    personaCollections: createPersonaCollections(today),
    tags: [],
    // The sample's Local Offer is another directory; a stand-in whose Local Offer is here adds its pages.
    pages: [],
  };
}

function toOrganisation(organisation: SampleOrganisation, { today, origin }: Edition): Row {
  return {
    id: idOf('organisation', organisation.key),
    has_logo: false,
    slug: toSlug(organisation.name),
    name: organisation.name,
    description: `${organisation.description}\n\nInvented sample data.`,
    image: null,
    url: `${origin}/providers/${organisation.key}`,
    email: organisation.email ?? null,
    phone: toDigits(organisation.phone),
    social_medias: [],
    category_taxonomies: [],
    ...oldStamps(today),
  };
}
