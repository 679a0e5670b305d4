import { describe, expect, it } from 'vitest';
import type { Session } from '../../../../gateway/pages/timetable/read-week.ts';
import { describeSetAside, writeAges, writeCost, writeWeek } from '../../../../gateway/pages/timetable/words.ts';

type Age = Session['ages'][number];

const age: Age = { minMonths: null, maxMonths: null, maxMonthsWithSend: null, text: null };

describe('ages in words', () => {
  it.each<[Partial<Age>, string | null]>([
    [{ minMonths: 0, maxMonths: 60 }, 'from birth, under 5 years'],
    [{ minMonths: -9, maxMonths: 24 }, 'from pregnancy, under 2 years'],
    [{ minMonths: 6 }, 'from 6 months'],
    [{ maxMonths: 12 }, 'under 1 year'],
    [{ minMonths: 0, maxMonths: 240, maxMonthsWithSend: 312 }, 'from birth, under 20 years (under 26 years with SEND)'],
    [{ minMonths: 0, maxMonths: 60, text: 'Under 5s' }, 'Under 5s'],
    [{}, null],
  ])('%j', (range, words) => {
    expect(writeAges([{ ...age, ...range }])).toBe(words);
  });

  it('of several ranges are all named, and of none are not known', () => {
    expect(
      writeAges([
        { ...age, text: '0-2' },
        { ...age, minMonths: 132 },
      ]),
    ).toBe('0-2; from 11 years');
    expect(writeAges([])).toBeNull();
  });
});

it('a week is written with its months and years', () => {
  expect(writeWeek(Temporal.PlainDate.from('2026-03-30'))).toBe('Monday 30 March to Sunday 5 April 2026');
  expect(writeWeek(Temporal.PlainDate.from('2026-12-28'))).toBe('Monday 28 December 2026 to Sunday 3 January 2027');
});

it('what is set aside is counted in plain words', () => {
  expect(describeSetAside({ unknown: ['free'], count: 3 })).toBe('3 more do not say whether they are free.');
  expect(describeSetAside({ unknown: ['ages', 'wheelchair'], count: 1 })).toBe(
    '1 more does not say for which ages it is, or whether a wheelchair gets in.',
  );
});

describe('what a session costs', () => {
  it.each([
    ['YES', null, 'Free'],
    ['NO', null, 'There is a charge'],
    ['UNKNOWN', null, 'Not said'],
    ['NO', '£2 a child', '£2 a child'],
    ['UNKNOWN', 'Donations', 'Donations'],
    ['YES', 'Donations are welcome', 'Free. Donations are welcome'],
    ['YES', 'It is free', 'It is free'],
  ] as const)('%s and %j', (free, costText, words) => {
    expect(writeCost({ free, costText })).toBe(words);
  });
});
