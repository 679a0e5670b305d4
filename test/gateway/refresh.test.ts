import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { repeatRefresh } from '../../gateway/refresh.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe('a repeated refresh', () => {
  it('comes every so often, give or take a tenth', async () => {
    const refresh = vi.fn<() => Promise<void>>(() => Promise.resolve());
    const repeated = repeatRefresh({ refresh, everySeconds: 100, random: () => 1 });
    await vi.advanceTimersByTimeAsync(109_999);
    expect(refresh).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(1);
    expect(refresh).toHaveBeenCalledTimes(1);
    await vi.advanceTimersByTimeAsync(220_000);
    expect(refresh).toHaveBeenCalledTimes(3);
    repeated.stop();
  });

  it('never runs twice at once, however long one takes', async () => {
    const endings: (() => void)[] = [];
    const refresh = vi.fn<() => Promise<void>>(() => new Promise<void>((resolve) => void endings.push(resolve)));
    const repeated = repeatRefresh({ refresh, everySeconds: 10, random: () => 0.5 });
    await vi.advanceTimersByTimeAsync(60_000);
    expect(refresh).toHaveBeenCalledTimes(1);
    endings[0]?.();
    await vi.advanceTimersByTimeAsync(10_000);
    expect(refresh).toHaveBeenCalledTimes(2);
    repeated.stop();
  });

  it('ends when told to, also in the middle of one', async () => {
    const endings: (() => void)[] = [];
    const refresh = vi.fn<() => Promise<void>>(() => new Promise<void>((resolve) => void endings.push(resolve)));
    const repeated = repeatRefresh({ refresh, everySeconds: 10, random: () => 0.5 });
    await vi.advanceTimersByTimeAsync(10_000);
    repeated.stop();
    endings[0]?.();
    await vi.advanceTimersByTimeAsync(60_000);
    expect(refresh).toHaveBeenCalledTimes(1);
  });
});
