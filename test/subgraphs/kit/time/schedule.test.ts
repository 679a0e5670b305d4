import fc from 'fast-check';
import { RRuleTemporal } from 'rrule-temporal';
import { describe, expect, it } from 'vitest';
import {
  describeSchedule,
  fortnightly,
  monthlyByDate,
  monthlyByWeekday,
  weekly,
} from '../../../../subgraphs/kit/time/schedule.ts';

const open = { opensAt: '10:00', closesAt: '11:30', from: null, to: null };

function expand(rrule: string, from: string, count: number): string[] {
  const start = `DTSTART;TZID=Europe/London:${from.replaceAll('-', '')}T100000`;
  const rule = new RRuleTemporal({ rruleString: `${start}\nRRULE:${rrule};COUNT=${count}` });
  return rule.all().map((date) => date.toPlainDate().toString());
}

describe('rules', () => {
  it('weekly, on one day or several', () => {
    expect(weekly(2)).toBe('FREQ=WEEKLY;BYDAY=TU');
    expect(weekly(7, 1, 1)).toBe('FREQ=WEEKLY;BYDAY=MO,SU');
  });

  it('fortnightly, every fourteen days from its date', () => {
    expect(expand(fortnightly('2026-10-06'), '2026-10-06', 3)).toEqual(['2026-10-06', '2026-10-20', '2026-11-03']);
  });

  it('monthly by date, on the last day of months that lack it', () => {
    expect(monthlyByDate(15)).toBe('FREQ=MONTHLY;BYMONTHDAY=15');
    expect(expand(monthlyByDate(31), '2027-01-31', 4)).toEqual([
      '2027-01-31',
      '2027-02-28',
      '2027-03-31',
      '2027-04-30',
    ]);
    expect(expand(monthlyByDate(29), '2027-01-29', 3)).toEqual(['2027-01-29', '2027-02-28', '2027-03-29']);
  });

  it('monthly by weekday, where 5 is the last', () => {
    expect(monthlyByWeekday(2, 1)).toBe('FREQ=MONTHLY;BYDAY=1TU');
    expect(monthlyByWeekday(5, 5)).toBe('FREQ=MONTHLY;BYDAY=-1FR');
    expect(monthlyByWeekday(5, -1)).toBe('FREQ=MONTHLY;BYDAY=-1FR');
  });

  it('say what is wrong with a day that does not exist', () => {
    expect(() => weekly(0)).toThrow('from 1 (Monday) to 7 (Sunday), but was 0');
    expect(() => monthlyByDate(32)).toThrow('from 1 to 31, but was 32');
    expect(() => monthlyByWeekday(1, 6)).toThrow('from 1 to 5, but was 6');
  });

  it('fall every month on the day that was asked for, or else on its last', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 31 }), (day) => {
        const dates = expand(monthlyByDate(day), `2027-01-${String(day).padStart(2, '0')}`, 12).map((date) =>
          Temporal.PlainDate.from(date),
        );
        expect(dates.map(({ month }) => month)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]);
        for (const date of dates) expect(date.day).toBe(Math.min(day, date.daysInMonth));
      }),
      { numRuns: 31 },
    );
  });
});

describe('a schedule in words', () => {
  it.each([
    [weekly(2), 'Tuesdays, 10:00 to 11:30'],
    [weekly(2, 4), 'Tuesdays and Thursdays, 10:00 to 11:30'],
    [weekly(1, 3, 5), 'Mondays, Wednesdays and Fridays, 10:00 to 11:30'],
    [weekly(1, 2, 3, 4, 5), 'Monday to Friday, 10:00 to 11:30'],
    [weekly(1, 2, 3, 4, 5, 6, 7), 'Every day, 10:00 to 11:30'],
    ['FREQ=DAILY', 'Every day, 10:00 to 11:30'],
    ['FREQ=DAILY;BYDAY=SA,SU', 'Saturdays and Sundays, 10:00 to 11:30'],
    [fortnightly('2026-10-06'), 'Every other Tuesday, 10:00 to 11:30'],
    ['FREQ=WEEKLY;INTERVAL=3;BYDAY=TU', 'Tuesdays, every 3 weeks, 10:00 to 11:30'],
    [monthlyByWeekday(2, 1), 'First Tuesday of the month, 10:00 to 11:30'],
    [monthlyByWeekday(5, 5), 'Last Friday of the month, 10:00 to 11:30'],
    ['FREQ=MONTHLY;BYDAY=TU;BYSETPOS=1', 'First Tuesday of the month, 10:00 to 11:30'],
    ['FREQ=MONTHLY;BYDAY=1TU,3TU', 'First Tuesday and third Tuesday of the month, 10:00 to 11:30'],
    [monthlyByDate(1), 'The 1st of the month, 10:00 to 11:30'],
    [monthlyByDate(22), 'The 22nd of the month, 10:00 to 11:30'],
    [monthlyByDate(13), 'The 13th of the month, 10:00 to 11:30'],
    [monthlyByDate(30), 'The 30th or last day of the month, 10:00 to 11:30'],
    [monthlyByDate(31), 'Last day of the month, 10:00 to 11:30'],
    ['FREQ=MONTHLY;INTERVAL=2;BYMONTHDAY=3', 'The 3rd of every other month, 10:00 to 11:30'],
    ['RRULE:FREQ=WEEKLY;BYDAY=TU;WKST=MO', 'Tuesdays, 10:00 to 11:30'],
    ['FREQ=WEEKLY;BYDAY=TU;UNTIL=20261215T100000Z', 'Tuesdays, 10:00 to 11:30, until 15 December 2026'],
    ['FREQ=WEEKLY;BYDAY=TU;COUNT=8', 'Tuesdays, 10:00 to 11:30, 8 times'],
  ])('%s: %s', (rrule, text) => {
    expect(describeSchedule({ ...open, rrule })).toBe(text);
  });

  it.each([
    'FREQ=YEARLY',
    'FREQ=MONTHLY;BYDAY=TU',
    'FREQ=MONTHLY;BYDAY=1TU;BYMONTHDAY=3',
    'FREQ=MONTHLY;BYMONTHDAY=1,15',
    'FREQ=WEEKLY;BYDAY=TU;BYMONTH=3',
    'FREQ=WEEKLY;BYDAY=XX',
    'FREQ=WEEKLY;INTERVAL=0',
    'FREQ=WEEKLY;INTERVAL=x',
    'nonsense',
    '',
  ])('%j has no plain words', (rrule) => {
    expect(describeSchedule({ ...open, rrule })).toBe('On changing dates, 10:00 to 11:30');
  });

  it('takes the day from the first date where the rule does not say it', () => {
    const from = '2026-10-06';
    expect(describeSchedule({ ...open, rrule: 'FREQ=WEEKLY', from })).toBe('Tuesdays, 10:00 to 11:30');
    expect(describeSchedule({ ...open, rrule: 'FREQ=MONTHLY', from })).toBe('The 6th of the month, 10:00 to 11:30');
    expect(describeSchedule({ ...open, rrule: 'FREQ=WEEKLY' })).toBe('Every week, 10:00 to 11:30');
  });

  it('names the first date where it says which weeks are meant, and the last where there is one', () => {
    const rrule = fortnightly('2026-10-06');
    expect(describeSchedule({ ...open, rrule, from: '2026-10-06', to: '2026-12-15' })).toBe(
      'Every other Tuesday, 10:00 to 11:30, from 6 October 2026, until 15 December 2026',
    );
  });

  it.each([
    ['10:00', null, 'Tuesdays, from 10:00'],
    [null, '11:30', 'Tuesdays, until 11:30'],
    [null, null, 'Tuesdays'],
    ['22:00', '02:00', 'Tuesdays, 22:00 to 02:00 the next day'],
    ['00:00', '23:59', 'Tuesdays, all day'],
    ['00:00', '00:00', 'Tuesdays, all day'],
  ])('hours from %s to %s: %s', (opensAt, closesAt, text) => {
    expect(describeSchedule({ ...open, rrule: weekly(2), opensAt, closesAt })).toBe(text);
  });

  it('never throws, whatever the rule', () => {
    const part = fc.constantFrom(
      'FREQ=WEEKLY',
      'FREQ=MONTHLY',
      'BYDAY=',
      'BYDAY=1',
      'BYSETPOS=-1',
      'BYMONTHDAY=31,x',
      '=',
    );
    const rules = fc.oneof(
      fc.string(),
      fc.array(part).map((parts) => parts.join(';')),
    );
    fc.assert(
      fc.property(rules, (rrule) => {
        expect(describeSchedule({ ...open, rrule })).toMatch(/, 10:00 to 11:30/);
      }),
    );
  });
});
