import type { Schedule } from '../listing.ts';
import { parseRuleParts, weekdayCodes } from './rule-parts.ts';
import { describeDays } from './rule-words.ts';

/**
 * A schedule in plain words: `Tuesdays, 10:00 to 11:30`, `Every other Tuesday, 10:00 to 11:30, from 6 October 2026`,
 * `First Tuesday of the month, from 10:00`, `Monday to Friday, 09:00 to 17:00, until 18 December 2026`, and for a single
 * day `6 October 2026, 10:00 to 11:30`. A rule that has no plain words becomes `On changing dates`. `from` is named only
 * where the rule needs it to say which weeks it means: most directories send the day on which the record was made.
 */
export function describeSchedule({ rrule, opensAt, closesAt, from, to }: Omit<Schedule, 'text'>): string {
  const rule = parseRuleParts(rrule);
  const once = from && rule?.count === 1 ? toWords(from) : null;
  const days = once ?? (rule && describeDays(rule, from ? Temporal.PlainDate.from(from) : null));
  const last = to ?? rule?.until;
  const parts = [
    days ?? 'On changing dates',
    describeHours(opensAt, closesAt),
    rule?.count && once === null ? `${rule.count} times` : null,
    from && rule && rule.interval > 1 ? `from ${toWords(from)}` : null,
    last ? `until ${toWords(last)}` : null,
  ];
  return parts.filter((part) => part !== null).join(', ');
}

/** `FREQ=WEEKLY;BYDAY=TU`. Weekdays count from 1 = Monday to 7 = Sunday; several make one rule. */
export function weekly(...weekdays: readonly number[]): string {
  const days = [...new Set(weekdays)].toSorted((a, b) => a - b);
  return `FREQ=WEEKLY;BYDAY=${days.map(toCode).join(',')}`;
}

/** Every fourteen days from a date (`2026-10-06`), which is the schedule's `from` and says which weeks are meant. */
export function fortnightly(from: string): string {
  return `FREQ=WEEKLY;INTERVAL=2;BYDAY=${toCode(Temporal.PlainDate.from(from).dayOfWeek)}`;
}

/** The same day of every month, 1 to 31; in a month without that day, its last, as Connected Places means it. */
export function monthlyByDate(day: number): string {
  checkRange('day of the month', day, 1, 31);
  if (day <= shortestMonth) return `FREQ=MONTHLY;BYMONTHDAY=${day}`;
  const days = Array.from({ length: day - shortestMonth + 1 }, (_, index) => shortestMonth + index);
  return `FREQ=MONTHLY;BYMONTHDAY=${days.join(',')};BYSETPOS=-1`;
}

/** The first to fourth such weekday of every month, or with nth 5 (Connected Places) or -1 (RFC 5545) the last. */
export function monthlyByWeekday(weekday: number, nth: number): string {
  if (nth !== -1) checkRange('occurrence in the month', nth, 1, 5);
  return `FREQ=MONTHLY;BYDAY=${nth === 5 ? -1 : nth}${toCode(weekday)}`;
}

function describeHours(opensAt: string | null, closesAt: string | null): string | null {
  if (opensAt === null) return closesAt && `until ${closesAt}`;
  if (closesAt === null) return `from ${opensAt}`;
  if (opensAt === closesAt || (opensAt === '00:00' && closesAt === '23:59')) return 'all day';
  return `${opensAt} to ${closesAt}${closesAt < opensAt ? ' the next day' : ''}`;
}

function toWords(date: string): string {
  return Temporal.PlainDate.from(date).toLocaleString('en-GB', { day: 'numeric', month: 'long', year: 'numeric' });
}

const shortestMonth = 28;

function toCode(weekday: number): string {
  const code = weekdayCodes[weekday - 1];
  if (!code) throw new RangeError(`A weekday is a whole number from 1 (Monday) to 7 (Sunday), but was ${weekday}.`);
  return code;
}

function checkRange(what: string, value: number, least: number, most: number): void {
  if (Number.isInteger(value) && value >= least && value <= most) return;
  throw new RangeError(`A ${what} is a whole number from ${least} to ${most}, but was ${value}.`);
}
