import { parseRuleParts } from '../../kit/time/rule-parts.ts';
import { londonDate } from '../../kit/time/london.ts';
import type { CheckedSchedule } from '../listing.ts';
import type { Check } from './check.ts';

export const onlyPast: Check = {
  id: 'only-past',
  title: 'Only sessions that are over',
  why: 'It is listed as something to go to, and there is nothing left to go to.',
  severity: 'WARNING',
  example: 'The last session was on 18 July 2026.',
  assess({ places, endsAt, lastSeen }, { now }) {
    const schedules = places.flatMap((place) => place.schedules);
    if (schedules.length === 0 || lastSeen !== null || endsAt !== null) return [];
    const today = londonDate(now);
    const lastDays = schedules.map(lastDayOf);
    if (!lastDays.every((day) => day !== null && day < today)) return [];
    const last = lastDays
      .filter((day) => day !== null)
      .toSorted()
      .at(-1);
    return [
      { field: 'schedules', text: `The last of its sessions was on ${last}.`, evidence: { lastDay: last, today } },
    ];
  },
};

/** The last day of a rule; null when it goes on, or when only counting would tell. */
function lastDayOf({ rrule, from, to }: CheckedSchedule): string | null {
  const rule = parseRuleParts(rrule);
  if (rule?.count === 1) return from;
  const ends = [to, rule?.until ?? null].filter((day) => day !== null);
  return ends.toSorted()[0] ?? null;
}
