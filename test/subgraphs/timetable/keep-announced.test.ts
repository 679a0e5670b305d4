import { describe, expect, it } from 'vitest';
import { toListings } from '../../../subgraphs/timetable/convert/listings/listings.ts';
import { isGone, keepAnnounced } from '../../../subgraphs/timetable/keep/keep-announced.ts';
import type { Series } from '../../../subgraphs/timetable/series.ts';
import { findOccurrence } from '../../../subgraphs/timetable/expand/expand.ts';
import { datesOf } from '../../../subgraphs/timetable/keep/dated.ts';
import { toSessionId } from '../../../subgraphs/timetable/session.ts';
import { readCalendar, sessionsIn, toFile } from './calendar.ts';

const group = ['UID:a', 'SUMMARY:Group', 'DTSTART;TZID=Europe/London:20261124T100000', 'DURATION:PT1H'];
const rule = 'RRULE:FREQ=WEEKLY;COUNT=3';
const other = ['UID:other', 'SUMMARY:Other', 'DTSTART:20270601T100000Z'];
const never = () => false;

/** Reads one file after the other, a day apart, and gives what stands in the end. */
function after(...files: readonly (readonly (readonly string[])[])[]): Series[] {
  let before: Series[] = [];
  for (const [index, entries] of files.entries()) {
    const now = Temporal.Instant.from('2026-11-22T06:00:00Z').add({ hours: 24 * index });
    const { series } = readCalendar(toFile(...entries, other));
    before = keepAnnounced({ before, fresh: series, now, readAt: now.toString(), isHoliday: never });
  }
  return before;
}

function sessionsOf(series: readonly Series[]): string[] {
  return sessionsIn(series, ['2026-11-22T00:00:00Z', '2027-03-01T00:00:00Z']);
}

/** Of all their dates, in order. */
function idsOf(series: readonly Series[]): string[] {
  const window = {
    from: Temporal.Instant.from('2026-11-22T00:00:00Z'),
    to: Temporal.Instant.from('2027-03-01T00:00:00Z'),
  };
  return [...datesOf(series, window, never).values()]
    .toSorted((one, other) => one.occurrence.startsAt - other.occurrence.startsAt)
    .map(({ series: one, key }) => toSessionId(one, key));
}

/** How often the date of this name has changed, by each series that knows of it. */
function stampsOf(series: readonly Series[], key: string): number[] {
  return series.flatMap(({ stamps }) => stamps?.[key]?.sequence ?? []);
}

const asAnnounced = [
  '2026-11-24T10:00–11:00 SCHEDULED',
  '2026-12-01T10:00–11:00 SCHEDULED',
  '2026-12-08T10:00–11:00 SCHEDULED',
];

describe('a coming date of which the feed is silent', () => {
  it('is cancelled where it was left out since', () => {
    const left = [...group, rule, 'EXDATE;TZID=Europe/London:20261201T100000'];
    const expected = asAnnounced.with(1, '2026-12-01T10:00–11:00 CANCELLED');
    expect(sessionsOf(after([[...group, rule]], [left]))).toEqual(expected);
    expect(sessionsOf(after([[...group, rule]], [left], [left], [left]))).toEqual(expected);
  });

  it('is cancelled where its whole series went, which makes no listing any more', () => {
    const series = after([[...group, rule]], []);
    expect(sessionsOf(series)).toEqual(asAnnounced.map((one) => one.replace('SCHEDULED', 'CANCELLED')));
    expect(series.filter(isGone)).toHaveLength(1);
    const { listings } = toListings(
      series.filter((one) => !isGone(one)),
      Temporal.Instant.from('2026-11-23T06:00:00Z'),
      never,
    );
    expect(listings.map(({ name }) => name)).toEqual(['Other']);
  });

  it('has moved where its listing has another on that day, and keeps its name', () => {
    const later = [...group.with(2, 'DTSTART;TZID=Europe/London:20261124T133000'), rule];
    const series = after([[...group, rule]], [later], [later]);
    const moved = ['2026-11-24T13:30–14:30 MOVED', '2026-12-01T13:30–14:30 MOVED', '2026-12-08T13:30–14:30 MOVED'];
    expect(sessionsOf(series)).toEqual(moved);
    const one = series.find(({ announced }) => announced.title === 'Group');
    const byName = one && findOccurrence(one, '2026-12-01T10:00:00Z', never);
    expect(byName?.start.toString()).toBe('2026-12-01T13:30:00Z');
    expect(one && findOccurrence(one, '2026-12-01T13:30:00Z', never)).toBeNull();
    const renamed = after([[...group, rule]], [later.with(0, 'UID:b')]);
    expect(sessionsOf(renamed)).toEqual(moved);
  });

  it('is the same where a rule of its own has begun with it, under its old id', () => {
    const onwards = [
      'UID:a',
      'RECURRENCE-ID;RANGE=THISANDFUTURE;TZID=Europe/London:20261201T100000',
      'DTSTART;TZID=Europe/London:20261201T100000',
      'DURATION:PT1H',
      'LOCATION:Heron Hall',
      'RRULE:FREQ=WEEKLY;COUNT=3',
    ];
    const before = after([[...group, rule]]);
    const split = after([[...group, rule]], [[...group, rule], onwards]);
    expect(sessionsOf(split)).toEqual([...asAnnounced, '2026-12-15T10:00–11:00 SCHEDULED']);
    expect(idsOf(split).slice(0, 3)).toEqual(idsOf(before));
    expect(stampsOf(split, '2026-12-01T10:00:00Z')).toEqual([1]);
    expect(stampsOf(split, '2026-11-24T10:00:00Z')).toEqual([]);
    const rejoined = after([[...group, rule]], [[...group, rule], onwards], [[...group, rule]]);
    expect(idsOf(rejoined).slice(0, 3)).toEqual(idsOf(before));
    expect(stampsOf(rejoined, '2026-12-01T10:00:00Z')).toContain(2);
  });

  it('is as it was when the feed speaks of it again', () => {
    expect(sessionsOf(after([[...group, rule]], [], [[...group, rule]]))).toEqual(asAnnounced);
  });

  it('is the same where its feed has only made up another id', () => {
    expect(sessionsOf(after([[...group, rule]], [[...group.with(0, 'UID:b'), rule]]))).toEqual(asAnnounced);
  });

  it('goes when its day has passed', () => {
    const files = [[[...group, rule]], [], [], []];
    expect(sessionsOf(after(...files))).not.toContain('2026-11-24T10:00–11:00 CANCELLED');
  });

  it('is not called off by a feed that has lost nearly all it had', () => {
    const now = Temporal.Instant.from('2026-11-22T06:00:00Z');
    const { series } = readCalendar(toFile([...group, rule]));
    const options = { now, readAt: now.toString(), isHoliday: never };
    expect(keepAnnounced({ before: series, fresh: [], ...options })).toEqual([]);
  });

  it('stays secret where its series was', () => {
    const now = Temporal.Instant.from('2026-11-22T06:00:00Z');
    const secret = readCalendar(toFile([...group, rule])).series.map((one) => ({ ...one, confidential: true }));
    const { series: fresh } = readCalendar(toFile(other));
    expect(sessionsOf(keepAnnounced({ before: secret, fresh, now, readAt: now.toString(), isHoliday: never }))).toEqual(
      [],
    );
  });
});

function sequences(series: readonly Series[]): number[] {
  return Object.values(series[0]?.stamps ?? {}).map(({ sequence }) => sequence);
}

describe('how often a date has changed', () => {
  it('is counted with each change, and not where nothing changes', () => {
    const off = ['UID:a', 'RECURRENCE-ID;TZID=Europe/London:20261201T100000', 'STATUS:CANCELLED'];
    const moved = ['UID:a', 'RECURRENCE-ID;TZID=Europe/London:20261201T100000', 'DTSTART:20261202T100000Z'];
    const whole = [...group, rule];
    expect(sequences(after([whole], [whole]))).toEqual([]);
    expect(sequences(after([whole], [whole, moved]))).toEqual([1]);
    expect(sequences(after([whole], [whole, moved], [whole, moved]))).toEqual([1]);
    const series = after([whole], [whole, moved], [whole, off]);
    expect(series[0]?.stamps).toEqual({ '2026-12-01T10:00:00Z': { sequence: 2, at: '2026-11-24T06:00:00Z' } });
    expect(series[0]?.since).toBe('2026-11-22T06:00:00Z');
  });
});
