import type { Schedule } from '../../../kit/listing.ts';
import { london } from '../../../kit/time/london.ts';
import { describeSchedule } from '../../../kit/time/schedule.ts';
import { type Rule, type Series, isDay, toZoned } from '../../series.ts';

/** When a series happens: its rules, or its one date. Dates that are left out or moved show in its sessions only. */
export function toSchedules(series: Series): Schedule[] {
  if (!series.whole || series.announced.cancelled) return [];
  return series.rules.length > 0 ? series.rules.map((rule) => toRepeated(series, rule)) : [toOnce(series)];
}

function toRepeated({ announced, startStated }: Series, { rrule, until }: Rule): Schedule {
  const schedule = {
    rrule,
    ...toHours(announced),
    from: startStated ? toDay(announced.start) : null,
    to: until === null ? null : toDay(until),
  };
  return { ...schedule, text: describeSchedule(schedule) };
}

function toOnce({ announced }: Series): Schedule {
  const day = toDay(announced.start);
  const schedule = { rrule: 'FREQ=DAILY;COUNT=1', ...toHours(announced), from: day };
  return { ...schedule, to: day, text: describeSchedule({ ...schedule, to: null }) };
}

/** On London's clock. What lasts all day has no hours, and what has no end, or none within a day, no closing time. */
function toHours({ start, lasts }: Series['announced']): Pick<Schedule, 'opensAt' | 'closesAt'> {
  if (isDay(start)) return { opensAt: null, closesAt: null };
  const opens = toZoned(start).withTimeZone(london);
  const closes = opens.add(lasts);
  const isWithinADay =
    Temporal.ZonedDateTime.compare(closes, opens) > 0 &&
    Temporal.ZonedDateTime.compare(closes, opens.add({ days: 1 })) < 0;
  return { opensAt: toTime(opens), closesAt: isWithinADay ? toTime(closes) : null };
}

function toDay(when: string): string {
  return isDay(when) ? when : toZoned(when).withTimeZone(london).toPlainDate().toString();
}

function toTime(moment: Temporal.ZonedDateTime): string {
  return moment.toPlainTime().toString({ smallestUnit: 'minute' });
}
