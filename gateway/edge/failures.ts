import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Logger } from 'pino';
import { describeBug } from '../../subgraphs/kit/bug.ts';
import type { SendLost } from '../pages/lost.ts';
import { maxBodyBytes } from './limits/numbers.ts';

/** Answers a request that failed. */
export type AnswerFailure = (error: FastifyError, request: FastifyRequest, reply: FastifyReply) => void;

/**
 * What is answered when a request is refused before the graph sees it, or breaks something. For the error handler of an
 * app, and for what Fastify refuses before it has found a route.
 */
export function createAnswerFailure(log: Logger): AnswerFailure {
  return function answerFailure(error, _request, reply) {
    const status = error.statusCode ?? 500;
    if (status >= 500) log.error({ bug: describeBug(error) }, 'bug');
    const { code, message } = describe(error.code, status);
    void reply.code(status).send({ errors: [{ message, extensions: { code } }] });
  };
}

function describe(fastifyCode: string, status: number): { code: string; message: string } {
  if (fastifyCode === 'FST_ERR_BAD_URL') {
    return {
      code: 'BAD_REQUEST',
      message: 'This address cannot be read: each % in it must stand before two hex digits.',
    };
  }
  if (status === 413) {
    const limit = maxBodyBytes.toLocaleString('en-GB');
    return { code: 'BODY_TOO_LARGE', message: `A request may have ${limit} bytes; this one has more.` };
  }
  if (status === 415) return { code: 'UNSUPPORTED_MEDIA_TYPE', message: 'Send JSON, as `application/json`.' };
  if (status >= 500) return { code: 'INTERNAL_SERVER_ERROR', message: 'Something went wrong here; it has been noted.' };
  const isJson = fastifyCode.includes('JSON') || fastifyCode.includes('BODY');
  return {
    code: 'BAD_REQUEST',
    message: isJson ? 'The body of this request is not JSON.' : 'This request cannot be read.',
  };
}

/** What is answered where there is nothing: a page to people, and JSON to programs. */
export function answerLost(app: FastifyInstance, sendPage: SendLost): void {
  app.setNotFoundHandler(async function answerNotFound(request, reply) {
    if (!(request.headers.accept ?? '').includes('text/html')) {
      const message = 'There is nothing at this address. The graph is at /graphql.';
      return reply.code(404).send({ errors: [{ message, extensions: { code: 'NOT_FOUND' } }] });
    }
    return sendPage(request, reply);
  });
}
