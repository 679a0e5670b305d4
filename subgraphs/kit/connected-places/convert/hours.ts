import type { HolidayHours, Schedule } from '../../listing.ts';
import { parseDate, parseLocalTime } from '../../time/london.ts';
import { describeSchedule, fortnightly, monthlyByDate, monthlyByWeekday, weekly } from '../../time/schedule.ts';
import { WireHolidayHours, WireRegularHours } from '../wire/place.ts';

/** What rows of opening hours say, and how many cannot be read. */
export interface Hours<Kind> {
  hours: Kind[];
  unreadable: number;
}

/** Regular hours as schedules. Days of the week with the same hours make one. No rows mean that none are recorded. */
export function toSchedules(rows: readonly unknown[]): Hours<Schedule> {
  const rules = rows.map(toRule);
  const read = rules.filter((rule) => rule !== null);
  const byHours = Map.groupBy(read, ({ opensAt, closesAt, weekday, rrule, from }) =>
    [opensAt, closesAt, weekday === null ? rrule : 'weekly', from].join(),
  );
  const hours = [...byHours.values()].map(toSchedule);
  return { hours: hours.filter((schedule) => schedule !== null), unreadable: rules.length - read.length };
}

/** Hours on special days from `today` on (`2026-03-30`): the directory never clears away old ones. */
export function toHolidayHours(rows: readonly unknown[], today: string): Hours<HolidayHours> {
  const days = rows.map(toHoliday);
  const read = days.filter((day) => day !== null);
  return { hours: read.filter(({ to }) => to >= today), unreadable: days.length - read.length };
}

interface Rule {
  rrule: string;
  /** The day of a weekly rule, which others can join. */
  weekday: number | null;
  from: string | null;
  opensAt: string;
  closesAt: string;
}

function toRule(row: unknown): Rule | null {
  const parsed = WireRegularHours.safeParse(row);
  if (!parsed.success) return null;
  const opensAt = parseLocalTime(parsed.data.opens_at);
  const closesAt = parseLocalTime(parsed.data.closes_at);
  const recurrence = toRecurrence(parsed.data);
  return opensAt && closesAt && recurrence ? { ...recurrence, opensAt, closesAt } : null;
}

function toRecurrence(row: WireRegularHours): Pick<Rule, 'rrule' | 'weekday' | 'from'> | null {
  const every = { weekday: null, from: null };
  if (row.frequency === 'weekly') return { ...every, rrule: weekly(row.weekday), weekday: row.weekday };
  if (row.frequency === 'monthly') return { ...every, rrule: monthlyByDate(row.day_of_month) };
  if (row.frequency === 'nth_occurrence_of_month') {
    return { ...every, rrule: monthlyByWeekday(row.weekday, row.occurrence_of_month) };
  }
  const from = parseDate(row.starts_at);
  return from === null ? null : { ...every, rrule: fortnightly(from), from };
}

function toSchedule(rules: readonly Rule[]): Schedule | null {
  const [first] = rules;
  if (!first) return null;
  const weekdays = rules.flatMap(({ weekday }) => weekday ?? []);
  const rrule = weekdays.length > 0 ? weekly(...weekdays) : first.rrule;
  const schedule = { rrule, opensAt: first.opensAt, closesAt: first.closesAt, from: first.from, to: null };
  return { ...schedule, text: describeSchedule(schedule) };
}

function toHoliday(row: unknown): HolidayHours | null {
  const parsed = WireHolidayHours.safeParse(row);
  if (!parsed.success) return null;
  const { is_closed: closed, starts_at, ends_at, opens_at, closes_at } = parsed.data;
  const from = parseDate(starts_at);
  const to = parseDate(ends_at);
  if (!from || !to || to < from) return null;
  if (closed) return { from, to, closed, opensAt: null, closesAt: null };
  const opensAt = parseLocalTime(opens_at ?? '');
  const closesAt = parseLocalTime(closes_at ?? '');
  return opensAt && closesAt ? { from, to, closed, opensAt, closesAt } : null;
}
