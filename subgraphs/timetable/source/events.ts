import type { Upstream } from '../../kit/upstream/upstream.ts';
import { idOf, placesOf, toSeries } from '../convert/connected-places/series.ts';
import type { FeedContext } from '../convert/place.ts';
import { WirePage } from '../wire/connected-places.ts';
import type { FeedReading } from '../feed.ts';

/** The most rows that a page of a Connected Places API can have; more is quietly cut down (bootstrap/helpers.php). */
const largestPage = 100;

/** Ids in one question: more of them make an address longer than some proxies take. */
const mostIds = 50;

/** Pages of a list before it is no timetable any more. */
const mostPages = 50;

/** Reads the events of a Connected Places directory, and the places that they name. Throws UpstreamError. */
export async function readEvents(upstream: Upstream, feed: FeedContext): Promise<FeedReading> {
  const events = await readList(upstream, 'organisation-events', { include: 'organisation' });
  const places: unknown[] = [];
  const ids = placesOf(events);
  for (let start = 0; start < ids.length; start += mostIds) {
    // Without an id the filter would be ignored, and every place of the directory would come.
    const some = ids.slice(start, start + mostIds).join(',');
    places.push(...(await readList(upstream, 'locations', { 'filter[id]': some })));
  }
  return toSeries(events, places, feed);
}

/**
 * A list from its first page to its last, each record once. Pages are counted by us: the platform's own links leave out
 * the question. Rows may move over the edge of a page while it is read, and come twice.
 */
async function readList(upstream: Upstream, path: string, query: Record<string, string>): Promise<unknown[]> {
  const records = new Map<string, unknown>();
  for (let page = 1; page <= mostPages; page++) {
    const { body } = await upstream.getJson({ path, query: { ...query, page, per_page: largestPage } }, WirePage);
    for (const record of body.data) records.set(idOf(record) ?? JSON.stringify(record), record);
    if (page >= body.meta.last_page || body.data.length === 0) break;
  }
  return [...records.values()];
}
