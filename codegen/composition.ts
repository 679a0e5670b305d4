import { composeServices } from '@apollo/composition';
import { type DocumentNode, GraphQLError } from 'graphql';
import { type SubgraphName, subgraphNames } from '../subgraphs/kit/subgraph-names.ts';

/** The supergraph, or what keeps the files from composing: one line a mistake, each with its file. */
export type Composition = { supergraph: string } | { mistakes: string[] };

const header = '# Composed from the other files of this folder by `npm run compose`. Do not edit.\n\n';

/** Composes the SDL of every subgraph, as `read` gives it. */
export function compose(read: (name: SubgraphName) => DocumentNode): Composition {
  try {
    const services = subgraphNames.map((name) => ({ name, url: `in-process:${name}`, typeDefs: read(name) }));
    const { errors, supergraphSdl } = composeServices(services);
    return errors ? { mistakes: errors.map(describe) } : { supergraph: header + supergraphSdl };
  } catch (error) {
    // A file that is no GraphQL at all.
    if (!(error instanceof GraphQLError)) throw error;
    const line = error.locations?.[0]?.line;
    return { mistakes: [`schema/${error.source?.name}:${line}: ${error.message}`] };
  }
}

/**
 * `schema/nhs.graphql:12: [CODE] message`, with every place that the composer points at. Where it points at none, the
 * subgraph that it names tells the file.
 */
function describe(error: GraphQLError): string {
  const places = (error.nodes ?? []).flatMap(({ loc }) =>
    loc ? [`schema/${loc.source.name}:${loc.startToken.line}`] : [],
  );
  const named = subgraphNames.filter(
    (name) => error.message.includes(`"${name}"`) || error.message.includes(`[${name}]`),
  );
  const files = places.length > 0 ? [...new Set(places)] : named.map((name) => `schema/${name}.graphql`);
  return `${files.join(', ') || 'schema/'}: [${String(error.extensions['code'])}] ${error.message}`;
}
