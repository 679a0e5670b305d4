import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { FreshnessBadgeDocument, type FreshnessBadgeQuery } from '../../codegen/generated/operations.ts';
import type { Clock } from '../../subgraphs/kit/clock.ts';
import { londonDate } from '../../subgraphs/kit/time/london.ts';
import { sendPublic } from '../edge/send-public.ts';
import type { Ask } from '../pages/ask.ts';
import { type BadgeWords, renderBadge } from './render-badge.ts';
import { describeAll, describeSource } from './words.ts';

export interface BadgeRouteOptions {
  /** As anybody may. */
  ask: Ask;
  clock: Clock;
}

/** A night is a day; a directory that goes down shows within minutes. */
const freshSeconds = 300;

const notKnown: BadgeWords = { label: 'freshness', message: 'not known just now', isGrave: true };

/**
 * `/freshness/badge.svg` for everything, `/freshness/badge/{source}.svg` for a directory: for any page to show. They tell
 * counts alone.
 */
export function serveBadges(app: FastifyInstance, { ask, clock }: BadgeRouteOptions): void {
  async function send(
    request: FastifyRequest,
    reply: FastifyReply,
    describe: (answer: FreshnessBadgeQuery, now: Temporal.Instant) => BadgeWords | null,
  ): Promise<FastifyReply> {
    const now = clock();
    void reply.headers({
      'content-security-policy': "default-src 'none'",
      'cross-origin-resource-policy': 'cross-origin',
    });
    const answer = await ask(FreshnessBadgeDocument, { today: londonDate(now) });
    if ('failure' in answer) {
      return reply.code(503).header('cache-control', 'no-store').type('image/svg+xml').send(renderBadge(notKnown));
    }
    const words = describe(answer.data, now);
    if (!words) {
      return reply.code(404).header('cache-control', 'no-store').type('image/svg+xml').send(renderBadge(notKnown));
    }
    return sendPublic(request, reply, { text: renderBadge(words), type: 'image/svg+xml', freshSeconds });
  }

  app.get('/freshness/badge.svg', (request, reply) => send(request, reply, describeAll));
  app.get<{ Params: { file: string } }>('/freshness/badge/:file', (request, reply) => {
    const id = /^([a-z-]+)\.svg$/.exec(request.params.file)?.[1] ?? '';
    return send(request, reply, (answer, now) => describeSource(answer, id, now));
  });
}
