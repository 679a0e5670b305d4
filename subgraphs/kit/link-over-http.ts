import { Pool, errors } from 'undici';
import { z } from 'zod';
import { LinkError, type LinkFailure } from './link-error.ts';
import type { GraphAnswer, GraphLink } from './subgraph.ts';

export interface HttpLinkOptions {
  /** The subgraph's name, for messages. */
  subgraph: string;
  /** Where its GraphQL is, e.g. `http://127.0.0.1:4001/graphql`. */
  url: string;
  /** The longest that one answer may take, in milliseconds. */
  deadlineMs: number;
  /** The largest answer that is read, in bytes. */
  maxBytes: number;
}

export interface HttpLink {
  ask: GraphLink;
  /** Closes its connections; requests under way fail. */
  close(): Promise<void>;
}

/** Asks a subgraph over HTTP, on connections that stay open. got stays with the directories: it costs this hop dearly. */
export function createHttpLink({ subgraph, url, deadlineMs, maxBytes }: HttpLinkOptions): HttpLink {
  const { origin, pathname, search } = new URL(url);
  const pool = new Pool(origin, {
    connections: 32,
    connectTimeout: Math.min(deadlineMs, 1_000),
    headersTimeout: deadlineMs,
    bodyTimeout: deadlineMs,
    maxResponseSize: maxBytes,
  });
  const headers = { 'content-type': 'application/json', accept: 'application/json' };

  async function ask({ query, variables, operationName, signal }: Parameters<GraphLink>[0]): Promise<GraphAnswer> {
    const inTime = AbortSignal.timeout(deadlineMs);
    try {
      const answer = await pool.request({
        path: `${pathname}${search}`,
        method: 'POST',
        headers,
        body: JSON.stringify({ query, variables, operationName }),
        signal: signal ? AbortSignal.any([signal, inTime]) : inTime,
      });
      const text = await answer.body.text();
      if (answer.statusCode >= 500) throw new LinkError('SUBGRAPH_UNAVAILABLE', subgraph);
      const cacheControl = answer.headers['cache-control'];
      return { ...toAnswer(text, subgraph), ...(typeof cacheControl === 'string' && { cacheControl }) };
    } catch (error) {
      if (error instanceof LinkError) throw error;
      throw new LinkError(toFailure(error), subgraph, { cause: error });
    }
  }

  return { ask, close: () => pool.destroy() };
}

const WireAnswer = z.object({
  data: z.record(z.string(), z.unknown()).nullish(),
  errors: z
    .array(
      z.object({
        message: z.string(),
        path: z.array(z.union([z.string(), z.number()])).optional(),
        extensions: z.record(z.string(), z.unknown()).optional(),
      }),
    )
    .optional(),
});

function toAnswer(text: string, subgraph: string): Pick<GraphAnswer, 'data' | 'errors'> {
  let body: unknown;
  try {
    body = JSON.parse(text);
  } catch (cause) {
    throw new LinkError('SUBGRAPH_MALFORMED', subgraph, { cause });
  }
  const wire = WireAnswer.safeParse(body);
  if (!wire.success || (wire.data.data === undefined && !wire.data.errors)) {
    throw new LinkError('SUBGRAPH_MALFORMED', subgraph, { cause: wire.error });
  }
  const { data, errors } = wire.data;
  return { ...(data !== undefined && { data }), ...(errors && { errors: errors.map(toError) }) };
}

/** Only what the GraphQL specification gives an error: a subgraph in another hand may send more. */
function toError({
  message,
  path,
  extensions,
}: {
  message: string;
  path?: (string | number)[] | undefined;
  extensions?: Record<string, unknown> | undefined;
}): NonNullable<GraphAnswer['errors']>[number] {
  return { message, ...(path && { path }), ...(extensions && { extensions }) };
}

function toFailure(error: unknown): LinkFailure {
  if (error instanceof errors.ResponseExceededMaxSizeError) return 'SUBGRAPH_MALFORMED';
  const late =
    error instanceof errors.HeadersTimeoutError ||
    error instanceof errors.BodyTimeoutError ||
    (error instanceof Error && (error.name === 'TimeoutError' || error.name === 'AbortError'));
  return late ? 'SUBGRAPH_TIMEOUT' : 'SUBGRAPH_UNAVAILABLE';
}
