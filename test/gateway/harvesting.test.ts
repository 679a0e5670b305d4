import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { SourceWatch } from '../../gateway/graph/source-watch.ts';
import { keepHarvesting } from '../../gateway/harvesting.ts';
import { createTestObserver } from '../support/observer.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const live = { id: 'nhs', name: 'NHS', health: 'LIVE', listingCount: 1, lastChange: null, message: null } as const;

function setUp({ kept = false, harvest = vi.fn<() => Promise<void>>(() => Promise.resolve()) } = {}) {
  let lastHarvest = kept ? '2026-03-01T10:00:00Z' : null;
  const sources: SourceWatch = { read: () => Promise.resolve([{ ...live, lastHarvest }]), version: () => '' };
  const { log, lines } = createTestObserver();
  const harvesting = keepHarvesting({ harvest, sources, refresh: { everySeconds: 900 }, schedule: 'on', log });
  let isReady: boolean | null = null;
  void harvesting.ready.then((ready) => (isReady = ready));
  return {
    harvesting,
    harvest,
    lines,
    isReady: () => isReady,
    comeIn: () => {
      lastHarvest = '2026-03-01T10:00:00Z';
    },
  };
}

describe('the first harvest', () => {
  it('makes the gateway ready when it is in', async () => {
    const harvest = Promise.withResolvers<void>();
    const { isReady, comeIn, harvesting } = setUp({ harvest: vi.fn<() => Promise<void>>(() => harvest.promise) });
    await vi.advanceTimersByTimeAsync(5_000);
    expect(isReady()).toBeNull();
    comeIn();
    harvest.resolve();
    await vi.advanceTimersByTimeAsync(0);
    expect(isReady()).toBe(true);
    harvesting.stop();
  });

  it('is not waited for when something is kept from before', async () => {
    const { isReady, harvest, harvesting } = setUp({
      kept: true,
      harvest: vi.fn<() => Promise<void>>(() => new Promise<void>(() => undefined)),
    });
    await vi.advanceTimersByTimeAsync(0);
    expect(isReady()).toBe(true);
    expect(harvest).toHaveBeenCalledTimes(1);
    harvesting.stop();
  });

  it('is told to be over when it is, though the gateway was ready before', async () => {
    const harvest = Promise.withResolvers<void>();
    const { isReady, harvesting } = setUp({ kept: true, harvest: vi.fn<() => Promise<void>>(() => harvest.promise) });
    let isOver = false;
    void harvesting.first.then(() => (isOver = true));
    await vi.advanceTimersByTimeAsync(5_000);
    expect([isReady(), isOver]).toEqual([true, false]);
    harvest.resolve();
    await vi.advanceTimersByTimeAsync(0);
    expect(isOver).toBe(true);
    harvesting.stop();
  });

  it('is waited for when a directory was never read, as after a start that was broken off', async () => {
    const first = Promise.withResolvers<void>();
    const read = { ...live, lastHarvest: '2026-03-01T10:00:00Z' };
    const states = [read, { ...live, id: 'timetable', lastHarvest: null }];
    const harvesting = keepHarvesting({
      harvest: () => first.promise,
      sources: { read: () => Promise.resolve(states), version: () => '' },
      refresh: { everySeconds: 900 },
      schedule: 'on',
      log: createTestObserver().log,
    });
    let isReady = false;
    void harvesting.ready.then(() => (isReady = true));
    await vi.advanceTimersByTimeAsync(1_000);
    expect(isReady).toBe(false);
    first.resolve();
    await vi.advanceTimersByTimeAsync(0);
    expect(isReady).toBe(true);
    harvesting.stop();
  });

  it('is not waited for to its end when one directory takes for ever and another is in', async () => {
    const { isReady, comeIn, harvesting } = setUp({
      harvest: vi.fn<() => Promise<void>>(() => new Promise<void>(() => undefined)),
    });
    comeIn();
    await vi.advanceTimersByTimeAsync(30_000);
    expect(isReady()).toBe(true);
    harvesting.stop();
  });

  it('is looked at again while it goes on and nothing has come yet', async () => {
    const { isReady, comeIn, harvesting } = setUp({
      harvest: vi.fn<() => Promise<void>>(() => new Promise<void>(() => undefined)),
    });
    await vi.advanceTimersByTimeAsync(31_000);
    comeIn();
    await vi.advanceTimersByTimeAsync(14_000);
    expect(isReady()).toBe(true);
    harvesting.stop();
  });

  it('is tried again soon while there is nothing to answer from', async () => {
    const { isReady, harvest, comeIn, lines, harvesting } = setUp();
    await vi.advanceTimersByTimeAsync(46_000);
    expect(isReady()).toBeNull();
    expect(harvest).toHaveBeenCalledTimes(4);
    expect(lines()[0]?.msg).toContain('nothing to answer from yet');
    comeIn();
    await vi.advanceTimersByTimeAsync(15_000);
    expect(isReady()).toBe(true);
    harvesting.stop();
  });

  it('ends with the gateway', async () => {
    const { isReady, harvesting, harvest } = setUp();
    await vi.advanceTimersByTimeAsync(1_000);
    harvesting.stop();
    await vi.advanceTimersByTimeAsync(2_000_000);
    expect(isReady()).toBe(false);
    expect(harvest).toHaveBeenCalledTimes(1);
  });
});

it('does not let one slow directory keep the others from the next harvest', async () => {
  const harvest = vi.fn<() => Promise<void>>(() => new Promise<void>(() => undefined));
  const { harvesting } = setUp({ kept: true, harvest });
  await vi.advanceTimersByTimeAsync(3 * (990_000 + 30_000));
  expect(harvest.mock.calls.length).toBeGreaterThanOrEqual(4);
  harvesting.stop();
});

it('calls nothing a bug that a gateway which closes has taken away from a harvest', async () => {
  const harvest = Promise.withResolvers<void>();
  const { harvesting, lines } = setUp({ harvest: vi.fn<() => Promise<void>>(() => harvest.promise) });
  harvesting.stop();
  harvest.reject(new Error('driver has already been destroyed'));
  await vi.advanceTimersByTimeAsync(0);
  expect(lines()).toEqual([]);
});

it('goes on for as long as the gateway runs, also after a bug', async () => {
  const harvest = vi.fn<() => Promise<void>>(() => Promise.reject(new TypeError('canary')));
  const { harvesting, lines } = setUp({ kept: true, harvest });
  await vi.advanceTimersByTimeAsync(3 * 990_000);
  expect(harvest.mock.calls.length).toBeGreaterThanOrEqual(4);
  expect(lines()[0]).toMatchObject({ msg: 'bug in a harvest', bug: { kind: 'TypeError' } });
  expect(JSON.stringify(lines())).not.toContain('canary');
  harvesting.stop();
});
