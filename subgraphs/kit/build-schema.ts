import { buildSubgraphSchema } from '@apollo/subgraph';
import type { GraphQLSchema } from 'graphql';
import { readSdl } from './sdl.ts';
import { scalars } from './scalars.ts';
import type { SubgraphName } from './subgraph-names.ts';

/** The executable schema of one subgraph: its SDL, the shared scalars, and its resolvers. */
export function buildSchema(name: SubgraphName, resolvers: object): GraphQLSchema {
  return buildSubgraphSchema({ typeDefs: readSdl(name), resolvers: { ...scalars, ...resolvers } });
}
