import { toSeries } from '../../../subgraphs/timetable/convert/icalendar/series.ts';
import { expandSeries } from '../../../subgraphs/timetable/expand/expand.ts';
import { createIsHoliday, type Term } from '../../../subgraphs/timetable/expand/terms.ts';
import type { HubId } from '../../../subgraphs/kit/place/hubs.ts';
import { parseCalendar } from '../../../subgraphs/timetable/parse/icalendar.ts';
import type { Series } from '../../../subgraphs/timetable/series.ts';

/** A calendar file of entries, each given by its lines. */
export function toFile(...entries: readonly (readonly string[])[]): string {
  return toFileWith([], ...entries);
}

/** The same, with further lines before the entries: a METHOD, a time zone. */
export function toFileWith(lines: readonly string[], ...entries: readonly (readonly string[])[]): string {
  const events = [...lines, ...entries.flatMap((lines) => ['BEGIN:VEVENT', ...lines, 'END:VEVENT'])];
  return ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//Test//EN', ...events, 'END:VCALENDAR', ''].join('\r\n');
}

/** What a calendar file holds, read as the feed `hub`, of no hub unless told. */
export function readCalendar(file: string, hub: HubId | null = null) {
  const calendar = parseCalendar(file);
  if (!calendar) throw new Error('Expected a whole calendar file.');
  const context = { id: hub ?? 'feed', hub, website: null, readAt: '2026-09-20T06:00:00+01:00' };
  const { series, rejected } = toSeries(calendar, context);
  return { series, rejected: [...calendar.rejected, ...rejected] };
}

/** The sessions of some series between two moments, as `start–end status`, in UTC and to the minute. */
export function sessionsIn(
  series: readonly Series[],
  [from, to]: readonly [string, string] = ['2026-09-01T00:00:00Z', '2027-09-01T00:00:00Z'],
  terms: readonly Term[] = [],
): string[] {
  const window = { from: Temporal.Instant.from(from), to: Temporal.Instant.from(to) };
  return series
    .flatMap((one) => expandSeries(one, window, createIsHoliday(terms)))
    .toSorted((one, other) => Temporal.Instant.compare(one.start, other.start))
    .map(({ start, end, status }) => `${toMinute(start)}–${toMinute(end).slice(11)} ${status}`);
}

/** The starts alone. */
export function startsIn(...given: Parameters<typeof sessionsIn>): string[] {
  return sessionsIn(...given).map((session) => session.slice(0, 16));
}

function toMinute(instant: Temporal.Instant): string {
  return instant.toString({ smallestUnit: 'minute' }).slice(0, 16);
}
