import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { onTestFinished } from 'vitest';
import { z } from 'zod';
import type { Clock } from '../../../subgraphs/kit/clock.ts';
import { fixedClock } from '../../../subgraphs/kit/clock.ts';
import type { ReadDirectory, Reading } from '../../../subgraphs/kit/harvest/reading.ts';
import { createUpstream } from '../../../subgraphs/kit/upstream/create-upstream.ts';
import type { Upstream } from '../../../subgraphs/kit/upstream/upstream.ts';
import type { LocalOfferDetails } from '../../../subgraphs/local-offer/entry.ts';
import { type Directory, fromStandIn } from '../../contract/answers.ts';
import { createTestObserver } from '../../support/observer.ts';
import { createTestTimers } from '../../support/timers.ts';

/** A stand-in on a port of its own, and a source that reads it over real HTTP. */
export interface OpenDirectory {
  address: string;
  /** Reads as the keeper does: with the reading before. */
  read(): Promise<Reading<LocalOfferDetails>>;
  /** Requests since this was last asked, as `services?page=1`. */
  requests(): string[];
  /** Answers a request in its own way, when it calls `reply.send`. */
  intercept(hook: (request: FastifyRequest, reply: FastifyReply) => unknown): void;
  /** Changes what is answered to requests whose address begins so. */
  change(begin: string, how: (body: Body) => Body): void;
}

const Body = z.record(z.string(), z.unknown());
type Body = z.infer<typeof Body>;

export const clock: Clock = fixedClock('2026-10-07T09:00:00Z');

/** The way in which every directory of these tests makes its ids and pages. */
export const naming = {
  sourceId: (id: string) => `local-offer:${id}`,
  webPages: 'http://directory.example.org/entry/{id}',
};

export async function openDirectory(
  app: FastifyInstance,
  base: string,
  createRead: (upstream: Upstream, url: string) => ReadDirectory<LocalOfferDetails>,
): Promise<OpenDirectory> {
  let asked: string[] = [];
  let hook: Parameters<OpenDirectory['intercept']>[0] | null = null;
  app.addHook('onRequest', async (request, reply) => {
    asked.push(decodeURIComponent(request.url.slice(base.length)));
    await hook?.(request, reply);
  });
  let changes: { begin: string; how: (body: Body) => Body } | null = null;
  app.addHook('preSerialization', async ({ url }, _reply, body) => {
    return changes && url.slice(base.length).startsWith(changes.begin) ? changes.how(Body.parse(body)) : body;
  });
  const address = await app.listen({ port: 0, host: '127.0.0.1' });
  onTestFinished(() => app.close());
  const read = createRead(createTestUpstream(address + base), address + base);
  let previous: Reading<LocalOfferDetails> | null = null;
  return {
    address,
    async read() {
      previous = await read(previous);
      return previous;
    },
    requests() {
      const before = asked;
      asked = [];
      return before;
    },
    intercept(next) {
      hook = next;
    },
    change(begin, how) {
      changes = { begin, how };
    },
  };
}

/** A stand-in without a port, which gives the same addresses wherever it is asked. */
export function fromPlacelessStandIn(app: FastifyInstance): Directory {
  return ({ url }) => fromStandIn(app)(new Request(url));
}

/** The real way out; nobody waits for a rate or between tries. */
function createTestUpstream(baseUrl: string): Upstream {
  return createUpstream({
    source: 'local-offer',
    baseUrl,
    manners: { atMost: 10_000, perMinutes: 1, burst: 5000, concurrency: 4, reason: 'a test of its own' },
    cache: undefined,
    observer: createTestObserver(),
    timers: createTestTimers(),
  });
}
