import { Counter, Gauge, Histogram, type Registry } from 'prom-client';
import type { UpstreamFailure } from './error.ts';

/** What one source reports of its directory. Labels are ids and hosts from the config, nothing that a person typed. */
export interface UpstreamMetrics {
  /** One question has its answer or has failed; `seconds` counts waiting and retries in. */
  answered(outcome: 'ok' | UpstreamFailure, seconds: number): void;
  retried(): void;
  cacheHit(): void;
  circuit(host: string, isTripped: boolean): void;
}

/**
 * Several upstreams share one registry: the first of them registers the metrics. `base` is the address of this one,
 * without credentials: a source may have two directories on one host.
 */
export function createUpstreamMetrics(registry: Registry, source: string, base: string): UpstreamMetrics {
  const { requests, durations, retries, cacheHits, circuits } = registerMetrics(registry);
  return {
    answered(outcome, seconds) {
      requests.inc({ source, outcome });
      durations.observe({ source }, seconds);
    },
    retried: () => retries.inc({ source }),
    cacheHit: () => cacheHits.inc({ source }),
    circuit: (host, isTripped) => circuits.set({ source, base, host }, isTripped ? 1 : 0),
  };
}

function registerMetrics(registry: Registry) {
  const registers = [registry];
  function once<Kind extends object>(
    kind: abstract new (...given: never[]) => Kind,
    name: string,
    create: () => Kind,
  ): Kind {
    const known = registry.getSingleMetric(name);
    return known instanceof kind ? known : create();
  }
  function counter(name: string, help: string, labelNames: string[]): Counter {
    return once(Counter, name, () => new Counter({ name, help, labelNames, registers }));
  }
  return {
    requests: counter(
      'upstream_requests_total',
      'Questions put to a directory, by outcome; retries belong to their question',
      ['source', 'outcome'],
    ),
    retries: counter('upstream_retries_total', 'Attempts after the first', ['source']),
    cacheHits: counter('upstream_cache_hits_total', 'Answers from the HTTP cache, still good or found unchanged', [
      'source',
    ]),
    durations: once(Histogram, 'upstream_request_duration_seconds', () => {
      const help = 'From a question to its answer or failure, waiting and retries included';
      const buckets = [0.01, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30];
      return new Histogram({
        name: 'upstream_request_duration_seconds',
        help,
        labelNames: ['source'],
        buckets,
        registers,
      });
    }),
    circuits: once(Gauge, 'upstream_circuit_open', () => {
      const help = '1 while a host that failed again and again is left alone';
      return new Gauge({ name: 'upstream_circuit_open', help, labelNames: ['source', 'base', 'host'], registers });
    }),
  };
}
