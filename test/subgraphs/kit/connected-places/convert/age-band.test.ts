import fc from 'fast-check';
import { expect, it } from 'vitest';
import { parseAgeBand } from '../../../../../subgraphs/kit/connected-places/convert/age-band.ts';

it.each([
  ['0 - 4 years', 0, 60],
  ['5 - 11 years', 60, 144],
  ['19 - 20 years', 228, 252],
  ['0-4', 0, 60],
  ['16 to 18 Years old', 192, 228],
  ['0 - 6 months', 0, 7],
  ['Under 5s', 0, 60],
  ['80+', 960, null],
  ['Ages 5 to 11', 60, 144],
  ['12 and under', 0, 156],
  ['65 years and over', 780, null],
])('reads %s as months, its last year included', (name, minMonths, maxMonths) => {
  expect(parseAgeBand(name)).toEqual({ minMonths, maxMonths, maxMonthsWithSend: null, text: name });
});

it.each(['All ages', 'Mums under 21', '11 - 5 years', '', '0-19 (25 with SEND)', 'Girls aged 5 to 11'])(
  'takes %j for no band',
  (name) => {
    expect(parseAgeBand(name)).toBeNull();
  },
);

it('holds every month from the first birthday named to the day before the one after the last', () => {
  const years = fc.nat(120);
  fc.assert(
    fc.property(years, years, fc.constantFrom(' - ', '-', ' to ', '–'), (one, other, between) => {
      const [from, to] = one < other ? [one, other] : [other, one];
      const band = parseAgeBand(`${from}${between}${to} years`);
      expect([band?.minMonths, band?.maxMonths]).toEqual([from * 12, to * 12 + 12]);
    }),
  );
});
