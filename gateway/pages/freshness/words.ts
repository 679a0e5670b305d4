import type {
  FindingInWordsFragment,
  FindingState,
  FreshnessNightsQuery,
  Severity,
  SourceHealth,
} from '../../../codegen/generated/operations.ts';
import { london } from '../../../subgraphs/kit/time/london.ts';

export type Finding = FindingInWordsFragment;
export type Night = FreshnessNightsQuery['freshnessRuns'][number];

export const severityWords: Readonly<Record<Severity, string>> = {
  SERIOUS: 'Serious',
  WARNING: 'Warning',
  INFO: 'To know',
};

export const stateWords: Readonly<Record<FindingState, string>> = {
  OPEN: 'Open',
  ACKNOWLEDGED: 'Acknowledged',
  RESOLVED: 'Resolved',
};

export const healthWords: Readonly<Record<SourceHealth, string>> = {
  LIVE: 'read without fault',
  STALE: 'last good copy in use',
  DOWN: 'cannot be read',
};

/** E.g. `3 March 2026 at 02:14`. */
export function writeMoment(moment: string): string {
  const time = Temporal.Instant.from(moment).toZonedDateTimeISO(london).toPlainTime();
  return `${writeDay(moment)} at ${time.toString({ smallestUnit: 'minute' })}`;
}

/** E.g. `3 March 2026`. */
export function writeDay(moment: string): string {
  const day = Temporal.Instant.from(moment).toZonedDateTimeISO(london).toPlainDate();
  return day.toLocaleString('en-GB', { day: 'numeric', month: 'long', year: 'numeric' });
}

/** A day without a time, e.g. `2026-03-03`, as `3 March 2026`. */
export function writePlainDay(day: string): string {
  return Temporal.PlainDate.from(day).toLocaleString('en-GB', { day: 'numeric', month: 'long', year: 'numeric' });
}

/** London's wall clock as spreadsheets read it in every country: `2026-03-03 02:14`. */
export function writeCellMoment(moment: string): string {
  const local = Temporal.Instant.from(moment).toZonedDateTimeISO(london).toPlainDateTime();
  return local.toString({ smallestUnit: 'minute' }).replace('T', ' ');
}

/** E.g. `64 %`. */
export function writeShare(share: number): string {
  return `${Math.round(share * 100)} %`;
}
