import { type Band, type Thresholds, bandOfAge } from './freshness.ts';
import { type SentenceRecord, sentence } from './sentences/sentence.ts';
import { writeEnglish } from './sentences/write.ts';
import { daysSince } from './time/days-since.ts';

/** One piece of evidence for or against a service. */
export interface Reason {
  sentence: SentenceRecord;
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
  if (days === null) return { sentence: sentence('neverConfirmed'), cost: 30, atBest };
  const said = days === 0 ? sentence('confirmedToday') : sentence('confirmedAgo', { count: days });
  return { sentence: said, cost: costOfAge[atBest](days), atBest };
}

const costOfAge: Record<Band, (days: number) => number> = {
  FRESH: () => 0,
  DUE: () => 20,
  STALE: (days) => (days <= yearDays ? 45 : 60),
};

/** A reason in words, with what it costs. */
export function writeReason({ sentence: said, cost }: Pick<Reason, 'sentence' | 'cost'>): string {
  const text = writeEnglish([said]);
  return cost === 0 ? text : `${text} (−${cost})`;
}
