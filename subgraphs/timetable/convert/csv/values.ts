import type { YesNoUnknown } from '../../../kit/listing.ts';

/** A date as people in Britain write it: `2026-10-06`, `6/10/2026`, `6 October 2026`, `Tue 6 Oct 2026`. Null when none. */
export function parseDay(text: string): string | null {
  const iso = text.match(/^(\d{4})-(\d{2})-(\d{2})$/);
  if (iso) return toDay(iso[1], iso[2], iso[3]);
  const british = text.match(/^(\d{1,2})[/.](\d{1,2})[/.](\d{4})$/);
  if (british) return toDay(british[3], british[2], british[1]);
  const [, day, name, year] = text.match(/^(?:[a-z]+,? )?(\d{1,2})(?:st|nd|rd|th)? ([a-z]{3,9})\.? (\d{4})$/i) ?? [];
  const month = name === undefined ? 0 : months.findIndex((known) => isShortFor(name, known)) + 1;
  return month === 0 ? null : toDay(year, String(month), day);
}

/** Dates between commas, semicolons or line ends; null when one of them is none. */
export function parseDays(text: string): string[] | null {
  const days = text
    .split(/[,;\n]/)
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .map(parseDay);
  return days.every((day) => day !== null) ? days : null;
}

/**
 * A time of day as `HH:MM`: `10:00`, `10.00`, `1.30pm`, `9 am`. Null when it is none, and for `1.30` and other times
 * before six in the morning without `am`: nobody means half past one at night, and we do not guess.
 */
export function parseTime(text: string): string | null {
  const [, hours, minutes = '00', half] = text.match(/^(\d{1,2})(?:[:.](\d{2}))?(?::00)? ?(am|pm)?$/i) ?? [];
  if (hours === undefined || Number(minutes) > 59) return null;
  if (half !== undefined) return parseTwelveHour(Number(hours), minutes, half.toLowerCase());
  const isHour = text.includes(':') || text.includes('.');
  return isHour && Number(hours) >= 6 && Number(hours) <= 23 ? `${hours.padStart(2, '0')}:${minutes}` : null;
}

/** 1 = Monday to 7 = Sunday, for `Monday`, `Mondays`, `Mon`; null when it is no day of the week. */
export function parseWeekday(text: string): number | null {
  const word = text.toLowerCase().replace(/s?\.?$/, '');
  const index = weekdays.findIndex((known) => isShortFor(word, known) || word === known);
  return index === -1 ? null : index + 1;
}

/** Anything but a clear yes or no is not stated. */
export function parseYesNo(text: string | null): YesNoUnknown {
  if (/^(?:yes|y|true|1)$/i.test(text ?? '')) return 'YES';
  return /^(?:no|n|false|0)$/i.test(text ?? '') ? 'NO' : 'UNKNOWN';
}

function parseTwelveHour(hours: number, minutes: string, half: string): string | null {
  if (hours < 1 || hours > 12) return null;
  return `${String((hours % 12) + (half === 'pm' ? 12 : 0)).padStart(2, '0')}:${minutes}`;
}

/** Null for a day that no month has, and for one outside the years of any timetable. */
function toDay(year = '', month = '', day = ''): string | null {
  try {
    const date = Temporal.PlainDate.from(
      { year: Number(year), month: Number(month), day: Number(day) },
      { overflow: 'reject' },
    );
    return date.year >= 2000 && date.year < 2100 ? date.toString() : null;
  } catch {
    return null;
  }
}

function isShortFor(word: string, name: string): boolean {
  return word.length >= 3 && name.startsWith(word.toLowerCase());
}

const months = 'january february march april may june july august september october november december'.split(' ');

const weekdays = 'monday tuesday wednesday thursday friday saturday sunday'.split(' ');
