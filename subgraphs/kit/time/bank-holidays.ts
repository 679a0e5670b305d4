/**
 * The bank holiday that a day (`2026-12-28`) is in England and Wales; null when it is none. By the Banking and Financial
 * Dealings Act 1971 and the proclamations that every year moves by (https://www.gov.uk/bank-holidays): one that falls on
 * a weekend, or on another, is kept on the next working day. Days that were proclaimed for one year alone are not known.
 */
export function bankHolidayOn(day: string): string | null {
  const year = Number(day.slice(0, 4));
  return holidaysOf(year).get(day) ?? null;
}

function holidaysOf(year: number): ReadonlyMap<string, string> {
  const easter = easterSunday(year);
  const days = new Map([
    [easter.subtract({ days: 2 }).toString(), 'Good Friday'],
    [easter.add({ days: 1 }).toString(), 'Easter Monday'],
    [firstMonday(year, 5).toString(), 'Early May bank holiday'],
    [lastMonday(year, 5).toString(), 'Spring bank holiday'],
    [lastMonday(year, 8).toString(), 'Summer bank holiday'],
  ]);
  const own = fixed.map(([month, date, name]) => ({ day: Temporal.PlainDate.from({ year, month, day: date }), name }));
  for (const { day, name } of own) if (!isWeekend(day)) days.set(day.toString(), name);
  // Only then are those that fall on a weekend moved, the earlier one first: past each other's own days.
  for (const { day, name } of own) {
    if (isWeekend(day)) days.set(firstFree(day, days).toString(), `${name} (substitute day)`);
  }
  return days;
}

const fixed = [
  [1, 1, 'New Year’s Day'],
  [12, 25, 'Christmas Day'],
  [12, 26, 'Boxing Day'],
] as const;

function isWeekend({ dayOfWeek }: Temporal.PlainDate): boolean {
  return dayOfWeek > 5;
}

function firstFree(day: Temporal.PlainDate, taken: ReadonlyMap<string, string>): Temporal.PlainDate {
  return isWeekend(day) || taken.has(day.toString()) ? firstFree(day.add({ days: 1 }), taken) : day;
}

function firstMonday(year: number, month: number): Temporal.PlainDate {
  const first = Temporal.PlainDate.from({ year, month, day: 1 });
  return first.add({ days: (8 - first.dayOfWeek) % 7 });
}

function lastMonday(year: number, month: number): Temporal.PlainDate {
  const first = Temporal.PlainDate.from({ year, month, day: 1 });
  const last = first.with({ day: first.daysInMonth });
  return last.subtract({ days: last.dayOfWeek - 1 });
}

/** Gregorian Easter, by the rule of Meeus, Jones and Butcher. */
function easterSunday(year: number): Temporal.PlainDate {
  const [a, b, c] = [year % 19, Math.floor(year / 100), year % 100];
  const correction = Math.floor((8 * b + 13) / 25);
  const epact = (19 * a + b - Math.floor(b / 4) - correction + 15) % 30;
  const weekday = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - epact - (c % 4)) % 7;
  const late = Math.floor((a + 11 * epact + 22 * weekday) / 451);
  const count = epact + weekday - 7 * late + 114;
  return Temporal.PlainDate.from({ year, month: Math.floor(count / 31), day: (count % 31) + 1 });
}
