import type { Clock } from '../kit/clock.ts';
import type { ReadDirectory, Reading } from '../kit/harvest/reading.ts';
import { toDateTime } from '../kit/time/london.ts';
import { UpstreamError } from '../kit/upstream/error.ts';
import type { Upstream } from '../kit/upstream/upstream.ts';
import { listingIdOf } from './convert/listings/listing.ts';
import { toListings } from './convert/listings/listings.ts';
import type { IsHoliday } from './expand/terms.ts';
import type { Feed, FeedReading } from './feed.ts';
import { isGone, keepAnnounced } from './keep/keep-announced.ts';
import type { Series, TimetableDetails } from './series.ts';
import { readFeed } from './source/read-feed.ts';

/** A feed and the way out to it. */
export interface FeedSource {
  feed: Feed;
  upstream: Upstream;
}

/**
 * Reads all feeds. One that fails costs nothing but its own news: what it last held stays, and `problems` names it.
 * Throws UpstreamError when every feed fails.
 */
export function createSource(
  feeds: readonly FeedSource[],
  clock: Clock,
  isHoliday: IsHoliday,
): ReadDirectory<TimetableDetails> {
  return async function readTimetable(previous) {
    const now = clock();
    const readAt = toDateTime(now);
    const read = await Promise.all(feeds.map((source) => readOrKeep(source, previous, readAt)));
    const failures = read.flatMap(({ failure }) => failure ?? []);
    if (failures[0] && failures.length === feeds.length) throw failures[0];
    const series = read.flatMap((reading) =>
      reading.failure
        ? reading.series
        : keepAnnounced({ before: keptOf(previous, reading.feed), fresh: reading.series, now, readAt, isHoliday }),
    );
    const { listings, details } = toListings(
      series.filter((one) => !isGone(one)),
      now,
      isHoliday,
    );
    return {
      readAt,
      listings,
      details: withGone(details, series.filter(isGone)),
      rejected: read.flatMap(({ rejected }) => rejected),
      problems: read.flatMap(({ problem }) => problem ?? []),
    };
  };
}

async function readOrKeep(
  { feed, upstream }: FeedSource,
  previous: Reading<TimetableDetails> | null,
  readAt: string,
): Promise<FeedReading & { feed: Feed; failure?: UpstreamError; problem?: string }> {
  try {
    return { feed, ...(await readFeed(upstream, feed, readAt)) };
  } catch (failure) {
    if (!(failure instanceof UpstreamError)) throw failure;
    const series = keptOf(previous, feed);
    return { feed, series, rejected: [], failure, problem: describeProblem(feed, failure, series[0]) };
  }
}

/** What is left of a series that has gone makes no listing; it is told where its listing's sessions are asked for. */
function withGone(
  details: Record<string, TimetableDetails>,
  gone: readonly Series[],
): Record<string, TimetableDetails> {
  const all = { ...details };
  for (const one of gone) {
    const known = all[listingIdOf(one)]?.series ?? [];
    const isConfidential = known.some(({ confidential }) => confidential === true);
    if (!isConfidential) all[listingIdOf(one)] = { series: [...known, one] };
  }
  return all;
}

function keptOf(previous: Reading<TimetableDetails> | null, { id }: Feed): Series[] {
  return Object.values(previous?.details ?? {})
    .flatMap(({ series }) => series)
    .filter(({ feed }) => feed === id);
}

function describeProblem({ id }: Feed, { message }: UpstreamError, kept: Series | undefined): string {
  const since = kept ? `Its sessions are those of ${kept.readAt}.` : 'It was never read, so its sessions are missing.';
  return `The timetable "${id}" cannot be read: ${message} ${since}`;
}
