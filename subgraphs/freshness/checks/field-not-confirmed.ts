import { nameField } from '../../kit/field-words.ts';
import { daysSince } from '../../kit/time/days-since.ts';
import type { Check } from './check.ts';

/** Fields that go out of date by themselves, and after how many days: hours after a year, numbers and mail after two. */
const daysOf = new Map([
  ['schedules', 365],
  ['locations', 365],
  ['holidayHours', 365],
  ['phones', 730],
  ['email', 730],
  ['url', 730],
]);

export const fieldNotConfirmed: Check = {
  id: 'field-not-confirmed',
  title: 'A part that was not confirmed with the rest',
  why: 'An edit confirms what was edited, and not the hours that nobody looked at.',
  severity: 'INFO',
  example: 'The opening hours were last edited 800 days ago, the rest 10 days ago.',
  assess({ fieldDates, assertedAt, lastSeen, kind }, { now }) {
    // The NHS finders date every part of a profile, and old parts are the rule there.
    if (assertedAt === null || lastSeen !== null || kind === 'HEALTH_SITE') return [];
    const newest = daysSince(assertedAt, now);
    return fieldDates.flatMap(({ field, at }) => {
      const days = daysSince(at, now);
      if (days <= (daysOf.get(field) ?? Infinity) || days <= newest) return [];
      const text = `${nameField(field)}: last confirmed ${days} days ago, the rest ${newest} days ago.`;
      return [{ field, text, evidence: { confirmedAt: at, days, restConfirmedAt: assertedAt } }];
    });
  },
};
