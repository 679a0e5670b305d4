import type { ServiceConnectionResolvers, ServiceEdgeResolvers } from '../../../codegen/generated/directory.ts';
import { toDistance } from '../../kit/place/distance.ts';
import type { DirectoryContext } from '../context.ts';
import type { ServiceRecord } from '../merge/records.ts';
import { explain } from '../search/because.ts';
import { labelFacet } from '../search/label-facet.ts';
import { loadWayIn } from './needs.ts';
import type { ConnectionParent, EdgeParent, ServiceParent } from './parents.ts';

export const ServiceConnection: ServiceConnectionResolvers = {
  edges: toEdges,

  nodes: (page, _args, context) => Promise.all(toEdges(page).map((edge) => loadNode(edge, context))),

  pageInfo: ({ hits, start, total }) => ({
    hasNextPage: start + hits.length < total,
    hasPreviousPage: start > 0,
    startCursor: hits[0]?.cursor ?? null,
    endCursor: hits.at(-1)?.cursor ?? null,
  }),

  totalCount: ({ total }) => total,

  waysIn: ({ waysIn }, _args, context) => Promise.all(waysIn().map((way) => loadWayIn(way, context))),

  facets: ({ facets }, _args, { model, sources, needs }) =>
    facets().map(({ name, values }) => ({
      name,
      values: values.map(({ value, count }) => ({
        value,
        count,
        label: labelFacet(name, value, { model, sources, needs }),
      })),
    })),
};

export const ServiceEdge: ServiceEdgeResolvers = {
  cursor: ({ hit }) => hit.cursor,
  node: (edge, _args, context) => loadNode(edge, context),
  score: ({ hit }) => hit.score,
  distance: ({ hit }) => (hit.metres === null ? null : toDistance(hit.metres)),
  because: ({ hit, asked }) => explain(hit, asked),
};

function toEdges({ hits, asked, from }: ConnectionParent): EdgeParent[] {
  return hits.map((hit) => ({ hit, asked, from }));
}

async function loadNode({ hit, from }: EdgeParent, context: DirectoryContext): Promise<ServiceParent> {
  return { ...(await loadRecord(hit.facts.id, context)), from };
}

async function loadRecord(id: string, { loaders }: DirectoryContext): Promise<ServiceRecord> {
  const service = await loaders.service.load(id);
  if (!service) throw new Error('A search found a service that the read model does not hold.');
  return service;
}
