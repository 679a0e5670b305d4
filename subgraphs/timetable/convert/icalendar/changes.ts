import type { RejectedRecord } from '../../../kit/listing.ts';
import { type Change, type Occasion, type When, toKey } from '../../series.ts';
import type { WireEvent } from '../../wire/icalendar.ts';
import type { FeedContext } from '../place.ts';
import { UnreadableRecord, convertEach } from '../unreadable.ts';
import { completeFrom, find, isPrivate } from './event.ts';
import { toOccasion } from './occasion.ts';
import { newestOf } from './precedence.ts';
import { likeStart, toOneWhen } from './when.ts';

/**
 * The dates of a series that have an entry of their own, the newest for each date. A date that has become private is
 * left out. `series` is undefined when the file holds only such entries.
 */
export function toChanges(
  uid: string,
  entries: readonly WireEvent[],
  series: WireEvent | undefined,
  announced: Occasion,
  feed: FeedContext,
): { changes: Change[]; left: When[]; rejected: RejectedRecord[] } {
  const left: When[] = [];
  const dated = convertEach(
    entries,
    (entry) => ({ entry, of: toDateChanged(entry, announced.start) }),
    () => uid,
  );
  const dates = [...Map.groupBy(dated.converted, ({ of }) => toKey(of)).values()];
  const { converted, rejected } = convertEach(
    dates,
    (versions) => {
      const [{ of } = { of: announced.start }] = versions;
      const newest = newestOf(versions.map(({ entry }) => entry)) ?? [];
      const entry = series ? completeFrom(series, newest) : newest;
      if (!isPrivate(entry)) return { of, occasion: toOccasion(entry, feed, { start: of, lasts: announced.lasts }) };
      left.push(of);
      return null;
    },
    () => uid,
  );
  return { changes: converted, left, rejected: [...dated.rejected, ...rejected] };
}

function toDateChanged(entry: WireEvent, start: When): When {
  const recurrenceId = find(entry, 'recurrence-id');
  if (recurrenceId?.range !== null) {
    throw new UnreadableRecord('It changes this and every later date (RANGE=THISANDFUTURE), which is not read.');
  }
  const of = toOneWhen(recurrenceId);
  if (of === null) throw new UnreadableRecord('RECURRENCE-ID is not a date or time.');
  return likeStart(of, start);
}
