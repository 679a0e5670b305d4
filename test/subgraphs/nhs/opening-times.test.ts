import fc from 'fast-check';
import { expect, it } from 'vitest';
import { countUnreadableDates, toHolidayHours, toSchedules } from '../../../subgraphs/nhs/convert/opening-times.ts';
import type { WireOpeningTime } from '../../../subgraphs/nhs/wire/organisation.ts';

function general(weekday: string, opens: string | null, closes: string | null): WireOpeningTime {
  return {
    Weekday: weekday,
    OpeningTime: opens,
    ClosingTime: closes,
    OpeningTimeType: 'General',
    AdditionalOpeningDate: '',
    IsOpen: opens !== null,
  };
}

function additional(date: string, opens: string | null = null, closes: string | null = null): WireOpeningTime {
  return { ...general('', opens, closes), OpeningTimeType: 'Additional', AdditionalOpeningDate: date };
}

const texts = (rows: WireOpeningTime[]) => toSchedules(rows).map(({ text }) => text);

it('gives a day with a lunch break two schedules, the morning first', () => {
  expect(toSchedules([general('Monday', '14:00', '18:00'), general('Monday', '09:00', '13:00')])).toEqual([
    {
      rrule: 'FREQ=WEEKLY;BYDAY=MO',
      opensAt: '09:00',
      closesAt: '13:00',
      from: null,
      to: null,
      text: 'Mondays, 09:00 to 13:00',
    },
    {
      rrule: 'FREQ=WEEKLY;BYDAY=MO',
      opensAt: '14:00',
      closesAt: '18:00',
      from: null,
      to: null,
      text: 'Mondays, 14:00 to 18:00',
    },
  ]);
});

it('brings days with the same hours together, whatever their order', () => {
  const days = ['Friday', 'Monday', 'Wednesday', 'Tuesday', 'Thursday'].map((day) => general(day, '09:00', '17:00'));
  expect(texts([general('Saturday', '10:00', '12:00'), ...days])).toEqual([
    'Monday to Friday, 09:00 to 17:00',
    'Saturdays, 10:00 to 12:00',
  ]);
});

it('keeps closed days, the reception and the surgery out of opening hours', () => {
  expect(
    texts([
      general('Sunday', null, null),
      { ...general('Monday', '07:30', '19:00'), OpeningTimeType: 'Reception' },
      { ...general('Monday', '09:00', '12:00'), OpeningTimeType: 'Surgery' },
      additional('Dec 26 2026', '10:00', '12:00'),
      general('Tuesday', '09:00', '12:00'),
    ]),
  ).toEqual(['Tuesdays, 09:00 to 12:00']);
});

it('knows the whole day, the night, and hours that are not given', () => {
  expect(texts([general('Monday', '00:00', '23:59')])).toEqual(['Mondays, all day']);
  expect(texts([general('Saturday', '20:00', '02:00')])).toEqual(['Saturdays, 20:00 to 02:00 the next day']);
  expect(texts([{ ...general('Monday', null, null), IsOpen: true }])).toEqual(['Mondays']);
  expect(texts([])).toEqual([]);
});

it('leaves out a row without a weekday that it knows', () => {
  expect(texts([general('', '09:00', '12:00'), general('Feiertag', '09:00', '12:00')])).toEqual([]);
});

it('reads dated changes however they are spaced, in order', () => {
  const rows = [additional('Jan  6    2027', '10:00', '12:00'), additional('Dec 26 2026', '10:00', '14:00')];
  expect(toHolidayHours(rows)).toEqual([
    { from: '2026-12-26', to: '2026-12-26', closed: false, opensAt: '10:00', closesAt: '14:00' },
    { from: '2027-01-06', to: '2027-01-06', closed: false, opensAt: '10:00', closesAt: '12:00' },
  ]);
});

it('splits a dated change with a break, and lets one closed row close its date', () => {
  const split = [additional('Dec 24 2026', '13:00', '16:00'), additional('Dec 24 2026', '09:00', '12:00')];
  expect(toHolidayHours(split).map(({ opensAt }) => opensAt)).toEqual(['09:00', '13:00']);
  expect(toHolidayHours([...split, additional('Dec 24 2026')])).toEqual([
    { from: '2026-12-24', to: '2026-12-24', closed: true, opensAt: null, closesAt: null },
  ]);
});

it('takes a dated change without a word on hours as neither open nor closed', () => {
  expect(toHolidayHours([{ ...additional('Dec 24 2026'), IsOpen: null }])).toEqual([
    { from: '2026-12-24', to: '2026-12-24', closed: false, opensAt: null, closesAt: null },
  ]);
  expect(texts([{ ...general('Monday', null, null), IsOpen: null }])).toEqual([]);
});

it('counts dates that it cannot read, and reads ISO dates', () => {
  const rows = ['26/12/2026', 'Foo 26 2026', 'Feb 30 2026', '', '2026-12-26T00:00:00Z'].map((date) => additional(date));
  expect(countUnreadableDates([...rows, general('Monday', '09:00', '12:00')])).toBe(4);
  expect(toHolidayHours(rows).map(({ from }) => from)).toEqual(['2026-12-26']);
});

it('makes something or nothing of any row, and never throws', () => {
  const text = fc.option(fc.oneof(fc.string(), fc.constantFrom('Monday', '09:00', '25:61', 'Dec 25 2026')));
  const row = fc.record({
    Weekday: text,
    OpeningTime: text,
    ClosingTime: text,
    OpeningTimeType: fc.constantFrom('General', 'Additional', 'Reception', null),
    AdditionalOpeningDate: text,
    IsOpen: fc.option(fc.boolean()),
  });
  fc.assert(
    fc.property(fc.array(row), (rows) => {
      for (const { opensAt, rrule } of toSchedules(rows)) {
        expect(opensAt ?? '00:00').toMatch(/^\d\d:\d\d$/);
        expect(rrule).toMatch(/^FREQ=WEEKLY;BYDAY=[A-Z,]+$/);
      }
      for (const { from, to } of toHolidayHours(rows))
        expect([from, to]).toEqual([expect.stringMatching(/^\d{4}-/), from]);
    }),
  );
});
