import { expect, it } from 'vitest';
import { keepPostcodesWhole } from '../../../../gateway/pages/family/postcodes.ts';

it.each([
  ['Sutton Library, 4 Sample Square, SM1 1MK', 'Sutton Library, 4 Sample Square, SM1\u00a01MK'],
  ['1 Sample Road, KT4 8KI, by the gate', '1 Sample Road, KT4\u00a08KI, by the gate'],
  ['1 Sample Road, EC1A 1BB', '1 Sample Road, EC1A\u00a01BB'],
])('keeps the postcode of %s whole', (address, written) => {
  expect(keepPostcodesWhole(address)).toBe(written);
});

it('leaves the rest of an address to break where it may', () => {
  expect(keepPostcodesWhole('Room B2 3 Sample Road, SM5')).toBe('Room B2 3 Sample Road, SM5');
});
