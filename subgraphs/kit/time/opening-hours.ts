import type { HolidayHours, Schedule } from '../listing.ts';
import { toInstant } from './london.ts';
import { holdsOn } from './opening-days.ts';

/** When a place is open, as its directory records it. */
export interface RecordedHours {
  schedules: readonly Schedule[];
  /** These replace the schedules on their days. */
  holidayHours: readonly HolidayHours[];
}

/** From one moment to another, the second no longer included. */
export interface Span {
  start: Temporal.Instant;
  end: Temporal.Instant;
}

/** What is recorded of one day in London. */
export interface DayHours {
  /** Soonest first; a span that runs past midnight belongs to the day on which it begins. */
  open: Span[];
  /** Within these nothing is known: it is open on that day, and it is not said when. */
  unknown: Span[];
}

/**
 * The hours of one day (`2026-10-06`). What is recorded for that date alone goes before what is recorded for every
 * week, and one row that says closed before others of its date.
 */
export function hoursOn({ schedules, holidayHours }: RecordedHours, day: string): DayHours {
  const dated = holidayHours.filter(({ from, to }) => from <= day && day <= to);
  if (dated.some(({ closed }) => closed)) return { open: [], unknown: [] };
  if (dated.length > 0) return toDayHours(dated, day);
  const said = schedules.map((schedule) => ({ schedule, holds: holdsOn(schedule, day) }));
  if (said.every(({ holds }) => holds === 'UNKNOWN')) return { open: [], unknown: [wholeDay(day)] };
  const hours = toDayHours(
    said.filter(({ holds }) => holds === 'YES').map(({ schedule }) => schedule),
    day,
  );
  const isUnclear = said.some(({ schedule, holds }) => holds === 'UNKNOWN' && mayHold(schedule, day));
  return isUnclear ? { ...hours, unknown: [...hours.unknown, wholeDay(day)] } : hours;
}

/** A schedule that is over, or has not begun, says nothing against the others; one that cannot be followed may. */
function mayHold({ from, to }: Schedule, day: string): boolean {
  return (from === null || from <= day) && (to === null || day <= to);
}

type Hours = Pick<Schedule, 'opensAt' | 'closesAt'>;

function toDayHours(rows: readonly Hours[], day: string): DayHours {
  const known = rows.flatMap((row) => toSpan(row, day) ?? []);
  return {
    open: known.toSorted((one, other) => Temporal.Instant.compare(one.start, other.start)),
    unknown: rows.filter((row) => toSpan(row, day) === null).map((row) => toUnknown(row, day)),
  };
}

/** Null where opening or closing is not stated. */
function toSpan({ opensAt, closesAt }: Hours, day: string): Span | null {
  if (opensAt === null || closesAt === null) return null;
  return { start: toInstant(day, opensAt), end: toEnd(day, opensAt, closesAt) };
}

/** Closing no later than opening is on the next day. Directories write 23:59 for the end of the day. */
function toEnd(day: string, opensAt: string, closesAt: string): Temporal.Instant {
  if (closesAt === '23:59') return toInstant(dayAfter(day), '00:00');
  return toInstant(closesAt <= opensAt ? dayAfter(day) : day, closesAt);
}

/** From an opening without an end, or until a closing without a beginning, or all day. */
function toUnknown({ opensAt, closesAt }: Hours, day: string): Span {
  const { start, end } = wholeDay(day);
  return {
    start: opensAt === null ? start : toInstant(day, opensAt),
    end: closesAt === null ? end : toEnd(day, '00:00', closesAt),
  };
}

function wholeDay(day: string): Span {
  return { start: toInstant(day, '00:00'), end: toInstant(dayAfter(day), '00:00') };
}

function dayAfter(day: string): string {
  return Temporal.PlainDate.from(day).add({ days: 1 }).toString();
}
