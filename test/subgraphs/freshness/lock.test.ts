import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { LeaseLostError, keepRenewing } from '../../../subgraphs/freshness/store/lock.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

it('holds the right to run through a moment in which the store gives no answer, and tells when it is lost', async () => {
  const lost = vi.fn<(error: LeaseLostError) => void>();
  const error = new LeaseLostError('Another process has gone on with this run.');
  const renew = vi
    .fn<() => Promise<void>>()
    .mockRejectedValueOnce(new Error('no answer'))
    .mockResolvedValueOnce()
    .mockRejectedValueOnce(error);
  const stop = keepRenewing({ renew }, lost);
  await vi.advanceTimersByTimeAsync(30_000);
  expect(renew).toHaveBeenCalledTimes(2);
  expect(lost).not.toHaveBeenCalled();
  await vi.advanceTimersByTimeAsync(15_000);
  expect(lost).toHaveBeenCalledWith(error);
  stop();
  await vi.advanceTimersByTimeAsync(60_000);
  expect(renew).toHaveBeenCalledTimes(3);
});
