import { type GraphQLSchema, isScalarType } from 'graphql';
import { scalars } from '../../subgraphs/kit/scalars.ts';

/**
 * Makes a schema check the values of the shared scalars. A composed schema takes anything for them, and a mistake would
 * be found only by a subgraph, as a fault of the gateway's.
 */
export function checkScalars(schema: GraphQLSchema): void {
  for (const [name, { parseValue, parseLiteral }] of Object.entries(scalars)) {
    const known = schema.getType(name);
    if (isScalarType(known)) Object.assign(known, { parseValue, parseLiteral });
  }
}
