import fc from 'fast-check';
import { expect, it } from 'vitest';
import { soften, tidy } from '../../../subgraphs/nhs/convert/words.ts';

it.each([
  ['WEST STREET PHARMACY', 'West Street Pharmacy'],
  ['ST.NICHOLAS PHARMACY', 'St.Nicholas Pharmacy'],
  ['THE PHARMACY AT THE GREEN', 'The Pharmacy at the Green'],
  ["KING'S AND O'NEILL DENTAL CARE", "King's and O'Neill Dental Care"],
  ['ST GEORGE’S HOSPITAL', 'St George’s Hospital'],
  ['B&Q HOUSE', 'B&Q House'],
  ['PHARMACY2U', 'Pharmacy2U'],
  ['12A EXAMPLE ROAD', '12A Example Road'],
  ['CAMHS SUTTON', 'CAMHS Sutton'],
  ['EXAMPLE NHS FOUNDATION TRUST', 'Example NHS Foundation Trust'],
  ['SEXUAL HEALTH CLINIC (GUM)', 'Sexual Health Clinic (GUM)'],
  ['EXAMPLE CLINIC (WALLINGTON)', 'Example Clinic (Wallington)'],
  ['BUPA', 'BUPA'],
  ['mydentist, The Broadway ', 'mydentist, The Broadway'],
  ['Example GP Practice', 'Example GP Practice'],
])('%s becomes %s', (sent, shown) => {
  expect(soften(sent)).toBe(shown);
});

it.each([null, '', ' ', '\n\t'])('takes %j as nothing', (sent) => {
  expect(tidy(sent)).toBeNull();
  expect(soften(sent)).toBeNull();
});

it('changes nothing but case and space, and nothing the second time', () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      const softened = soften(text) ?? '';
      expect(soften(softened) ?? '').toBe(softened);
      expect(softened.toUpperCase()).toBe((tidy(text) ?? '').toUpperCase());
    }),
  );
});
