import type { HolidayHours } from '../../../kit/listing.ts';
import { london } from '../../../kit/time/london.ts';
import { expandSeries } from '../../expand/expand.ts';
import type { IsHoliday } from '../../expand/terms.ts';
import type { Window } from '../../../kit/time/session-window.ts';
import type { Series } from '../../series.ts';

/** As far ahead as questions about coming sessions and what is open then can be asked (subgraphs/directory/sessions). */
const daysAhead = 93;

/**
 * The coming days on which sessions at a place are not as their schedules say: left out, called off, moved, or in the
 * school holidays. A schedule alone would have a group open on a day on which it does not meet.
 */
export function toExceptions(
  series: readonly Series[],
  placeId: string,
  { now, isHoliday }: { now: Temporal.Instant; isHoliday: IsHoliday },
): HolidayHours[] {
  const today = now.toZonedDateTimeISO(london).startOfDay();
  const window = { from: today.toInstant(), to: today.add({ days: daysAhead }).toInstant() };
  const ruled = series.filter(({ whole, rules }) => whole && rules.length > 0);
  if (!ruled.some(mayDiffer)) return [];
  const planned = hoursByDay(ruled.map(asRuled), placeId, window, () => false);
  const actual = hoursByDay(series, placeId, window, isHoliday);
  return [...new Set([...planned.keys(), ...actual.keys()])]
    .toSorted()
    .filter((day) => planned.get(day)?.join() !== actual.get(day)?.join())
    .flatMap((day) => toRows(day, actual.get(day) ?? []));
}

function mayDiffer({ announced, left, changes, kept = [], hidden = [] }: Series): boolean {
  return announced.termTimeOnly === 'YES' || left.length + changes.length + kept.length + hidden.length > 0;
}

function asRuled(series: Series): Series {
  return { ...series, left: [], changes: [], kept: [], hidden: [], extra: [] };
}

/** By day in London, as `10:00-11:30`. */
function hoursByDay(
  series: readonly Series[],
  placeId: string,
  window: Window,
  isHoliday: IsHoliday,
): Map<string, string[]> {
  const all = series
    .flatMap((one) => expandSeries(one, window, isHoliday))
    .filter(({ status, occasion }) => status !== 'CANCELLED' && occasion.place?.id === placeId)
    .toSorted((one, other) => one.startsAt - other.startsAt);
  const days = Map.groupBy(all, ({ start }) => start.toZonedDateTimeISO(london).toPlainDate().toString());
  return new Map(
    [...days].map(([day, dates]) => [day, dates.map(({ start, end }) => `${toTime(start)}-${toTime(end)}`)]),
  );
}

function toRows(day: string, hours: readonly string[]): HolidayHours[] {
  const date = { from: day, to: day };
  if (hours.length === 0) return [{ ...date, closed: true, opensAt: null, closesAt: null }];
  return hours.map((span) => ({ ...date, closed: false, opensAt: span.slice(0, 5), closesAt: span.slice(6) }));
}

function toTime(moment: Temporal.Instant): string {
  return moment.toZonedDateTimeISO(london).toPlainTime().toString({ smallestUnit: 'minute' });
}
