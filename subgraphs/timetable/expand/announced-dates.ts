import { type Series, isDay, toKey, toZoned } from '../series.ts';
import { widestShift } from './later.ts';
import { ruleDates } from './rule-dates.ts';
import type { IsHoliday } from './terms.ts';
import type { Window } from '../../kit/time/session-window.ts';

/** A date as its series announced it, before any change. */
export interface AnnouncedDate {
  key: string;
  /** Milliseconds of the epoch: hundreds of thousands of dates are looked at for each of which much is made. */
  at: number;
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
  const first = toZoned(announced.start);
  const toDay = (at: number) => dayOf(at, first.timeZoneId);
  const margin = widestShift(series);
  // What began before the window may still be going on when it opens.
  const begin = window.from.toZonedDateTimeISO(first.timeZoneId).subtract(longest(series)).epochMilliseconds;
  const touched = [begin - margin, window.to.epochMilliseconds + margin] as const;

  const pauses = announced.termTimeOnly === 'YES' && rules.length > 0;
  const own = series.whole ? [first.epochMilliseconds] : [];
  const ruled = [...own, ...rules.flatMap((rule) => ruleDates(rule, first, touched))]
    .filter((at) => !pauses || !isHoliday(toDay(at)))
    .map((at) => ({ at, lasts: announced.lasts }));
  const named = extra.map(({ start, lasts }) => ({
    at: toZoned(start).epochMilliseconds,
    lasts: lasts ?? announced.lasts,
  }));

  const left = new Set(series.left.map(toKey));
  const dates = new Map<string, AnnouncedDate>();
  for (const { at, lasts } of [...ruled, ...named]) {
    const key = isDay(announced.start) ? toDay(at) : keyOf(at);
    const isLeft = left.size > 0 && (left.has(key) || left.has(toDay(at)));
    if (!isLeft) dates.set(key, { key, at, lasts });
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

/** As an instant is written, `2026-10-06T09:00:00Z`: starts have no parts of a second. */
function keyOf(at: number): string {
  return `${new Date(at).toISOString().slice(0, 19)}Z`;
}

function dayOf(at: number, zone: string): string {
  return Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(zone).toPlainDate().toString();
}
