import type { RejectedRecord } from '../../../kit/listing.ts';
import { parseDateTime } from '../../../kit/time/london.ts';
import { type HubId, findHubNamed, hubs } from '../../../kit/place/hubs.ts';
import type { NumberedRow } from '../../parse/csv.ts';
import { type Occasion, type Series, toWhenInLondon } from '../../series.ts';
import type { WireRow } from '../../wire/csv.ts';
import { parseAges } from '../ages.ts';
import { parseUrl, toDescription, toLine, toSlug } from '../names.ts';
import { type FeedContext, toHubPlace, toPlace } from '../place.ts';
import { UnreadableRecord, convertEach } from '../unreadable.ts';
import { daysIn, toRecurrence } from './recurrence.ts';
import { parseDay, parseTime, parseYesNo } from './values.ts';

/** A spreadsheet's rows as series. A row that cannot be read is named by its number in the spreadsheet. */
export function toSeries(
  rows: readonly NumberedRow[],
  feed: FeedContext,
): { series: Series[]; rejected: RejectedRecord[] } {
  const rowOf = new Map<string, number>();
  const { converted, rejected } = convertEach(
    rows,
    ({ row, cells }) => {
      const series = toOneSeries(cells, feed);
      const same = rowOf.get(series.id);
      if (same !== undefined) throw new UnreadableRecord(`it is the same as row ${same}.`);
      rowOf.set(series.id, row);
      return series;
    },
    ({ row }) => `row ${row}`,
  );
  const named = rejected.map(({ sourceId, reason }) => ({ sourceId, reason: `In ${sourceId}, ${reason}` }));
  return { series: converted, rejected: named };
}

function toOneSeries(cells: WireRow, feed: FeedContext): Series {
  const hub = toHub(cells, feed);
  const { first, startStated, rrule, last } = toRecurrence(cells);
  const announced = toOccasion(cells, first, { ...feed, hub });
  const cancelled = daysIn(cells, 'cancelled_on').map((day) => toStart(cells, day));
  return {
    id: `${feed.id}/${encodeURIComponent(cells.id ?? toUid(cells))}`,
    feed: feed.id,
    hub,
    announced,
    whole: true,
    startStated,
    rules: rrule === null ? [] : [{ rrule, until: last }],
    extra: [],
    left: daysIn(cells, 'not_on'),
    changes: cancelled.map((of) => ({ of, occasion: { ...announced, start: of, cancelled: true } })),
    organisation: null,
    phones: cells.phone === null ? [] : [{ number: cells.phone, label: null }],
    email: null,
    hubPhone: cells.hub_phone,
    webPage: parseUrl(cells.web_page),
    url: null,
    summary: null,
    assertedAt: parseDateTime(parseDay(cells.updated ?? '') ?? ''),
    readAt: feed.readAt,
    raw: cells,
  };
}

function toOccasion(cells: WireRow, first: string, feed: FeedContext): Occasion {
  const title = toLine(cells.title);
  if (title === null) throw new UnreadableRecord('it has no `title`.');
  const online = parseYesNo(cells.online) === 'YES';
  return {
    title,
    description: toDescription(cells.description),
    start: toStart(cells, first),
    lasts: toLength(cells),
    cancelled: false,
    place: online ? null : toRowPlace(cells, feed),
    online,
    free: parseYesNo(cells.free),
    costText: cells.cost,
    agesText: cells.ages,
    ages: cells.ages === null ? [] : parseAges(cells.ages),
    termTimeOnly: parseYesNo(cells.term_time_only),
    bookingUrl: parseUrl(cells.booking),
    categories: [],
  };
}

function toHub({ hub }: WireRow, feed: FeedContext): HubId | null {
  if (hub === null) return feed.hub;
  const named = findHubNamed(hub);
  if (named) return named.id;
  throw new UnreadableRecord(`\`hub\` is none of ${hubs.map(({ id }) => id).join(', ')}.`);
}

/** Without an `id` a row is known by what it is, where and when, so that rows may be sorted and others put between. */
function toUid({ title, venue, date, weekday, start, from }: WireRow): string {
  return [title, venue, date ?? weekday, start, from].flatMap((part) => (part === null ? [] : toSlug(part))).join('.');
}

function toStart(cells: WireRow, day: string): string {
  return toWhenInLondon(day, timeIn(cells, 'start') ?? '00:00');
}

function toLength(cells: WireRow): string {
  const start = timeIn(cells, 'start') ?? '00:00';
  const length = Temporal.PlainTime.from(start).until(timeIn(cells, 'end') ?? start);
  if (length.sign < 0) throw new UnreadableRecord('`end` is before `start`.');
  return length.toString();
}

function timeIn(cells: WireRow, column: 'start' | 'end'): string | null {
  const text = cells[column];
  if (text === null && column === 'end') return null;
  const time = parseTime(text ?? '');
  if (time === null) throw new UnreadableRecord(`\`${column}\` is not a time of day such as 10:00 or 1.30pm.`);
  return time;
}

function toRowPlace({ venue, address, postcode }: WireRow, feed: FeedContext): Occasion['place'] {
  const known = {
    ...(address !== null && { addressLines: address.split(',').flatMap((line) => toLine(line) ?? []) }),
    ...(postcode !== null && { postcode }),
  };
  return venue === null ? toHubPlace(feed.hub, known) : toPlace(venue, feed, known);
}
