import { describe, expect, it } from 'vitest';
import { createLoadSpeakers } from '../../../../gateway/pages/family/speakers.ts';
import { toText } from '../../../../gateway/pages/html.ts';
import type { Session } from '../../../../gateway/pages/timetable/read-week.ts';
import { describeSetAside, renderAges, renderCost, writeWeek } from '../../../../gateway/pages/timetable/words.ts';

type Age = Session['ages'][number];

const age: Age = { minMonths: null, maxMonths: null, maxMonthsWithSend: null, text: null };

const speakers = await createLoadSpeakers()();
const [english, polish] = [speakers.of('en'), speakers.of('pl')];

describe('ages in words', () => {
  it.each<[Partial<Age>, string | null]>([
    [{ minMonths: 0, maxMonths: 60 }, 'children under 5'],
    [{ minMonths: -9, maxMonths: 24 }, 'pregnancy and children under 2'],
    [{ minMonths: 6 }, 'people aged 6 months and over'],
    [{ maxMonths: 12 }, 'children under 1'],
    [
      { minMonths: 0, maxMonths: 240, maxMonthsWithSend: 312 },
      'people under 20 (under 26 with special educational needs or a disability)',
    ],
    [{ minMonths: 0, maxMonths: 60, text: 'Under 5s' }, 'Under 5s'],
    [{}, null],
  ])('%j', (range, words) => {
    const said = renderAges([{ ...age, ...range }], english);
    expect(said && toText(said)).toBe(words);
  });

  it('are told in the language of the page where they are known, and else as the directory words them', () => {
    const said = renderAges([{ ...age, minMonths: 0, maxMonths: 60, text: 'Under 5s' }], polish);
    expect(said && toText(said)).toBe('dzieci poniżej 5 lat');
    const unread = renderAges([{ ...age, text: 'All welcome' }], polish);
    expect(unread && toText(unread)).toContain('>All welcome<');
  });

  it('of several ranges are all named, and of none are not known', () => {
    expect(
      toText(
        renderAges(
          [
            { ...age, text: '0-2' },
            { ...age, minMonths: 132 },
          ],
          english,
        ),
      ),
    ).toBe('0-2; people aged 11 and over');
    expect(renderAges([], english)).toBeNull();
  });
});

it('a week is written with its months and years', () => {
  expect(writeWeek(Temporal.PlainDate.from('2026-03-30'), english)).toBe(
    'Monday 30\u00a0March to Sunday 5\u00a0April 2026',
  );
  expect(writeWeek(Temporal.PlainDate.from('2026-12-28'), english)).toBe(
    'Monday 28\u00a0December 2026 to Sunday 3\u00a0January 2027',
  );
  expect(writeWeek(Temporal.PlainDate.from('2026-03-30'), polish)).toBe(
    'poniedziałek, 30\u00a0marca – niedziela, 5\u00a0kwietnia 2026',
  );
});

it('what is set aside is counted in plain words', () => {
  expect(describeSetAside({ unknown: ['free'], count: 3 }, english)).toBe('3 more do not say whether they are free.');
  expect(describeSetAside({ unknown: ['ages', 'wheelchair'], count: 1 }, english)).toBe(
    '1 more does not say for which ages it is, or whether a wheelchair gets in.',
  );
});

describe('what a session costs', () => {
  it.each([
    ['YES', null, 'Free'],
    ['NO', null, 'There is a charge'],
    ['NO', '£2 a child', '£2 a child'],
    ['UNKNOWN', 'Donations', 'Donations'],
    ['YES', 'Donations are welcome', 'Free · Donations are welcome'],
    ['YES', 'It is free', 'It is free'],
  ] as const)('%s and %j', (free, costText, words) => {
    expect(toText(renderCost({ free, costText }, english))).toBe(words);
  });

  it('is nothing where nobody says', () => {
    expect(renderCost({ free: 'UNKNOWN', costText: null }, english)).toBeNull();
  });
});

it('is said as another language counts and declines', () => {
  expect(toText(renderAges([{ ...age, minMonths: 0, maxMonths: 12 }], polish))).toBe('dzieci poniżej 1 roku');
  expect(describeSetAside({ unknown: ['free'], count: 3 }, polish)).toBe('Jeszcze 3 nie podają czy jest bezpłatnie.');
  expect(toText(renderAges([{ ...age, text: 'Under 5s' }], polish))).toContain('lang="en-GB"');
});
