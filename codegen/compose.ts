import { readFileSync, writeFileSync } from 'node:fs';
import { composeServices } from '@apollo/composition';
import type { GraphQLError } from 'graphql';
import { readSdl } from '../subgraphs/kit/sdl.ts';
import { subgraphNames } from '../subgraphs/kit/subgraph-names.ts';

const supergraphFile = new URL('../schema/supergraph.graphql', import.meta.url);

/**
 * Composes schema/*.graphql into schema/supergraph.graphql. With --check nothing is written: exit 1 says that the
 * committed supergraph is not what the files compose to.
 */
function main(): void {
  const composed = composeServices(
    subgraphNames.map((name) => ({ name, url: `in-process:${name}`, typeDefs: readSdl(name) })),
  );
  if (composed.errors) {
    for (const error of composed.errors) console.error(describe(error));
    process.exit(1);
  }
  const supergraph = `# Composed from the other files of this folder by \`npm run compose\`. Do not edit.\n\n${composed.supergraphSdl}`;
  if (!process.argv.includes('--check')) writeFileSync(supergraphFile, supergraph);
  else if (readFileSync(supergraphFile, 'utf8') !== supergraph) {
    console.error('schema/supergraph.graphql is not what schema/*.graphql composes to: run `npm run compose`.');
    process.exit(1);
  }
}

/** `[CODE] message` with the file and line of each place that the composer points at. */
function describe(error: GraphQLError): string {
  const places = (error.nodes ?? []).flatMap(({ loc }) =>
    loc ? [`schema/${loc.source.name}:${loc.startToken.line}`] : [],
  );
  const where = places.length > 0 ? [...new Set(places)].join(', ') : 'schema/';
  return `${where}: [${String(error.extensions['code'])}] ${error.message}`;
}

main();
