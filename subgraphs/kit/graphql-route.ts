import { type ApolloServer, HeaderMap } from '@apollo/server';
import type { FastifyReply, FastifyRequest, RouteHandlerMethod } from 'fastify';

/** The handler of a `/graphql` route: hands what Fastify has read to Apollo Server, and its answer back. */
export function createGraphQLHandler<Context extends object>(
  server: ApolloServer<Context>,
  createContext: (request: FastifyRequest) => Context,
): RouteHandlerMethod {
  return async function answerGraphQL(request: FastifyRequest, reply: FastifyReply) {
    const { status, headers, body } = await server.executeHTTPGraphQLRequest({
      httpGraphQLRequest: {
        method: request.method,
        headers: toHeaderMap(request.headers),
        // Cut from the target itself: a Host header can be anything, and building a URL of it may throw.
        search: request.url.includes('?') ? request.url.slice(request.url.indexOf('?')) : '',
        body: request.body,
      },
      context: () => Promise.resolve(createContext(request)),
    });
    if (body.kind !== 'complete') throw new Error('An answer in parts, which this graph does not offer.');
    return reply
      .code(status ?? 200)
      .headers(Object.fromEntries(headers))
      .send(body.string);
  };
}

function toHeaderMap(headers: FastifyRequest['headers']): HeaderMap {
  const map = new HeaderMap();
  for (const [name, value] of Object.entries(headers)) {
    if (value !== undefined) map.set(name, Array.isArray(value) ? value.join(', ') : value);
  }
  return map;
}
