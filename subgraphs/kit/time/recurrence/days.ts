/**
 * Days of the Gregorian calendar as whole numbers, 0 = 1 January 1970: rules are followed by counting, and counting
 * numbers is a hundred times faster than counting dates.
 */
export type DayNumber = number;

/** A day taken apart. */
export interface CalendarDay {
  year: number;
  /** 1 to 12. */
  month: number;
  /** 1 to 31. */
  day: number;
}

const msPerDay = 86_400_000;

/** The number of a day; a day beyond the end of its month runs over into the next. */
export function toDayNumber(year: number, month: number, day: number): DayNumber {
  const date = new Date(0);
  // Date.UTC takes years below 100 for years of the twentieth century.
  date.setUTCFullYear(year, month - 1, day);
  return date.getTime() / msPerDay;
}

/** The number of a date. */
export function dayNumberOf({ year, month, day }: CalendarDay): DayNumber {
  return toDayNumber(year, month, day);
}

export function toCalendarDay(number: DayNumber): CalendarDay {
  const date = new Date(number * msPerDay);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** 1 = Monday to 7 = Sunday. The first of 1970 was a Thursday. */
export function weekdayOf(number: DayNumber): number {
  return ((((number + 3) % 7) + 7) % 7) + 1;
}

/** The first day of the week that a day lies in, where weeks begin on that weekday. */
export function startOfWeek(number: DayNumber, weekStart: number): DayNumber {
  return number - ((weekdayOf(number) - weekStart + 7) % 7);
}

/** 28 to 31. */
export function daysInMonth(year: number, month: number): number {
  return toDayNumber(year, month + 1, 1) - toDayNumber(year, month, 1);
}
