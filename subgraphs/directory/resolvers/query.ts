import type { QueryResolvers } from '../../../codegen/generated/directory.ts';
import type { DirectoryContext } from '../context.ts';
import { circumstances } from '../eligibility/circumstances.ts';
import type { AskedOnce } from '../demand/demand.ts';
import { loadOrSuccessor } from '../loaders.ts';
import type { ServicePage } from '../search/answer.ts';
import { badInput } from '../search/bad-input.ts';
import { matchDecisions, matchGroups, matches } from './matches.ts';
import { listCoverage } from './coverage.ts';
import { planForHousehold } from './household.ts';
import { checkNeeds, listNeeds } from './needs.ts';
import type { ServiceParent } from './parents.ts';
import { keepPrivate } from './private.ts';
import { confidentialListings } from './refuges.ts';

export const Query: QueryResolvers = {
  matches,
  matchGroups,
  matchDecisions,
  confidentialListings,

  services(_parent, { filter, near, orderBy, first, after }, { search, needs, demand }, info) {
    checkNeeds(filter?.needs, needs, 'filter.needs');
    if (near || filter?.text || filter?.person) keepPrivate(info);
    const page = search.ask({ filter, near, orderBy, first, after });
    if (filter?.text && !after) demand.count(toAskedOnce(page));
    return page;
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

  searchDemand: (_parent, _args, { demand, needs }) =>
    demand.weeks().map(({ week, needs: asked, words }) => ({
      week,
      needs: asked.flatMap(({ need: id, searches }) => {
        const need = needs.find(id);
        return need ? [{ need, searches }] : [];
      }),
      wordsWithoutAnswer: words,
    })),

  sources: (_parent, _args, { sources }) => sources.map(({ id }) => ({ id })),
};

/** A need that is spoken of less surely may not have been meant. */
const leastSure = 0.6;

function toAskedOnce({ interpretation, asked }: ServicePage): AskedOnce {
  const needs = interpretation.needs.filter(({ score }) => score >= leastSure).map(({ need }) => need.id);
  return { needs: needs.slice(0, 1), unanswered: asked.words?.unanswered ?? [] };
}

/** A service that was not found by a place, and so has no distances. */
export async function loadService(id: string | null, { loaders }: DirectoryContext): Promise<ServiceParent | null> {
  if (id === null) return null;
  const service = await loadOrSuccessor(id, loaders.service, loaders);
  return service && { ...service, from: null };
}
