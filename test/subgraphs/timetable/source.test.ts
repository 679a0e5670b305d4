import { HttpResponse, http } from 'msw/http';
import { describe, expect, it } from 'vitest';
import type { Reading } from '../../../subgraphs/kit/harvest/reading.ts';
import { UpstreamError } from '../../../subgraphs/kit/upstream/error.ts';
import { createUpstream } from '../../../subgraphs/kit/upstream/create-upstream.ts';
import { manners } from '../../../subgraphs/kit/upstream/manners.ts';
import type { FeedConfig } from '../../../subgraphs/timetable/config.ts';
import { toFeeds } from '../../../subgraphs/timetable/feed.ts';
import type { TimetableDetails } from '../../../subgraphs/timetable/series.ts';
import { createSource } from '../../../subgraphs/timetable/source.ts';
import { createTestObserver } from '../../support/observer.ts';
import { mockUpstreams } from '../../support/upstream-mock.ts';
import { toFile } from './calendar.ts';
import { toEvent, toLocation, toPage } from './events.ts';

const network = mockUpstreams();

function createRead(feeds: readonly FeedConfig[], now = '2026-11-22T06:00:00Z') {
  const shared = { source: 'timetable', cache: undefined, observer: createTestObserver() };
  const sources = toFeeds({ feeds }).map((feed) => ({
    feed,
    upstream: createUpstream({ ...shared, baseUrl: feed.url, manners: manners.feed }),
  }));
  return createSource(
    sources,
    () => Temporal.Instant.from(now),
    () => false,
  );
}

const carshalton: FeedConfig = {
  kind: 'icalendar',
  url: 'webcal://hubs.example.org/carshalton.ics',
  hub: 'carshalton',
};
const wallington: FeedConfig = { kind: 'icalendar', url: 'https://hubs.example.org/wallington.ics', hub: 'wallington' };
const file = toFile(['UID:a', 'SUMMARY:Stay and play', 'DTSTART:20261124T100000', 'RRULE:FREQ=WEEKLY']);

function serve(path: string, body: string | null, status = 200) {
  network.use(http.get(`https://hubs.example.org/${path}`, () => new HttpResponse(body, { status }), { once: true }));
}

function titlesOf(reading: Reading<TimetableDetails>): string[] {
  return reading.listings.map(({ id }) => id);
}

describe('several feeds', () => {
  const both = ['timetable:carshalton/stay-and-play', 'timetable:wallington/stay-and-play'];

  it('make one timetable', async () => {
    serve('carshalton.ics', file);
    serve('wallington.ics', file);
    const reading = await createRead([carshalton, wallington])(null);
    expect(titlesOf(reading)).toEqual(both);
    expect(reading).toMatchObject({ rejected: [], problems: [], readAt: '2026-11-22T06:00:00+00:00' });
  });

  it.each([
    ['shows a web page', '<!doctype html><html>Sign in</html>'],
    ['is cut off', file.slice(0, 90)],
    ['is an answer to an invitation', file.replace('VERSION:2.0', 'VERSION:2.0\r\nMETHOD:REPLY')],
  ])('keep what one of them last held, when it %s', async (_what, body) => {
    serve('carshalton.ics', file);
    serve('wallington.ics', file);
    const before = await createRead([carshalton, wallington])(null);
    serve('carshalton.ics', body);
    serve('wallington.ics', toFile());
    const later = await createRead([carshalton, wallington], '2026-11-23T06:00:00Z')(before);
    expect(titlesOf(later)).toEqual(['timetable:carshalton/stay-and-play']);
    expect(later.problems).toEqual([
      expect.stringMatching(
        /^The timetable "carshalton" cannot be read: .+ Its sessions are those of 2026-11-22T06:00:00\+00:00\.$/,
      ),
    ]);
    serve('carshalton.ics', body);
    serve('wallington.ics', file);
    const muchLater = await createRead([carshalton, wallington], '2026-11-24T06:00:00Z')(later);
    expect(titlesOf(muchLater)).toEqual(both);
    expect(muchLater.problems[0]).toContain('those of 2026-11-22T06:00:00+00:00');
  });

  it('are read although a line is folded inside a letter', async () => {
    const bytes = Buffer.from(file.replace('Stay and play', 'Café'));
    const inLetter = bytes.indexOf('é') + 1;
    const folded = Buffer.concat([bytes.subarray(0, inLetter), Buffer.from('\r\n '), bytes.subarray(inLetter)]);
    network.use(http.get('https://hubs.example.org/carshalton.ics', () => new HttpResponse(folded)));
    expect((await createRead([carshalton])(null)).listings.map(({ name }) => name)).toEqual(['Café']);
  });

  it('say so when one was never read', async () => {
    serve('carshalton.ics', null, 404);
    serve('wallington.ics', file);
    const reading = await createRead([carshalton, wallington])(null);
    expect(titlesOf(reading)).toEqual(['timetable:wallington/stay-and-play']);
    expect(reading.problems[0]).toContain('It was never read, so its sessions are missing.');
  });

  it('fail when all do, so that what was kept stays', async () => {
    serve('carshalton.ics', null, 404);
    serve('wallington.ics', null, 410);
    await expect(createRead([carshalton, wallington])(null)).rejects.toBeInstanceOf(UpstreamError);
  });

  it('hold no mistake of ours back', async () => {
    const upstream = {
      getText: () => Promise.reject(new TypeError('a bug')),
      getJson: () => Promise.reject(new TypeError('a bug')),
    };
    const read = createSource(
      toFeeds({ feeds: [carshalton, wallington] }).map((feed) => ({ feed, upstream })),
      () => Temporal.Instant.from('2026-11-22T06:00:00Z'),
      () => false,
    );
    await expect(read(null)).rejects.toThrow('a bug');
  });
});

describe('feeds are named', () => {
  it('by their name, their hub or their address, and numbered where that is not enough', () => {
    const configs: FeedConfig[] = [
      carshalton,
      { ...carshalton, url: 'https://example.org/other.ics' },
      { ...carshalton, name: 'Library & rhymes' },
      { kind: 'csv', url: 'https://example.org/sheets/hubs.csv?key=1' },
      { kind: 'connected-places-events', url: 'https://api.example.org/core/v1/' },
    ];
    expect(toFeeds({ feeds: configs }).map(({ id }) => id)).toEqual([
      'carshalton',
      'carshalton-2',
      'library-and-rhymes',
      'sheets-hubs',
      'core-v1',
    ]);
  });

  it('and asked over https where a calendar program would be sent', () => {
    expect(toFeeds({ feeds: [carshalton] })[0]?.url).toBe('https://hubs.example.org/carshalton.ics');
  });
});

describe('an Information Hub’s events', () => {
  it('come in pages, with their places in batches, and never as the platform’s own calendar files', async () => {
    const events = Array.from({ length: 120 }, (_, index) =>
      toEvent({ id: `e${index}`, title: `Event ${index}`, location_id: `p${index}` }),
    );
    network.use(
      http.get('https://api.example.org/core/v1/organisation-events', ({ request }) => {
        const page = Number(new URL(request.url).searchParams.get('page'));
        return HttpResponse.json(toPage(events.slice((page - 1) * 100, page * 100), page, 2));
      }),
      http.get('https://api.example.org/core/v1/locations', ({ request }) => {
        const ids = new URL(request.url).searchParams.get('filter[id]')?.split(',') ?? [];
        return HttpResponse.json(toPage(ids.map((id) => toLocation({ id }))));
      }),
    );
    const read = createRead([{ kind: 'connected-places-events', url: 'https://api.example.org/core/v1/' }]);
    const { listings, problems } = await read(null);
    expect({ listings: listings.length, problems }).toEqual({ listings: 120, problems: [] });
    expect(listings.every(({ locations }) => locations[0]?.postcode === 'SM5 1KK')).toBe(true);
    expect(network.requests()).toHaveLength(5);
  });

  it('without places ask for none, which would answer with all', async () => {
    network.use(
      http.get('https://api.example.org/core/v1/organisation-events', () =>
        HttpResponse.json(toPage([toEvent({ is_virtual: true, location_id: null })])),
      ),
    );
    const read = createRead([{ kind: 'connected-places-events', url: 'https://api.example.org/core/v1/' }]);
    expect((await read(null)).listings).toMatchObject([{ delivery: ['ONLINE'], locations: [] }]);
  });
});
