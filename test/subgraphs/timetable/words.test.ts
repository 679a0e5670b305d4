import { describe, expect, it } from 'vitest';
import { parseAges } from '../../../subgraphs/timetable/convert/ages.ts';
import { toPlace } from '../../../subgraphs/timetable/convert/place.ts';
import {
  asksToBook,
  isOnline,
  parseFree,
  parseTermTime,
  parseTitle,
} from '../../../subgraphs/timetable/convert/words.ts';
import { findHubAt, findHubNamed, hubs } from '../../../subgraphs/kit/place/hubs.ts';

describe('ages', () => {
  it.each([
    ['Under 5s', null, 60],
    ['under 1', null, 12],
    ['Under 18 months', null, 18],
    ['0-5', 0, 72],
    ['0 – 5 years', 0, 72],
    ['6 to 18 months', 6, 19],
    ['6 months to 2 years', 6, 36],
    ['Birth to 2', 0, 36],
    ['Pregnancy to 2', -9, 36],
    ['Antenatal', -9, 0],
    ['8+', 96, null],
    ['8 years and over', 96, null],
    ['11-19', 132, 240],
    ['Ages 5 to 11', 60, 144],
    ['For 5 to 11 year olds', 60, 144],
    ['Under-fives', null, 60],
    ['Years 7 to 9', 132, 180],
    ['Over 60s', 720, null],
  ])('%s', (text, minMonths, maxMonths) => {
    expect(parseAges(text)).toEqual([{ minMonths, maxMonths, maxMonthsWithSend: null, text }]);
  });

  it('with another end for those with SEND', () => {
    expect(parseAges('0-19 (25 with SEND)')).toMatchObject([{ minMonths: 0, maxMonths: 240, maxMonthsWithSend: 312 }]);
  });

  it.each(['Parents', 'Free', 'Summer 2026-27', '0-6 weeks', 'under 6 weeks', '5-2', 'Room 12'])(
    '%s names none',
    (text) => {
      expect(parseAges(text)).toEqual([]);
    },
  );
});

describe('words of a feed', () => {
  it('say what it costs, or nothing', () => {
    expect([['Under 5s', 'Free'], ['Charge applies'], ['Sugar-free'], []].map(parseFree)).toEqual([
      'YES',
      'NO',
      'UNKNOWN',
      'UNKNOWN',
    ]);
  });

  it('say whether it pauses, or nothing', () => {
    const said = ['Term time only', 'Runs during term-time.', 'All year round', 'Terms and conditions apply', null];
    expect(said.map((text) => parseTermTime([text]))).toEqual(['YES', 'YES', 'NO', 'UNKNOWN', 'UNKNOWN']);
  });

  it('say that it is on a screen', () => {
    expect(['Online', 'via Zoom', 'https://example.org', 'Onslow Hall', 'Teamster Hall'].map(isOnline)).toEqual([
      true,
      true,
      true,
      false,
      false,
    ]);
  });

  it('ask people to book', () => {
    expect(
      ['Please book', 'Booking essential', 'Bring a favourite book', null].map((text) => asksToBook([text])),
    ).toEqual([true, true, false, false]);
  });

  it('say in the title that it is off', () => {
    const off = ['CANCELLED: Baby group', 'CANCELLED Baby group', '(Cancelled) Baby group', 'Baby group - cancelled'];
    for (const text of off) expect(parseTitle(text)).toEqual({ title: 'Baby group', cancelled: true });
    const on = ['Baby group', 'Cancelled', 'Cancelled orders clinic', 'Not cancelled'];
    for (const text of on) expect(parseTitle(text)).toEqual({ title: text, cancelled: false });
  });
});

describe('hubs', () => {
  it('are the four of the strategy, in its words', () => {
    expect(hubs.map(({ name, host, neighbourhood }) => `${name} in ${host}, ${neighbourhood}`)).toEqual([
      'Wallington Family Hub in Phoenix Leisure Centre, Roundshaw',
      "Carshalton Family Hub in Tweeddale Children's Centre, St Helier",
      'Cheam & South Sutton Family Hub in Belmont GP Practice, Shanklin',
      'Central Sutton Family Hub in Sutton Library, Central Sutton',
    ]);
  });

  it('are found by their names, however written, and where they are by their buildings', () => {
    const named = ['carshalton', 'CHEAM AND SOUTH SUTTON FAMILY HUB', 'Wallington', 'Wallington Library', 'Family hub'];
    expect(named.map((text) => findHubNamed(text)?.id)).toEqual([
      'carshalton',
      'cheam-south-sutton',
      'wallington',
      undefined,
      undefined,
    ]);
    const at = ['Tweeddale Children’s Centre, St Helier', 'Phoenix Leisure Centre', 'Suttonlibrary Road'];
    expect(at.map((text) => findHubAt(text)?.id)).toEqual(['carshalton', 'wallington', undefined]);
  });
});

describe('a place', () => {
  it('has its name first, and its postcode anywhere', () => {
    expect(toPlace('Heron Hall, 15 Sample Circle, Sutton sm51kk', { id: 'feed', hub: 'carshalton' })).toMatchObject({
      id: 'timetable:carshalton/heron-hall',
      name: 'Heron Hall',
      addressLines: ['15 Sample Circle', 'Sutton'],
      postcode: 'SM5 1KK',
    });
  });

  it('is the hub’s own when it names the hub or its building, in any feed', () => {
    expect(
      toPlace("Hall 2, Tweeddale Children's Centre, 2 Sample Green, SM5 1CM", { id: 'feed', hub: null }),
    ).toMatchObject({
      id: 'timetable:carshalton',
      name: "Tweeddale Children's Centre",
      addressLines: ['2 Sample Green'],
      postcode: 'SM5 1CM',
    });
  });

  it('is not known where the text names none and there is no hub', () => {
    expect(toPlace('SM5 1KK', { id: 'feed', hub: null })).toBeNull();
  });
});
