import { GraphQLError } from 'graphql';
import { london } from './london.ts';

/** From one moment to another, the second no longer included. */
export interface Window {
  from: Temporal.Instant;
  to: Temporal.Instant;
}

/** What a question about sessions asks of time; RFC 3339. */
export interface AskedWindow {
  from?: string | null | undefined;
  to?: string | null | undefined;
}

/**
 * The days about today of which the directory knows every dated session: two weeks back, as calendars that people
 * subscribe to reach, and a school term ahead.
 */
export const knownDays = { back: 14, ahead: 92 };

/** Four weeks show a group that meets once a month. */
const usualDays = 28;

/** A year and a day; nobody plans further ahead, and each day costs. */
const mostDays = 366;

/** Further off no timetable says anything, and much further off no calendar can count. */
const mostYearsOff = 10;

/**
 * The window that is asked for; `path` stands in front of the arguments' names. Throws BAD_USER_INPUT for one that ends
 * before it begins, is too long or too far off.
 */
export function toWindow({ from, to }: AskedWindow, now: Temporal.Instant, path = ''): Window {
  const start = from ? Temporal.Instant.from(from) : now;
  const hoursOff = Math.abs(start.since(now).total('hours'));
  if (hoursOff > mostYearsOff * 366 * 24) throw badInput(`${path}from must be within ${mostYearsOff} years of today.`);
  const end = to ? Temporal.Instant.from(to) : daysAfter(start, usualDays);
  if (Temporal.Instant.compare(end, start) <= 0) throw badInput(`${path}to must be after ${path}from.`);
  if (Temporal.Instant.compare(end, daysAfter(start, mostDays)) > 0) {
    throw badInput(`${path}to must be at most ${mostDays} days after ${path}from.`);
  }
  return { from: start, to: end };
}

/** Whether something goes on in a window; milliseconds of the epoch. What has no length does when the window holds its start. */
export function touches(
  { startsAt, endsAt }: { startsAt: number; endsAt: number },
  { from, to }: { from: number; to: number },
): boolean {
  return startsAt < to && (endsAt > from || startsAt === from);
}

/** A window in milliseconds of the epoch. */
export function toMs({ from, to }: Window): { from: number; to: number } {
  return { from: from.epochMilliseconds, to: to.epochMilliseconds };
}

/** Days of the calendar: the same time of day, on either side of a clock change. */
function daysAfter(instant: Temporal.Instant, days: number): Temporal.Instant {
  return instant.toZonedDateTimeISO(london).add({ days }).toInstant();
}

function badInput(message: string): GraphQLError {
  return new GraphQLError(message, { extensions: { code: 'BAD_USER_INPUT' } });
}
