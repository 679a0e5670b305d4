/** The wall clock that every date and time of this project is meant on. */
export const london = 'Europe/London';

/**
 * The instant of a date (`2026-03-30`) and time (`10:00`) on London's wall clock. A time that the spring change skips
 * is an hour later, one that the autumn change repeats is the first of the two: Temporal's `compatible`, which is what
 * RFC 5545 section 3.3.5 asks of calendars.
 */
export function toInstant(date: string, time: string): Temporal.Instant {
  return Temporal.PlainDate.from(date)
    .toZonedDateTime({ timeZone: london, plainTime: Temporal.PlainTime.from(time) })
    .toInstant();
}

/** RFC 3339 with London's offset at that instant, to the second: `2026-03-30T10:00:00+01:00`. */
export function toDateTime(instant: Temporal.Instant): string {
  return instant.toZonedDateTimeISO(london).toString({ timeZoneName: 'never', smallestUnit: 'second' });
}

/** The day that it is in London at that instant: `2026-03-30`. */
export function londonDate(instant: Temporal.Instant): string {
  return instant.toZonedDateTimeISO(london).toPlainDate().toString();
}

/**
 * Reads a timestamp as directories write them: `2025-03-14T10:22:31+0000`, with `Z`, with a space for the T, with
 * fractions of a second, with no offset (London's wall clock is then meant), or a date alone (its first moment in
 * London). Answers as toDateTime does; null when it is no timestamp, or the year 1 that some systems write for none.
 */
export function parseDateTime(text: string): string | null {
  const [, date, time = '00:00', offset] = text.trim().match(dateTime) ?? [];
  if (date === undefined || !isDate(date) || !isTime(time)) return null;
  if (offset === undefined) return toDateTime(toInstant(date, time));
  return toDateTime(Temporal.Instant.from(`${date}T${time}${offset.toUpperCase()}`));
}

/** Reads a calendar day from a date, or from the date part of a timestamp as written. Null when it is none. */
export function parseDate(text: string): string | null {
  const date = text.trim().match(/^(\d{4}-\d{2}-\d{2})(?:[T ].*)?$/i)?.[1];
  return date !== undefined && isDate(date) ? date : null;
}

/**
 * Reads a time of day: `10:00`, `10:00:00`, `10:00Z`, `10:00+01:00`, `9:30` give `HH:MM`, and `24:00` gives `00:00`. An
 * offset is dropped: what directories mean is the wall clock (Open Referral UK asks for an offset and its feeds guess at
 * one). Null when none.
 */
export function parseLocalTime(text: string): string | null {
  const [, hour, minute] = text.trim().match(/^(\d{1,2}):(\d{2})(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:?\d{2})?$/i) ?? [];
  const time = hour === undefined ? '' : `${hour.padStart(2, '0')}:${minute}`;
  if (time === '24:00') return '00:00';
  return isTime(time) ? time : null;
}

const dateTime =
  /^(\d{4}-\d{2}-\d{2})(?:[T ](\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?)\d* ?(Z|[+-](?:0\d|1[0-4])(?::?[0-5]\d)?)?)?$/i;

/** Systems that must write a date write one in the year 1 or 1753 for none; no service's record is older than this. */
const firstYear = 1900;

function isDate(text: string): boolean {
  const [year = 0, month = 0, day = 0] = text.split('-').map(Number);
  if (year < firstYear || month < 1 || month > 12 || day < 1) return false;
  return day <= Temporal.PlainYearMonth.from({ year, month }).daysInMonth;
}

function isTime(text: string): boolean {
  return /^(?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d(?:\.\d+)?)?$/.test(text);
}
