import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  londonDate,
  parseDate,
  parseDateTime,
  parseLocalTime,
  toDateTime,
  toInstant,
} from '../../../../subgraphs/kit/time/london.ts';

describe('the wall clock of London', () => {
  it.each([
    ['2026-10-20', '10:00', '2026-10-20T09:00:00Z', '2026-10-20T10:00:00+01:00'],
    ['2026-10-27', '10:00', '2026-10-27T10:00:00Z', '2026-10-27T10:00:00+00:00'],
    ['2026-03-28', '10:00', '2026-03-28T10:00:00Z', '2026-03-28T10:00:00+00:00'],
    ['2026-03-30', '10:00', '2026-03-30T09:00:00Z', '2026-03-30T10:00:00+01:00'],
  ])('%s %s is %s', (date, time, utc, dateTime) => {
    const instant = toInstant(date, time);
    expect(instant.toString()).toBe(utc);
    expect(toDateTime(instant)).toBe(dateTime);
  });

  it('a time that the spring change skips is an hour later', () => {
    expect(toDateTime(toInstant('2026-03-29', '01:30'))).toBe('2026-03-29T02:30:00+01:00');
  });

  it('a time that the autumn change repeats is the first of the two', () => {
    expect(toDateTime(toInstant('2026-10-25', '01:30'))).toBe('2026-10-25T01:30:00+01:00');
  });

  it('the day turns at midnight in London, not in Greenwich', () => {
    expect(londonDate(Temporal.Instant.from('2026-07-01T23:30:00Z'))).toBe('2026-07-02');
    expect(londonDate(Temporal.Instant.from('2026-12-01T23:30:00Z'))).toBe('2026-12-01');
  });

  it('an instant comes back from its text, to the second', () => {
    const seconds = fc.integer({ min: 0, max: 4_102_444_800 });
    fc.assert(
      fc.property(seconds, (second) => {
        const instant = Temporal.Instant.fromEpochMilliseconds(second * 1000);
        const text = toDateTime(instant);
        expect(Temporal.Instant.from(text).equals(instant)).toBe(true);
        expect(parseDateTime(text)).toBe(text);
        expect(parseDate(text)).toBe(londonDate(instant));
      }),
    );
  });
});

describe('a timestamp in the wild', () => {
  it.each([
    ['2025-03-14T10:22:31+0000', '2025-03-14T10:22:31+00:00'],
    ['2026-07-14T10:22:31+0000', '2026-07-14T11:22:31+01:00'],
    ['2026-07-14T10:22:31+01', '2026-07-14T10:22:31+01:00'],
    ['2026-10-02T09:14:11.5Z', '2026-10-02T10:14:11+01:00'],
    ['2026-09-14T09:20:11.000z', '2026-09-14T10:20:11+01:00'],
    ['2026-09-14T09:20:11.1234567890123Z', '2026-09-14T10:20:11+01:00'],
    ['2026-11-20T02:00:00.000+00:00', '2026-11-20T02:00:00+00:00'],
    ['2026-10-02 10:00', '2026-10-02T10:00:00+01:00'],
    ['2026-10-02T10:00:00', '2026-10-02T10:00:00+01:00'],
    ['2026-10-02', '2026-10-02T00:00:00+01:00'],
  ])('%s is %s', (sent, dateTime) => {
    expect(parseDateTime(sent)).toBe(dateTime);
  });

  it.each(['', 'soon', '2026', '2026-02-30', '2026-13-01', '2026-10-02T25:00:00Z', '2026-10-02T10:00+99:00'])(
    '%j is none',
    (sent) => expect(parseDateTime(sent)).toBeNull(),
  );

  it('the year 1, which some systems write for none, is none', () => {
    expect(parseDateTime('0001-01-01T00:00:00')).toBeNull();
    expect(parseDate('0001-01-01')).toBeNull();
  });

  it('nothing throws', () => {
    const alike = fc.stringMatching(/^\d{4}-\d{2}-\d{2}[T ]?\d{0,2}:?\d{0,2}:?\d{0,2}[Z+-]?\d{0,4}$/);
    fc.assert(
      fc.property(fc.oneof(fc.string(), alike), (text) => {
        const read = parseDateTime(text);
        expect(read === null || parseDateTime(read) === read).toBe(true);
        expect(parseDate(text) ?? '2026-01-01').toMatch(/^\d{4}-\d{2}-\d{2}$/);
        expect(parseLocalTime(text) ?? '10:00').toMatch(/^\d{2}:\d{2}$/);
      }),
    );
  });
});

describe('a time of day', () => {
  it.each([
    ['10:00:00', '10:00'],
    ['10:00', '10:00'],
    ['10:00Z', '10:00'],
    ['10:00+01:00', '10:00'],
    ['9:30', '09:30'],
    ['24:00', '00:00'],
  ])('%s is %s', (sent, time) => expect(parseLocalTime(sent)).toBe(time));

  it.each(['', '25:00', '10:60', '10', 'ten', '10.30'])('%j is none', (sent) => {
    expect(parseLocalTime(sent)).toBeNull();
  });
});
