import { pino } from 'pino';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { keepNights, toNextNight } from '../../gateway/nights.ts';

describe('the next night', () => {
  it.each([
    ['2026-01-10T01:00:00Z', '2026-01-10T02:00:00Z'],
    ['2026-01-10T02:00:00Z', '2026-01-11T02:00:00Z'],
    ['2026-07-10T00:59:00Z', '2026-07-10T01:00:00Z'],
    ['2026-07-10T12:00:00Z', '2026-07-11T01:00:00Z'],
    // The clocks go back at 02:00 on 25 October 2026: it is two o'clock once, and one o'clock twice.
    ['2026-10-24T12:00:00Z', '2026-10-25T02:00:00Z'],
    ['2026-12-31T23:00:00Z', '2027-01-01T02:00:00Z'],
  ])('after %s is %s', (now, next) => {
    expect(toNextNight(Temporal.Instant.from(now), '02:00').toString()).toBe(next);
  });

  it('is an hour later where the clocks go forward past it', () => {
    expect(toNextNight(Temporal.Instant.from('2026-03-28T12:00:00Z'), '01:30').toString()).toBe('2026-03-29T01:30:00Z');
  });
});

describe('keeping the nights', () => {
  const log = pino({ level: 'silent' });

  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  function keep(run: () => Promise<null>) {
    const start = Temporal.Instant.from('2026-01-10T01:00:00Z');
    const began = Date.now();
    return keepNights({ run, at: '02:00', log, now: () => start.add({ milliseconds: Date.now() - began }) });
  }

  it('runs once a night, and goes on after one that failed', async () => {
    const run = vi.fn<() => Promise<null>>().mockRejectedValueOnce(new Error('down')).mockResolvedValue(null);
    const nights = keep(run);
    await vi.advanceTimersByTimeAsync(59 * 60_000);
    expect(run).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(2 * 60_000);
    expect(run).toHaveBeenCalledTimes(1);
    await vi.advanceTimersByTimeAsync(48 * 60 * 60_000);
    expect(run).toHaveBeenCalledTimes(3);
    nights.stop();
    await vi.advanceTimersByTimeAsync(48 * 60 * 60_000);
    expect(run).toHaveBeenCalledTimes(3);
  });
});
