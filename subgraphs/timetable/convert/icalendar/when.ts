import { london } from '../../../kit/time/london.ts';
import { type When, isDay, toZoned } from '../../series.ts';
import type { WireProperty } from '../../wire/icalendar.ts';
import { UnreadableRecord } from '../unreadable.ts';
import { parseZone } from './zone.ts';

/** Every start that a property names: DTSTART has one, EXDATE and RDATE may have many. */
export function toWhens(property: WireProperty): When[] {
  return property.values.map((value) => toWhen(value, property));
}

/** The one start that a property names; null when there is no property. */
export function toOneWhen(property: WireProperty | undefined): When | null {
  return property ? (toWhens(property)[0] ?? null) : null;
}

/**
 * A value as jCal writes it, `2026-10-06T10:00:00`, `2026-10-06T09:00:00Z` or `2026-10-06`. A time without a zone is
 * London's: it is the clock on the wall of the hub that is meant, never that of the machine that reads.
 */
export function toWhen(value: unknown, { name, zone }: Pick<WireProperty, 'name' | 'zone'>): When {
  const timeZone = typeof value === 'string' && value.endsWith('Z') ? 'UTC' : zone === null ? london : parseZone(zone);
  if (timeZone === null) throw new UnreadableRecord(`The time zone of ${name.toUpperCase()} is not known.`);
  try {
    // A day without VALUE=DATE, or a time without seconds: common, and what it means is plain.
    const text = String(value).replace(/Z$/, '').replace(/T::$/, '').replace(/:$/, '');
    if (isDay(text)) return Temporal.PlainDate.from(text).toString();
    return Temporal.PlainDateTime.from(text).toZonedDateTime(timeZone).toString();
  } catch (cause) {
    throw new UnreadableRecord(`${name.toUpperCase()} is not a date or time.`, { cause });
  }
}

/** A start that names a date of a series, in the series' own kind: some write a day where a time is due, or a time. */
export function likeStart(when: When, start: When): When {
  if (isDay(when) === isDay(start)) return when;
  if (isDay(start)) return toZoned(when).toPlainDate().toString();
  const first = toZoned(start);
  return Temporal.PlainDate.from(when)
    .toZonedDateTime({ timeZone: first.timeZoneId, plainTime: first.toPlainTime() })
    .toString();
}

/**
 * How long an entry lasts (RFC 5545 section 3.6.1): to DTEND, which is not included, or for DURATION; with neither, a
 * day lasts that day and a time has no length.
 */
export function toLength(start: When, end: WireProperty | undefined, duration: WireProperty | undefined): string {
  const length = duration ? parseDuration(duration.values[0]) : end ? between(start, toOneWhen(end) ?? start) : null;
  if (length && length.sign < 0) throw new UnreadableRecord('It ends before it starts.');
  if (isDay(start) && (!length || length.blank)) return 'P1D';
  return (length ?? new Temporal.Duration()).toString();
}

function between(start: When, end: When): Temporal.Duration {
  if (isDay(start) !== isDay(end)) throw new UnreadableRecord('Only one of DTSTART and DTEND has a time of day.');
  if (isDay(start)) return Temporal.PlainDate.from(start).until(end);
  return toZoned(start).toInstant().until(toZoned(end).toInstant(), { largestUnit: 'hours' });
}

function parseDuration(value: unknown): Temporal.Duration {
  try {
    return Temporal.Duration.from(String(value));
  } catch (cause) {
    throw new UnreadableRecord('DURATION is not a duration.', { cause });
  }
}
