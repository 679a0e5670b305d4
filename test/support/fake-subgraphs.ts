import { buildSchema } from '../../subgraphs/kit/build-schema.ts';
import type { Subgraph } from '../../subgraphs/kit/subgraph.ts';
import type { SubgraphName } from '../../subgraphs/kit/subgraph-names.ts';

/** How many services the fake directory lists. */
const fakeServiceCount = 40;

/** The service of which the fake freshness subgraph fails to tell. */
const unreadable = 'service-7';

const ids = Array.from({ length: fakeServiceCount }, (_, index) => `service-${index + 1}`);

const source = {
  id: 'nhs',
  name: 'NHS service finders',
  sample: true,
  health: 'LIVE',
  listingCount: fakeServiceCount,
  lastHarvest: '2026-03-01T10:00:00Z',
};

const connection = (first: number) => {
  const nodes = ids.slice(0, first).map(toService);
  return {
    nodes,
    edges: nodes.map((node) => ({ node, cursor: node.id, score: 1, because: [] })),
    totalCount: ids.length,
    setAside: [],
    pageInfo: { hasNextPage: first < ids.length, hasPreviousPage: false },
  };
};

function toService(id: string) {
  const listing = {
    id: `nhs:${id}`,
    sourceId: id,
    name: id,
    source,
    readAt: '2026-03-01T10:00:00Z',
    matchedBy: [],
  };
  return {
    id,
    slug: id,
    name: `Service ${id}`,
    kind: 'SERVICE',
    status: 'ACTIVE',
    listingIds: [listing.id],
    updatedAt: '2020-01-01T00:00:00Z',
    phones: [],
    locations: [],
    delivery: [],
    languages: [],
    categories: [],
    provenance: [],
    conflicts: [],
    listings: [listing],
    eligibility: { ages: [], carerAges: [], pregnancy: 'UNKNOWN', sendOnly: 'UNKNOWN', circumstances: [] },
    cost: { free: 'UNKNOWN' },
    referral: { routes: [] },
  };
}

const profile = {
  type: 'Pharmacy',
  openingTimes: [],
  exceptions: [],
  acceptingPatients: 'UNKNOWN',
  facilities: [],
  services: [],
  lastUpdated: [],
  open: 'UNKNOWN',
};

const session = {
  title: 'Stay and play',
  start: '2026-03-03T10:00:00+00:00',
  end: '2026-03-03T11:30:00+00:00',
  status: 'SCHEDULED',
};

const hub = { id: 'carshalton', name: 'Carshalton Family Hub', status: 'OPEN', sessions: [] };

/** Resolvers just large enough to answer the questions that the gateway's own tests ask. */
const resolvers: Record<SubgraphName, object> = {
  directory: {
    Query: {
      services: (_: unknown, { first }: { first: number }) => connection(first),
      service(_: unknown, { id, slug }: { id?: string; slug?: string }) {
        const asked = id ?? slug;
        return asked && ids.includes(asked) ? toService(asked) : null;
      },
      place: () => {
        throw new TypeError('cannot read ZZ99 9ZZ');
      },
      build: () => 'fake',
      sources: () => [source],
    },
    Service: { __resolveReference: ({ id }: { id: string }) => toService(id) },
    Source: { __resolveReference: () => source },
    Need: {
      __resolveReference: ({ id }: { id: string }) => ({ id, label: `Need ${id}`, voice: 'parent', sensitive: false }),
    },
    Hub: { __resolveReference: ({ id }: { id: string }) => ({ id, withheldListingIds: [] }) },
  },
  freshness: {
    Query: { findings: () => ({ nodes: [], edges: [], totalCount: 0, facets: [], pageInfo: {} }) },
    Service: {
      freshness: ({ id }: { id: string }) => {
        if (id === unreadable) throw new TypeError('its findings cannot be read');
        return { band: 'FRESH', score: 100, reasons: [], findings: [] };
      },
    },
  },
  'information-hub': { Query: { harvest: () => null } },
  'local-offer': {
    Query: { harvest: () => null },
    Service: { localOffer: ({ id }: { id: string }) => ({ id, sendNeeds: ['Autism'], answers: [] }) },
  },
  nhs: {
    Query: { harvest: () => null },
    Service: {
      nhs: ({ id }: { id: string }) => ({ odsCode: id, name: id, ...profile }),
    },
  },
  timetable: {
    Query: { harvest: () => null, hubs: () => [hub] },
    Hub: { __resolveReference: () => hub },
    Service: { sessions: ({ id }: { id: string }) => [{ id, ...session }] },
  },
};

/** A subgraph with the true schema and next to no content. */
export function createFakeSubgraph(name: SubgraphName): Subgraph {
  return {
    name,
    schema: buildSchema(name, resolvers[name]),
    createContext: () => ({}),
    start: () => Promise.resolve(),
    stop: () => Promise.resolve(),
  };
}
