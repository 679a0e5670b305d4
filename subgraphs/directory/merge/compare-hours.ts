import type { Schedule } from '../../kit/listing.ts';
import { parseRuleParts } from '../../kit/time/rule-parts.ts';

/**
 * Whether two accounts of the hours at a place say the same, whatever their words and order: five days in one rule are
 * the same as five rules. One that does not tell when it closes denies nothing, and neither does one without hours.
 */
export function hoursAgree(chosen: readonly Schedule[], other: readonly Schedule[]): boolean {
  if (other.length === 0) return true;
  const [times, others] = [toTimes(chosen), toTimes(other)];
  return isAmong(times, others) && isAmong(others, times);
}

interface Time {
  /** The day and when it opens, or all of a rule that does not simply name days of the week. */
  key: string;
  closesAt: string | null;
}

function toTimes(schedules: readonly Schedule[]): Time[] {
  return schedules.flatMap(({ rrule, opensAt, closesAt, from, to }) => {
    const parts = parseRuleParts(rrule);
    const isWeekly = parts?.freq === 'WEEKLY' && parts.interval === 1 && parts.days.length > 0;
    const days = isWeekly ? parts.days.map(({ weekday }) => `${weekday}`) : [`${rrule} ${from} ${to}`];
    return days.map((day) => ({ key: `${day} ${opensAt}`, closesAt }));
  });
}

function isAmong(times: readonly Time[], others: readonly Time[]): boolean {
  return times.every(({ key, closesAt }) =>
    others.some(
      (other) => other.key === key && (closesAt === null || other.closesAt === null || other.closesAt === closesAt),
    ),
  );
}
