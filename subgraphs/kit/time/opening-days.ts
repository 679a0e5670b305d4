import type { Schedule, YesNoUnknown } from '../listing.ts';
import { dayNumberOf } from './recurrence/days.ts';
import { type Recurrence, parseRecurrence } from './recurrence/parse-recurrence.ts';
import { wallTimes } from './recurrence/wall-times.ts';
import { countedLast } from './recurrence/zoned-times.ts';

/** Somewhere to count from where that makes no difference: a Monday. */
const anyMonday = '2001-01-01';

/**
 * Whether a schedule's rule gives a day (`2026-10-06`). UNKNOWN outside the days for which it was given, and for a rule
 * that cannot be followed, or that counts and does not say where from.
 */
export function holdsOn({ rrule, from, to }: Pick<Schedule, 'rrule' | 'from' | 'to'>, day: string): YesNoUnknown {
  const rule = parseRecurrence(rrule);
  if (!rule || (from !== null && day < from) || (to !== null && day > to)) return 'UNKNOWN';
  if (from === null && needsStart(rule)) return 'UNKNOWN';
  const first = Temporal.PlainDate.from(from ?? anyMonday);
  const last = lastOf(rule, first);
  if (last !== null && day > last) return 'UNKNOWN';
  const number = dayNumberOf(Temporal.PlainDate.from(day));
  const { done } = wallTimes(rule, first.toPlainDateTime(), [number, number]).next();
  return done === true ? 'NO' : 'YES';
}

/** Whether which days a rule means depends on the first of them. */
function needsStart({ freq, interval, count, days, monthDays, yearDays, months, weeks }: Recurrence): boolean {
  if (interval > 1 || count !== null) return true;
  if (days.length + monthDays.length + yearDays.length > 0) {
    // A rule of the year that names weekdays or dates means them in every month, or in those that it names.
    return false;
  }
  return freq !== 'DAILY' || months.length + weeks.length > 0;
}

/** The last day by UNTIL or COUNT; null when the rule goes on. */
function lastOf(rule: Recurrence, first: Temporal.PlainDate): string | null {
  if (rule.until !== null) return rule.until.replace(/^(\d{4})(\d{2})(\d{2}).*$/, '$1-$2-$3');
  if (rule.count === null) return null;
  return countedLast(rule, first.toZonedDateTime('UTC'), rule.count)?.toPlainDate().toString() ?? null;
}
