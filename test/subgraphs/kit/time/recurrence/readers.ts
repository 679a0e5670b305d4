import ICAL from 'ical.js';
import { RRuleTemporal } from 'rrule-temporal';
import { readCalendar, startsIn, toFile } from '../../../timetable/calendar.ts';
import type { RandomRule } from './random-rules.ts';
import { referenceStarts } from './reference.ts';

/** Holds both changes of the clocks in 2026. */
const [from, to] = ['2026-03-01', '2026-11-30'] as const;

/** More than one series is ever expanded into at once. */
const most = 400;

/** What four readers make of a rule between March and November: moments in UTC, to the minute. */
export const readers = { ours, reference, rruleTemporal, icalJs };

function ours({ first, rrule }: RandomRule): string[] {
  const start = `DTSTART;TZID=Europe/London:${first.replace(/[-:]/g, '')}00`;
  const { series, rejected } = readCalendar(toFile(['UID:a', 'SUMMARY:x', start, `RRULE:${rrule}`]));
  if (rejected.length > 0) throw new Error(`${rrule} is refused: ${rejected[0]?.reason}`);
  return startsIn(series, [`${from}T00:00:00Z`, `${to}T00:00:00Z`]).slice(0, most);
}

function reference({ rule, first }: RandomRule): string[] {
  return inWindow(referenceStarts(rule, first, to));
}

function rruleTemporal({ first, rrule }: RandomRule): string[] {
  const dtstart = Temporal.ZonedDateTime.from(`${first}:00[Europe/London]`);
  const rule = new RRuleTemporal({ rruleString: rrule, dtstart, temporal: Temporal });
  const [begin, end] = [from, to].map((day) => Temporal.Instant.from(`${day}T00:00:00Z`).toZonedDateTimeISO('UTC'));
  if (!begin || !end) throw new Error('A window has two ends.');
  return rule
    .between(begin, end, true)
    .map((start) => start.toInstant().toString().slice(0, 16))
    .filter((start) => start < `${to}T00:00`)
    .slice(0, most);
}

/**
 * Null for the rules that ical.js 2.2.1 never comes back from, or only after seconds: days of the month in daily and
 * yearly ones, and weeks of the year.
 */
function icalJs(given: RandomRule): string[] | null {
  const { freq, byMonthDay, byWeekNo } = given.rule;
  const isLost = byWeekNo.length > 0 || (byMonthDay.length > 0 && freq !== 'MONTHLY');
  return isLost ? null : askIcalJs(given);
}

/** It counts on the wall clock alone: zones, and hours that are skipped, are its caller's business. */
function askIcalJs({ first, rrule }: RandomRule): string[] {
  const starts: string[] = [];
  const dates = ICAL.Recur.fromString(rrule).iterator(ICAL.Time.fromDateTimeString(`${first}:00`));
  for (let next = dates.next(); next && next.toString() < to; next = dates.next()) {
    starts.push(next.toString().slice(0, 16));
  }
  return inWindow(starts);
}

function inWindow(starts: readonly string[]): string[] {
  return starts
    .filter((start) => start >= Temporal.PlainDate.from(from).subtract({ days: 2 }).toString())
    .flatMap((start) => {
      const moment = Temporal.PlainDateTime.from(start).toZonedDateTime('Europe/London');
      return moment.toPlainDateTime().toString({ smallestUnit: 'minute' }) === start
        ? [moment.toInstant().toString().slice(0, 16)]
        : [];
    })
    .filter((start) => start >= `${from}T00:00` && start < `${to}T00:00`)
    .slice(0, most);
}
