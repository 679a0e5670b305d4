import type {
  HubResolvers,
  LocationResolvers,
  OrganisationResolvers,
  SessionResolvers,
} from '../../../codegen/generated/directory.ts';
import type { DirectoryContext } from '../context.ts';
import type { LocationRecord, ServiceRecord } from '../merge/records.ts';
import type { ServiceParent } from './parents.ts';
import { loadService } from './query.ts';

export const Location: LocationResolvers = {
  __resolveReference: ({ id }, { loaders }) => loaders.location.load(id),
  services: ({ id }, paging, { model, search }) => search.list(model.servicesAt(id), id, paging),
  withheldListingIds: (_location, _args, { model }) => model.withheldListings,
};

export const Organisation: OrganisationResolvers = {
  __resolveReference: ({ id }, { loaders }) => loaders.organisation.load(id),
  services: ({ id }, paging, { model, search }) => search.list(model.servicesBy(id), id, paging),
};

/** The timetable names the place of a hub by the hub's id. */
export const Hub: HubResolvers = {
  location: ({ id }, _args, context) => loadPlace(`timetable:${id}`, context),
  withheldListingIds: (_hub, _args, { model }) => model.withheldListings,
};

export const Session: SessionResolvers = {
  service: ({ listingId }, _args, context) => loadServiceOf(listingId, context),
  async location({ listingId, placeId }, _args, context) {
    const service = await loadServiceOf(listingId, context);
    const location = service && placeId ? await loadPlace(placeId, context) : null;
    return service && location && mayTellPlace(service, location) ? location : null;
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

/** A location that a service names; every one of those is in the model. */
export async function loadLocation(id: string, { loaders }: DirectoryContext): Promise<LocationRecord> {
  const location = await loaders.location.load(id);
  if (!location) throw new Error('A service names a location that the read model does not hold.');
  return location;
}

/** A place of a source, as far as it may be shown. */
async function loadPlace(placeId: string, { loaders }: DirectoryContext): Promise<LocationRecord | null> {
  const id = await loaders.locationOfPlace.load(placeId);
  return id === null ? null : loaders.location.load(id);
}
