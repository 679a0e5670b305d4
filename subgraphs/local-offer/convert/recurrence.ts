import { parseDate } from '../../kit/time/london.ts';
import { weekdayCodes } from '../../kit/time/rule-parts.ts';

/** The columns of a schedule that say on which days it holds, named after the parts of an RFC 5545 rule. */
export interface Recurrence {
  dtstart: string | null;
  freq: string | null;
  interval: number | null;
  byday: string | null;
  bymonthday: string | null;
  count: number | null;
  wkst: string | null;
}

export interface Rule {
  /** Null when the columns make no rule at all. */
  rrule: string | null;
  /** Whether the rule counts weeks, months or times from its start. */
  counts: boolean;
  /** Why the rule does not say which days are meant; null when it does, or when it says nothing of days. */
  problem: string | null;
}

/**
 * Reads the columns as feeds fill them: frequencies also as `week` and `month`, days also as names, in any case. Days of
 * the week without a frequency are meant weekly; a start alone is one day.
 */
export function toRule(sent: Recurrence): Rule {
  const start = parseDate(sent.dtstart ?? '');
  const days = parseDays(sent.byday);
  const monthDays = parseMonthDays(sent.bymonthday);
  if (days === null) return noRule('its byday names a day that is none');
  if (monthDays === null) return noRule('its bymonthday names a day that is none');
  const freq = parseFrequency(sent.freq, days, start);
  if (freq === null) return noRule(sent.freq === null ? null : 'its freq is none that we know');
  if (freq !== 'MONTHLY' && days.some(isNumbered)) return noRule('its byday counts within a month, its freq does not');

  const interval = toWhole(sent.interval) ?? 1;
  const count = freq === 'ONCE' ? 1 : toWhole(sent.count);
  const by = toBy(freq, days, monthDays, start);
  const parts = [
    `FREQ=${freq === 'ONCE' ? 'DAILY' : freq}`,
    interval > 1 ? `INTERVAL=${interval}` : null,
    count === null ? null : `COUNT=${count}`,
    ...by,
    interval > 1 ? toWeekStart(sent.wkst) : null,
  ];
  const counts = interval > 1 || count !== null;
  const problem = start === null ? toProblem(counts, freq === 'DAILY' || by.length > 0) : null;
  return { rrule: parts.filter((part) => part !== null).join(';'), counts, problem };
}

function toProblem(counts: boolean, saysWhich: boolean): string | null {
  if (counts) return 'it counts weeks, months or times, and has no dtstart to count from';
  return saysWhich ? null : 'it names neither days nor a dtstart';
}

/** Numbers of times are whole and start at one. What is beyond any lifetime stays a number that a rule can have. */
function toWhole(number: number | null): number | null {
  return number !== null && number >= 1 ? Math.min(Math.trunc(number), 9999) : null;
}

type Frequency = 'DAILY' | 'WEEKLY' | 'MONTHLY' | 'ONCE';

type WeekdayCode = (typeof weekdayCodes)[number];

/** A day with its place in the month: `TU`, `2TU`, `-1FR`. */
interface Day {
  nth: string;
  code: WeekdayCode;
}

function noRule(problem: string | null): Rule {
  return { rrule: null, counts: false, problem };
}

function parseFrequency(freq: string | null, days: readonly Day[], start: string | null): Frequency | null {
  if (freq === null) {
    if (days.length > 0) return days.some(isNumbered) ? 'MONTHLY' : 'WEEKLY';
    return start === null ? null : 'ONCE';
  }
  const word = freq.toUpperCase();
  if (word.startsWith('WEEK')) return 'WEEKLY';
  if (word.startsWith('MONTH')) return 'MONTHLY';
  return word === 'DAILY' || word === 'DAY' ? 'DAILY' : null;
}

/** Null when one of them cannot be read: a rule with a day less would be a wrong rule. */
function parseDays(byday: string | null): Day[] | null {
  const days = split(byday).map((word) => {
    const [, nth = '', letters = ''] = word.toUpperCase().match(/^([+-]?[1-5])?([A-Z]{2,9})$/) ?? [];
    const code = weekdayCodes.find((code) => code === letters || isNameOf(code, letters));
    return code ? { nth: nth.replace('+', ''), code } : null;
  });
  return days.every((day) => day !== null) ? days : null;
}

function isNameOf(code: WeekdayCode, letters: string): boolean {
  return letters.length >= 3 && weekdayNames[code].startsWith(letters.replace(/S$/, ''));
}

const weekdayNames = {
  MO: 'MONDAY',
  TU: 'TUESDAY',
  WE: 'WEDNESDAY',
  TH: 'THURSDAY',
  FR: 'FRIDAY',
  SA: 'SATURDAY',
  SU: 'SUNDAY',
} as const satisfies Record<WeekdayCode, string>;

function isNumbered({ nth }: Day): boolean {
  return nth !== '';
}

function parseMonthDays(bymonthday: string | null): number[] | null {
  const days = split(bymonthday).map(Number);
  return days.every((day) => Number.isInteger(day) && day !== 0 && Math.abs(day) <= 31) ? days : null;
}

function split(words: string | null): string[] {
  return (words ?? '').split(/[,;\s]+/).filter((word) => word !== '');
}

/** What the columns leave out is that of the start, as RFC 5545 section 3.3.10 has it. */
function toBy(freq: Frequency, days: readonly Day[], monthDays: readonly number[], start: string | null): string[] {
  if (freq === 'ONCE') return [];
  const byDay = days.map(({ nth, code }) => `${nth}${code}`).join(',');
  // BYMONTHDAY has no meaning in a weekly rule (the same section), though the UK profile's own example has one.
  const byMonthDay = freq === 'MONTHLY' ? monthDays.join(',') : '';
  const by = [byDay && `BYDAY=${byDay}`, byMonthDay && `BYMONTHDAY=${byMonthDay}`].filter((part) => part !== '');
  if (by.length > 0 || start === null || freq === 'DAILY') return by;
  return [toByStart(freq, Temporal.PlainDate.from(start))];
}

function toByStart(freq: 'WEEKLY' | 'MONTHLY', start: Temporal.PlainDate): string {
  return freq === 'WEEKLY' ? `BYDAY=${weekdayCodes[start.dayOfWeek - 1]}` : `BYMONTHDAY=${start.day}`;
}

/** Which weeks an interval means depends on the day that they begin on; Monday goes without saying. */
function toWeekStart(wkst: string | null): string | null {
  const [day] = parseDays(wkst) ?? [];
  return day && day.code !== 'MO' ? `WKST=${day.code}` : null;
}
