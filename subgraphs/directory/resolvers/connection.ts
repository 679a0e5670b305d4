import type { ServiceConnectionResolvers, ServiceEdgeResolvers } from '../../../codegen/generated/directory.ts';
import { toDistance } from '../../kit/place/distance.ts';
import type { DirectoryContext } from '../context.ts';
import type { ServiceRecord } from '../merge/records.ts';
import { explain } from '../search/because.ts';
import { labelFacet } from '../search/label-facet.ts';
import { loadWayIn } from './needs.ts';
import type { ConnectionParent, EdgeParent, ServiceParent } from './parents.ts';

export const ServiceConnection: ServiceConnectionResolvers = {
  edges: (page, _args, context) => toEdges(page, context),

  nodes: (page, _args, context) => toEdges(page, context).map(toNode),

  pageInfo: ({ hits, start, total }) => ({
    hasNextPage: start + hits.length < total,
    hasPreviousPage: start > 0,
    startCursor: hits[0]?.cursor() ?? null,
    endCursor: hits.at(-1)?.cursor() ?? null,
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
  cursor: ({ hit }) => hit.cursor(),
  node: toNode,
  score: ({ hit }) => hit.score,
  distance: ({ hit }) => (hit.metres === null ? null : toDistance(hit.metres)),
  because: ({ hit, asked }) => explain(hit, asked),
};

function toEdges({ hits, asked, from }: ConnectionParent, { loaders }: DirectoryContext): EdgeParent[] {
  let read: ReadonlyMap<string, ServiceRecord> | null = null;
  const services = () => (read ??= loaders.servicesOfPage(hits.map(({ facts }) => facts.id)));
  return hits.map((hit) => ({ hit, asked, from, services }));
}

function toNode({ hit, from, services }: EdgeParent): ServiceParent {
  const service = services().get(hit.facts.id);
  if (!service) throw new Error('A search found a service that the read model does not hold.');
  return { ...service, from };
}
