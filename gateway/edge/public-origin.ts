import type { FastifyRequest } from 'fastify';

/** Where the gateway is for whoever asks, e.g. `https://hub.example`: what addresses begin with that leave it. */
export type OriginOf = (request: Pick<FastifyRequest, 'protocol' | 'host'>) => string;

/**
 * As the config says it; without that, as each request was sent. A proxy that ends TLS sends plain requests on, so behind one
 * only the config knows.
 */
export function createOriginOf(publicUrl: string | undefined): OriginOf {
  if (publicUrl === undefined) return ({ protocol, host }) => `${protocol}://${host}`;
  const { origin } = new URL(publicUrl);
  return () => origin;
}
