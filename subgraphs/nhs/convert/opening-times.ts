import type { HolidayHours, Schedule } from '../../kit/listing.ts';
import { parseDate, parseLocalTime } from '../../kit/time/london.ts';
import { describeSchedule, weekly } from '../../kit/time/schedule.ts';
import type { WireOpeningTime } from '../wire/organisation.ts';

/**
 * General opening hours; days with the same hours share a schedule, a day with a lunch break stands in two. A closed
 * day stands in none, and neither do Reception and Surgery rows: a desk or a doctor is not the building.
 */
export function toSchedules(rows: readonly WireOpeningTime[]): Schedule[] {
  const openings = rows
    .filter((row) => row.OpeningTimeType === 'General' && (row.IsOpen ?? row.OpeningTime !== null))
    .map((row) => ({ weekday: toWeekday(row), ...toHours(row) }))
    .filter(({ weekday }) => weekday > 0)
    .toSorted((a, b) => a.weekday - b.weekday || (a.opensAt ?? '').localeCompare(b.opensAt ?? ''));
  const byHours = Map.groupBy(openings, ({ opensAt, closesAt }) => `${opensAt} to ${closesAt}`);
  return [...byHours.values()].flatMap((days) => {
    const [{ opensAt, closesAt } = noHours] = days;
    const rule = { rrule: weekly(...days.map(({ weekday }) => weekday)), opensAt, closesAt, from: null, to: null };
    return { ...rule, text: describeSchedule(rule) };
  });
}

/** Bank holidays and other dated changes, by date. One closed row closes its date, whatever the others say. */
export function toHolidayHours(rows: readonly WireOpeningTime[]): HolidayHours[] {
  const dated = rows.filter(isAdditional).flatMap((row) => {
    const date = parseAdditionalDate(row);
    return date === null ? [] : [{ ...row, date }];
  });
  return [...Map.groupBy(dated, ({ date }) => date)]
    .toSorted(([a], [b]) => a.localeCompare(b))
    .flatMap(([date, ofDate]) => toHoursOfDate(date, ofDate));
}

/** How many dated changes have a date in a form that we do not know. */
export function countUnreadableDates(rows: readonly WireOpeningTime[]): number {
  return rows.filter((row) => isAdditional(row) && parseAdditionalDate(row) === null).length;
}

const noHours = { opensAt: null, closesAt: null };

function toHoursOfDate(date: string, rows: readonly WireOpeningTime[]): HolidayHours[] {
  const day = { from: date, to: date };
  if (rows.some(({ IsOpen }) => IsOpen === false)) return [{ ...day, closed: true, ...noHours }];
  return rows
    .map((row) => ({ ...day, closed: false, ...toHours(row) }))
    .toSorted((a, b) => (a.opensAt ?? '').localeCompare(b.opensAt ?? ''));
}

function isAdditional(row: WireOpeningTime): boolean {
  return row.OpeningTimeType === 'Additional';
}

/** The whole day is sent as `00:00` to `23:59`, and stays so. */
function toHours(row: WireOpeningTime): Pick<Schedule, 'opensAt' | 'closesAt'> {
  return { opensAt: parseLocalTime(row.OpeningTime ?? ''), closesAt: parseLocalTime(row.ClosingTime ?? '') };
}

/** 1 = Monday to 7 = Sunday; 0 when it is none of them. */
function toWeekday(row: WireOpeningTime): number {
  return weekdays.indexOf((row.Weekday ?? '').trim().toLowerCase()) + 1;
}

const weekdays = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'];

/** `Dec 26 2026`, spaced out at times (`Jan  6    2022`), or an ISO date. */
function parseAdditionalDate(row: WireOpeningTime): string | null {
  const text = (row.AdditionalOpeningDate ?? '').trim();
  const [, month = '', day = '', year = ''] = text.match(/^([A-Z][a-z]{2})\s+(\d{1,2})\s+(\d{4})$/) ?? [];
  const number = months.indexOf(month) + 1;
  if (number === 0) return parseDate(text);
  return parseDate(`${year}-${String(number).padStart(2, '0')}-${day.padStart(2, '0')}`);
}

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
