import { describe, expect, it } from 'vitest';
import { toListings } from '../../../subgraphs/timetable/convert/listings/listings.ts';
import type { HubId } from '../../../subgraphs/kit/place/hubs.ts';
import { readCalendar, toFile } from './calendar.ts';

const now = Temporal.Instant.from('2026-11-22T06:00:00Z');

function listingsOf(entries: readonly (readonly string[])[], hub: HubId | null = 'carshalton') {
  const numbered = entries.map((lines, index) => [`UID:${index}`, ...lines]);
  return toListings(readCalendar(toFile(...numbered), hub).series, now, () => false).listings;
}

const play = ['SUMMARY:Stay and play', 'DURATION:PT90M'];
const mondays = [...play, 'DTSTART;TZID=Europe/London:20261102T100000', 'RRULE:FREQ=WEEKLY;BYDAY=MO'];
const fridays = [...play, 'DTSTART;TZID=Europe/London:20261106T140000', 'RRULE:FREQ=WEEKLY;BYDAY=FR'];

function costOf(...words: readonly string[]): unknown {
  return listingsOf(words.map((word) => [...mondays, `CATEGORIES:${word}`]))[0]?.cost.free;
}

function ended(day: string): string[] {
  return [...play, 'DTSTART:20260601T100000', `RRULE:FREQ=WEEKLY;UNTIL=${day}`];
}

describe('what is listed', () => {
  it('is one thing under one title at one hub, on however many days', () => {
    const [listing, ...others] = listingsOf([mondays, fridays]);
    expect(others).toEqual([]);
    expect(listing).toMatchObject({ id: 'timetable:carshalton/stay-and-play', kind: 'GROUP', endsAt: null });
    expect(listing?.locations).toMatchObject([
      {
        id: 'timetable:carshalton',
        name: "Tweeddale Children's Centre",
        schedules: [{ text: 'Mondays, 10:00 to 11:30' }, { text: 'Fridays, 14:00 to 15:30' }],
      },
    ]);
  });

  it('is apart by title, and by feed where there is no hub', () => {
    const other = ['SUMMARY:Stay & Play!', ...mondays.slice(1), 'LOCATION:Heron Hall'];
    expect(listingsOf([mondays, other]).map(({ id }) => id)).toEqual(['timetable:carshalton/stay-and-play']);
    expect(listingsOf([other], null).map(({ id }) => id)).toEqual(['timetable:feed/stay-and-play']);
  });

  it('names each place once, with all that any entry says of it', () => {
    const described = [...mondays, 'LOCATION:Heron Hall\\, 15 Sample Circle\\, SM5 1KK'];
    const pointed = [...fridays, 'LOCATION:Heron Hall', 'GEO:51.3859;-0.1721'];
    expect(listingsOf([described, pointed])[0]?.locations).toMatchObject([
      {
        id: 'timetable:carshalton/heron-hall',
        addressLines: ['15 Sample Circle'],
        postcode: 'SM5 1KK',
        latitude: 51.3859,
        schedules: [{}, {}],
      },
    ]);
  });

  it('names the place that a date has moved to, without a schedule', () => {
    const file = toFile(
      ['UID:a', ...mondays],
      ['UID:a', 'RECURRENCE-ID;TZID=Europe/London:20261130T100000', 'LOCATION:Heron Hall'],
    );
    const { listings } = toListings(readCalendar(file, 'carshalton').series, now, () => false);
    expect(listings[0]?.locations.map(({ id, schedules }) => [id, schedules.length])).toEqual([
      ['timetable:carshalton', 1],
      ['timetable:carshalton/heron-hall', 0],
    ]);
  });

  it('says yes or no only where all of it does', () => {
    expect([costOf('Free', 'Free'), costOf('Free', 'Paid'), costOf('Free', 'Fun')]).toEqual([
      'YES',
      'UNKNOWN',
      'UNKNOWN',
    ]);
  });

  it('is an activity that happens once, with its day in words', () => {
    const once = ['SUMMARY:Toy swap', 'DTSTART;TZID=Europe/London:20261205T100000', 'DURATION:PT2H'];
    expect(listingsOf([once])).toMatchObject([
      {
        kind: 'ACTIVITY',
        endsAt: '2026-12-05T12:00:00+00:00',
        locations: [{ schedules: [{ from: '2026-12-05', to: '2026-12-05', text: '5 December 2026, 10:00 to 12:00' }] }],
      },
    ]);
  });

  it('on a screen is delivered there, and a drop-in asks nobody', () => {
    const talk = ['SUMMARY:Connector drop-in', 'DTSTART:20261205T100000', 'LOCATION:Online'];
    expect(listingsOf([talk])).toMatchObject([
      { delivery: ['ONLINE'], locations: [], referral: { routes: ['DROP_IN'] } },
    ]);
  });
});

describe('what is over', () => {
  it('is listed as withdrawn, and goes after a while', () => {
    expect(listingsOf([ended('20261115')])).toMatchObject([
      { status: 'WITHDRAWN', endsAt: '2026-11-16T00:00:00+00:00' },
    ]);
    expect(listingsOf([ended('20260915')])).toEqual([]);
  });

  it('does not speak for what goes on under the same title', () => {
    expect(
      listingsOf([
        [...ended('20261115'), 'CATEGORIES:Paid'],
        [...mondays, 'CATEGORIES:Free'],
      ]),
    ).toMatchObject([{ status: 'ACTIVE', endsAt: null, cost: { free: 'YES' }, locations: [{ schedules: [{}] }] }]);
  });

  it('may have been called off', () => {
    expect(listingsOf([[...mondays, 'STATUS:CANCELLED']])).toMatchObject([{ status: 'WITHDRAWN' }]);
  });
});
