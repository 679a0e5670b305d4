import type { FastifyServerOptions } from 'fastify';

/**
 * An option for servers none of whose routes has a JSON schema. Fastify then does not load what would compile them: a
 * hundred modules, a tenth of a second of every start. A route with a schema fails when it is added.
 */
export const withoutSchemas = {
  schemaController: { compilersFactory: { buildValidator: refuse, buildSerializer: refuse } },
} satisfies FastifyServerOptions;

function refuse(): never {
  throw new Error('This server was made without JSON schemas, and one of its routes has one.');
}
