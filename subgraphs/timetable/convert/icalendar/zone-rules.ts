import { london } from '../../../kit/time/london.ts';
import { parseRecurrence } from '../../../kit/time/recurrence/parse-recurrence.ts';
import { zonedTimes } from '../../../kit/time/recurrence/zoned-times.ts';
import { WireRule, type WireZone } from '../../wire/icalendar.ts';
import { find, findAll } from './event.ts';
import { toRuleText } from './rule-text.ts';

/** A moment at which a zone puts its clocks to another offset from UTC, in seconds. */
interface Onset {
  at: Temporal.Instant;
  before: number;
  after: number;
}

/**
 * The zone of the IANA database that keeps the time of a VTIMEZONE, whatever name the file gives it; a fixed offset
 * (`+01:00`) where its clocks stand still; null where no place on earth keeps such a time. Looked at are the years
 * about `year`, as far as the file tells of them: London's zone goes before others that keep the same time.
 */
export function findZoneOf(zone: WireZone, year: number): string | null {
  const period = { from: startOf(year - 1), to: startOf(year + 3) };
  const onsets = zone.observances
    .flatMap((observance) => onsetsOf(observance, period.to))
    .toSorted((one, other) => Temporal.Instant.compare(one.at, other.at));
  const [first, last] = [onsets[0], onsets.at(-1)];
  if (!first || !last) return null;
  if (onsets.every(({ after }) => after === last.after)) return toOffsetZone(last.after);
  const moments = samplesOf(onsets, period);
  // What a file does not tell of is nothing to compare: many name the changes of one year only.
  const told = moments.filter((moment) => !isBefore(moment, first.at) && isBefore(moment, last.at.add(aMonth)));
  const matches = (name: string) => told.every((moment) => offsetOf(name, moment) === offsetAt(onsets, moment));
  return told.length === 0 ? null : ([london, ...Intl.supportedValuesOf('timeZone')].find(matches) ?? null);
}

const aMonth = Temporal.Duration.from({ hours: 24 * 30 });

/** When one of a zone's times begins, again and again, up to a moment. Nothing where it cannot be read. */
function onsetsOf(observance: WireZone['observances'][number], to: Temporal.Instant): Onset[] {
  const before = parseOffset(find(observance, 'tzoffsetfrom')?.values[0]);
  const after = parseOffset(find(observance, 'tzoffsetto')?.values[0]);
  const starts = [find(observance, 'dtstart'), ...findAll(observance, 'rdate')].flatMap((one) => one?.values ?? []);
  if (before === null || after === null) return [];
  const moments = starts.map((start) =>
    Temporal.PlainDateTime.from(String(start)).toZonedDateTime(toOffsetZone(before)),
  );
  const [first] = moments;
  const rules = findAll(observance, 'rrule').flatMap(({ values }) => values);
  const ruled = first ? rules.flatMap((rule) => ruledOnsets(rule, first, to)) : [];
  return [...moments, ...ruled].map((moment) => ({ at: moment.toInstant(), before, after }));
}

function ruledOnsets(value: unknown, first: Temporal.ZonedDateTime, to: Temporal.Instant): Temporal.ZonedDateTime[] {
  const parts = WireRule.safeParse(value).data ?? {};
  const rule = parseRecurrence(toRuleText(parts));
  const until = typeof parts['until'] === 'string' ? Temporal.Instant.from(parts['until']) : to;
  const last = isBefore(until, to) ? until : to;
  if (!rule) return [];
  const times = zonedTimes(rule, first, [first.epochMilliseconds, last.epochMilliseconds]);
  return times.map((time) => Temporal.Instant.fromEpochMilliseconds(time).toZonedDateTimeISO(first.timeZoneId));
}

/** Every ten days, and just before and just after each change. */
function samplesOf(
  onsets: readonly Onset[],
  { from, to }: { from: Temporal.Instant; to: Temporal.Instant },
): Temporal.Instant[] {
  const days = Math.floor(to.since(from).total('hours') / 240);
  return [
    ...onsets.flatMap(({ at }) => [at.subtract({ seconds: 1 }), at]),
    ...Array.from({ length: days }, (_, index) => from.add({ hours: 240 * index })),
  ].filter((moment) => !isBefore(moment, from) && isBefore(moment, to));
}

/** Before its first change a zone keeps what that change put an end to. */
function offsetAt(onsets: readonly Onset[], moment: Temporal.Instant): number {
  return onsets.findLast(({ at }) => !isBefore(moment, at))?.after ?? onsets[0]?.before ?? 0;
}

function offsetOf(zone: string, moment: Temporal.Instant): number {
  return moment.toZonedDateTimeISO(zone).offsetNanoseconds / 1e9;
}

/** `+01:00` in seconds; null when it is no offset. */
function parseOffset(value: unknown): number | null {
  const [, sign, hours, minutes, seconds = '00'] = String(value).match(/^([+-])(\d{2}):(\d{2})(?::(\d{2}))?$/) ?? [];
  if (hours === undefined) return null;
  return (sign === '-' ? -1 : 1) * ((Number(hours) * 60 + Number(minutes)) * 60 + Number(seconds));
}

function toOffsetZone(offset: number): string {
  const minutes = Math.round(Math.abs(offset) / 60);
  return `${offset < 0 ? '-' : '+'}${pad(Math.floor(minutes / 60))}:${pad(minutes % 60)}`;
}

function startOf(year: number): Temporal.Instant {
  return Temporal.Instant.from(`${year}-01-01T00:00:00Z`);
}

function isBefore(one: Temporal.Instant, other: Temporal.Instant): boolean {
  return Temporal.Instant.compare(one, other) < 0;
}

function pad(number: number): string {
  return String(number).padStart(2, '0');
}
