import { weekdayCodes } from '../rule-parts.ts';

const frequencies = ['DAILY', 'WEEKLY', 'MONTHLY', 'YEARLY'] as const;

/** A recurrence rule of RFC 5545 section 3.3.10, taken apart. Empty lists are parts that it does not have. */
export interface Recurrence {
  freq: (typeof frequencies)[number];
  interval: number;
  /** The day on which weeks begin, 1 = Monday to 7 = Sunday. */
  weekStart: number;
  months: readonly number[];
  weeks: readonly number[];
  yearDays: readonly number[];
  monthDays: readonly number[];
  /** Weekdays 1 = Monday to 7 = Sunday; `nth` counts in the month or year, from its end when negative, 0 is every one. */
  days: readonly { weekday: number; nth: number }[];
  hours: readonly number[];
  minutes: readonly number[];
  seconds: readonly number[];
  positions: readonly number[];
  /** How many dates, the first included; null without COUNT. */
  count: number | null;
  /** As written: `20261215`, `20261215T100000` or `20261215T100000Z`; null without UNTIL. */
  until: string | null;
}

/**
 * Takes a rule apart. Null for what is no rule, for parts that RFC 5545 does not allow together, and for rules that
 * repeat within a day: nothing that families go to happens every hour.
 */
export function parseRecurrence(rrule: string): Recurrence | null {
  const parts = toParts(rrule);
  const freq = frequencies.find((known) => known === parts.get('FREQ'));
  if (!freq || [...parts.keys()].some((name) => !knownParts.has(name))) return null;
  const weekStart = parts.has('WKST') ? toWeekday(parts.get('WKST') ?? '') : 1;
  const recurrence: Recurrence = {
    freq,
    weekStart,
    interval: Number(parts.get('INTERVAL') ?? 1),
    months: toNumbers(parts.get('BYMONTH')),
    weeks: toNumbers(parts.get('BYWEEKNO')),
    yearDays: toNumbers(parts.get('BYYEARDAY')),
    monthDays: toNumbers(parts.get('BYMONTHDAY')),
    days: toList(parts.get('BYDAY')).map(toDay),
    hours: toNumbers(parts.get('BYHOUR')),
    minutes: toNumbers(parts.get('BYMINUTE')),
    seconds: toNumbers(parts.get('BYSECOND')),
    positions: toNumbers(parts.get('BYSETPOS')),
    count: parts.has('COUNT') ? Number(parts.get('COUNT')) : null,
    until: parts.get('UNTIL') ?? null,
  };
  return isSound(recurrence) && isAllowed(recurrence) ? recurrence : null;
}

const knownParts = new Set(
  'FREQ INTERVAL WKST BYMONTH BYWEEKNO BYYEARDAY BYMONTHDAY BYDAY BYHOUR BYMINUTE BYSECOND BYSETPOS COUNT UNTIL'.split(
    ' ',
  ),
);

function toParts(rrule: string): Map<string, string> {
  const pairs = rrule
    .trim()
    .toUpperCase()
    .replace(/^RRULE:/, '')
    .split(';')
    .filter((part) => part !== '')
    .map((part): [string, string] => {
      const [name = '', value = ''] = part.split('=');
      return [name.trim(), value.trim()];
    });
  return new Map(pairs);
}

function toList(value: string | undefined): string[] {
  return value === undefined ? [] : value.split(',');
}

/** NaN for what is no whole number, which no range holds. */
function toNumbers(value: string | undefined): number[] {
  return toList(value).map((text) => (/^[+-]?\d{1,3}$/.test(text) ? Number(text) : NaN));
}

function toDay(text: string): { weekday: number; nth: number } {
  const [, nth = '', code = ''] = text.match(/^([+-]?\d{1,2})?([A-Z]{2})$/) ?? [];
  return { weekday: toWeekday(code), nth: nth === '' ? 0 : Number(nth) || NaN };
}

/** NaN when it is none. */
function toWeekday(code: string): number {
  return weekdayCodes.findIndex((known) => known === code) + 1 || NaN;
}

/** Whether every number is one that its part can have. */
function isSound(rule: Recurrence): boolean {
  const { interval, weekStart, months, weeks, yearDays, monthDays, days, hours, minutes, seconds, positions } = rule;
  return (
    Number.isInteger(interval) &&
    interval >= 1 &&
    interval <= 10_000 &&
    Number.isInteger(weekStart) &&
    (rule.count === null || (Number.isInteger(rule.count) && rule.count >= 1)) &&
    (rule.until === null || /^\d{8}(?:T\d{6}Z?)?$/.test(rule.until)) &&
    months.every((value) => value >= 1 && value <= 12) &&
    weeks.every(isEither(53)) &&
    yearDays.every(isEither(366)) &&
    monthDays.every(isEither(31)) &&
    days.every(({ weekday, nth }) => Number.isInteger(weekday) && Math.abs(nth) <= 53) &&
    hours.every((value) => value >= 0 && value <= 23) &&
    minutes.every((value) => value >= 0 && value <= 59) &&
    seconds.every((value) => value >= 0 && value <= 59) &&
    positions.every(isEither(366))
  );
}

/** Whether a number counts from either end of so many. */
function isEither(most: number): (value: number) => boolean {
  return (value) => value !== 0 && Math.abs(value) <= most;
}

/** The combinations that RFC 5545 section 3.3.10 rules out. */
function isAllowed({ freq, weeks, yearDays, monthDays, days }: Recurrence): boolean {
  const isCounted = days.some(({ nth }) => nth !== 0);
  if (freq !== 'YEARLY' && (weeks.length > 0 || yearDays.length > 0)) return false;
  if (freq === 'WEEKLY' && monthDays.length > 0) return false;
  return !isCounted || freq === 'MONTHLY' || (freq === 'YEARLY' && weeks.length === 0);
}
