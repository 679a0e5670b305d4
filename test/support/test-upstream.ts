import { type UpstreamOptions, createUpstream } from '../../subgraphs/kit/upstream/create-upstream.ts';
import type { UpstreamError } from '../../subgraphs/kit/upstream/error.ts';
import type { Manners, Upstream } from '../../subgraphs/kit/upstream/upstream.ts';
import { type TestObserver, createTestObserver } from './observer.ts';
import { type TestTimers, createTestTimers } from './timers.ts';

/** A real way out to `https://directory.example.org/v1/`, with all that a test wants to look at. */
export interface TestUpstream {
  upstream: Upstream;
  observer: TestObserver;
  timers: TestTimers;
}

/** Manners that never make a test wait. */
export const hastyManners: Manners = { atMost: 10_000, perMinutes: 1, burst: 5000, concurrency: 100, reason: 'a test' };

export function createTestUpstream(options: Partial<UpstreamOptions> = {}): TestUpstream {
  const observer = createTestObserver();
  const timers = createTestTimers();
  const baseUrl = 'https://directory.example.org/v1/';
  const defaults = { source: 'nhs', baseUrl, manners: hastyManners, cache: undefined, observer, timers };
  return { upstream: createUpstream({ ...defaults, ...options }), observer, timers };
}

/** The failure of a read that must fail. */
export async function failureOf(read: Promise<unknown>): Promise<UpstreamError> {
  return read.then(
    () => {
      throw new Error('Expected a failure, but the read went well.');
    },
    (error: UpstreamError) => error,
  );
}
