import type { Timers } from '../../subgraphs/kit/upstream/timers.ts';

/** Time that stands still until somebody sleeps: then it jumps to whoever wakes first, and nobody really waits. */
export interface TestTimers extends Timers {
  advance(milliseconds: number): void;
  /** How long each sleep was to be, in order. */
  slept(): number[];
}

export function createTestTimers(start = Date.parse('2026-03-30T09:00:00Z')): TestTimers {
  const sleeping: { wakesAt: number; wake: () => void }[] = [];
  const slept: number[] = [];
  let now = start;

  function wakeNext(): void {
    sleeping.sort((one, other) => one.wakesAt - other.wakesAt);
    const next = sleeping.shift();
    if (!next) return;
    now = Math.max(now, next.wakesAt);
    next.wake();
  }

  return {
    now: () => now,
    sleep(milliseconds) {
      slept.push(milliseconds);
      return new Promise((wake) => {
        sleeping.push({ wakesAt: now + milliseconds, wake });
        setImmediate(wakeNext);
      });
    },
    advance(milliseconds) {
      now += milliseconds;
    },
    slept: () => [...slept],
  };
}
