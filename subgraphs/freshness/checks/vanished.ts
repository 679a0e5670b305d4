import { daysSince } from '../../kit/time/days-since.ts';
import type { Check } from './check.ts';

/** One night may be a fault of the feed (anchor: CKAN, ORUK): two are believed. */
const nights = 2;

export const vanished: Check = {
  id: 'vanished',
  title: 'Gone from its directory',
  why: 'Its directory lists it no more. It may have ended, or have been lost by mistake.',
  severity: 'WARNING',
  example: 'The Information Hub has not listed it since 3 March.',
  assess({ lastSeen }, { now }) {
    if (lastSeen === null || daysSince(lastSeen, now) < nights) return [];
    const days = daysSince(lastSeen, now);
    return [{ field: null, text: `Its directory has not listed it for ${days} days.`, evidence: { lastSeen, days } }];
  },
};
