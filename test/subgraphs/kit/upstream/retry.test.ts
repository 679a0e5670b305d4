import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { UpstreamError, type UpstreamFailure } from '../../../../subgraphs/kit/upstream/error.ts';
import { isPassing, parseRetryAfter, retryDelay } from '../../../../subgraphs/kit/upstream/retry.ts';

const hour = 3_600_000;
const now = Date.parse('2026-03-30T09:00:00Z');

function fail(failure: UpstreamFailure, details: { status?: number; code?: string } = {}): UpstreamError {
  const cause = details.code && Object.assign(new Error('of the network'), { code: details.code });
  const url = 'https://directory.example.org/';
  return new UpstreamError(failure, 'It failed.', {
    source: 'nhs',
    url,
    cause,
    ...(details.status && { status: details.status }),
  });
}

describe('the wait before another attempt', () => {
  const question = {
    attempts: fc.integer({ min: 1, max: 5 }),
    retryAfterMs: fc.option(fc.double({ min: 0, max: hour, noNaN: true }), { nil: undefined }),
    remainingMs: fc.double({ min: -1000, max: 60_000, noNaN: true }),
    random: fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }),
  };

  it('always ends within the deadline, never comes before Retry-After, and stops after two retries', () => {
    fc.assert(
      fc.property(fc.record(question), (asked) => {
        const delay = retryDelay(asked);
        fc.pre(delay !== null);
        expect(asked.attempts).toBeLessThanOrEqual(2);
        expect(delay).toBeLessThan(asked.remainingMs);
        expect(delay).toBeGreaterThanOrEqual(asked.retryAfterMs ?? 250);
      }),
    );
  });

  it('grows, and is spread', () => {
    const delays = [0, 0.999].flatMap((random) =>
      [1, 2].map((attempts) => retryDelay({ attempts, retryAfterMs: undefined, remainingMs: hour, random })),
    );
    expect(delays.map((delay) => Math.round(delay ?? 0))).toEqual([250, 500, 500, 1000]);
  });
});

describe('Retry-After', () => {
  it.each([
    ['seconds', '120', undefined, 120_000],
    ['none at all', '0', undefined, 0],
    ['a date', 'Mon, 30 Mar 2026 09:00:30 GMT', undefined, 30_000],
    ['a date that is past', 'Mon, 30 Mar 2026 08:00:00 GMT', undefined, 0],
    ['a date by a clock that is a day ahead', 'Tue, 31 Mar 2026 09:00:30 GMT', 'Tue, 31 Mar 2026 09:00:00 GMT', 30_000],
    ['more than an hour', '86400', undefined, hour],
    ['the year 2099', 'Thu, 01 Jan 2099 00:00:00 GMT', undefined, hour],
    ['more digits than a number has', '9'.repeat(400), undefined, hour],
  ])('reads %s', (_what, header, date, expected) => {
    expect(parseRetryAfter(header, date, now)).toBe(expected);
  });

  it.each([undefined, '', 'soon', '-1', '1.5', '2026-03-30', 'Mon, 99 Foo 2026 09:00:30 GMT'])(
    'makes nothing of %s',
    (header) => {
      expect(parseRetryAfter(header, undefined, now)).toBeUndefined();
    },
  );

  it('is at most an hour and at least nothing, whatever it says', () => {
    fc.assert(
      fc.property(fc.string(), fc.option(fc.string(), { nil: undefined }), (header, date) => {
        const wait = parseRetryAfter(header, date, now) ?? 0;
        expect(wait).toBeGreaterThanOrEqual(0);
        expect(wait).toBeLessThanOrEqual(hour);
      }),
    );
  });
});

describe('a failure that may pass', () => {
  it.each([
    fail('rate-limited', { status: 429 }),
    fail('unavailable', { status: 500 }),
    fail('unavailable', { status: 503 }),
    fail('unavailable', { code: 'ECONNRESET' }),
  ])('is asked again: $failure $status', (error) => {
    expect(isPassing(error)).toBe(true);
  });

  it.each([
    fail('rate-limited'),
    fail('unavailable', { status: 501 }),
    fail('unavailable', { code: 'ENOTFOUND' }),
    fail('unavailable', { code: 'CERT_HAS_EXPIRED' }),
    fail('not-found', { status: 404 }),
    fail('refused', { status: 403 }),
    fail('rejected', { status: 422 }),
    fail('malformed'),
    fail('timeout'),
    fail('too-large'),
    fail('redirected', { status: 302 }),
    fail('circuit-open'),
  ])('is not asked again: $failure $status', (error) => {
    expect(isPassing(error)).toBe(false);
  });
});
