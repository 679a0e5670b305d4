import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { toSeries } from '../../../subgraphs/timetable/convert/csv/series.ts';
import {
  parseDay,
  parseDays,
  parseTime,
  parseWeekday,
  parseYesNo,
} from '../../../subgraphs/timetable/convert/csv/values.ts';
import type { HubId } from '../../../subgraphs/kit/place/hubs.ts';
import { parseTable } from '../../../subgraphs/timetable/parse/csv.ts';
import { WireRow } from '../../../subgraphs/timetable/wire/csv.ts';
import { sessionsIn } from './calendar.ts';

function read(text: string, hub: HubId | null = 'central-sutton') {
  const rows = parseTable(text);
  if (!rows) throw new Error('Expected a timetable.');
  return toSeries(rows, { id: 'central-sutton', hub, website: null, readAt: '2026-11-22T06:00:00+00:00' });
}

/** One row, by its columns. */
function readRow(cells: Record<string, string>, hub?: HubId | null) {
  return read(
    `${Object.keys(cells).join(',')}\n${Object.values(cells)
      .map((cell) => `"${cell}"`)
      .join(',')}\n`,
    hub,
  );
}

const group = { title: 'Rhyme time', weekday: 'Tuesday', start: '10:00', end: '10:45' };
const november: [string, string] = ['2026-11-01T00:00:00Z', '2026-12-01T00:00:00Z'];

function daysOf(cells: Record<string, string>): string[] {
  const { series, rejected } = readRow({ ...group, ...cells });
  expect(rejected).toEqual([]);
  return sessionsIn(series, november).map((session) => session.replace(/T.* /, ' '));
}

describe('when a row happens', () => {
  it.each([
    ['every week', {}, ['03', '10', '17', '24']],
    ['every week from a day on', { from: '11/11/2026' }, ['17', '24']],
    ['every week to a day, included', { to: '17 November 2026' }, ['03', '10', '17']],
    ['every other week', { repeats: 'Fortnightly', from: '2026-10-27' }, ['10', '24']],
    ['every other week, from the first such day', { repeats: 'every other week', from: '2026-10-28' }, ['03', '17']],
    ['on the first of the month', { repeats: 'first' }, ['03']],
    ['on the second of the month', { repeats: '2nd Tuesday of the month' }, ['10']],
    ['on the last of the month', { repeats: 'last', from: '2026-11-09' }, ['24']],
    ['but not on some days', { not_on: '3/11/2026; 24/11/2026' }, ['10', '17']],
    ['once', { date: '12/11/2026' }, ['12']],
  ])('%s', (_what, cells, days) => {
    expect(daysOf(cells)).toEqual(days.map((day) => `2026-11-${day} SCHEDULED`));
  });

  it('says when a date is off', () => {
    expect(daysOf({ cancelled_on: '10/11/2026' })[1]).toBe('2026-11-10 CANCELLED');
  });

  it('is on London’s clock, in summer and in winter', () => {
    const { series } = readRow(group);
    const sessions = sessionsIn(series, ['2026-10-19T00:00:00Z', '2026-10-31T00:00:00Z']);
    expect(sessions).toEqual(['2026-10-20T09:00–09:45 SCHEDULED', '2026-10-27T10:00–10:45 SCHEDULED']);
  });

  it('has no date before its first', () => {
    const { series } = readRow({ ...group, repeats: 'last', from: '2026-11-09' });
    expect(sessionsIn(series, ['2026-01-01T00:00:00Z', '2026-12-01T00:00:00Z'])).toHaveLength(1);
  });
});

describe('what a row says', () => {
  it('is read column by column', () => {
    const { series } = readRow({
      ...group,
      Venue: 'Heron Hall',
      Address: '15 Sample Circle, Sutton',
      Postcode: 'SM5 1KK',
      Ages: '0-5',
      Free: 'Yes',
      Cost: 'Donations welcome',
      Booking: 'https://example.org/book',
      Description: 'Songs',
      Phone: '020 7946 0004',
      'Term time only': 'yes',
      'Hub phone': '020 7946 0005',
      Updated: '2/11/2026',
      'Room set-up': 'ignored',
    });
    expect(series).toMatchObject([
      {
        hub: 'central-sutton',
        phones: [{ number: '020 7946 0004' }],
        hubPhone: '020 7946 0005',
        assertedAt: '2026-11-02T00:00:00+00:00',
        announced: {
          title: 'Rhyme time',
          description: 'Songs',
          free: 'YES',
          costText: 'Donations welcome',
          ages: [{ minMonths: 0, maxMonths: 72 }],
          termTimeOnly: 'YES',
          bookingUrl: 'https://example.org/book',
          place: {
            id: 'timetable:central-sutton/heron-hall',
            name: 'Heron Hall',
            addressLines: ['15 Sample Circle', 'Sutton'],
            postcode: 'SM5 1KK',
          },
        },
      },
    ]);
  });

  it('is not guessed at where the row is silent', () => {
    const { series } = readRow(group);
    expect(series[0]?.announced).toMatchObject({
      free: 'UNKNOWN',
      termTimeOnly: 'UNKNOWN',
      ages: [],
      bookingUrl: null,
      online: false,
      place: { id: 'timetable:central-sutton', name: 'Sutton Library' },
    });
    expect(readRow({ ...group, free: 'ask' }).series[0]?.announced.free).toBe('UNKNOWN');
  });

  it('may name its hub, where one file is of several', () => {
    expect(readRow({ ...group, hub: 'Carshalton Family Hub' }, null).series[0]?.hub).toBe('carshalton');
    expect(readRow({ ...group, hub: 'Croydon' }, null).rejected).toEqual([
      {
        sourceId: 'row 2',
        reason: 'In row 2, `hub` is none of wallington, carshalton, cheam-south-sutton, central-sutton.',
      },
    ]);
  });

  it('on a screen has no place', () => {
    expect(readRow({ ...group, online: 'yes' }).series[0]?.announced).toMatchObject({ online: true, place: null });
  });
});

describe('the documented columns', () => {
  it('are those that are read', () => {
    const page = readFileSync(new URL('../../../docs/timetable-csv.md', import.meta.url), 'utf8');
    const rows = page.split('\n').filter((line) => line.startsWith('| `'));
    const documented = rows.flatMap((row) => row.split('|')[1]?.match(/\w+/g) ?? []);
    expect(documented.toSorted()).toEqual(Object.keys(WireRow.shape).toSorted());
  });
});

describe('a row that cannot be read', () => {
  it.each([
    [{ title: '' }, 'it has no `title`.'],
    [{ weekday: '' }, 'it needs a `date`, or a `weekday` such as Tuesday.'],
    [{ date: 'soon' }, '`date` is not a date such as 2026-10-06.'],
    [{ date: '31/2/2026' }, '`date` is not a date such as 2026-10-06.'],
    [{ start: '25:00' }, '`start` is not a time of day such as 10:00 or 1.30pm.'],
    [{ start: '1.30' }, '`start` is not a time of day such as 10:00 or 1.30pm.'],
    [{ end: 'late' }, '`end` is not a time of day such as 10:00 or 1.30pm.'],
    [{ end: '09:00' }, '`end` is before `start`.'],
    [{ repeats: 'now and then' }, '`repeats` is not weekly, fortnightly, first, second, third, fourth or last.'],
    [{ repeats: 'fortnightly' }, 'a fortnightly row needs `from`, to say which weeks are meant.'],
    [{ from: '9/11/2026', to: '20/11/2026', repeats: 'last' }, 'it has no day between `from` and `to`.'],
    [{ not_on: '3/11/2026 and Easter' }, '`not_on` holds something that is not a date such as 2026-10-06.'],
  ])('%j says why', (cells, reason) => {
    expect(readRow({ ...group, ...cells }).rejected).toEqual([{ sourceId: 'row 2', reason: `In row 2, ${reason}` }]);
  });

  it('costs no other row, and is named as the spreadsheet numbers it', () => {
    const { series, rejected } = read(
      'Title,Weekday,Start\nGood,Monday,10:00\n,,\n\nBad,Someday,10:00\n"Two\nlines",Friday,9.30am\n',
    );
    expect(series.map(({ announced }) => announced.title)).toEqual(['Good', 'Two lines']);
    expect(rejected.map(({ sourceId }) => sourceId)).toEqual(['row 5']);
  });

  it('is one that says the same as another', () => {
    const { series, rejected } = read('title,weekday,start\nA,Monday,10:00\nA,Monday,10:00\nA,Monday,11:00\n');
    expect(series).toHaveLength(2);
    expect(rejected).toEqual([{ sourceId: 'row 3', reason: 'In row 3, it is the same as row 2.' }]);
  });
});

describe('a file', () => {
  it.each(['title,start\n', 'Title;Start\n', 'TITLE\tStart\n', '\uFEFF"Title","Start "\r\n'])(
    '%j is a timetable',
    (text) => {
      expect(parseTable(text)).toEqual([]);
    },
  );

  it.each(['', '<html>title,start</html>', 'name,when\nA,10:00\n', 'title,start\n"A,10:00\n'])('%j is none', (text) => {
    expect(parseTable(text)).toBeNull();
  });

  it('with more rows than any timetable is none', () => {
    expect(parseTable(`title,start\n${'A,10:00\n'.repeat(5001)}`)).toBeNull();
  });
});

describe('a cell', () => {
  it.each([
    ['10:00', '10:00'],
    ['9.30', '09:30'],
    ['9am', '09:00'],
    ['1.30 pm', '13:30'],
    ['12 noon', null],
    ['12pm', '12:00'],
    ['12.15am', '00:15'],
    ['10:00:00', '10:00'],
    ['1:30', null],
    ['13pm', null],
    ['24:00', null],
    ['9:75', null],
    ['9', null],
  ])('%s is the time %s', (text, time) => {
    expect(parseTime(text)).toBe(time);
  });

  it.each([
    ['6/10/2026', '2026-10-06'],
    ['06.10.2026', '2026-10-06'],
    ['2026-10-06', '2026-10-06'],
    ['6 Oct 2026', '2026-10-06'],
    ['Tue 6th October 2026', '2026-10-06'],
    ['Tuesday, 6 October 2026', '2026-10-06'],
    ['10/06/26', null],
    ['31 June 2026', null],
    ['6 Foo 2026', null],
    ['6/10/1926', null],
  ])('%s is the day %s', (text, day) => {
    expect(parseDay(text)).toBe(day);
  });

  it('holds several days', () => {
    expect(parseDays('6/10/2026, 13 October 2026\n2026-10-20;')).toEqual(['2026-10-06', '2026-10-13', '2026-10-20']);
    expect(parseDays('')).toEqual([]);
  });

  it('is a weekday, or a clear yes or no', () => {
    expect(['Monday', 'tues', 'Wednesdays', 'Thu.', 'sunday', 'M', ''].map(parseWeekday)).toEqual([
      1,
      2,
      3,
      4,
      7,
      null,
      null,
    ]);
    expect(['Y', 'no', 'TRUE', 'sometimes', null].map(parseYesNo)).toEqual(['YES', 'NO', 'YES', 'UNKNOWN', 'UNKNOWN']);
  });
});
