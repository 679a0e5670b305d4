/** In the order from worst to best (schema/freshness.graphql). */
export const freshnessBands = ['STALE', 'DUE', 'FRESH'] as const;

export type FreshnessBand = (typeof freshnessBands)[number];

/** After how many days a confirmation is due, and after how many it is worth nothing. */
export interface FreshnessThresholds {
  dueAfterDays: number;
  staleAfterDays: number;
}

/** What is wrong with a service: the worst that was found and holds, its age left aside. */
export type Fault = 'NONE' | 'INFO' | 'WARNING' | 'SERIOUS';

const dayMs = 24 * 60 * 60 * 1_000;

/** Whole days between two moments in milliseconds since 1970; 0 for what is yet to come. */
export function daysBetween(momentMs: number, nowMs: number): number {
  return Math.max(0, Math.floor((nowMs - momentMs) / dayMs));
}

/** By the days since a person last confirmed anything of it; null where no directory tells. */
export function bandOfAge(days: number | null, { dueAfterDays, staleAfterDays }: FreshnessThresholds): FreshnessBand {
  if (days === null) return 'DUE';
  if (days <= dueAfterDays) return 'FRESH';
  return days <= staleAfterDays ? 'DUE' : 'STALE';
}

const bandsOfFaults = { NONE: 'FRESH', INFO: 'FRESH', WARNING: 'DUE', SERIOUS: 'STALE' } as const;

/** The best that a service with such a fault can be. */
export function bandOfFault(fault: Fault): FreshnessBand {
  return bandsOfFaults[fault];
}

export function worseBand(one: FreshnessBand, other: FreshnessBand): FreshnessBand {
  return freshnessBands.indexOf(one) < freshnessBands.indexOf(other) ? one : other;
}
