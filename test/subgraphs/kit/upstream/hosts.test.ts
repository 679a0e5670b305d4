import { expect, it, onTestFinished } from 'vitest';
import { z } from 'zod';
import { createUpstream } from '../../../../subgraphs/kit/upstream/create-upstream.ts';
import { manners } from '../../../../subgraphs/kit/upstream/manners.ts';
import { serveDirectory } from '../../../support/directory-server.ts';
import { createTestObserver } from '../../../support/observer.ts';
import { createTestTimers } from '../../../support/timers.ts';

it('keeps one rate towards a host, however many sources ask it', async () => {
  const server = await serveDirectory((_request, response) => {
    response.setHeader('content-type', 'application/json');
    response.end('1');
  });
  onTestFinished(() => server.close());
  const timers = createTestTimers();
  const hosts = new Map();
  const sources = ['information-hub', 'local-offer', 'timetable'].map((source) =>
    createUpstream({
      source,
      baseUrl: server.baseUrl,
      manners: manners.connectedPlaces,
      hosts,
      cache: undefined,
      observer: createTestObserver(),
      timers,
      deadlineMs: 600_000,
    }),
  );
  const startedAt = timers.now();
  for (let nth = 0; nth < 70; nth += 1) await sources[nth % 3]?.getJson({ path: `item-${nth}` }, z.number());
  // Sixty in any minute: the last ten had to wait for the next one.
  expect(timers.now() - startedAt).toBeGreaterThanOrEqual(10_000);
  expect(hosts.size).toBe(1);
});
