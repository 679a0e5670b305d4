import { toDateTime } from '../../../subgraphs/kit/time/london.ts';

/**
 * The seven days from a moment on. It begins with the minute, so that answers to questions of the same minute are the
 * same; for a search with the hour, so that its next pages are pages of the same search.
 */
export function toWeek(now: Temporal.Instant, beginsWith: 'minute' | 'hour'): { from: string; to: string } {
  const from = now.round({ smallestUnit: beginsWith, roundingMode: 'floor' });
  return { from: toDateTime(from), to: toDateTime(from.add({ hours: 7 * 24 })) };
}
