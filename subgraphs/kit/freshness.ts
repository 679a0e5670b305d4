/** In the order from worst to best (schema/freshness.graphql). */
export const bands = ['STALE', 'DUE', 'FRESH'] as const;

export type Band = (typeof bands)[number];

/** After how many days a confirmation is due, and after how many it is worth nothing. */
export interface Thresholds {
  dueAfterDays: number;
  staleAfterDays: number;
}

/** What is wrong with a service: the worst that was found and holds, its age left aside. */
export type Fault = 'NONE' | 'INFO' | 'WARNING' | 'SERIOUS';

/** By the days since a person last confirmed anything of it; null where no directory tells. */
export function bandOfAge(days: number | null, { dueAfterDays, staleAfterDays }: Thresholds): Band {
  if (days === null) return 'DUE';
  if (days <= dueAfterDays) return 'FRESH';
  return days <= staleAfterDays ? 'DUE' : 'STALE';
}

const bandsOfFaults = { NONE: 'FRESH', INFO: 'FRESH', WARNING: 'DUE', SERIOUS: 'STALE' } as const;

/** The best that a service with such a fault can be. */
export function bandOfFault(fault: Fault): Band {
  return bandsOfFaults[fault];
}

export function worseBand(one: Band, other: Band): Band {
  return bands.indexOf(one) < bands.indexOf(other) ? one : other;
}
