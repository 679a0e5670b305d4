import type { RejectedRecord } from '../../kit/listing.ts';
import { UpstreamError } from '../../kit/upstream/error.ts';
import type { Upstream } from '../../kit/upstream/upstream.ts';
import { toSeries as fromCalendar } from '../convert/icalendar/series.ts';
import { toSeries as fromTable } from '../convert/csv/series.ts';
import type { Feed } from '../feed.ts';
import { parseCalendar } from '../parse/icalendar.ts';
import { parseTable } from '../parse/csv.ts';
import type { Series } from '../series.ts';
import { readEvents } from './events.ts';

/** What one feed holds. */
export interface FeedReading {
  series: Series[];
  rejected: RejectedRecord[];
}

/** A year of one hub's calendar is some tens of kilobytes; what is larger than this is no timetable. */
const twoMegabytes = 2 * 1024 * 1024;

/** Reads one feed, at `readAt` (RFC 3339). Throws UpstreamError. */
export async function readFeed(upstream: Upstream, feed: Feed, readAt: string): Promise<FeedReading> {
  const context = { id: feed.id, hub: feed.hub, readAt };
  switch (feed.kind) {
    case 'icalendar': {
      const { body, url } = await upstream.getText({ path: feed.url, accept: 'text/calendar', maxBytes: twoMegabytes });
      const calendar = parseCalendar(body);
      if (!calendar) throw malformed(url, 'not a whole iCalendar file');
      const { series, rejected } = fromCalendar(calendar.events, context);
      return { series, rejected: [...calendar.rejected, ...rejected] };
    }
    case 'csv': {
      const { body, url } = await upstream.getText({ path: feed.url, accept: 'text/csv', maxBytes: twoMegabytes });
      const rows = parseTable(body);
      if (!rows) throw malformed(url, 'not a timetable in CSV');
      return fromTable(rows, context);
    }
    case 'connected-places-events':
      return readEvents(upstream, context);
  }
}

function malformed(url: string, what: string): UpstreamError {
  return new UpstreamError('malformed', `The answer is ${what}.`, { source: 'timetable', url });
}
