import type { ServiceConnectionResolvers, ServiceEdgeResolvers } from '../../../codegen/generated/directory.ts';
import { toDistance } from '../../kit/place/distance.ts';
import type { DirectoryContext } from '../context.ts';
import { explain } from '../search/because.ts';
import { toCursor } from '../search/cursor.ts';
import type { ServiceRecord } from '../merge/records.ts';
import type { ConnectionParent, EdgeParent, ServiceParent } from './parents.ts';

export const ServiceConnection: ServiceConnectionResolvers = {
  edges: toEdges,

  nodes: (page, _args, context) => Promise.all(toEdges(page).map((edge) => loadNode(edge, context))),

  pageInfo(page) {
    const { hits, start, end } = page;
    const edges = toEdges(page);
    return {
      hasNextPage: end < hits.length,
      hasPreviousPage: start > 0,
      startCursor: toEdgeCursor(edges[0]),
      endCursor: toEdgeCursor(edges.at(-1)),
    };
  },

  totalCount: ({ hits }) => hits.length,
};

export const ServiceEdge: ServiceEdgeResolvers = {
  cursor: ({ hit, place }) => toCursor(hit, place),
  node: (edge, _args, context) => loadNode(edge, context),
  score: ({ hit }) => hit.score,
  distance: ({ hit }) => (hit.metres === null ? null : toDistance(hit.metres)),
  because: async ({ hit, asked }, _args, context) => explain(hit, await loadRecord(hit.facts.id, context), asked),
};

function toEdges({ hits, start, end, asked, from }: ConnectionParent): EdgeParent[] {
  return hits.slice(start, end).map((hit, index) => ({ hit, place: start + index, asked, from }));
}

function toEdgeCursor(edge: EdgeParent | undefined): string | null {
  return edge ? toCursor(edge.hit, edge.place) : null;
}

async function loadNode({ hit, from }: EdgeParent, context: DirectoryContext): Promise<ServiceParent> {
  return { ...(await loadRecord(hit.facts.id, context)), from };
}

async function loadRecord(id: string, { loaders }: DirectoryContext): Promise<ServiceRecord> {
  const service = await loaders.service.load(id);
  if (!service) throw new Error('A search found a service that the read model does not hold.');
  return service;
}
