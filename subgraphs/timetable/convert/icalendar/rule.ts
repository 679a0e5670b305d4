import { type Recurrence, parseRecurrence } from '../../../kit/time/recurrence/parse-recurrence.ts';
import { countedLast } from '../../../kit/time/recurrence/zoned-times.ts';
import { type Rule, type When, isDay, toZoned } from '../../series.ts';
import { WireRule } from '../../wire/icalendar.ts';
import { UnreadableRecord } from '../unreadable.ts';
import { toRuleText } from './rule-text.ts';
import { toWhen } from './when.ts';

/** More dates than a counted timetable has: a session a day for two and a half years. */
const mostCounted = 1000;

/** How often a timetable repeats; nothing in a hub happens every hour, and such a rule is a flood or a mistake. */
const frequencies = new Set(['DAILY', 'WEEKLY', 'MONTHLY', 'YEARLY']);

/**
 * A rule of a series that first happens at `start`. A number of times is counted out here, once, and becomes a last
 * date: then no later question about a far-off month has to count again.
 */
export function toRule(value: unknown, start: When): Rule {
  const parts = WireRule.safeParse(value).data;
  if (!parts) throw new UnreadableRecord('RRULE is not a recurrence rule.');
  const { until, count, freq } = parts;
  if (!frequencies.has(String(freq))) {
    throw new UnreadableRecord(`RRULE repeats ${String(freq)}; only DAILY, WEEKLY, MONTHLY and YEARLY are read.`);
  }
  const rrule = toRuleText(parts, isDay(start) ? timesOfDay : undefined);
  const rule = parseRecurrence(rrule);
  if (!rule) throw notFollowed();
  return { rrule, until: count === undefined ? toUntil(until, start) : toCounted(rule, Number(count), start) };
}

/** What RFC 5545 section 3.3.10 has readers ignore in a series of whole days. */
const timesOfDay = new Set(['byhour', 'byminute', 'bysecond']);

function toUntil(until: unknown, start: When): When | null {
  if (until === undefined) return null;
  return toLastStart(toWhen(until, { name: 'UNTIL of RRULE', zone: toZoned(start).timeZoneId }), start);
}

function toCounted(rule: Recurrence, count: number, start: When): When {
  if (!Number.isInteger(count) || count < 1 || count > mostCounted) {
    throw new UnreadableRecord(`RRULE has a COUNT that is not from 1 to ${mostCounted}.`);
  }
  const last = countedLast(rule, toZoned(start), count);
  if (!last) throw notFollowed();
  return toLastStart(last.toString(), start);
}

function notFollowed(): UnreadableRecord {
  return new UnreadableRecord('RRULE is not a rule that can be followed.');
}

/**
 * UNTIL comes as a moment in UTC, as a time on the wall clock, or as a day (RFC 5545 section 3.3.10, and what calendars
 * write instead). Of an all-day series the last day is meant, in London where it is written as a moment.
 */
function toLastStart(until: When, start: When): When {
  if (!isDay(start) || isDay(until)) return until;
  return toZoned(until).withTimeZone(toZoned(start).timeZoneId).toPlainDate().toString();
}
