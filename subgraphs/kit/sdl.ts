import { readFileSync } from 'node:fs';
import { type DocumentNode, Kind, Source, parse } from 'graphql';
import { type SubgraphName, isSourceName } from './subgraph-names.ts';

const schemaFolder = new URL('../../schema/', import.meta.url);

/** The files that together are one subgraph's SDL: what all share, the harvest contract of a source, its own. */
function sdlFiles(name: SubgraphName): string[] {
  return ['shared/values.graphql', ...(isSourceName(name) ? ['shared/harvest.graphql'] : []), `${name}.graphql`];
}

/** One subgraph's SDL as a document. Every node remembers the file it stands in, for error messages. */
export function readSdl(name: SubgraphName): DocumentNode {
  const documents = sdlFiles(name).map((file) =>
    parse(new Source(readFileSync(new URL(file, schemaFolder), 'utf8'), file)),
  );
  return { kind: Kind.DOCUMENT, definitions: documents.flatMap((document) => document.definitions) };
}
