import type { Clock } from './kit/clock.ts';
import { london } from './kit/time/london.ts';

/**
 * Invented school terms, counted from today's week so that there are always holidays to come: six weeks from now the
 * groups that run in term time only pause for two.
 */
export function sampleTerms(clock: Clock): { from: string; to: string }[] {
  const today = clock().toZonedDateTimeISO(london).toPlainDate();
  const monday = today.subtract({ days: today.dayOfWeek - 1 });
  return sampleTermWeeks.map(([from, to]) => ({
    from: monday.add({ weeks: from }).toString(),
    to: monday.add({ days: to * 7 + 6 }).toString(),
  }));
}

/** The first and the last week of each, 0 being this one. */
const sampleTermWeeks = [
  [-26, -10],
  [-8, 5],
  [8, 20],
] as const;
