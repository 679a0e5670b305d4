import { readFileSync } from 'node:fs';

/** The composed supergraph that is committed beside the files it is composed from (`npm run compose`). */
export function readSupergraph(): string {
  return readFileSync(new URL('../../schema/supergraph.graphql', import.meta.url), 'utf8');
}
