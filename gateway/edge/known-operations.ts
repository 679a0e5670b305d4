import { readFileSync, readdirSync } from 'node:fs';
import { Kind, parse } from 'graphql';

const folder = new URL('../../schema/operations/', import.meta.url);

/**
 * The names of the operations that this project ships (schema/operations/). Only these are written to the log: any
 * other name was typed by a person.
 */
export function readKnownOperations(): ReadonlySet<string> {
  const names = new Set<string>();
  for (const file of readdirSync(folder).filter((name) => name.endsWith('.graphql'))) {
    for (const definition of parse(readFileSync(new URL(file, folder), 'utf8')).definitions) {
      if (definition.kind === Kind.OPERATION_DEFINITION && definition.name) names.add(definition.name.value);
    }
  }
  return names;
}
