import type { FindingInWordsFragment, FindingState, Severity } from '../../../codegen/generated/operations.ts';
import { london } from '../../../subgraphs/kit/time/london.ts';

export type Finding = FindingInWordsFragment;

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

/** E.g. `3 March 2026`. */
export function writeDay(moment: string): string {
  const day = Temporal.Instant.from(moment).toZonedDateTimeISO(london).toPlainDate();
  return day.toLocaleString('en-GB', { day: 'numeric', month: 'long', year: 'numeric' });
}

/** E.g. `64 %`. */
export function writeShare(share: number): string {
  return `${Math.round(share * 100)} %`;
}
