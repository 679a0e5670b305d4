import type { ServiceAtLocationResolvers, ServiceResolvers } from '../../../codegen/generated/directory.ts';
import { metresBetween, toDistance } from '../../kit/place/distance.ts';
import { assessEligibility } from '../eligibility/assess.ts';
import { toPerson } from '../eligibility/person.ts';
import { toDateTime } from '../../kit/time/london.ts';
import { assessOpen, nextOpening } from '../../kit/time/opening.ts';
import { assessServiceOpen } from '../sessions/service-open.ts';
import { loadLocation } from './location.ts';
import { keepPrivate } from './private.ts';
import { loadService } from './query.ts';
import { listRelated } from './related.ts';

export const Service: ServiceResolvers = {
  __resolveReference: ({ id }, context) => loadService(id, context),

  organisation: ({ organisation }, _args, { loaders }) => organisation && loaders.organisation.load(organisation.id),

  locations: ({ locations, from }) => locations.map((location) => ({ ...location, from })),

  eligibility: ({ eligibility, areaServed }) => ({ ...eligibility, residents: areaServed ?? eligibility.residents }),

  eligibilityFor({ eligibility }, { person }, { places }, info) {
    keepPrivate(info);
    return assessEligibility(eligibility.judged, toPerson(person, places));
  },

  openNow({ id, status, locations }, _args, { now, model, search }) {
    const row = model.factsOf(id)?.row;
    const sessions = row === undefined ? [] : search.sessionsOf(row);
    return assessServiceOpen({ status, hours: locations, sessions }, now);
  },

  needs: ({ needs: ids }, _args, { needs }) => ids.flatMap((id) => needs.find(id) ?? []),

  related: (service, { first }, context) => listRelated(service, first, context),

  listings: async ({ id }, _args, { loaders }) => (await loaders.accounts.load(id))?.listings ?? [],
  provenance: async ({ id }, _args, { loaders }) => (await loaders.accounts.load(id))?.provenance ?? [],
  conflicts: async ({ id }, _args, { loaders }) => (await loaders.accounts.load(id))?.conflicts ?? [],
};

export const ServiceAtLocation: ServiceAtLocationResolvers = {
  location: ({ location }, _args, context) => loadLocation(location, context),

  openNow: ({ schedules, holidayHours }, _args, { now }) => assessOpen({ schedules, holidayHours }, now),

  nextOpening({ schedules, holidayHours }, _args, { now }) {
    const opening = nextOpening({ schedules, holidayHours }, now);
    return opening && { start: toDateTime(opening.start), end: toDateTime(opening.end) };
  },

  async distance({ location, from }, _args, context) {
    if (from === null) return null;
    const { latitude, longitude } = await loadLocation(location, context);
    if (latitude === null || longitude === null) return null;
    return toDistance(metresBetween(from, { latitude, longitude }));
  },
};
