import type { FastifyReply, FastifyRequest } from 'fastify';
import { ApiError } from './error.ts';

/** `throttle:api` of the platform: 300 requests a minute for each address, one bucket for all its endpoints. */
const atMost = 300;
const windowMs = 60_000;

/** Counts requests on real time, and refuses those above the limit with the headers that Laravel gives. */
export function createRateLimit(): (request: FastifyRequest, reply: FastifyReply) => Promise<void> {
  const windows = new Map<string, { count: number; endsAt: number }>();
  return async function limitRate(request, reply) {
    const now = Date.now();
    const current = windows.get(request.ip);
    const window = current && current.endsAt > now ? current : { count: 0, endsAt: now + windowMs };
    windows.set(request.ip, window);
    window.count++;
    void reply.header('X-RateLimit-Limit', atMost);
    void reply.header('X-RateLimit-Remaining', Math.max(atMost - window.count, 0));
    if (window.count <= atMost) return;
    void reply.header('Retry-After', Math.ceil((window.endsAt - now) / 1000));
    void reply.header('X-RateLimit-Reset', Math.ceil(window.endsAt / 1000));
    throw new ApiError(429, 'Too Many Attempts.');
  };
}
