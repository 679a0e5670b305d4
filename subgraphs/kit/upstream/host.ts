import { createCircuitBreaker } from './circuit-breaker.ts';
import type { UpstreamError } from './error.ts';
import { createRate } from './rate.ts';
import { createSlots } from './slots.ts';
import { type Asked, toFailure } from './sort-failure.ts';
import type { Timers } from './timers.ts';
import type { Manners } from './upstream.ts';

/** One host of a directory: what we owe it, and how it has fared lately. */
export interface Host {
  /**
   * Waits for our turn and resolves to the call that ends it. Throws UpstreamError `circuit-open` or `rate-limited`
   * without sending anything, or the reason of the deadline's signal.
   */
  enter(asked: Asked, deadline: Deadline): Promise<() => void>;
  succeeded(): void;
  failed(error: UpstreamError): void;
  /** True from the failure that opened the circuit until a success closes it. */
  isTripped(): boolean;
}

/** The moment by which a read has to be over, and the signal that comes then. */
export interface Deadline {
  at: number;
  signal: AbortSignal;
}

/**
 * The hosts that a process asks. Two sources at one host share what it is owed, as it counts by where requests come from
 * and not by what we call ourselves.
 */
export type Hosts = Map<string, Host>;

export function createHost(manners: Manners, timers: Timers): Host {
  const rate = createRate(manners);
  const slots = createSlots(manners.concurrency);
  const circuit = createCircuitBreaker();

  async function waitForTurn(asked: Asked, deadline: Deadline): Promise<void> {
    for (let wait = rate.wait(timers.now()); wait > 0; wait = rate.wait(timers.now())) {
      if (timers.now() + wait >= deadline.at) throw toFailure('rate-limited', asked, { retryAfterMs: wait });
      await timers.sleep(wait);
    }
    rate.take(timers.now());
  }

  return {
    async enter(asked, deadline) {
      if (circuit.isOpen(timers.now())) throw toFailure('circuit-open', asked);
      const leave = await slots.enter(deadline.signal);
      try {
        await waitForTurn(asked, deadline);
        if (!circuit.admit(timers.now())) throw toFailure('circuit-open', asked);
        return leave;
      } catch (error) {
        leave();
        throw error;
      }
    },
    succeeded: () => circuit.succeeded(),
    failed({ failure, retryAfterMs }) {
      if (retryAfterMs !== undefined) rate.pauseUntil(timers.now() + retryAfterMs);
      if (failure === 'not-found' || failure === 'rejected') circuit.succeeded();
      else circuit.failed(timers.now());
    },
    isTripped: () => circuit.isTripped(),
  };
}
