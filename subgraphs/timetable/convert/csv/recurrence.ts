import { firstDayOf } from '../../../kit/time/recurrence/zoned-times.ts';
import { fortnightly, monthlyByWeekday, weekly } from '../../../kit/time/schedule.ts';
import type { WireRow } from '../../wire/csv.ts';
import { UnreadableRecord } from '../unreadable.ts';
import { parseDay, parseDays, parseWeekday } from './values.ts';

/** When a row happens: from its first day on, by a rule or once. */
export interface Recurrence {
  first: string;
  /** False when the row gives no first day. */
  startStated: boolean;
  /** Null when it happens once. */
  rrule: string | null;
  last: string | null;
}

/** A row that names no first day has always been: its dates are counted from here, which no session id depends on. */
const longAgo = '2020-01-06';

/** Reads `date`, or `weekday` with `repeats`, `from` and `to`. Throws UnreadableRecord. */
export function toRecurrence(cells: WireRow): Recurrence {
  const date = dayIn(cells, 'date');
  if (date !== null) return { first: date, startStated: true, rrule: null, last: null };
  const weekday = parseWeekday(cells.weekday ?? '');
  if (weekday === null) throw new UnreadableRecord('it needs a `date`, or a `weekday` such as Tuesday.');
  const from = dayIn(cells, 'from');
  const nearest = firstOn(from ?? longAgo, weekday);
  const rrule = toRule(cells.repeats ?? 'weekly', weekday, from === null ? null : nearest);
  const first = rrule.includes('MONTHLY') ? (firstDayOf(rrule, nearest) ?? nearest) : nearest;
  const last = dayIn(cells, 'to');
  if (last !== null && last < first) throw new UnreadableRecord('it has no day between `from` and `to`.');
  return { first, startStated: from !== null, rrule, last };
}

/** The dates that a column names. Throws UnreadableRecord when one of them is none. */
export function daysIn(cells: WireRow, column: 'not_on' | 'cancelled_on'): string[] {
  const days = parseDays(cells[column] ?? '');
  if (days === null) throw new UnreadableRecord(`\`${column}\` holds something that is not a date such as 2026-10-06.`);
  return days;
}

function dayIn(cells: WireRow, column: 'date' | 'from' | 'to'): string | null {
  const text = cells[column];
  const day = text === null ? null : parseDay(text);
  if (text !== null && day === null) throw new UnreadableRecord(`\`${column}\` is not a date such as 2026-10-06.`);
  return day;
}

/** `first` is the first day where the row gives one. */
function toRule(repeats: string, weekday: number, first: string | null): string {
  const words = repeats.toLowerCase();
  if (/^(?:weekly|every week)$/.test(words)) return weekly(weekday);
  if (/^(?:fortnightly|every (?:two|2) weeks|every other week)$/.test(words)) {
    if (first === null) throw new UnreadableRecord('a fortnightly row needs `from`, to say which weeks are meant.');
    return fortnightly(first);
  }
  const ordinal = words.match(
    /^(?:the )?(first|1st|second|2nd|third|3rd|fourth|4th|last)\b(?: \w+day)?(?: (?:of|in) .+)?$/,
  )?.[1];
  const nth = ordinals.get(ordinal ?? '');
  if (nth === undefined) {
    throw new UnreadableRecord('`repeats` is not weekly, fortnightly, first, second, third, fourth or last.');
  }
  return monthlyByWeekday(weekday, nth);
}

const ordinals = new Map([
  ['first', 1],
  ['1st', 1],
  ['second', 2],
  ['2nd', 2],
  ['third', 3],
  ['3rd', 3],
  ['fourth', 4],
  ['4th', 4],
  ['last', -1],
]);

/** The first such weekday on or after a day. */
function firstOn(day: string, weekday: number): string {
  const date = Temporal.PlainDate.from(day);
  return date.add({ days: (weekday - date.dayOfWeek + 7) % 7 }).toString();
}
