import { expect, it } from 'vitest';
import { toAges } from '../../../subgraphs/nhs/convert/ages.ts';

/** The standard groups of the NHS, and ways that others count a year. */
it.each([
  [0, 364.25, 0, 12, 'under 1 year'],
  [365.25, 1825.25, 12, 60, '1 year to under 5 years'],
  [1826.25, 5843, 60, 192, '5 years to under 16 years'],
  [5844, 47481.5, 192, null, 'from 16 years'],
  [0, 47481.5, 0, null, 'all ages'],
  [0, 6569, 0, 216, 'under 18 years'],
  [0, 6574, 0, 216, 'under 18 years'],
  [183, null, 6, null, 'from 6 months'],
  [null, 729, null, 24, 'under 2 years'],
])('%s to %s days', (FromAgeDays, ToAgeDays, minMonths, maxMonths, text) => {
  const service = { ServiceName: 'Clinic', ServiceCode: 'SRV1', AgeRange: [{ FromAgeDays, ToAgeDays }] };
  expect(toAges([service])).toEqual({
    ages: [{ minMonths, maxMonths, maxMonthsWithSend: null, text }],
    text: `Clinic: ${text}.`,
  });
});

it.each([
  [null, null],
  [0, 0],
  [5844, 365],
])('takes %s to %s days as no age', (FromAgeDays, ToAgeDays) => {
  const service = { ServiceName: 'Clinic', ServiceCode: 'SRV1', AgeRange: [{ FromAgeDays, ToAgeDays }] };
  expect(toAges([service])).toEqual({ ages: [], text: null });
});
