import { expect, it } from 'vitest';
import { readFormerNames } from '../../../../../subgraphs/directory/identity/evidence/former-names.ts';

it.each([
  ['Hope Line (formerly Night Line)', 'Hope Line', ['Night Line']],
  ['Hope Line (previously known as Night Line)', 'Hope Line', ['Night Line']],
  ['Ring us at night. Formerly known as the Night Line. No need to book.', expect.any(String), ['the Night Line']],
  ['Rowan Hub, previously called Rowan Centre, is open.', expect.any(String), ['Rowan Centre']],
  ['Help for formerly looked after children', 'Help for formerly looked after children', []],
])('what "%s" says of a former name', (text, name, former) => {
  expect(readFormerNames(text)).toEqual({ name, former });
});
