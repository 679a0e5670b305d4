import { describe, expect, it } from 'vitest';
import { createCircuitBreaker } from '../../../../subgraphs/kit/upstream/circuit-breaker.ts';

const start = 1_000_000;

function failTimes(times: number) {
  const circuit = createCircuitBreaker();
  for (let failures = 0; failures < times; failures++) circuit.failed(start);
  return circuit;
}

describe('a circuit', () => {
  it('stays closed through four failures in a row, and opens at the fifth', () => {
    expect(failTimes(4).admit(start)).toBe(true);
    expect(failTimes(5).admit(start)).toBe(false);
  });

  it('counts failures in a row only', () => {
    const circuit = failTimes(4);
    circuit.succeeded();
    circuit.failed(start);
    expect(circuit.isTripped()).toBe(false);
  });

  it('lets one probe through every 30 seconds', () => {
    const circuit = failTimes(5);
    const admitted = Array.from({ length: 100_000 / 10 }, (_, step) => start + step * 10).filter((now) => {
      const isProbe = circuit.admit(now);
      if (isProbe) circuit.failed(now);
      return isProbe;
    });
    expect(admitted.map((now) => now - start)).toEqual([30_000, 60_000, 90_000]);
  });

  it('lets no second probe through while the first has no answer', () => {
    const circuit = failTimes(5);
    expect(circuit.admit(start + 30_000)).toBe(true);
    expect(circuit.admit(start + 30_001)).toBe(false);
    expect(circuit.isOpen(start + 30_001)).toBe(true);
  });

  it('closes when a probe succeeds', () => {
    const circuit = failTimes(5);
    circuit.admit(start + 30_000);
    circuit.succeeded();
    expect([circuit.isTripped(), circuit.admit(start + 30_001)]).toEqual([false, true]);
  });
});
