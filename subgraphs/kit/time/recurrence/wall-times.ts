import { createDayMatcher } from './day-matcher.ts';
import { type DayNumber, dayNumberOf, toCalendarDay } from './days.ts';
import type { Recurrence } from './parse-recurrence.ts';
import { type Period, createPeriods } from './periods.ts';

/** A moment on the wall clock of wherever a rule runs. */
export interface WallTime {
  day: DayNumber;
  /** Seconds since midnight, by the clock. */
  second: number;
}

/**
 * The moments of a rule from its first on that lie between two days, both included, soonest first: on the wall clock
 * alone, so that no change of clocks comes in. COUNT and UNTIL are for the caller to heed.
 */
export function* wallTimes(
  rule: Recurrence,
  first: Temporal.PlainDateTime,
  [from, to]: readonly [DayNumber, DayNumber],
): Generator<WallTime> {
  const firstDay = { year: first.year, month: first.month, day: first.day };
  const start: WallTime = { day: dayNumberOf(firstDay), second: toSecond(first) };
  const matches = createDayMatcher(rule, start.day, firstDay);
  const periods = createPeriods(rule, start.day, firstDay);
  const seconds = toSeconds(rule, first);

  for (let index = periods.holding(Math.max(from, start.day)); ; index++) {
    const period = periods.at(index);
    if (period.first > to) return;
    const days = daysOf(period).filter((day) => matches(day, toCalendarDay(day)));
    const times = days.flatMap((day) => seconds.map((second) => ({ day, second })));
    for (const time of atPositions(rule.positions, times)) {
      if (time.day > to) return;
      if (time.day >= from && !isBefore(time, start)) yield time;
    }
  }
}

function daysOf({ first, length }: Period): DayNumber[] {
  return Array.from({ length }, (_, index) => first + index);
}

/** Of the times of one period, those at the positions of BYSETPOS, counted from its end when negative. */
function atPositions(positions: readonly number[], times: readonly WallTime[]): readonly WallTime[] {
  if (positions.length === 0) return times;
  const wanted = new Set(positions.map((position) => (position > 0 ? position - 1 : times.length + position)));
  return times.filter((_, index) => wanted.has(index));
}

/** The times of day of a rule, in seconds; what BYHOUR, BYMINUTE and BYSECOND leave open is as in its first. */
function toSeconds({ hours, minutes, seconds }: Recurrence, first: Temporal.PlainDateTime): number[] {
  const all = statedOr(hours, first.hour).flatMap((hour) =>
    statedOr(minutes, first.minute).flatMap((minute) =>
      statedOr(seconds, first.second).map((second) => (hour * 60 + minute) * 60 + second),
    ),
  );
  return [...new Set(all)].toSorted((one, other) => one - other);
}

function statedOr(stated: readonly number[], usual: number): readonly number[] {
  return stated.length > 0 ? stated : [usual];
}

function toSecond({ hour, minute, second }: Temporal.PlainDateTime): number {
  return (hour * 60 + minute) * 60 + second;
}

function isBefore(one: WallTime, other: WallTime): boolean {
  return one.day < other.day || (one.day === other.day && one.second < other.second);
}
