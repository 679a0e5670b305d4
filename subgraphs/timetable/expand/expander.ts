import { london } from '../../kit/time/london.ts';
import type { Series } from '../series.ts';
import { type Occurrence, expandSeries } from './expand.ts';
import type { IsHoliday } from './terms.ts';
import { type Window, toMs, touches } from '../../kit/time/session-window.ts';

/** The dates of a series that touch a window, soonest first. */
export type Expander = (series: Series, window: Window) => Occurrence[];

/** Windows remembered for one series: today's usual one, and a few that people ask for. */
const mostWindows = 8;

/**
 * Expands series, and remembers what it expanded, by whole days so that a window that opens "now" is remembered too.
 * A reading brings new series, and the old ones take what was remembered of them along.
 */
export function createExpander(isHoliday: IsHoliday): Expander {
  const known = new WeakMap<Series, Map<string, Occurrence[]>>();

  function expandDays(series: Series, window: Window): Occurrence[] {
    const days = { from: dayOf(window.from), to: dayOf(window.to).add({ days: 1 }) };
    const key = `${days.from.toPlainDate().toString()}/${days.to.toPlainDate().toString()}`;
    const windows = known.get(series) ?? new Map<string, Occurrence[]>();
    known.set(series, windows);
    const dates =
      windows.get(key) ?? expandSeries(series, { from: days.from.toInstant(), to: days.to.toInstant() }, isHoliday);
    windows.delete(key);
    windows.set(key, dates);
    for (const oldest of [...windows.keys()].slice(0, -mostWindows)) windows.delete(oldest);
    return dates;
  }

  return (series, window) => {
    const inMs = toMs(window);
    return expandDays(series, window).filter((date) => touches(date, inMs));
  };
}

function dayOf(instant: Temporal.Instant): Temporal.ZonedDateTime {
  return instant.toZonedDateTimeISO(london).startOfDay();
}
