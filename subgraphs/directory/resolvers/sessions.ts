import type {
  SessionConnectionResolvers,
  SessionEdgeResolvers,
  SessionResolvers,
} from '../../../codegen/generated/directory.ts';
import { toDistance } from '../../kit/place/distance.ts';
import type { DirectoryContext } from '../context.ts';
import type { LocationRecord, ServiceRecord } from '../merge/records.ts';
import { toSessionProvenance } from '../sessions/provenance.ts';
import { loadPlace } from './location.ts';
import type { ServiceParent } from './parents.ts';
import { loadService } from './query.ts';
import { toReference } from './session-reference.ts';

export const SessionConnection: SessionConnectionResolvers = {
  edges: ({ hits }) => hits,
  nodes: ({ hits }) => hits.map(({ session }) => toReference(session)),
  pageInfo: ({ hits, start, total }) => ({
    hasNextPage: start + hits.length < total,
    hasPreviousPage: start > 0,
    startCursor: hits[0]?.cursor ?? null,
    endCursor: hits.at(-1)?.cursor ?? null,
  }),
  totalCount: ({ total }) => total,
};

export const SessionEdge: SessionEdgeResolvers = {
  node: ({ session }) => toReference(session),
  distance: ({ metres }) => (metres === null ? null : toDistance(metres)),
};

export const Session: SessionResolvers = {
  service: ({ listingId }, _args, context) => loadServiceOf(listingId, context),
  async location({ listingId, placeId }, _args, context) {
    const service = await loadServiceOf(listingId, context);
    const location = service && placeId ? await loadPlace(placeId, context) : null;
    return service && location && mayTellPlace(service, location) ? location : null;
  },
  async free({ listingId, ownFree }, _args, context) {
    if (ownFree !== 'UNKNOWN') return ownFree;
    return (await loadServiceOf(listingId, context))?.cost.free ?? 'UNKNOWN';
  },
  async costText({ listingId, ownFree, ownCostText = null }, _args, context) {
    // What its service costs in words says nothing of a session that says itself whether it is free.
    if (ownCostText !== null || ownFree !== 'UNKNOWN') return ownCostText;
    return (await loadServiceOf(listingId, context))?.cost.text ?? null;
  },
  /** Of a service that has something to hide nothing is told, ids of listings least of all. */
  async provenance({ listingId, ownFree, ownAges }, _args, context) {
    const service = await loadServiceOf(listingId, context);
    if (!service || service.listingIds.length === 0) return [];
    const accounts = await context.loaders.accounts.load(service.id);
    const own = { listingId, saysAges: ownAges.length > 0, saysFree: ownFree !== 'UNKNOWN' };
    const saysAges = service.eligibility.ages.length > 0;
    return toSessionProvenance(own, { saysAges, provenance: accounts?.provenance ?? [] });
  },
  async ages({ listingId, ownAges }, _args, context) {
    if (ownAges.length > 0) return ownAges;
    return (await loadServiceOf(listingId, context))?.eligibility.ages ?? [];
  },
};

/**
 * A place may be shown for others and hidden for one service. That which has something to hide gives no ids of listings
 * away, and is only at the places that it names itself.
 */
function mayTellPlace({ listingIds, locations }: ServiceRecord, { id }: LocationRecord): boolean {
  return listingIds.length > 0 || locations.some(({ location }) => location === id);
}

/** The timetable knows its listings by their ids as harvested, also where those may not be shown. */
async function loadServiceOf(listingId: string, context: DirectoryContext): Promise<ServiceParent | null> {
  return loadService(await context.loaders.serviceOfListing.load(listingId), context);
}
