import { expect, it } from 'vitest';
import { realTimers } from '../../../../subgraphs/kit/upstream/timers.ts';

it('tells the real time, and lets it pass', async () => {
  const start = realTimers.now();
  expect(Math.abs(start - Date.now())).toBeLessThan(1000);
  await realTimers.sleep(5);
  expect(realTimers.now() - start).toBeGreaterThanOrEqual(4);
});
