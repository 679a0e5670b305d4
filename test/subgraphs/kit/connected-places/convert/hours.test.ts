import { describe, expect, it } from 'vitest';
import { toHolidayHours, toSchedules } from '../../../../../subgraphs/kit/connected-places/convert/hours.ts';

const times = { opens_at: '09:30:00', closes_at: '11:30:00' };

function textsOf(...rows: object[]) {
  return toSchedules(rows.map((row) => ({ ...times, ...row }))).hours.map(({ text }) => text);
}

describe('regular hours', () => {
  it('counts weekdays from 1 = Monday to 7 = Sunday', () => {
    expect(textsOf({ frequency: 'weekly', weekday: 1 })).toEqual(['Mondays, 09:30 to 11:30']);
    expect(textsOf({ frequency: 'weekly', weekday: 7 })).toEqual(['Sundays, 09:30 to 11:30']);
  });

  it('makes one schedule of days with the same hours, and two of split days', () => {
    const days = [1, 2, 3, 4, 5].map((weekday) => ({ frequency: 'weekly', weekday }));
    const afternoon = { opens_at: '14:00:00', closes_at: '17:00:00' };
    expect(textsOf(...days, { frequency: 'weekly', weekday: 1, ...afternoon })).toEqual([
      'Monday to Friday, 09:30 to 11:30',
      'Mondays, 14:00 to 17:00',
    ]);
  });

  it('counts fortnights from their own date, and never joins two of them', () => {
    const fortnights = ['2026-10-06', '2026-10-13'].map((starts_at) => ({
      frequency: 'fortnightly',
      starts_at,
      ...times,
    }));
    expect(toSchedules(fortnights).hours).toEqual([
      expect.objectContaining({ rrule: 'FREQ=WEEKLY;INTERVAL=2;BYDAY=TU', from: '2026-10-06' }),
      expect.objectContaining({ rrule: 'FREQ=WEEKLY;INTERVAL=2;BYDAY=TU', from: '2026-10-13' }),
    ]);
  });

  it('reads days of the month, and the fifth weekday as the last', () => {
    const nth = { frequency: 'nth_occurrence_of_month', weekday: 2 };
    expect(
      textsOf(
        { frequency: 'monthly', day_of_month: 15 },
        { frequency: 'monthly', day_of_month: 31 },
        { ...nth, occurrence_of_month: 1 },
        { ...nth, occurrence_of_month: 5 },
      ),
    ).toEqual([
      'The 15th of the month, 09:30 to 11:30',
      'Last day of the month, 09:30 to 11:30',
      'First Tuesday of the month, 09:30 to 11:30',
      'Last Tuesday of the month, 09:30 to 11:30',
    ]);
  });

  it.each([
    ['no weekday', { frequency: 'nth_occurrence_of_month', weekday: null, occurrence_of_month: 1 }],
    ['Sunday as 0', { frequency: 'weekly', weekday: 0 }],
    ['a date that is none', { frequency: 'fortnightly', starts_at: '2026-02-30' }],
    ['a time that is none', { frequency: 'weekly', weekday: 1, opens_at: '25:00:00' }],
    ['a frequency that nobody knows', { frequency: 'yearly' }],
    ['no row at all', null],
  ])('counts a row with %s, and reads the others', (_, bad) => {
    const row = bad && { ...times, ...bad };
    const { hours, unreadable } = toSchedules([{ frequency: 'weekly', weekday: 3, ...times }, row]);
    expect({ texts: hours.map(({ text }) => text), unreadable }).toEqual({
      texts: ['Wednesdays, 09:30 to 11:30'],
      unreadable: 1,
    });
  });
});

describe('holiday hours', () => {
  const closed = {
    is_closed: true,
    starts_at: '2026-12-24',
    ends_at: '2026-12-28',
    opens_at: '00:00:00',
    closes_at: '00:00:00',
  };

  it('has no times on closed days', () => {
    expect(toHolidayHours([closed], '2026-11-01').hours).toEqual([
      { from: '2026-12-24', to: '2026-12-28', closed: true, opensAt: null, closesAt: null },
    ]);
  });

  it('has the times of open days', () => {
    expect(
      toHolidayHours([{ ...closed, is_closed: false, opens_at: '10:00:00', closes_at: '12:00:00' }], '').hours,
    ).toEqual([{ from: '2026-12-24', to: '2026-12-28', closed: false, opensAt: '10:00', closesAt: '12:00' }]);
  });

  it('leaves out what is over, but not what ends today', () => {
    expect(toHolidayHours([closed], '2026-12-28').hours).toHaveLength(1);
    expect(toHolidayHours([closed], '2026-12-29')).toEqual({ hours: [], unreadable: 0 });
  });

  it.each([
    ['that ends before it begins', { ...closed, ends_at: '2026-12-23' }],
    ['without a date', { ...closed, starts_at: null }],
    ['open, without times', { ...closed, is_closed: false, opens_at: null }],
  ])('counts a row %s', (_, row) => {
    expect(toHolidayHours([row], '2026-11-01')).toEqual({ hours: [], unreadable: 1 });
  });
});
