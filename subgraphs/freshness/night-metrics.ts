import { Gauge, type Registry } from 'prom-client';
import type { RunSummary } from './run/keep-run.ts';

/** What the nights come to, for Prometheus. */
export interface NightMetrics {
  /** The moment at which the last run was finished; null before the first. */
  finished(at: string | null): void;
  /** A whole night was run: one directory alone is none, and has not all findings. */
  ran(summary: RunSummary, at: string): void;
}

/** The first is the dead man's switch: alarm when it is more than 26 hours ago. */
export function createNightMetrics(registry: Registry): NightMetrics {
  const last = new Gauge({
    name: 'freshness_last_finished_timestamp_seconds',
    help: 'When the last nightly run was finished, in seconds since 1970; 0 before the first',
    registers: [registry],
  });
  const open = new Gauge({
    name: 'freshness_open_findings',
    help: 'Findings that held after the last run of this process',
    labelNames: ['severity'],
    registers: [registry],
  });
  function finished(at: string | null): void {
    last.set(at === null ? 0 : Temporal.Instant.from(at).epochMilliseconds / 1_000);
  }
  return {
    finished,
    ran(summary, at) {
      finished(at);
      for (const [severity, count] of Object.entries(summary.open)) open.set({ severity }, count);
    },
  };
}
