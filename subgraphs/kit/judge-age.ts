import { daysSince } from './time/days-since.ts';

/** In the order from worst to best (schema/freshness.graphql). */
export const bands = ['STALE', 'DUE', 'FRESH'] as const;

export type Band = (typeof bands)[number];

/** After how many days without confirmation a service is due, and stale. */
export interface Thresholds {
  dueAfterDays: number;
  staleAfterDays: number;
}

/** One piece of evidence for or against a service. */
export interface Reason {
  text: string;
  /** What it takes from a score of 100. */
  cost: number;
  /** The best band that is left with it. */
  atBest: Band;
}

const yearDays = 365;

/** What its age alone says of a service. `confirmedAt` is null when no directory tells when a person last confirmed it. */
export function judgeAge(
  confirmedAt: string | null,
  { dueAfterDays, staleAfterDays }: Thresholds,
  now: Temporal.Instant,
): Reason {
  if (confirmedAt === null) return { text: 'No directory tells when it was last confirmed', cost: 30, atBest: 'DUE' };
  const days = daysSince(confirmedAt, now);
  const text = days === 0 ? 'Confirmed today' : `Confirmed ${days} ${days === 1 ? 'day' : 'days'} ago`;
  if (days <= dueAfterDays) return { text, cost: 0, atBest: 'FRESH' };
  if (days <= staleAfterDays) return { text, cost: 20, atBest: 'DUE' };
  return { text, cost: days <= yearDays ? 45 : 60, atBest: 'STALE' };
}

/** A reason in words, with what it costs. */
export function writeReason({ text, cost }: Pick<Reason, 'text' | 'cost'>): string {
  return cost === 0 ? text : `${text} (−${cost})`;
}
