import { UpstreamError } from '../../kit/upstream/error.ts';
import type { Upstream } from '../../kit/upstream/upstream.ts';
import { toSeries as fromCalendar } from '../convert/icalendar/series.ts';
import { toSeries as fromTable } from '../convert/csv/series.ts';
import type { FeedContext } from '../convert/place.ts';
import type { Feed, FeedReading } from '../feed.ts';
import { parseCalendar } from '../parse/icalendar.ts';
import { parseTable } from '../parse/csv.ts';
import { readEvents } from './events.ts';

/** A year of one hub's calendar is some tens of kilobytes; what is larger than this is no timetable. */
const twoMegabytes = 2 * 1024 * 1024;

/** Reads one feed, at `readAt` (RFC 3339). Throws UpstreamError. */
export function readFeed(upstream: Upstream, feed: Feed, readAt: string): Promise<FeedReading> {
  const { id, hub, website } = feed;
  return readers[feed.kind](upstream, feed.url, { id, hub, website, readAt });
}

type ReadFeed = (upstream: Upstream, url: string, feed: FeedContext) => Promise<FeedReading>;

const readers: Record<Feed['kind'], ReadFeed> = {
  icalendar: readCalendar,
  csv: readTable,
  'connected-places-events': (upstream, _url, feed) => readEvents(upstream, feed),
};

async function readCalendar(upstream: Upstream, path: string, feed: FeedContext): Promise<FeedReading> {
  const { body, url } = await upstream.getText({ path, accept: 'text/calendar', maxBytes: twoMegabytes });
  const calendar = parseCalendar(body);
  if (!calendar) throw malformed(url, 'not a whole iCalendar file');
  if (calendar.method !== null && !published.has(calendar.method)) {
    throw malformed(url, 'an answer to an invitation, not a calendar that somebody publishes');
  }
  const { series, rejected } = fromCalendar(calendar, feed);
  return { series, rejected: [...calendar.rejected, ...rejected] };
}

/** What organisers send (RFC 5546 section 1.4); REPLY, COUNTER and the others are what the invited answer. */
const published = new Set(['PUBLISH', 'REQUEST', 'ADD', 'CANCEL']);

async function readTable(upstream: Upstream, path: string, feed: FeedContext): Promise<FeedReading> {
  const { body, url } = await upstream.getText({ path, accept: 'text/csv', maxBytes: twoMegabytes });
  const rows = parseTable(body);
  if (!rows) throw malformed(url, 'not a timetable in CSV');
  return fromTable(rows, feed);
}

function malformed(url: string, what: string): UpstreamError {
  return new UpstreamError('malformed', `The answer is ${what}.`, { source: 'timetable', url });
}
