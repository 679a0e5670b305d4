import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { manners } from '../../../../subgraphs/kit/upstream/manners.ts';
import { createRate } from '../../../../subgraphs/kit/upstream/rate.ts';
import type { Manners } from '../../../../subgraphs/kit/upstream/upstream.ts';

const start = Date.parse('2026-03-30T09:00:00Z');
const minute = 60_000;

/** The moments at which requests go that come so many milliseconds after one another. */
function sendAll(own: Manners, gaps: readonly number[]): number[] {
  const rate = createRate(own);
  let now = start;
  return gaps.map((gap) => {
    now += gap;
    now += rate.wait(now);
    rate.take(now);
    return now;
  });
}

function mostInOneWindow(moments: readonly number[], length: number): number {
  return Math.max(...moments.map((from) => moments.filter((at) => at >= from && at < from + length).length));
}

const anyManners = fc
  .record({
    burst: fc.integer({ min: 1, max: 20 }),
    more: fc.integer({ min: 1, max: 40 }),
    perMinutes: fc.integer({ min: 1, max: 15 }),
  })
  .map(({ burst, more, perMinutes }) => ({
    atMost: burst + more,
    burst,
    perMinutes,
    concurrency: 1,
    reason: 'a test',
  }));

describe('a rate', () => {
  it('never lets more go in any window than the manners allow, however requests come', () => {
    const gaps = fc.array(fc.integer({ min: 0, max: 120_000 }), { minLength: 1, maxLength: 150 });
    fc.assert(
      fc.property(anyManners, gaps, (own, gaps) => {
        expect(mostInOneWindow(sendAll(own, gaps), own.perMinutes * minute)).toBeLessThanOrEqual(own.atMost);
      }),
    );
  });

  it('uses what the manners allow: a burst at once, and the whole number in a busy window', () => {
    fc.assert(
      fc.property(anyManners, (own) => {
        const moments = sendAll(own, Array<number>(own.atMost * 2).fill(0));
        expect(moments.filter((at) => at === start)).toHaveLength(own.burst);
        expect(mostInOneWindow(moments, own.perMinutes * minute + 1)).toBeGreaterThanOrEqual(own.atMost - 1);
      }),
    );
  });

  it('lets nothing go in a pause, and believes the longest', () => {
    const rate = createRate(manners.feed);
    rate.pauseUntil(start + 5000);
    rate.pauseUntil(start + 2000);
    expect(rate.wait(start)).toBe(5000);
    expect(rate.wait(start + 4999)).toBe(1);
    expect(rate.wait(start + 5000)).toBe(0);
  });
});

describe('the manners', () => {
  it.each([
    { kind: 'connectedPlaces', documented: 300, minutes: 1 },
    { kind: 'outpost', documented: 100, minutes: 15 },
    { kind: 'nhsServiceSearch', documented: 6000, minutes: 1 },
    { kind: 'nhsOrganisations', documented: 5000, minutes: 5 },
  ] as const)('of $kind stay within $documented in $minutes minutes', ({ kind, documented, minutes }) => {
    expect(mostInOneWindow(sendAll(manners[kind], Array<number>(2000).fill(0)), minutes * minute)).toBeLessThan(
      documented,
    );
  });

  it('ask the Information Hub at most 60 times a minute, and give a harvest of 40 requests its way', () => {
    const moments = sendAll(manners.connectedPlaces, Array<number>(300).fill(0));
    expect(mostInOneWindow(moments, minute + 1)).toBe(60);
    expect(moments[39]).toBe(start);
  });

  it.each(Object.entries(manners))('of %s have a burst below the whole, and a reason', (_kind, own) => {
    expect(own.burst).toBeLessThan(own.atMost);
    expect(own.reason.length).toBeGreaterThan(40);
  });
});
