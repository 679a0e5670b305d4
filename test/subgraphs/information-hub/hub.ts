import type { FastifyReply, FastifyRequest } from 'fastify';
import { onTestFinished } from 'vitest';
import { serveHub } from '../../../subgraphs/kit/connected-places/sample/serve-hub.ts';
import { type HubRecords, createHubRecords } from '../../../subgraphs/kit/connected-places/sample/records/hub.ts';
import { createSource } from '../../../subgraphs/information-hub/source.ts';
import type { HubDetails } from '../../../subgraphs/information-hub/source/missing.ts';
import type { Reading } from '../../../subgraphs/kit/harvest/reading.ts';
import type { SampleWorld } from '../../../subgraphs/kit/sample/world.ts';
import { createUpstream } from '../../../subgraphs/kit/upstream/create-upstream.ts';
import { createTestObserver } from '../../support/observer.ts';
import { createTestTimers } from '../../support/timers.ts';

/** The day on which every test begins, at nine in the morning, UTC. */
export const today = '2026-03-30';

/** A directory that a test can change between and during readings, and a source that reads it over real HTTP. */
export interface TestHub {
  /** What the directory holds. Lists can be replaced; a request sees them as they are when it comes. */
  records: HubRecords;
  /** Reads as the keeper does: with the reading before. */
  read(): Promise<Reading<HubDetails>>;
  /** As after a restart: what is remembered between readings is gone, the last reading is not. */
  restart(): void;
  /** Requests since this was last asked, as `services?page=1&per_page=100`. */
  requests(): string[];
  /** Sees every request first, and answers those that it sends a reply to. */
  intercept(hook: (request: FastifyRequest, reply: FastifyReply) => unknown): void;
  /** Requests whose address holds these words fail. */
  breakDown(words: string): void;
  advance(duration: Temporal.DurationLike): void;
}

const origin = 'http://hub.example.org';

/** A stand-in on a port of its own that is closed when the test is over. */
export async function openHub(world: SampleWorld): Promise<TestHub> {
  let now = Temporal.Instant.from(`${today}T09:00:00Z`);
  const clock = () => now;
  const records = createHubRecords(world, { today: Temporal.PlainDate.from(today), origin });
  const app = serveHub({ world, clock, createRecords: () => records });
  let asked: string[] = [];
  let hook: Parameters<TestHub['intercept']>[0] | null = null;
  app.addHook('onRequest', async (request, reply) => {
    asked.push(decodeURIComponent(request.url.replace('/core/v1/', '')));
    await hook?.(request, reply);
  });
  const address = await app.listen({ port: 0, host: '127.0.0.1' });
  onTestFinished(() => app.close());

  const url = `${address}/core/v1/`;
  const newSource = () => createSource(createTestUpstream(url), { clock, url, website: `${origin}/` });
  let source = newSource();
  let previous: Reading<HubDetails> | null = null;
  return {
    records,
    async read() {
      previous = await source(previous);
      return previous;
    },
    restart() {
      source = newSource();
    },
    requests() {
      const before = asked;
      asked = [];
      return before;
    },
    intercept(next) {
      hook = next;
    },
    breakDown(words) {
      hook = (request, reply) =>
        request.url.includes(words) ? reply.status(500).send({ message: 'Server Error' }) : null;
    },
    advance(duration) {
      now = now.add(duration);
    },
  };
}

/** The real way out; nobody waits for a rate or between tries. */
function createTestUpstream(baseUrl: string) {
  return createUpstream({
    source: 'information-hub',
    baseUrl,
    manners: { atMost: 10_000, perMinutes: 1, burst: 5000, concurrency: 4, reason: 'a test of its own' },
    cache: undefined,
    observer: createTestObserver(),
    timers: createTestTimers(),
  });
}
