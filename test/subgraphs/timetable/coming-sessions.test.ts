import { expect, it } from 'vitest';
import { toComingSessions } from '../../../subgraphs/timetable/coming-sessions.ts';
import { toListings } from '../../../subgraphs/timetable/convert/listings/listings.ts';
import { readCalendar, toFile } from './calendar.ts';
import { clock } from './subgraph.ts';

function comingOf(...entries: string[][]) {
  const { series } = readCalendar(toFile(...entries), 'carshalton');
  return toComingSessions(
    toListings(series, clock(), () => false),
    clock(),
    () => false,
  );
}

it('are those of two weeks back, of today and of the hundred days from it on, by what they have in common', () => {
  const weekly = ['DTSTART;TZID=Europe/London:20261101T100000', 'DURATION:PT1H', 'RRULE:FREQ=WEEKLY'];
  const moved = ['RECURRENCE-ID;TZID=Europe/London:20261129T100000', 'DTSTART;TZID=Europe/London:20261129T140000'];
  const coming = comingOf(
    ['UID:play', 'SUMMARY:Stay and play', 'LOCATION:Heron Hall', 'CATEGORIES:Free,Under 5s', ...weekly],
    ['UID:play', ...moved, 'DURATION:PT2H', 'SUMMARY:Stay and play: party'],
  );
  expect(coming).toMatchObject([
    {
      listingId: 'timetable:carshalton/stay-and-play',
      title: 'Stay and play',
      hub: 'carshalton',
      placeId: 'timetable:carshalton/heron-hall',
      free: 'YES',
      ages: [{ maxMonths: 60 }],
    },
    {
      title: 'Stay and play: party',
      dates: [
        {
          id: 'timetable:carshalton/play/2026-11-29T10:00:00Z',
          start: '2026-11-29T14:00:00.000Z',
          end: '2026-11-29T16:00:00.000Z',
          status: 'MOVED',
        },
      ],
    },
  ]);
  const days = coming[0]?.dates.map(({ start }) => start.slice(0, 10)) ?? [];
  // Two weeks back and today, Sundays; the 29th has moved; the last of a hundred days is the first of March.
  expect([...days.slice(0, 4), days.at(-1)]).toEqual([
    '2026-11-08',
    '2026-11-15',
    '2026-11-22',
    '2026-12-06',
    '2027-02-28',
  ]);
});

it('are none of a listing that may be a refuge', () => {
  expect(comingOf(['UID:a', 'SUMMARY:Refuge group', 'DTSTART:20261124T100000'])).toEqual([]);
});
