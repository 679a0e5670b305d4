/** Leaves a host alone that fails again and again. Times are milliseconds since 1970. */
export interface CircuitBreaker {
  /** True while nothing may be sent. */
  isOpen(now: number): boolean;
  /** Asks to send one request: false while the circuit is open, but for the one probe that each pause ends with. */
  admit(now: number): boolean;
  succeeded(): void;
  failed(now: number): void;
  /** True from the failure that opened the circuit until a success closes it. */
  isTripped(): boolean;
}

/** As Envoy's outlier detection has it: five failures in a row (consecutive_5xx), and 30 s (base_ejection_time). */
const failuresToOpen = 5;
const pauseMs = 30_000;

export function createCircuitBreaker(): CircuitBreaker {
  let failuresInARow = 0;
  let probeAt = 0;

  const isTripped = () => failuresInARow >= failuresToOpen;
  const isOpen = (now: number) => isTripped() && now < probeAt;
  return {
    isOpen,
    admit(now) {
      if (isOpen(now)) return false;
      probeAt = now + pauseMs;
      return true;
    },
    succeeded() {
      failuresInARow = 0;
    },
    failed(now) {
      failuresInARow++;
      probeAt = now + pauseMs;
    },
    isTripped,
  };
}
