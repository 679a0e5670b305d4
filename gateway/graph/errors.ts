import type { GraphQLFormattedError } from 'graphql';
import { GraphQLError } from 'graphql';
import type { Logger } from 'pino';
import { describeBug } from '../../subgraphs/kit/bug.ts';
import { maxTokens } from '../edge/limits/numbers.ts';

/** Faults of a request itself: their words are for whoever wrote it. */
const requestCodes: ReadonlySet<string> = new Set([
  'BAD_REQUEST',
  'BAD_USER_INPUT',
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'OPERATION_RESOLUTION_FAILURE',
  'PERSISTED_QUERY_NOT_FOUND',
  'PERSISTED_QUERY_NOT_SUPPORTED',
  'PERSONAL_INPUT_IN_PERSISTED_QUERY',
  'PLACE_IN_ADDRESS',
  'QUERY_TOO_COSTLY',
  'QUERY_TOO_DEEP',
  'UNAUTHENTICATED',
]);

/** What a subgraph may say to a client; the rest of its codes are between it and us. */
const subgraphCodes: ReadonlySet<string> = new Set([
  'BAD_USER_INPUT',
  'CURSOR_EXPIRED',
  'RATE_LIMITED',
  'SUBGRAPH_MALFORMED',
  'SUBGRAPH_TIMEOUT',
  'SUBGRAPH_UNAVAILABLE',
]);

/**
 * What leaves the gateway of an error: a code from a list that stays, and words that are ours. Whatever is not on the
 * list is a bug: it is logged, and told without a word of it.
 */
export function createErrorFormatter(
  log: Logger,
): (formatted: GraphQLFormattedError, error: unknown) => GraphQLFormattedError {
  return function formatError({ message, locations, path, extensions = {} }, error) {
    const subgraph = extensions['serviceName'];
    const code = readCode(extensions, error);
    const where = { ...(locations && { locations }), ...(path && { path }) };
    if (code === 'GRAPHQL_PARSE_FAILED' && /more tha[nt] \d+ tokens/.test(message)) {
      const limit = maxTokens.toLocaleString('en-GB');
      return {
        message: `A query may have ${limit} tokens; this one has more.`,
        extensions: { code: 'QUERY_TOO_LONG' },
      };
    }
    if (typeof subgraph === 'string' && subgraphCodes.has(code)) {
      return { message, ...(path && { path }), extensions: { code, subgraph } };
    }
    if (subgraph === undefined && requestCodes.has(code)) return { message, ...where, extensions: { code } };
    log.error({ code, ...(typeof subgraph === 'string' && { subgraph }), bug: describeBug(error) }, 'bug');
    return { message: 'Something went wrong here; it has been noted.', ...where, extensions: { code: internal } };
  };
}

const internal = 'INTERNAL_SERVER_ERROR';

/** Apollo Server gives some refusals a status of 400 and no code. */
function readCode(extensions: Record<string, unknown>, error: unknown): string {
  const code = typeof extensions['code'] === 'string' ? extensions['code'] : internal;
  const http = error instanceof GraphQLError ? error.extensions['http'] : undefined;
  const refused = typeof http === 'object' && http !== null && 'status' in http && http.status === 400;
  return code === internal && refused ? 'BAD_REQUEST' : code;
}
