import { parseRecurrence } from '../../kit/time/recurrence/parse-recurrence.ts';
import { zonedTimes } from '../../kit/time/recurrence/zoned-times.ts';
import { type Rule, isDay, toZoned } from '../series.ts';

/** The dates that one rule of a series gives between two moments, both included; milliseconds of the epoch. */
export function ruleDates(
  { rrule, until }: Rule,
  first: Temporal.ZonedDateTime,
  [from, to]: readonly [number, number],
): number[] {
  const rule = parseRecurrence(rrule);
  if (!rule) throw new Error('A series was kept with a rule that is none.');
  const last = until === null ? null : toLast(until, first.timeZoneId);
  const end = last ? Math.min(last.epochMilliseconds, to) : to;
  return zonedTimes(rule, first, [from, end]);
}

/** A last day holds to its end, on the clock that the rule runs on. */
function toLast(until: string, zone: string): Temporal.ZonedDateTime {
  if (!isDay(until)) return toZoned(until);
  return Temporal.PlainDate.from(until).toZonedDateTime({ timeZone: zone, plainTime: '23:59:59' });
}
