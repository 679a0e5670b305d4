import type { RejectedRecord } from '../../../kit/listing.ts';
import { type Change, type Later, type Occasion, type When, toKey } from '../../series.ts';
import type { WireEvent } from '../../wire/icalendar.ts';
import type { FeedContext } from '../place.ts';
import { UnreadableRecord, convertEach } from '../unreadable.ts';
import { completeFrom, find, isPrivate } from './event.ts';
import { toOccasion } from './occasion.ts';
import { newestOf } from './precedence.ts';
import { likeStart, toOneWhen } from './when.ts';

/** What the entries of a series say that are about some of its dates only. */
interface Changed {
  changes: Change[];
  later: Later[];
  left: When[];
  rejected: RejectedRecord[];
}

/**
 * The dates of a series that have an entry of their own, and those from which on another holds, the newest for each. A
 * date that has become private is left out. `series` is undefined when the file holds only such entries.
 */
export function toChanges(
  uid: string,
  entries: readonly WireEvent[],
  series: WireEvent | undefined,
  announced: Occasion,
  feed: FeedContext,
): Changed {
  const dated = convertEach(
    entries,
    (entry) => toDated(entry, announced.start),
    () => uid,
  );
  const versions = [...Map.groupBy(dated.converted, ({ of, onwards }) => `${toKey(of)} ${onwards}`).values()];
  const newest = versions.flatMap(([first, ...others]) => (first ? newestDated([first, ...others], series) : []));
  const { converted, rejected } = convertEach(
    newest.filter(({ entry }) => !isPrivate(entry)),
    ({ entry, ...dated }) => ({
      ...dated,
      occasion: toOccasion(entry, feed, { start: dated.of, lasts: announced.lasts }),
    }),
    () => uid,
  );
  return {
    changes: converted.filter(({ onwards }) => !onwards).map(({ of, occasion }) => ({ of, occasion })),
    later: converted
      .filter(({ onwards }) => onwards)
      .map(({ of, occasion }) => ({ from: of, occasion }))
      .toSorted((one, other) => (toKey(one.from) < toKey(other.from) ? -1 : 1)),
    left: newest.filter(({ entry }) => isPrivate(entry)).map(({ of }) => of),
    rejected: [...dated.rejected, ...rejected],
  };
}

interface Dated {
  entry: WireEvent;
  of: When;
  /** Whether it holds of every later date too. */
  onwards: boolean;
}

function toDated(entry: WireEvent, start: When): Dated {
  const recurrenceId = find(entry, 'recurrence-id');
  const of = toOneWhen(recurrenceId);
  if (of === null) throw new UnreadableRecord('RECURRENCE-ID is not a date or time.');
  const range = String(recurrenceId?.range ?? '').toUpperCase();
  if (range !== '' && range !== 'THISANDFUTURE') {
    throw new UnreadableRecord('RANGE of RECURRENCE-ID is not THISANDFUTURE.');
  }
  return { entry, of: likeStart(of, start), onwards: range !== '' };
}

function newestDated([first, ...others]: [Dated, ...Dated[]], series: WireEvent | undefined): Dated {
  const entry = newestOf([first, ...others].map((one) => one.entry)) ?? first.entry;
  return { ...first, entry: series ? completeFrom(series, entry) : entry };
}
