import type { Check } from './check.ts';

/** Things to go to at a time: without one nobody can go. */
const needHours: ReadonlySet<string> = new Set(['GROUP', 'ACTIVITY', 'CLUB', 'HEALTH_SITE']);

export const hoursAbsent: Check = {
  id: 'hours-absent',
  title: 'No hours given',
  why: 'It has a place and no time: whoever comes may find a closed door.',
  severity: 'INFO',
  example: 'A toddler group with an address and no day.',
  assess({ kind, places, lastSeen, status }) {
    if (!needHours.has(kind) || lastSeen !== null || status !== 'ACTIVE' || places.length === 0) return [];
    if (places.some(({ schedules }) => schedules.length > 0)) return [];
    return [{ field: 'schedules', text: 'It gives a place and no hours.', evidence: { places: places.length } }];
  },
};
