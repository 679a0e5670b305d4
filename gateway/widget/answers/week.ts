import { toDateTime } from '../../../subgraphs/kit/time/london.ts';

/** The seven days from a moment on, to the minute: answers to questions of the same minute are the same. */
export function toWeek(now: Temporal.Instant): { from: string; to: string } {
  const from = now.round({ smallestUnit: 'minute', roundingMode: 'floor' });
  return { from: toDateTime(from), to: toDateTime(from.add({ hours: 7 * 24 })) };
}
