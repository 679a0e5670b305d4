import { dayNumberOf, toCalendarDay } from './days.ts';
import { type Recurrence, parseRecurrence } from './parse-recurrence.ts';
import { createWallClock } from './wall-clock.ts';
import { type WallTime, wallTimes } from './wall-times.ts';

const msPerDay = 86_400_000;

/** Nobody plans a timetable for longer, and a rule that gives no date in it is none that can be followed. */
const mostYears = 100;

/**
 * The moments of a rule between two others, both included, soonest first, all in milliseconds of the epoch, on the wall
 * clock of the zone of its first: a group at ten stays at ten when the clocks change. A time that the spring change
 * skips is left out, and one that the autumn change repeats is the first of the two (RFC 5545 sections 3.3.10 and
 * 3.3.5). COUNT and UNTIL are the caller's.
 */
export function zonedTimes(
  rule: Recurrence,
  first: Temporal.ZonedDateTime,
  [from, to]: readonly [number, number],
): number[] {
  const clock = createWallClock(first.timeZoneId, from, to);
  // Asked in another zone, a day may begin half a day sooner or later.
  const days = [Math.floor(from / msPerDay) - 1, Math.floor(to / msPerDay) + 1] as const;
  const times: number[] = [];
  for (const wall of wallTimes(rule, first.toPlainDateTime(), days)) {
    const time = clock.momentOf(wall);
    if (time !== null && time >= from && time <= to) times.push(time);
  }
  return times;
}

/**
 * The last date of a rule that ends after so many. The first date counts as one of them even where the rule by itself
 * would not give it (RFC 5545 section 3.3.10). Null where the rule gives none beside it, or too few in a lifetime.
 */
export function countedLast(
  rule: Recurrence,
  first: Temporal.ZonedDateTime,
  count: number,
): Temporal.ZonedDateTime | null {
  const start = dayNumberOf(first);
  let [last, left] = [first, count - 1];
  if (left === 0) return last;
  for (const wall of wallTimes(rule, first.toPlainDateTime(), [start, start + mostYears * 366])) {
    const time = toExisting(wall, first.timeZoneId);
    if (!time || time.epochMilliseconds <= first.epochMilliseconds) continue;
    [last, left] = [time, left - 1];
    if (left === 0) return last;
  }
  return null;
}

/** The first day on or after another (`2026-10-06`) that a rule gives; null when it is no rule, or gives none in time. */
export function firstDayOf(rrule: string, from: string): string | null {
  const rule = parseRecurrence(rrule);
  if (!rule) return null;
  const day = Temporal.PlainDate.from(from);
  const start = dayNumberOf(day);
  const [first] = wallTimes(rule, day.toPlainDateTime(), [start, start + 366]);
  if (!first) return null;
  return Temporal.PlainDate.from(toCalendarDay(first.day)).toString();
}

/** Null for a time that the clocks skip. */
function toExisting({ day: number, second }: WallTime, zone: string): Temporal.ZonedDateTime | null {
  const { year, month, day } = toCalendarDay(number);
  const [hour, minute] = [Math.floor(second / 3600), Math.floor(second / 60) % 60];
  const time = new Temporal.PlainDateTime(year, month, day, hour, minute, second % 60).toZonedDateTime(zone);
  return time.hour === hour && time.minute === minute ? time : null;
}
