import { london, londonDate } from '../../kit/time/london.ts';
import { type AskedWindow, type Window, knownDays, toWindow } from '../../kit/time/session-window.ts';
import { badInput } from '../search/bad-input.ts';

/**
 * The window of a question about sessions; `path` stands in front of the arguments' names. One that begins more than
 * `daysBack` before today, or ends after what is known, throws BAD_USER_INPUT, so that an empty answer always means that
 * there is nothing; without an end it ends where knowledge does.
 */
export function toKnownWindow(
  asked: AskedWindow,
  now: Temporal.Instant,
  { path, daysBack }: { path: string; daysBack: number },
): Window {
  const today = now.toZonedDateTimeISO(london).startOfDay();
  const first = today.subtract({ days: daysBack }).toInstant();
  const horizon = today.add({ days: knownDays.ahead + 1 }).toInstant();
  const lastDay = londonDate(horizon.subtract({ seconds: 1 }));
  // Before any other bound: whoever asks for too much is told the last day that can be asked for.
  if (asked.from && Temporal.Instant.compare(asked.from, horizon) >= 0) throw tooLate(`${path}from`, lastDay);
  if (asked.to && Temporal.Instant.compare(asked.to, horizon) > 0) throw tooLate(`${path}to`, lastDay);
  if (asked.from && Temporal.Instant.compare(asked.from, first) < 0) {
    throw badInput(`${path}from must not be before ${londonDate(first)}: Hub.sessions looks further back.`);
  }
  const window = toWindow(asked, now, path);
  return Temporal.Instant.compare(window.to, horizon) > 0 ? { ...window, to: horizon } : window;
}

function tooLate(argument: string, lastDay: string): Error {
  return badInput(
    `${argument} must not be after ${lastDay}, ${knownDays.ahead} days from today: Hub.sessions looks further.`,
  );
}
