import { unwrapResolverError } from '@apollo/server/errors';
import type { GraphQLFormattedError } from 'graphql';
import type { Logger } from 'pino';
import { describeBug } from './bug.ts';
import { UpstreamError } from './upstream/error.ts';

/**
 * What a subgraph lets out of an error. Failures of its directory keep their kind, errors that carry a code were
 * meant and keep their words; anything else is a bug, which is logged and told without a word of it.
 */
export function createErrorFormatter(
  subgraph: string,
  log: Logger,
): (formatted: GraphQLFormattedError, error: unknown) => GraphQLFormattedError {
  return function formatError({ message, path, extensions }, error) {
    // Locations would be those of the gateway's own question, which nobody else has seen.
    const where = path ? { path } : {};
    const thrown = unwrapResolverError(error);
    if (thrown instanceof UpstreamError) {
      return { message: thrown.message, ...where, extensions: { code: upstreamCode(thrown) } };
    }
    const code = extensions?.['code'];
    if (typeof code === 'string' && code !== 'INTERNAL_SERVER_ERROR') {
      return { message, ...where, extensions: { code } };
    }
    log.error({ subgraph, bug: describeBug(error) }, 'bug in a subgraph');
    const sorry = `Something went wrong in ${subgraph}; it has been noted.`;
    return { message: sorry, ...where, extensions: { code: 'INTERNAL_SERVER_ERROR' } };
  };
}

function upstreamCode({ failure }: UpstreamError): string {
  return `UPSTREAM_${failure.toUpperCase().replaceAll('-', '_')}`;
}
