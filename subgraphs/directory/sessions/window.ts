import { london, londonDate } from '../../kit/time/london.ts';
import { type AskedWindow, type Window, toWindow } from '../../kit/time/session-window.ts';
import { badInput } from '../search/bad-input.ts';

/** A school term. A week more is harvested (subgraphs/timetable/coming-sessions.ts), so that none of these days has a gap. */
const daysAhead = 92;

/**
 * The window of a question about coming sessions; `path` stands in front of the arguments' names. One that begins before
 * today or ends after what is known throws BAD_USER_INPUT, so that an empty answer always means that there is nothing;
 * without an end it ends where knowledge does.
 */
export function toComingWindow(asked: AskedWindow, now: Temporal.Instant, path: string): Window {
  const today = now.toZonedDateTimeISO(london).startOfDay();
  const horizon = today.add({ days: daysAhead + 1 }).toInstant();
  const window = toWindow(asked, now, path);
  if (Temporal.Instant.compare(window.from, today.toInstant()) < 0) {
    throw badInput(
      `${path}from must not be before ${londonDate(now)}: these are coming sessions, and those of the past are in Hub.sessions.`,
    );
  }
  const lastDay = londonDate(horizon.subtract({ seconds: 1 }));
  if (Temporal.Instant.compare(window.from, horizon) >= 0) throw tooLate(`${path}from`, lastDay);
  if (Temporal.Instant.compare(window.to, horizon) <= 0) return window;
  if (asked.to) throw tooLate(`${path}to`, lastDay);
  return { ...window, to: horizon };
}

function tooLate(argument: string, lastDay: string): Error {
  return badInput(
    `${argument} must not be after ${lastDay}, ${daysAhead} days from today: Hub.sessions looks further.`,
  );
}
