import type { GraphQLDataSource } from '@apollo/gateway';
import { describeBug } from '../../subgraphs/kit/bug.ts';
import { LinkError } from '../../subgraphs/kit/link-error.ts';
import type { Observer } from '../../subgraphs/kit/observer.ts';
import type { GraphAnswer, GraphLink, GraphRequest } from '../../subgraphs/kit/subgraph.ts';
import type { GraphContext } from './context.ts';
import { type Blanks, toEmptyAnswer, fillGaps } from './empty-answer.ts';
import type { SubgraphMetrics } from './subgraph-metrics.ts';

export interface DataSourceOptions {
  /** The subgraph's name. */
  name: string;
  ask: GraphLink;
  blanks: Blanks;
  log: Observer['log'];
  metrics: SubgraphMetrics;
}

/** The gateway's way to one subgraph: in time or not at all, and a failure costs only what that subgraph knows. */
export function createDataSource(options: DataSourceOptions): GraphQLDataSource<GraphContext> {
  const { name, ask, blanks, log, metrics } = options;

  function toFailure(error: unknown): LinkError {
    if (error instanceof LinkError) {
      log.warn({ subgraph: name, code: error.code }, 'subgraph gave no answer');
      return error;
    }
    log.error({ subgraph: name, bug: describeBug(error) }, 'bug in a link to a subgraph');
    return new LinkError('SUBGRAPH_UNAVAILABLE', name, { cause: error });
  }

  return {
    async process(asked) {
      if (!('incomingRequestContext' in asked) || !asked.request.query) {
        throw new Error('A subgraph is asked for the sake of a request, and for nothing else.');
      }
      const { query, variables, operationName } = asked.request;
      const request = { query, ...(variables && { variables }), ...(operationName && { operationName }) };
      const makeBlank = () => toEmptyAnswer(query, variables, blanks);
      const { answerBy, subgraphWithinMs, facts } = asked.context;
      const ms = Math.min(subgraphWithinMs, answerBy - performance.now());
      facts.subgraphCalls += 1;
      const done = metrics.start(name);
      try {
        const answer = await askWithin(ask, request, name, ms);
        restrict(asked.incomingRequestContext.overallCachePolicy, answer.cacheControl);
        done('answered');
        const { errors } = answer;
        const data = errors && !isRefused(errors) ? fillGaps(answer.data, makeBlank) : answer.data;
        return { ...(data !== undefined && { data }), ...(errors && { errors }) };
      } catch (error) {
        const { code, message } = toFailure(error);
        done(code);
        return { data: makeBlank(), errors: [{ message, extensions: { code } }] };
      }
    },
  };
}

/** What was asked makes no sense. To whoever passes over errors, an empty list would say that there is nothing. */
function isRefused(errors: NonNullable<GraphAnswer['errors']>): boolean {
  return errors.some(({ extensions }) => extensions?.['code'] === 'BAD_USER_INPUT');
}

async function askWithin(ask: GraphLink, request: GraphRequest, name: string, ms: number): Promise<GraphAnswer> {
  if (ms <= 0) throw new LinkError('SUBGRAPH_TIMEOUT', name);
  const giveUp = new AbortController();
  const late = Promise.withResolvers<never>();
  const timer = setTimeout(() => {
    giveUp.abort();
    late.reject(new LinkError('SUBGRAPH_TIMEOUT', name));
  }, ms);
  try {
    return await Promise.race([ask({ ...request, signal: giveUp.signal }), late.promise]);
  } finally {
    clearTimeout(timer);
  }
}

interface CachePolicy {
  restrict?: (hint: { maxAge: number; scope?: 'PUBLIC' | 'PRIVATE' }) => void;
}

/** An answer without a Cache-Control must not be kept; that is how Apollo's own data source reads it, too. */
function restrict(policy: CachePolicy | undefined, cacheControl: string | undefined): void {
  const maxAge = /(?:^|[,\s])max-age=(\d+)/.exec(cacheControl ?? '')?.[1];
  const isPrivate = /(?:^|[,\s])private(?:$|[,\s])/.test(cacheControl ?? '');
  policy?.restrict?.({ maxAge: Number(maxAge ?? 0), scope: isPrivate ? 'PRIVATE' : 'PUBLIC' });
}
