import { expect, it } from 'vitest';
import { bankHolidayOn } from '../../../../subgraphs/kit/time/bank-holidays.ts';

function holidaysOf(year: number): string[] {
  const first = Temporal.PlainDate.from({ year, month: 1, day: 1 });
  return Array.from({ length: first.daysInYear }, (_, index) => first.add({ days: index }).toString()).flatMap(
    (day) => {
      const name = bankHolidayOn(day);
      return name === null ? [] : [`${day.slice(5)} ${name}`];
    },
  );
}

// As https://www.gov.uk/bank-holidays has them for England and Wales.
it.each([
  [
    2024,
    [
      '01-01 New Year’s Day',
      '03-29 Good Friday',
      '04-01 Easter Monday',
      '05-06 Early May bank holiday',
      '05-27 Spring bank holiday',
      '08-26 Summer bank holiday',
      '12-25 Christmas Day',
      '12-26 Boxing Day',
    ],
  ],
  [
    2026,
    [
      '01-01 New Year’s Day',
      '04-03 Good Friday',
      '04-06 Easter Monday',
      '05-04 Early May bank holiday',
      '05-25 Spring bank holiday',
      '08-31 Summer bank holiday',
      '12-25 Christmas Day',
      '12-28 Boxing Day (substitute day)',
    ],
  ],
])('%i has its bank holidays', (year, days) => expect(holidaysOf(year)).toEqual(days));

it.each([
  ['2027-12-27', 'Christmas Day (substitute day)'],
  ['2027-12-28', 'Boxing Day (substitute day)'],
  ['2028-01-03', 'New Year’s Day (substitute day)'],
  ['2022-12-26', 'Boxing Day'],
  ['2022-12-27', 'Christmas Day (substitute day)'],
  ['2025-04-18', 'Good Friday'],
  ['2038-04-26', 'Easter Monday'],
  ['2027-12-25', null],
  ['2026-11-23', null],
])('%s is %s', (day, name) => expect(bankHolidayOn(day)).toBe(name));
