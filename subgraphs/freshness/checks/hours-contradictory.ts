import { parseRuleParts, weekdayCodes } from '../../kit/time/rule-parts.ts';
import type { CheckedPlace, CheckedSchedule } from '../listing.ts';
import type { Check } from './check.ts';

export const hoursContradictory: Check = {
  id: 'hours-contradictory',
  title: 'Hours that contradict each other',
  why: 'One of them is wrong, and nobody can tell which.',
  severity: 'WARNING',
  example: 'Mondays 09:00 to 17:00, and Mondays 09:00 to 13:00.',
  assess: ({ places }) => places.flatMap((place) => [...findBackward(place), ...findOverlaps(place)]),
};

function findBackward({ schedules, holidayHours }: CheckedPlace) {
  const spans = [...schedules, ...holidayHours].filter(({ from, to }) => from !== null && to !== null && from > to);
  return spans.map(({ from, to }) => ({
    field: 'schedules',
    detail: `${from} ${to}`,
    text: `Its hours hold from ${from} to ${to}, which is earlier.`,
    evidence: { from, to },
  }));
}

function findOverlaps({ schedules }: CheckedPlace) {
  return schedules.flatMap((one, index) =>
    schedules.slice(index + 1).flatMap((other) => {
      const day = sharedDay(one, other);
      if (day === null || !overlap(one, other)) return [];
      const [first, second] = [toHours(one), toHours(other)];
      const text = `On one weekday it is open ${first} and also ${second}.`;
      return [
        { field: 'schedules', detail: `${day} ${first} ${second}`, text, evidence: { day, hours: [first, second] } },
      ];
    }),
  );
}

/** A weekday on which both hold in every week; null when there is none. Rules of other kinds may alternate. */
function sharedDay(one: CheckedSchedule, other: CheckedSchedule): string | null {
  const [first, second] = [daysOf(one), daysOf(other)];
  const apart = (one.to ?? '9999') < (other.from ?? '0000') || (other.to ?? '9999') < (one.from ?? '0000');
  return apart ? null : (first.find((day) => second.includes(day)) ?? null);
}

function daysOf({ rrule }: CheckedSchedule): string[] {
  const rule = parseRuleParts(rrule);
  if (!rule || rule.freq !== 'WEEKLY' || rule.interval !== 1 || rule.count !== null) return [];
  return rule.days.map(({ weekday }) => weekdayCodes[weekday - 1] ?? '');
}

/** Whether they share a minute and are not the same. One past midnight is left aside. */
function overlap(one: CheckedSchedule, other: CheckedSchedule): boolean {
  const { opensAt: a, closesAt: b } = one;
  const { opensAt: c, closesAt: d } = other;
  if (!a || !b || !c || !d || a >= b || c >= d) return false;
  return a < d && c < b && !(a === c && b === d);
}

function toHours({ opensAt, closesAt }: CheckedSchedule): string {
  return `${opensAt} to ${closesAt}`;
}
