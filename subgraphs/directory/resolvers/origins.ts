import type {
  ConflictValueResolvers,
  FieldProvenanceResolvers,
  ListingResolvers,
  SourceResolvers,
} from '../../../codegen/generated/directory.ts';
import type { DirectoryContext } from '../context.ts';
import { describeSource, toHealth } from '../harvest/describe-source.ts';
import type { SourceStatus } from '../harvest/source-board.ts';

export const Source: SourceResolvers = {
  __resolveReference: ({ id }, { sources }) => (sources.some((source) => source.id === id) ? { id } : null),
  name: ({ id }, _args, context) => findSource(id, context).name,
  url: ({ id }, _args, context) => findSource(id, context).url,
  sample: ({ id }, _args, context) => findSource(id, context).sample,
  health: ({ id }, _args, context) => toHealth(findSource(id, context).state),
  listingCount: ({ id }, _args, context) => findSource(id, context).state.listings,
  lastHarvest: ({ id }, _args, context) => findSource(id, context).state.lastHarvest,
  lastChange: ({ id }, _args, context) => findSource(id, context).state.lastChange,
  message: ({ id }, _args, context) => describeSource(findSource(id, context).state, context.now),
  editPage: ({ id }, _args, context) => findSource(id, context).state.editPage,
  heldBack: ({ id }, _args, context) => findSource(id, context).state.held?.count ?? null,
};

export const Listing: ListingResolvers = {
  __resolveReference: ({ id }, { loaders }) => loaders.listing.load(id),
  source: ({ source: id }) => ({ id }),
  readAt({ source, lastSeen }, _args, context) {
    const readAt = lastSeen ?? findSource(source, context).state.lastHarvest;
    if (readAt === null) throw new Error('A listing is in use of a source that was never read.');
    return readAt;
  },
  raw: ({ id }, _args, { loaders }) => loaders.raw.load(id),
};

export const FieldProvenance: FieldProvenanceResolvers = { source: ({ source: id }) => ({ id }) };

export const ConflictValue: ConflictValueResolvers = { source: ({ source: id }) => ({ id }) };

function findSource(id: string, { sources }: DirectoryContext): SourceStatus {
  const source = sources.find((known) => known.id === id);
  if (!source) throw new Error('A listing is in use of a source that the config does not name.');
  return source;
}
