import type { ServiceAtLocationResolvers, ServiceResolvers } from '../../../codegen/generated/directory.ts';
import { metresBetween, toDistance } from '../../kit/place/distance.ts';
import { loadLocation } from './location.ts';
import { loadService } from './query.ts';
import { listRelated } from './related.ts';

export const Service: ServiceResolvers = {
  __resolveReference: ({ id }, context) => loadService(id, context),

  organisation: ({ organisation }, _args, { loaders }) => organisation && loaders.organisation.load(organisation.id),

  locations: ({ locations, from }) => locations.map((location) => ({ ...location, from })),

  // No directory tells a carer's age from a child's, or says outright that it is for SEND alone. What is not said is
  // not known.
  eligibility: ({ eligibility, areaServed }) => ({
    ...eligibility,
    carerAges: [],
    sendOnly: 'UNKNOWN',
    residents: areaServed,
  }),

  related: (service, { first }, context) => listRelated(service, first, context),

  listings: async ({ id }, _args, { loaders }) => (await loaders.accounts.load(id))?.listings ?? [],
  provenance: async ({ id }, _args, { loaders }) => (await loaders.accounts.load(id))?.provenance ?? [],
  conflicts: async ({ id }, _args, { loaders }) => (await loaders.accounts.load(id))?.conflicts ?? [],
};

export const ServiceAtLocation: ServiceAtLocationResolvers = {
  location: ({ location }, _args, context) => loadLocation(location, context),

  async distance({ location, from }, _args, context) {
    if (from === null) return null;
    const { latitude, longitude } = await loadLocation(location, context);
    if (latitude === null || longitude === null) return null;
    return toDistance(metresBetween(from, { latitude, longitude }));
  },
};
