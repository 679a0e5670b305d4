import { readFileSync, writeFileSync } from 'node:fs';
import { readSdl } from '../subgraphs/kit/sdl.ts';
import { compose } from './composition.ts';

const supergraphFile = new URL('../schema/supergraph.graphql', import.meta.url);

/**
 * Composes schema/*.graphql into schema/supergraph.graphql. With --check nothing is written: exit 1 says that the
 * committed supergraph is not what the files compose to.
 */
function main(): number {
  const composed = compose(readSdl);
  if ('mistakes' in composed) {
    for (const mistake of composed.mistakes) console.error(mistake);
    return 1;
  }
  if (!process.argv.includes('--check')) {
    writeFileSync(supergraphFile, composed.supergraph);
    return 0;
  }
  if (readFileSync(supergraphFile, 'utf8') === composed.supergraph) return 0;
  console.error('schema/supergraph.graphql is not what schema/*.graphql composes to: run `npm run compose`.');
  return 1;
}

process.exitCode = main();
