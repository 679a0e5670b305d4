import { GraphQLError } from 'graphql';
import { london } from '../kit/time/london.ts';
import type { Window } from './expand/window.ts';

/** What `sessions` fields are asked. */
export interface Asked {
  from?: string | null | undefined;
  to?: string | null | undefined;
  first?: number | null | undefined;
}

/** Four weeks show a group that meets once a month. */
const usualDays = 28;

/** A year and a day; nobody plans further ahead, and each day costs. */
const mostDays = 366;

/** Further off no timetable says anything, and much further off no calendar can count. */
const mostYearsOff = 10;

/** The window that is asked for. Throws BAD_USER_INPUT for one that ends before it begins, is too long or too far off. */
export function toWindow({ from, to }: Asked, now: Temporal.Instant): Window {
  const start = from ? Temporal.Instant.from(from) : now;
  const hoursOff = Math.abs(start.since(now).total('hours'));
  if (hoursOff > mostYearsOff * 366 * 24) throw badInput(`from must be within ${mostYearsOff} years of today.`);
  const end = to ? Temporal.Instant.from(to) : daysAfter(start, usualDays);
  if (Temporal.Instant.compare(end, start) <= 0) throw badInput('to must be after from.');
  if (Temporal.Instant.compare(end, daysAfter(start, mostDays)) > 0) {
    throw badInput(`to must be at most ${mostDays} days after from.`);
  }
  return { from: start, to: end };
}

/** How many are asked for. Throws BAD_USER_INPUT unless 1 to 1,000. */
export function toFirst({ first }: Asked, usual: number): number {
  const wanted = first ?? usual;
  if (wanted < 1 || wanted > 1000) throw badInput(`first must be from 1 to 1,000, but was ${wanted}.`);
  return wanted;
}

/** Days of the calendar: the same time of day, on either side of a clock change. */
function daysAfter(instant: Temporal.Instant, days: number): Temporal.Instant {
  return instant.toZonedDateTimeISO(london).add({ days }).toInstant();
}

function badInput(message: string): GraphQLError {
  return new GraphQLError(message, { extensions: { code: 'BAD_USER_INPUT' } });
}
