import { fixedClock } from '../../../subgraphs/kit/clock.ts';
import type { FeedConfig } from '../../../subgraphs/timetable/config.ts';
import { toFeeds } from '../../../subgraphs/timetable/feed.ts';
import { createSource } from '../../../subgraphs/timetable/source.ts';
import type { ContractDirectory } from '../../contract/contract-run.ts';
import { describeSourceContract } from '../../contract/source-contract.ts';
import { toFile } from './calendar.ts';
import { toEvent, toLocation, toPage } from './events.ts';

function readerOf(kind: FeedConfig['kind'], path = '') {
  return function createRead({ baseUrl, createUpstream }: ContractDirectory) {
    const [feed] = toFeeds({ feeds: [{ kind, url: `${baseUrl}${path}`, name: 'feed' }] });
    return createSource(
      feed ? [{ feed, upstream: createUpstream() }] : [],
      fixedClock('2026-11-22T06:00:00Z'),
      () => false,
    );
  };
}

function serve(type: string, text: string) {
  return () => new Response(text, { headers: { 'content-type': type } });
}

const entries = Array.from({ length: 20 }, (_, day) => [
  `UID:${day}`,
  `SUMMARY:Café ${day}`,
  'DTSTART;TZID=Europe/London:20261130T100000',
  'RRULE:FREQ=WEEKLY;COUNT=4',
]);

describeSourceContract({
  name: 'timetable',
  typical: serve('text/calendar; charset=utf-8', toFile(...entries)),
  empty: serve('text/calendar', toFile()),
  createRead: readerOf('icalendar', 'carshalton.ics'),
});

const rows = entries.map((_, day) => `Café ${day},Tuesday,10:00,11:00\r\n`);

describeSourceContract({
  name: 'timetable',
  typical: serve('text/csv; charset=utf-8', `Title,Weekday,Start,End\r\n${rows.join('')}`),
  empty: serve('text/csv', 'Title,Weekday,Start,End\r\n'),
  cannotTell: ['truncated'],
  createRead: readerOf('csv', 'central-sutton.csv'),
});

const events = Array.from({ length: 130 }, (_, index) =>
  toEvent({ id: `event-${index}`, title: `Café ${index}`, location_id: `place-${index % 60}` }),
);

/** `promised` is how many pages the list of events says that it has. */
function createDirectory(events: readonly object[], promised = Math.ceil(events.length / 100) || 1) {
  return function answer({ url }: Request): Response {
    const { pathname, searchParams } = new URL(url);
    const page = Number(searchParams.get('page'));
    if (pathname.endsWith('/locations')) {
      const ids = searchParams.get('filter[id]')?.split(',') ?? [];
      return Response.json(toPage(ids.map((id) => toLocation({ id, address_line_1: `Hall ${id}` }))));
    }
    return Response.json(toPage(events.slice((page - 1) * 100, page * 100), page, promised));
  };
}

describeSourceContract({
  name: 'timetable',
  typical: createDirectory(events),
  empty: createDirectory([]),
  pastTheEnd: createDirectory(events, 3),
  createRead: readerOf('connected-places-events'),
});
