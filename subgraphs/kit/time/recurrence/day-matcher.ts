import { type CalendarDay, type DayNumber, daysInMonth, startOfWeek, toDayNumber, weekdayOf } from './days.ts';
import type { Recurrence } from './parse-recurrence.ts';

/** Whether a day is one that a rule's parts name. */
export type DayMatcher = (number: DayNumber, day: CalendarDay) => boolean;

/**
 * What the BY… parts of a rule ask of a day. What the rule leaves open is as on its first day (RFC 5545 section 3.3.10:
 * "information … derived from DTSTART"). BYMONTH, BYWEEKNO, BYYEARDAY, BYMONTHDAY and BYDAY all have to hold, which is
 * what that section's table of expanding and limiting parts comes to.
 */
export function createDayMatcher(rule: Recurrence, first: DayNumber, firstDay: CalendarDay): DayMatcher {
  const { months, monthDays, weekdays } = completed(rule, first, firstDay);
  const { yearDays, weeks, weekStart } = rule;
  const countsInMonth = rule.freq === 'MONTHLY' || months.length > 0;

  function isWeekday(number: DayNumber, day: CalendarDay): boolean {
    const weekday = weekdayOf(number);
    return weekdays.some((one) => one.weekday === weekday && (one.nth === 0 || isNth(one.nth, number, day)));
  }

  function isNth(nth: number, number: DayNumber, day: CalendarDay): boolean {
    const [before, after] = countsInMonth
      ? [day.day - 1, daysInMonth(day.year, day.month) - day.day]
      : [number - toDayNumber(day.year, 1, 1), toDayNumber(day.year, 12, 31) - number];
    return nth > 0 ? Math.floor(before / 7) + 1 === nth : Math.floor(after / 7) + 1 === -nth;
  }

  return (number, day) =>
    (months.length === 0 || months.includes(day.month)) &&
    (monthDays.length === 0 || holds(monthDays, day.day, daysInMonth(day.year, day.month))) &&
    (weekdays.length === 0 || isWeekday(number, day)) &&
    (yearDays.length === 0 || isYearDay(yearDays, number, day)) &&
    (weeks.length === 0 || isInWeek(weeks, number, weekStart));
}

/** The parts of a rule, and what is as on its first day. */
function completed(rule: Recurrence, first: DayNumber, { month, day }: CalendarDay) {
  const { freq, months, monthDays, days: weekdays, yearDays, weeks } = rule;
  const statesDay = monthDays.length + weekdays.length + yearDays.length > 0;
  const asFirst = [{ weekday: weekdayOf(first), nth: 0 }];
  if (statesDay || freq === 'DAILY') return { months, monthDays, weekdays };
  if (freq === 'WEEKLY' || weeks.length > 0) return { months, monthDays, weekdays: asFirst };
  return { months: freq === 'YEARLY' && months.length === 0 ? [month] : months, monthDays: [day], weekdays };
}

/** Whether one of the positions, from the end when negative, is this one of so many. */
function holds(positions: readonly number[], position: number, length: number): boolean {
  return positions.some((wanted) => wanted === position || (wanted < 0 && length + 1 + wanted === position));
}

function isYearDay(yearDays: readonly number[], number: DayNumber, { year }: CalendarDay): boolean {
  const start = toDayNumber(year, 1, 1);
  return holds(yearDays, number - start + 1, toDayNumber(year + 1, 1, 1) - start);
}

/** Week 1 is the first with at least four of its days in the year (RFC 5545 section 3.3.10). */
function isInWeek(weeks: readonly number[], number: DayNumber, weekStart: number): boolean {
  const start = startOfWeek(number, weekStart);
  const year = new Date((start + 3) * 86_400_000).getUTCFullYear();
  const firstWeek = startOfWeek(toDayNumber(year, 1, 4), weekStart);
  const nextFirstWeek = startOfWeek(toDayNumber(year + 1, 1, 4), weekStart);
  return holds(weeks, (start - firstWeek) / 7 + 1, (nextFirstWeek - firstWeek) / 7);
}
