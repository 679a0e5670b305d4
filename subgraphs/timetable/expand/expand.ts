import { type Change, type Occasion, type Series, toKey, toZoned, zoneOf } from '../series.ts';
import { type AnnouncedDate, announcedDates } from './announced-dates.ts';
import { laterAt, shift } from './later.ts';
import type { IsHoliday } from './terms.ts';
import { type Window, toMs, touches } from '../../kit/time/session-window.ts';

/** What became of a date since it was announced. */
export type OccurrenceStatus = 'SCHEDULED' | 'MOVED' | 'CANCELLED';

/** One date of a series, as it now stands. */
export interface Occurrence {
  /** The start that it was announced for, which names it in its series. */
  key: string;
  start: Temporal.Instant;
  end: Temporal.Instant;
  /** The same two in milliseconds of the epoch, which are quicker to compare. */
  startsAt: number;
  endsAt: number;
  status: OccurrenceStatus;
  occasion: Occasion;
}

/** More dates of one series in one window than any timetable holds: a session a day for a year, and some. */
const mostDates = 400;

/** The dates of a series that touch a window, soonest first. */
export function expandSeries(series: Series, window: Window, isHoliday: IsHoliday): Occurrence[] {
  const { changes, kept = [] } = series;
  const changed = new Set([...changes, ...kept].map(({ of }) => toKey(of)));
  const hidden = new Set(series.hidden);
  const inMs = toMs(window);
  const asAnnounced = announcedDates(series, window, isHoliday)
    .filter(({ key }) => !changed.has(key))
    .map((date) => toOccurrence(series, date));
  const standing = changes.filter((change) => stands(series, change, isHoliday));
  const dates = [...asAnnounced, ...[...standing, ...kept].map((change) => toChanged(series, change))].filter(
    (date) => touches(date, inMs) && !hidden.has(date.key),
  );
  return sortByStart(dates).slice(0, mostDates);
}

/** The one date of a series that was announced for this start; null when there is none. */
export function findOccurrence(series: Series, key: string, isHoliday: IsHoliday): Occurrence | null {
  const kept = series.kept?.find(({ of }) => toKey(of) === key);
  if (kept) return toChanged(series, kept);
  if (series.hidden?.includes(key)) return null;
  const change = series.changes.find(({ of }) => toKey(of) === key);
  if (change) return stands(series, change, isHoliday) ? toChanged(series, change) : null;
  const date = announcedOn(series, key, isHoliday);
  return date ? toOccurrence(series, date) : null;
}

/** Of one rule they come in order, so that there is mostly nothing to sort. */
function sortByStart(dates: Occurrence[]): Occurrence[] {
  return dates.toSorted((one, other) => one.startsAt - other.startsAt);
}

/** A cancellation stands only where something was announced. A moved date stands whatever the rule now says. */
function stands(series: Series, { of, occasion }: Change, isHoliday: IsHoliday): boolean {
  return !occasion.cancelled || !series.whole || announcedOn(series, toKey(of), isHoliday) !== null;
}

function announcedOn(series: Series, key: string, isHoliday: IsHoliday): AnnouncedDate | null {
  const from = toZoned(key.endsWith('Z') ? `${key}[UTC]` : key).toInstant();
  const window = { from, to: from.add({ nanoseconds: 1 }) };
  return announcedDates(series, window, isHoliday).find((date) => date.key === key) ?? null;
}

function toOccurrence(series: Series, { key, at, lasts }: AnnouncedDate): Occurrence {
  const later = laterAt(series, key);
  const zone = zoneOf(series.announced.start);
  if (!later) {
    return {
      key,
      ...toSpan(at, lasts, zone),
      status: toStatus(series, series.announced, false),
      occasion: series.announced,
    };
  }
  const announced = Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(zone);
  const start = shift(announced, later);
  const status = toStatus(series, later.occasion, !start.equals(announced));
  return { key, ...toSpan(start.epochMilliseconds, later.occasion.lasts, zone), status, occasion: later.occasion };
}

function toChanged(series: Series, { of, occasion }: Change): Occurrence {
  const key = toKey(of);
  const status = toStatus(series, occasion, toKey(occasion.start) !== key);
  const { epochMilliseconds: at, timeZoneId: zone } = toZoned(occasion.start);
  return { key, ...toSpan(at, occasion.lasts, zone), status, occasion };
}

function toStatus({ announced }: Series, occasion: Occasion, isAtOtherTime: boolean): OccurrenceStatus {
  if (occasion.cancelled || announced.cancelled) return 'CANCELLED';
  return isAtOtherTime || occasion.place?.id !== announced.place?.id ? 'MOVED' : 'SCHEDULED';
}

function toSpan(at: number, lasts: string, zone: string): Pick<Occurrence, 'start' | 'end' | 'startsAt' | 'endsAt'> {
  const start = Temporal.Instant.fromEpochMilliseconds(at);
  // Days are days of the calendar, which clock changes make shorter or longer; hours are hours.
  const end = lasts.startsWith('PT') ? start.add(lasts) : start.toZonedDateTimeISO(zone).add(lasts).toInstant();
  return { start, end, startsAt: at, endsAt: end.epochMilliseconds };
}
