import type { HubResolvers, LocationResolvers, OrganisationResolvers } from '../../../codegen/generated/directory.ts';
import type { DirectoryContext } from '../context.ts';
import { loadOrSuccessor } from '../loaders.ts';
import type { LocationRecord } from '../merge/records.ts';

export const Location: LocationResolvers = {
  __resolveReference: ({ id }, { loaders }) => loadOrSuccessor(id, loaders.location, loaders),
  services: ({ id }, paging, { model, search }) => search.list(model.servicesAt(id), id, paging),
  withheldListingIds: (_location, _args, { model }) => model.withheldListings,
};

export const Organisation: OrganisationResolvers = {
  __resolveReference: ({ id }, { loaders }) => loadOrSuccessor(id, loaders.organisation, loaders),
  services: ({ id }, paging, { model, search }) => search.list(model.servicesBy(id), id, paging),
};

/** The timetable names the place of a hub by the hub's id. */
export const Hub: HubResolvers = {
  location: ({ id }, _args, context) => loadPlace(`timetable:${id}`, context),
  withheldListingIds: (_hub, _args, { model }) => model.withheldListings,
};

/** A location that a service names; every one of those is in the model. */
export async function loadLocation(id: string, { loaders }: DirectoryContext): Promise<LocationRecord> {
  const location = await loaders.location.load(id);
  if (!location) throw new Error('A service names a location that the read model does not hold.');
  return location;
}

/** A place of a source, as far as it may be shown. */
export async function loadPlace(placeId: string, { loaders }: DirectoryContext): Promise<LocationRecord | null> {
  const id = await loaders.locationOfPlace.load(placeId);
  return id === null ? null : loaders.location.load(id);
}
