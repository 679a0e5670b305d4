import type { FastifyInstance } from 'fastify';
import { LastNightDocument } from '../../codegen/generated/operations.ts';
import type { Clock } from '../../subgraphs/kit/clock.ts';
import type { Ask } from '../pages/ask.ts';
import { findLastNight, isMissed } from './missed.ts';

/**
 * `/health/night`: 200 while the nightly checks are made, 503 once a night was missed, or nobody can tell. For whatever
 * watches the gateway; it says nothing of whether requests can be answered.
 */
export function serveNightHealth(app: FastifyInstance, { ask, clock }: { ask: Ask; clock: Clock }): void {
  const startedAt = clock().toString();
  app.get('/health/night', async (_request, reply) => {
    void reply.header('cache-control', 'no-store');
    const answer = await ask(LastNightDocument, {});
    if ('failure' in answer) return reply.code(503).send({ status: 'unknown', lastFinished: null });
    const lastFinished = findLastNight(answer.data.freshnessRuns)?.finishedAt ?? null;
    // A new gateway has until its first night.
    if (isMissed(lastFinished ?? startedAt, clock())) return reply.code(503).send({ status: 'missed', lastFinished });
    return { status: lastFinished === null ? 'waiting' : 'made', lastFinished };
  });
}
