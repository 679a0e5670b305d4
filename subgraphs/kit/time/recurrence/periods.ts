import { type CalendarDay, type DayNumber, daysInMonth, startOfWeek, toCalendarDay, toDayNumber } from './days.ts';
import type { Recurrence } from './parse-recurrence.ts';

/** The days of one period of a rule: a day, a week, a month or a year. */
export interface Period {
  first: DayNumber;
  /** How many days. */
  length: number;
}

/** The periods that a rule counts, by their number: 0 holds the rule's first day, 1 is one interval later. */
export interface Periods {
  at(index: number): Period;
  /** The number of the last period that begins on or before a day; never below 0. */
  holding(day: DayNumber): number;
}

export function createPeriods({ freq, interval, weekStart }: Recurrence, first: DayNumber, day: CalendarDay): Periods {
  if (freq === 'DAILY') return ofDays(first, interval, 1);
  if (freq === 'WEEKLY') return ofDays(startOfWeek(first, weekStart), interval * 7, 7);
  return ofMonths(day, freq === 'YEARLY' ? interval * 12 : interval, freq === 'YEARLY');
}

function ofDays(first: DayNumber, step: number, length: number): Periods {
  return {
    at: (index) => ({ first: first + index * step, length }),
    holding: (day) => Math.max(0, Math.floor((day - first) / step)),
  };
}

function ofMonths({ year, month }: CalendarDay, step: number, isYear: boolean): Periods {
  const start = year * 12 + (isYear ? 0 : month - 1);
  return {
    at(index) {
      const months = start + index * step;
      const at = { year: Math.floor(months / 12), month: (months % 12) + 1 };
      const first = toDayNumber(at.year, at.month, 1);
      return { first, length: isYear ? toDayNumber(at.year + 1, 1, 1) - first : daysInMonth(at.year, at.month) };
    },
    holding(number) {
      const day = toCalendarDay(number);
      return Math.max(0, Math.floor((day.year * 12 + day.month - 1 - start) / step));
    },
  };
}
