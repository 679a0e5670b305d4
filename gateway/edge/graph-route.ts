import type { ApolloServer } from '@apollo/server';
import type { FastifyInstance } from 'fastify';
import { createGraphQLHandler } from '../../subgraphs/kit/graphql-route.ts';
import { type GraphContext, createGraphContext } from '../graph/context.ts';
import type { DataTeamDoor } from './data-team.ts';
import type { FactsOf } from './request-log.ts';

/** A browser asks again for leave to send JSON after a day at most. */
const preflightSeconds = 86_400;

const wrongMethod = {
  message: 'The graph takes GET and POST alone.',
  extensions: { code: 'METHOD_NOT_ALLOWED' },
};

export interface GraphRouteOptions {
  graph: ApolloServer<GraphContext>;
  factsOf: FactsOf;
  dataTeam: DataTeamDoor;
}

/**
 * `/graphql`, by GET and POST. Pages of any origin may read it: it is public and knows no cookies. What is the data
 * team's is not: a token that a foreign page may not send, or a machine that it may not speak for, opens that.
 */
export function serveGraph(app: FastifyInstance, { graph, factsOf, dataTeam }: GraphRouteOptions): void {
  const answer = createGraphQLHandler(graph, (request) => {
    const context = createGraphContext(() => dataTeam.admitsToGraph(request));
    factsOf.set(request, context.facts);
    return context;
  });

  app.route({
    method: ['GET', 'POST'],
    url: '/graphql',
    onRequest: async (_request, reply) => void reply.header('access-control-allow-origin', '*'),
    async handler(request, reply) {
      // Somebody has typed the address into a browser.
      const isVisit = request.method === 'GET' && !request.url.includes('?');
      if (isVisit && request.headers.accept?.includes('text/html')) return reply.redirect('/graphql/explorer', 303);
      return answer.call(app, request, reply);
    },
  });
  app.route({
    method: ['PUT', 'PATCH', 'DELETE'],
    url: '/graphql',
    // Before the body is read, and before Apollo Server asks for what tells that no foreign form has sent it.
    onRequest: async (_request, reply) =>
      reply
        .code(405)
        .headers({ 'access-control-allow-origin': '*', allow: 'GET, POST' })
        .send({ errors: [wrongMethod] }),
    handler: (_request, reply) => reply,
  });
  app.options('/graphql', (_request, reply) =>
    reply
      .headers({
        'access-control-allow-origin': '*',
        'access-control-allow-methods': 'GET, POST',
        'access-control-allow-headers': 'content-type, apollo-require-preflight',
        'access-control-max-age': preflightSeconds,
      })
      .code(204)
      .send(),
  );
}
