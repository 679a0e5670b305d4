import { type Series, isDay, toKey, toZoned } from '../series.ts';
import { widestShift } from './later.ts';
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
  const zone = first.timeZoneId;
  const margin = widestShift(series);
  // What began before the window may still be going on when it opens.
  const from = window.from.subtract(margin).toZonedDateTimeISO(zone).subtract(longest(series));
  const to = window.to.add(margin).toZonedDateTimeISO(zone);

  const pauses = announced.termTimeOnly === 'YES' && rules.length > 0;
  const ruled = [...(series.whole ? [first] : []), ...rules.flatMap((rule) => ruleDates(rule, first, from, to))]
    .filter((start) => !pauses || !isHoliday(toDay(start)))
    .map((start) => ({ start, lasts: announced.lasts }));
  const named = extra.map(({ start, lasts }) => ({ start: toZoned(start), lasts: lasts ?? announced.lasts }));

  const left = new Set(series.left.map(toKey));
  const dates = new Map<string, AnnouncedDate>();
  for (const { start, lasts } of [...ruled, ...named]) {
    const key = allDay ? toDay(start) : start.toInstant().toString();
    const isLeft = left.size > 0 && (left.has(key) || left.has(toDay(start)));
    if (!isLeft) dates.set(key, { key, start, lasts });
  }
  return [...dates.values()];
}

function longest({ announced, later = [] }: Series): Temporal.Duration {
  const lengths = [announced, ...later.map(({ occasion }) => occasion)].map(({ lasts }) =>
    Temporal.Duration.from(lasts),
  );
  return lengths.reduce((one, other) => (toHours(one) < toHours(other) ? other : one));
}

/** Days of the calendar are near enough to 24 hours to tell which of two lengths is the longer. */
function toHours(length: Temporal.Duration): number {
  return length.total({ unit: 'hours', relativeTo: '2026-01-01' });
}

function toDay(start: Temporal.ZonedDateTime): string {
  return start.toPlainDate().toString();
}
