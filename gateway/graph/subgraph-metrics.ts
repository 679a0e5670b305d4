import { Counter, Histogram, type Registry } from 'prom-client';
import type { LinkFailure } from '../../subgraphs/kit/link-error.ts';

/** Counts and times what the gateway asks of subgraphs. */
export interface SubgraphMetrics {
  /** Call when a question goes out; call the answer once, with how it went. */
  start(subgraph: string): (outcome: 'answered' | LinkFailure) => void;
}

export function createSubgraphMetrics(registry: Registry): SubgraphMetrics {
  const requests = new Counter({
    name: 'gateway_subgraph_requests_total',
    help: 'Questions that the gateway asked of a subgraph.',
    labelNames: ['subgraph', 'outcome'] as const,
    registers: [registry],
  });
  const seconds = new Histogram({
    name: 'gateway_subgraph_seconds',
    help: 'How long a subgraph took to answer.',
    labelNames: ['subgraph'] as const,
    buckets: [0.001, 0.005, 0.02, 0.05, 0.1, 0.3, 0.6, 1],
    registers: [registry],
  });
  return {
    start(subgraph) {
      const stop = seconds.startTimer({ subgraph });
      return function done(outcome) {
        stop();
        requests.inc({ subgraph, outcome });
      };
    },
  };
}
