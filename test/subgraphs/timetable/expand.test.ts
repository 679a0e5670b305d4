import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createExpander } from '../../../subgraphs/timetable/expand/expander.ts';
import { expandSeries, findOccurrence } from '../../../subgraphs/timetable/expand/expand.ts';
import type { Series } from '../../../subgraphs/timetable/series.ts';
import { readCalendar, startsIn, toFile } from './calendar.ts';

const always = () => false;

function seriesOf(...lines: readonly string[]): Series {
  const { series } = readCalendar(toFile(['UID:a', 'SUMMARY:Group', 'DURATION:PT1H', ...lines]));
  if (!series[0]) throw new Error('Expected one series.');
  return series[0];
}

function windowOf(from: string, to: string) {
  return { from: Temporal.Instant.from(from), to: Temporal.Instant.from(to) };
}

describe('a window', () => {
  const series = seriesOf('DTSTART;TZID=Europe/London:20261006T100000', 'RRULE:FREQ=WEEKLY');

  it('holds what is still going on when it opens, and not what has just ended or is about to begin', () => {
    expect(startsIn([series], ['2026-10-06T09:30:00Z', '2026-10-06T09:31:00Z'])).toEqual(['2026-10-06T09:00']);
    expect(startsIn([series], ['2026-10-06T10:00:00Z', '2026-10-06T12:00:00Z'])).toEqual([]);
    expect(startsIn([series], ['2026-10-06T08:00:00Z', '2026-10-06T09:00:00Z'])).toEqual([]);
  });

  it('may be years away, and is answered at once', () => {
    const began = performance.now();
    expect(startsIn([series], ['2126-10-01T00:00:00Z', '2126-11-01T00:00:00Z'])).toHaveLength(5);
    expect(performance.now() - began).toBeLessThan(500);
  });

  it('never holds more dates of one series than a timetable has', () => {
    const flood = seriesOf('DTSTART:20261006T100000Z', 'RRULE:FREQ=DAILY;BYHOUR=8,9,10,11,12,13,14,15');
    expect(startsIn([flood])).toHaveLength(400);
  });

  it('holds of any days what a longer one holds of them', () => {
    const [from, to] = ['2026-10-01T00:00:00Z', '2027-04-30T00:00:00Z'];
    const all = expandSeries(series, windowOf(from, to), always).map(({ key }) => key);
    const expand = createExpander(always);
    const hours = fc.integer({ min: 0, max: 5000 });
    fc.assert(
      fc.property(hours, fc.integer({ min: 1, max: 900 }), (after, length) => {
        const start = Temporal.Instant.from(from).add({ hours: after });
        const window = { from: start, to: start.add({ hours: length }) };
        const expected = all.filter((key) => {
          const begins = Temporal.Instant.from(key);
          return (
            Temporal.Instant.compare(begins, window.to) < 0 &&
            Temporal.Instant.compare(begins.add({ hours: 1 }), start) > 0
          );
        });
        const within = Temporal.Instant.compare(window.to, to) <= 0;
        expect(
          !within ||
            expand(series, window)
              .map(({ key }) => key)
              .join() === expected.join(),
        ).toBe(true);
      }),
    );
  });
});

describe('what was expanded', () => {
  it('is remembered for the day, and forgotten when other windows come', () => {
    const expand = createExpander(always);
    const series = seriesOf('DTSTART:20261006T100000Z', 'RRULE:FREQ=WEEKLY');
    const [one] = expand(series, windowOf('2026-10-01T08:00:00Z', '2026-10-29T08:00:00Z'));
    const [later] = expand(series, windowOf('2026-10-01T09:30:00Z', '2026-10-29T09:30:00Z'));
    expect(later).toBe(one);
    for (let day = 10; day < 20; day++)
      expand(series, windowOf(`2026-11-${day}T00:00:00Z`, `2026-12-${day}T00:00:00Z`));
    const [again] = expand(series, windowOf('2026-10-01T08:00:00Z', '2026-10-29T08:00:00Z'));
    expect(again).not.toBe(one);
    expect(again).toEqual(one);
  });
});

describe('a date by its name', () => {
  const file = toFile(
    ['UID:a', 'SUMMARY:Group', 'DTSTART:20261006T100000Z', 'RRULE:FREQ=WEEKLY', 'EXDATE:20261020T100000Z'],
    ['UID:a', 'RECURRENCE-ID:20261013T100000Z', 'DTSTART:20261014T110000Z'],
    ['UID:a', 'RECURRENCE-ID:20261015T100000Z', 'STATUS:CANCELLED'],
  );
  const [series] = readCalendar(file).series;
  const find = (key: string) => series && findOccurrence(series, key, always);

  it('is found as announced, or where it moved to', () => {
    expect(find('2026-10-06T10:00:00Z')).toMatchObject({ status: 'SCHEDULED' });
    expect(find('2026-10-13T10:00:00Z')?.start.toString()).toBe('2026-10-14T11:00:00Z');
  });

  it.each(['2026-10-20T10:00:00Z', '2026-10-07T10:00:00Z', '2026-10-15T10:00:00Z', '2026-10-06'])(
    '%s is none',
    (key) => {
      expect(find(key)).toBeNull();
    },
  );
});

describe('a series that runs in term time only', () => {
  const terms = [
    { from: '2026-09-02', to: '2026-10-23' },
    { from: '2026-11-02', to: '2026-12-18' },
  ];
  const rule = ['DTSTART;TZID=Europe/London:20261013T100000', 'RRULE:FREQ=WEEKLY;UNTIL=20270105'];
  const termTime = seriesOf(...rule, 'CATEGORIES:Term time only');
  const startsWith = (series: Series, given: typeof terms) =>
    startsIn([series], undefined, given).map((start) => start.slice(0, 10));

  it('pauses where it is known to be a holiday, and nowhere else', () => {
    expect(startsWith(termTime, terms)).toEqual([
      '2026-10-13',
      '2026-10-20',
      '2026-11-03',
      '2026-11-10',
      '2026-11-17',
      '2026-11-24',
      // After the last term that is known it may be term or not: the dates stay.
      '2026-12-01',
      '2026-12-08',
      '2026-12-15',
      '2026-12-22',
      '2026-12-29',
      '2027-01-05',
    ]);
    expect(startsWith(termTime, [])).toHaveLength(13);
  });

  it('is what its feed says it is: no other series pauses', () => {
    expect(startsWith(seriesOf(...rule), terms)).toHaveLength(13);
  });

  it('keeps a holiday date that its feed names by itself', () => {
    const file = toFile(
      ['UID:a', 'SUMMARY:Group', ...rule, 'CATEGORIES:Term time only', 'RDATE;TZID=Europe/London:20261028T100000'],
      ['UID:a', 'RECURRENCE-ID;TZID=Europe/London:20261027T100000', 'DTSTART;TZID=Europe/London:20261029T100000'],
    );
    const starts = startsIn(readCalendar(file).series, undefined, terms).map((start) => start.slice(0, 10));
    expect(starts.slice(2, 4)).toEqual(['2026-10-28', '2026-10-29']);
  });
});
