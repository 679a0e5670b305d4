import { z } from 'zod';
import { WireRegularHours } from '../../wire/place.ts';
import type { Row } from '../records/row.ts';

/** How far ahead the platform looks for the next time. */
const daysAhead = 62;

/**
 * `is_open_now` and `next_occurs` as the platform works them out, mistakes included: in UTC, so an hour out in summer;
 * never open on a Sunday, which PHP counts as 0 and the rows as 7; and the next time is today even when it is over.
 */
export function toOpenness(row: Row, now: Temporal.Instant): { is_open_now: boolean; next_occurs: object | null } {
  const hours = z.array(WireRegularHours).parse(row['regular_opening_hours']);
  const utc = now.toZonedDateTimeISO('UTC');
  const today = utc.toPlainDate();
  const time = utc.toPlainTime().toString({ smallestUnit: 'second' });
  const isOpen = hours.some(
    (row) => falls(row, today) && !(row.frequency === 'weekly' && row.weekday === 7) && isWithin(row, time),
  );
  return { is_open_now: isOpen, next_occurs: findNext(hours, today) };
}

function isWithin({ opens_at, closes_at }: WireRegularHours, time: string): boolean {
  const [from = '', to = ''] = [opens_at, closes_at].toSorted();
  return time >= from && time <= to;
}

function findNext(hours: readonly WireRegularHours[], today: Temporal.PlainDate): object | null {
  for (let ahead = 0; ahead < daysAhead; ahead++) {
    const date = today.add({ days: ahead });
    const row = hours.find((one) => falls(one, date) && !(ahead === 0 && one.frequency === 'nth_occurrence_of_month'));
    if (row) return { date: date.toString(), start_time: row.opens_at, end_time: row.closes_at };
  }
  return null;
}

function falls(row: WireRegularHours, date: Temporal.PlainDate): boolean {
  if (row.frequency === 'weekly') return date.dayOfWeek === row.weekday;
  if (row.frequency === 'monthly') return date.day === Math.min(row.day_of_month, date.daysInMonth);
  if (row.frequency === 'fortnightly') return date.since(row.starts_at).days % 14 === 0;
  if (date.dayOfWeek !== row.weekday) return false;
  return row.occurrence_of_month === 5
    ? date.day + 7 > date.daysInMonth
    : Math.ceil(date.day / 7) === row.occurrence_of_month;
}
