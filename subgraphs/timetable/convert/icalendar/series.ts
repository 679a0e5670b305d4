import type { RejectedRecord } from '../../../kit/listing.ts';
import { parseDateTime } from '../../../kit/time/london.ts';
import { findHubNamed } from '../../../kit/place/hubs.ts';
import type { ParsedCalendar } from '../../parse/icalendar.ts';
import type { Series } from '../../series.ts';
import type { WireEvent } from '../../wire/icalendar.ts';
import { parseUrl } from '../names.ts';
import type { FeedContext } from '../place.ts';
import { convertEach } from '../unreadable.ts';
import { toChanges } from './changes.ts';
import { toDates } from './dates.ts';
import { calledOff, find, isPrivate, toText } from './event.ts';
import { toOccasion } from './occasion.ts';
import { withKnownZones } from './own-zones.ts';
import { newestOf } from './precedence.ts';
import { endBefore, splitAtRules } from './split.ts';

/** A calendar's entries as series: those of one UID are one. Private ones are left out. */
export function toSeries(
  { method, events: sent, zones }: Pick<ParsedCalendar, 'method' | 'events' | 'zones'>,
  feed: FeedContext,
): { series: Series[]; rejected: RejectedRecord[] } {
  const known = withKnownZones(sent, zones, Temporal.Instant.from(feed.readAt).toZonedDateTimeISO('UTC').year);
  const events = method === 'CANCEL' ? known.map(calledOff) : known;
  const rejectedDates: RejectedRecord[] = [];
  const { converted, rejected } = convertEach(
    [...Map.groupBy(events, uidOf)].flatMap(([uid, entries]) => splitAtRules(uid, entries)),
    ({ uid, partOf, entries, endsBefore }) => {
      const { series, rejected } = toOneSeries(uid, entries, feed);
      rejectedDates.push(...rejected);
      const kept = series && endBefore(series, endsBefore);
      return kept && partOf !== null ? { ...kept, partOf: toId(partOf, feed) } : kept;
    },
    ({ uid }) => uid,
  );
  return { series: converted, rejected: [...rejected, ...rejectedDates] };
}

function toOneSeries(
  uid: string,
  entries: readonly WireEvent[],
  feed: FeedContext,
): { series: Series | null; rejected: RejectedRecord[] } {
  const whole = newestOf(entries.filter((entry) => !find(entry, 'recurrence-id')));
  const changed = entries.filter((entry) => find(entry, 'recurrence-id'));
  const first = whole ?? newestOf(changed);
  if (!first || isPrivate(first)) return { series: null, rejected: [] };
  const announced = toOccasion(first, feed);
  const { changes, later, left, rejected } = toChanges(uid, changed, whole, announced, feed);
  const dates = toDates(whole, announced.start);
  const series: Series = {
    id: toId(uid, feed),
    feed: feed.id,
    hub: feed.hub ?? findHubNamed(toText(first, 'location') ?? '')?.id ?? null,
    announced: whole
      ? announced
      : { ...announced, cancelled: [...changes, ...later].every(({ occasion }) => occasion.cancelled) },
    whole: whole !== undefined,
    startStated: true,
    ...dates,
    left: [...dates.left, ...left],
    changes,
    later,
    organisation: null,
    phones: [],
    email: null,
    hubPhone: null,
    webPage: parseUrl(toText(first, 'url')),
    url: null,
    summary: null,
    assertedAt: toAssertedAt(entries),
    readAt: feed.readAt,
    raw: entries.filter((entry) => !isPrivate(entry)),
  };
  return { series, rejected };
}

function toId(uid: string, feed: FeedContext): string {
  return `${feed.id}/${encodeURIComponent(uid)}`;
}

/** An entry without the UID that it must have is known by what it says. */
function uidOf(event: WireEvent): string {
  return toText(event, 'uid') ?? `${toText(event, 'summary')} ${toText(event, 'dtstart')}`;
}

/** LAST-MODIFIED alone says that somebody changed an entry: DTSTAMP is when this copy of it was made. */
function toAssertedAt(entries: readonly WireEvent[]): string | null {
  const newest = entries
    .flatMap((entry) => toText(entry, 'last-modified') ?? [])
    .toSorted()
    .at(-1);
  return newest === undefined ? null : parseDateTime(newest);
}
