import { Counter, Gauge, Histogram, type Registry } from 'prom-client';

/** How the harvest of one source ended. */
export type HarvestOutcome = 'changed' | 'unchanged' | 'held-back' | 'failed';

export interface HarvestMetrics {
  record(harvest: { source: string; outcome: HarvestOutcome; listings: number }, seconds: number): void;
}

/** Registers what is measured of harvests. The only label from outside is the source's id, which the config gives. */
export function createHarvestMetrics(registry: Registry): HarvestMetrics {
  const registers = [registry];
  const duration = new Histogram({
    name: 'directory_harvest_duration_seconds',
    help: 'How long the harvest of a source took.',
    labelNames: ['source'],
    buckets: [0.05, 0.2, 0.5, 1, 2, 5, 10, 30, 60, 300, 1800],
    registers,
  });
  const harvests = new Counter({
    name: 'directory_harvests_total',
    help: 'Harvests of a source, by how they ended.',
    labelNames: ['source', 'outcome'],
    registers,
  });
  const listings = new Gauge({
    name: 'directory_harvested_listings',
    help: 'Listings that the last harvest of a source brought.',
    labelNames: ['source'],
    registers,
  });
  return {
    record({ source, outcome, listings: count }, seconds) {
      duration.observe({ source }, seconds);
      harvests.inc({ source, outcome });
      listings.set({ source }, count);
    },
  };
}
