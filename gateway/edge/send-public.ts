import { createHash } from 'node:crypto';
import type { FastifyReply, FastifyRequest } from 'fastify';

/** A text that is the same for everybody. */
export interface PublicText {
  text: string;
  /** Its media type. */
  type: string;
  /** How long anybody may show it without asking again, in seconds. */
  freshSeconds: number;
}

/** Sends a text that caches may keep, with an ETag by which they ask whether it has changed; 304 where it has not. */
export function sendPublic(
  { headers }: FastifyRequest,
  reply: FastifyReply,
  { text, type, freshSeconds }: PublicText,
): FastifyReply {
  const etag = `"${createHash('sha256').update(text).digest('hex').slice(0, 32)}"`;
  void reply.headers({ etag, 'cache-control': `public, max-age=${freshSeconds}` });
  const sent = (headers['if-none-match'] ?? '').split(',');
  const known = new Set(sent.map((one) => one.trim().replace(/^W\//, '')));
  if (known.has(etag) || known.has('*')) return reply.code(304).send();
  return reply.type(`${type}; charset=utf-8`).send(text);
}
