import type { RequestListener } from 'node:http';
import { expect } from 'vitest';
import type { ReadDirectory, Reading } from '../../subgraphs/kit/harvest/reading.ts';
import { type UpstreamOptions, createUpstream } from '../../subgraphs/kit/upstream/create-upstream.ts';
import { UpstreamError, type UpstreamFailure } from '../../subgraphs/kit/upstream/error.ts';
import type { Upstream } from '../../subgraphs/kit/upstream/upstream.ts';
import { type DirectoryServer, serveDirectory } from '../support/directory-server.ts';
import { type TestObserver, createTestObserver } from '../support/observer.ts';
import { type TestTimers, createTestTimers } from '../support/timers.ts';
import { canary } from './answers.ts';

/** Where the directory of one case is, and the way to it. */
export interface ContractDirectory {
  /** With a slash at the end. */
  baseUrl: string;
  /** The real `createUpstream`, at `baseUrl` unless told otherwise, with a short deadline and waits that take no time. */
  createUpstream: (options?: Partial<Pick<UpstreamOptions, 'baseUrl' | 'headers' | 'redirects'>>) => Upstream;
}

/** One case: a source reads a directory that answers in this way. */
export interface ContractRun<Details> {
  /** What came of it: a reading, or the error. */
  outcome: Reading<Details> | Error;
  /** The requests that arrived. */
  requests: string[];
  /** How long the source waited between requests, in milliseconds. */
  slept: number[];
  logged: string;
}

export interface RunOptions<Details> {
  name: string;
  createRead: (directory: ContractDirectory) => ReadDirectory<Details>;
  answer: RequestListener;
  /** 20 s of real time when absent, as in the gateway. */
  deadlineMs?: number;
  maxBytes?: number;
}

/** Reads a directory on a port of its own, through the real way out. */
export async function runContract<Details>(options: RunOptions<Details>): Promise<ContractRun<Details>> {
  const observer = createTestObserver();
  const timers = createTestTimers();
  const server = await serveDirectory(options.answer);
  try {
    const outcome = await read(options, server, observer, timers);
    return { outcome, requests: server.requests(), slept: timers.slept(), logged: JSON.stringify(observer.lines()) };
  } finally {
    await server.close();
  }
}

function read<Details>(
  { name, createRead, deadlineMs, maxBytes }: RunOptions<Details>,
  { baseUrl }: DirectoryServer,
  observer: TestObserver,
  timers: TestTimers,
): Promise<Reading<Details> | Error> {
  const common = {
    source: name,
    baseUrl,
    // The rate of no real directory: what is asked here is asked of this case alone.
    manners: { atMost: 10_000, perMinutes: 1, burst: 5000, concurrency: 4, reason: 'a test' },
    cache: undefined,
    observer,
    timers,
    ...(deadlineMs !== undefined && { deadlineMs }),
    ...(maxBytes !== undefined && { maxBytes }),
  };
  const readDirectory = createRead({ baseUrl, createUpstream: (own = {}) => createUpstream({ ...common, ...own }) });
  return readDirectory(null).catch((error: unknown) => (error instanceof Error ? error : new Error(String(error))));
}

/** The reading of a run that must have gone well. */
export function expectReading<Details>({ outcome }: ContractRun<Details>): Reading<Details> {
  if (outcome instanceof Error) throw outcome;
  return outcome;
}

/** A failure in our own words: sorted, of the right source, and with nothing of what the directory sent. */
export function expectFailure(
  { outcome, logged }: ContractRun<unknown>,
  source: string,
  failure: UpstreamFailure,
): void {
  if (!(outcome instanceof UpstreamError)) {
    throw new Error(`Expected the failure ${failure}, but got ${describeOutcome(outcome)}.`, {
      cause: outcome,
    });
  }
  expect(outcome.failure).toBe(failure);
  expect(outcome.source).toBe(source);
  expect(`${outcome.message} ${logged}`).not.toContain(canary);
  expect(outcome.url).not.toContain('?');
}

function describeOutcome(outcome: Reading<unknown> | Error): string {
  return outcome instanceof Error
    ? `the unsorted ${outcome.name}: ${outcome.message}`
    : `a reading of ${outcome.listings.length} listings`;
}
