import { type Band, type Thresholds, bandOfAge } from './freshness.ts';
import { daysSince } from './time/days-since.ts';

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
export function judgeAge(confirmedAt: string | null, thresholds: Thresholds, now: Temporal.Instant): Reason {
  const days = confirmedAt === null ? null : daysSince(confirmedAt, now);
  const atBest = bandOfAge(days, thresholds);
  if (days === null) return { text: 'No directory tells when it was last confirmed', cost: 30, atBest };
  const text = days === 0 ? 'Confirmed today' : `Confirmed ${days} ${days === 1 ? 'day' : 'days'} ago`;
  return { text, cost: costOfAge[atBest](days), atBest };
}

const costOfAge: Record<Band, (days: number) => number> = {
  FRESH: () => 0,
  DUE: () => 20,
  STALE: (days) => (days <= yearDays ? 45 : 60),
};

/** A reason in words, with what it costs. */
export function writeReason({ text, cost }: Pick<Reason, 'text' | 'cost'>): string {
  return cost === 0 ? text : `${text} (−${cost})`;
}
