import type { QueryResolvers } from '../../../codegen/generated/directory.ts';
import type { DirectoryContext } from '../context.ts';
import { circumstances } from '../eligibility/circumstances.ts';
import { loadOrSuccessor } from '../loaders.ts';
import { badInput } from '../search/bad-input.ts';
import { matchDecisions, matches } from './matches.ts';
import { listCoverage } from './coverage.ts';
import { planForHousehold } from './household.ts';
import { checkNeeds, listNeeds } from './needs.ts';
import type { ServiceParent } from './parents.ts';
import { keepPrivate } from './private.ts';
import { confidentialListings } from './refuges.ts';

export const Query: QueryResolvers = {
  matches,
  matchDecisions,
  confidentialListings,

  services(_parent, { filter, near, orderBy, first, after }, { search, needs }, info) {
    checkNeeds(filter?.needs, needs, 'filter.needs');
    if (near || filter?.text || filter?.person) keepPrivate(info);
    return search.ask({ filter, near, orderBy, first, after });
  },

  service(_parent, { id, slug }, context) {
    if ((id === null || id === undefined) === (slug === null || slug === undefined)) {
      throw badInput('service needs an id or a slug, and not both.');
    }
    return loadService(id ?? context.model.serviceWithSlug(slug ?? ''), context);
  },

  organisation: (_parent, { id }, { loaders }) => loadOrSuccessor(id, loaders.organisation, loaders),

  location: (_parent, { id }, { loaders }) => loadOrSuccessor(id, loaders.location, loaders),

  place(_parent, { text }, { places }, info) {
    keepPrivate(info);
    return places.find(text);
  },

  sessions(_parent, { filter, near, first, after }, { search, now }, info) {
    if (near || filter?.text || filter?.person) keepPrivate(info);
    return search.askSessions({ filter, near, first, after, now });
  },

  household: planForHousehold,

  needs: listNeeds,

  coverage: listCoverage,

  need: (_parent, { id }, { needs }) => needs.find(id),

  changes: (_parent, { since, first }, { feed }) => feed({ since, first }),

  checkableListings: (_parent, { first, after }, { model, readCheckable }) => readCheckable(model, { first, after }),

  build: (_parent, _args, { model }) => model.digest,

  circumstances: () => circumstances,

  sources: (_parent, _args, { sources }) => sources.map(({ id }) => ({ id })),
};

/** A service that was not found by a place, and so has no distances. */
export async function loadService(id: string | null, { loaders }: DirectoryContext): Promise<ServiceParent | null> {
  if (id === null) return null;
  const service = await loadOrSuccessor(id, loaders.service, loaders);
  return service && { ...service, from: null };
}
