import { type Series, isDay, toKey, toZoned } from '../series.ts';
import { ruleDates } from './rule-dates.ts';
import type { IsHoliday } from './terms.ts';
import type { Window } from './window.ts';

/** A date as its series announced it, before any change. */
export interface AnnouncedDate {
  key: string;
  start: Temporal.ZonedDateTime;
  /** ISO 8601. */
  lasts: string;
}

/**
 * The dates that a series announces and that may touch a window: its first, its further ones and those of its rules,
 * less those left out. Dates of a rule that runs in term time only are left out where they are known to fall in the
 * holidays; a date that the feed names by itself is taken at its word.
 */
export function announcedDates(series: Series, window: Window, isHoliday: IsHoliday): AnnouncedDate[] {
  const { announced, rules, extra } = series;
  const allDay = isDay(announced.start);
  const first = toZoned(announced.start);
  // What began before the window may still be going on when it opens.
  const from = window.from.toZonedDateTimeISO(first.timeZoneId).subtract(announced.lasts);
  const to = window.to.toZonedDateTimeISO(first.timeZoneId);

  const paused = announced.termTimeOnly === 'YES' && rules.length > 0 ? isHoliday : () => false;
  const ruled = [...(series.whole ? [first] : []), ...rules.flatMap((rule) => ruleDates(rule, first, from, to))]
    .filter((start) => !paused(toDay(start)))
    .map((start) => ({ start, lasts: announced.lasts }));
  const named = extra.map(({ start, lasts }) => ({ start: toZoned(start), lasts: lasts ?? announced.lasts }));

  const left = new Set(series.left.map(toKey));
  const dates = [...ruled, ...named]
    .map((date) => ({ ...date, key: allDay ? toDay(date.start) : date.start.toInstant().toString() }))
    .filter(({ key, start }) => !left.has(key) && !left.has(toDay(start)));
  return [...new Map(dates.map((date) => [date.key, date])).values()];
}

function toDay(start: Temporal.ZonedDateTime): string {
  return start.toPlainDate().toString();
}
