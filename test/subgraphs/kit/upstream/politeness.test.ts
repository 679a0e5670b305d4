import { HttpResponse, http } from 'msw/http';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import type { Upstream } from '../../../../subgraphs/kit/upstream/upstream.ts';
import { createTestUpstream, failureOf, hastyManners } from '../../../support/test-upstream.ts';
import { mockUpstreams } from '../../../support/upstream-mock.ts';

const network = mockUpstreams();
const address = 'https://directory.example.org/v1/numbers';
const path = 'numbers';

/** Answers with these statuses in turn, the last one for ever after. */
function answer(...answers: (number | Response)[]) {
  const left = [...answers];
  network.use(
    http.get(address, () => {
      const next = (left.length > 1 ? left.shift() : left[0]) ?? 200;
      return typeof next === 'number' ? HttpResponse.json(7, { status: next }) : next.clone();
    }),
  );
}

function busy(retryAfter: string, status = 429): Response {
  return new HttpResponse(null, { status, headers: { 'retry-after': retryAfter } });
}

/** Questions that nobody else asks. */
let questions = 0;
const anew = () => ({ path, query: { question: questions++ } });

describe('retries', () => {
  it('come twice at most, with a growing pause', async () => {
    answer(500, 502, 200);
    const { upstream, timers, observer } = createTestUpstream();
    expect((await upstream.getJson({ path }, z.number())).body).toBe(7);
    const [first = 0, second = 0] = timers.slept();
    expect(first).toBeGreaterThanOrEqual(250);
    expect(second).toBeGreaterThanOrEqual(500);
    expect(second).toBeLessThanOrEqual(1000);
    expect(await observer.metrics.metrics()).toContain('upstream_retries_total{source="nhs"} 2');
    expect(observer.lines()).toEqual([]);
  });

  it('end in the failure that it was', async () => {
    answer(503);
    const { upstream } = createTestUpstream();
    expect(await failureOf(upstream.getJson({ path }, z.number()))).toMatchObject({
      failure: 'unavailable',
      status: 503,
    });
    expect(network.requests()).toHaveLength(3);
  });

  it('are for reads by POST too', async () => {
    let asked = 0;
    network.use(http.post(address, () => HttpResponse.json(7, { status: asked++ === 0 ? 503 : 200 })));
    const { upstream } = createTestUpstream();
    expect((await upstream.getJson({ path, json: {} }, z.number())).body).toBe(7);
  });

  it.each([400, 401, 403, 404, 410, 422, 501])('are not for a status %i', async (status) => {
    answer(status);
    const { upstream } = createTestUpstream();
    await failureOf(upstream.getJson({ path }, z.number()));
    expect(network.requests()).toHaveLength(1);
  });

  it('are not begun that the deadline would cut off', async () => {
    answer(500);
    const { upstream, timers } = createTestUpstream({ deadlineMs: 200 });
    expect(await failureOf(upstream.getJson({ path }, z.number()))).toMatchObject({ failure: 'unavailable' });
    expect(timers.slept()).toEqual([]);
  });
});

describe('Retry-After', () => {
  it.each([429, 503])('is kept to with status %i', async (status) => {
    answer(busy('7', status), 200);
    const { upstream, timers } = createTestUpstream();
    const start = timers.now();
    await upstream.getJson({ path }, z.number());
    expect(timers.now() - start).toBeGreaterThanOrEqual(7000);
    expect(timers.now() - start).toBeLessThan(7500);
  });

  it('holds all requests to the host, and tells at once who cannot wait so long', async () => {
    answer(busy('120'), 200);
    const { upstream, timers } = createTestUpstream();
    expect(await failureOf(upstream.getJson(anew(), z.number()))).toMatchObject({
      failure: 'rate-limited',
      status: 429,
      retryAfterMs: 120_000,
    });
    const early = await failureOf(upstream.getJson(anew(), z.number()));
    expect(early).toMatchObject({ failure: 'rate-limited', retryAfterMs: 120_000, status: undefined });
    timers.advance(119_999);
    await upstream.getJson(anew(), z.number());
    expect(network.requests()).toHaveLength(2);
    expect(timers.slept()).toEqual([1]);
  });

  it('is believed for an hour, whatever it says', async () => {
    answer(busy('Thu, 01 Jan 2099 00:00:00 GMT'), 200);
    const { upstream, timers } = createTestUpstream();
    expect(await failureOf(upstream.getJson(anew(), z.number()))).toMatchObject({ retryAfterMs: 3_600_000 });
    timers.advance(3_600_000);
    expect((await upstream.getJson(anew(), z.number())).body).toBe(7);
  });
});

describe('the rate', () => {
  const manners = { atMost: 60, perMinutes: 1, burst: 40, concurrency: 4, reason: 'as at the Information Hub' };

  it('is kept, however many ask at once, retries included', async () => {
    const sent: number[] = [];
    const { upstream, timers } = createTestUpstream({ manners, deadlineMs: 600_000 });
    network.use(
      http.get(address, () => {
        sent.push(timers.now());
        return HttpResponse.json(7, { status: sent.length % 10 === 0 ? 500 : 200 });
      }),
    );
    await Promise.all(Array.from({ length: 150 }, () => upstream.getJson(anew(), z.number())));
    const busiest = Math.max(...sent.map((from) => sent.filter((at) => at >= from && at < from + 60_000).length));
    expect(sent.length).toBeGreaterThan(150);
    expect(busiest).toBeLessThanOrEqual(60);
  });

  it('is told, not waited for, when it would come too late', async () => {
    answer(200);
    const { upstream, observer } = createTestUpstream({ manners: { ...manners, burst: 2 }, deadlineMs: 900 });
    const reads = await Promise.allSettled(Array.from({ length: 5 }, () => upstream.getJson(anew(), z.number())));
    expect(reads.map(({ status }) => status)).toEqual(['fulfilled', 'fulfilled', 'rejected', 'rejected', 'rejected']);
    expect(observer.lines().map((line) => line['failure'])).toEqual(['rate-limited', 'rate-limited', 'rate-limited']);
    expect(network.requests()).toHaveLength(2);
  });

  it('takes no place in the line from whoever comes later', async () => {
    answer(200);
    const { upstream, timers } = createTestUpstream({
      manners: { ...manners, burst: 1, concurrency: 1 },
      deadlineMs: 500,
    });
    await upstream.getJson(anew(), z.number());
    expect(await failureOf(upstream.getJson(anew(), z.number()))).toMatchObject({ failure: 'rate-limited' });
    timers.advance(5000);
    expect((await upstream.getJson(anew(), z.number())).body).toBe(7);
  });

  it('is one for each host', async () => {
    const other = 'https://feeds.example.org/numbers';
    answer(200);
    network.use(http.get(other, () => HttpResponse.json(8)));
    const { upstream, timers } = createTestUpstream({ manners: { ...manners, burst: 1 } });
    await upstream.getJson({ path }, z.number());
    await upstream.getJson({ path: other }, z.number());
    expect(timers.slept()).toEqual([]);
  });

  it('has so many requests under way at one time, and no more', async () => {
    let underWay = 0;
    let most = 0;
    network.use(
      http.get(address, async () => {
        most = Math.max(most, ++underWay);
        await new Promise(setImmediate);
        underWay--;
        return HttpResponse.json(7);
      }),
    );
    const { upstream } = createTestUpstream({ manners: { ...hastyManners, concurrency: 3 } });
    await Promise.all(Array.from({ length: 12 }, () => upstream.getJson(anew(), z.number())));
    expect(most).toBe(3);
  });
});

/** Reads so many times, and gives the failures. */
async function fail(times: number, upstream: Upstream) {
  const failures = [];
  for (let reads = 0; reads < times; reads++)
    failures.push((await failureOf(upstream.getJson(anew(), z.number()))).failure);
  return failures;
}

describe('a host that fails', () => {
  it('is left alone after five failures, asked once in 30 seconds, and taken back when it answers', async () => {
    answer(500, 500, 500, 500, 500, 500, 200);
    const { upstream, timers, observer } = createTestUpstream();
    expect(await fail(4, upstream)).toEqual(['unavailable', 'unavailable', 'circuit-open', 'circuit-open']);
    expect(network.requests()).toHaveLength(5);
    expect(await observer.metrics.metrics()).toContain(
      'upstream_circuit_open{source="nhs",base="https://directory.example.org/v1/",host="directory.example.org"} 1',
    );

    timers.advance(30_000);
    expect(await fail(3, upstream)).toEqual(['unavailable', 'circuit-open', 'circuit-open']);
    expect(network.requests()).toHaveLength(6);

    timers.advance(30_000);
    expect((await upstream.getJson(anew(), z.number())).body).toBe(7);
    expect((await upstream.getJson(anew(), z.number())).body).toBe(7);
    expect(await observer.metrics.metrics()).toContain(
      'upstream_circuit_open{source="nhs",base="https://directory.example.org/v1/",host="directory.example.org"} 0',
    );
  });

  it('is left alone by those too who stand in line', async () => {
    answer(500);
    const { upstream } = createTestUpstream({ manners: { ...hastyManners, concurrency: 1 } });
    await Promise.all(Array.from({ length: 20 }, () => failureOf(upstream.getJson(anew(), z.number()))));
    expect(network.requests()).toHaveLength(5);
  });

  it('is told of at once, though it is not our turn', async () => {
    answer(500);
    const slow = { ...hastyManners, atMost: 6, burst: 5 };
    const { upstream, timers } = createTestUpstream({ manners: slow, deadlineMs: 600_000 });
    await fail(2, upstream);
    const start = timers.now();
    expect(await fail(1, upstream)).toEqual(['circuit-open']);
    expect(timers.now()).toBe(start);
  });

  it('is not one that answers, if only that there is no such thing or that we ask wrongly', async () => {
    answer(500, 500, 404, 500, 500, 422);
    const { upstream } = createTestUpstream();
    expect(await fail(4, upstream)).toEqual(['not-found', 'rejected', 'rejected', 'rejected']);
  });

  it('does not have its log filled by those who are turned away', async () => {
    answer(500);
    const { upstream, observer } = createTestUpstream();
    await fail(20, upstream);
    expect(observer.lines().filter(({ level }) => level >= 40)).toHaveLength(2);
  });

  it('costs another host nothing', async () => {
    const other = 'https://feeds.example.org/numbers';
    answer(500);
    network.use(http.get(other, () => HttpResponse.json(8)));
    const { upstream } = createTestUpstream();
    await fail(3, upstream);
    expect((await upstream.getJson({ path: other }, z.number())).body).toBe(8);
  });
});
