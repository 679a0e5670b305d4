import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type DocumentNode, Kind, Source, parse } from 'graphql';
import { type SubgraphName, isSourceName } from './subgraph-names.ts';

const schemaFolder = new URL('../../schema/', import.meta.url);

/** The files that together are one subgraph's SDL: what all share, the harvest contract of a source, its own. */
function sdlFiles(name: SubgraphName): string[] {
  const files = ['shared/values.graphql', isSourceName(name) ? 'shared/harvest.graphql' : null, `${name}.graphql`];
  return files.filter((file) => file !== null).map((file) => fileURLToPath(new URL(file, schemaFolder)));
}

/** One subgraph's SDL as a document. Every node remembers the file it stands in, for error messages. */
export function readSdl(name: SubgraphName): DocumentNode {
  const documents = sdlFiles(name).map((path) => parse(new Source(readFileSync(path, 'utf8'), basename(path))));
  return { kind: Kind.DOCUMENT, definitions: documents.flatMap((document) => document.definitions) };
}
