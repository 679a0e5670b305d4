import type { FastifyRequest } from 'fastify';

/**
 * Whether the browser says that a page of another origin made this request. Programs say nothing of the kind, and are
 * not foreign (https://www.w3.org/TR/fetch-metadata/).
 */
export function isForeign({ headers }: FastifyRequest): boolean {
  const site = headers['sec-fetch-site'];
  if (site !== undefined) return site !== 'same-origin' && site !== 'none';
  return headers.origin !== undefined && !isOwn(headers.origin, headers.host);
}

/** Whether a page of this gateway made this request. Browsers without fetch metadata tell by `Origin`. */
export function isOwnPage({ headers }: FastifyRequest): boolean {
  const site = headers['sec-fetch-site'];
  if (site !== undefined) return site === 'same-origin';
  return headers.origin !== undefined && isOwn(headers.origin, headers.host);
}

/** The scheme is left aside: a proxy before the gateway may end TLS. */
function isOwn(origin: string, host = ''): boolean {
  return URL.canParse(origin) && new URL(origin).host === host;
}
