import { expect, it } from 'vitest';
import { createRedactor } from '../../../../subgraphs/directory/merge/redact.ts';
import { place } from '../support.ts';

const house = place('x:1', {
  name: 'Invented House',
  addressLines: ['30 Sample Hidden Lane', 'Belmont'],
  city: 'Sutton',
  postcode: 'SM2 5KM',
  latitude: 51.352134,
  longitude: -0.186901,
});
const own = createRedactor({ places: [house], strict: true });
const others = createRedactor({ places: [house], strict: false });

it.each([
  'We are at 30 Sample Hidden Lane.',
  'Find us at SM2 5KM.',
  'sm25km',
  'https://maps.example.org/?q=SM2%205KM',
  'https://maps.example.org/?q=SM2+5KM',
  'SM2&nbsp;5KM',
  '<b>SM2</b> 5KM',
  'S\u200bM2 5KM',
  'https://maps.example.org/@51.35213,-0.18690,17z',
  '30, Sample-Hidden  LANE',
])('finds the place in %j, in any text', (text) => {
  expect(own.redact(text)).toBeNull();
  expect(others.redact(text)).toBeNull();
});

it.each(['Ask for Invented House.', 'Near Belmont station', 'Behind 12 Other Road', 'Opposite SM1 1AA', 'At 51.4021'])(
  'finds what may be the place in %j, in a text about it',
  (text) => {
    expect(own.redact(text)).toBeNull();
    expect(others.redact(text)).toBe(text);
  },
);

it('leaves out the sentences that name the place, and keeps the others', () => {
  const text = 'A safe place. We are at 30 Sample Hidden Lane. Ring 08081 570033 at any hour, in Sutton.';
  expect(own.redact(text)).toBe('A safe place. Ring 08081 570033 at any hour, in Sutton.');
});

it('leaves out all of a text whose sentences name the place only together', () => {
  const church = place('x:1', { addressLines: ["12 St. John's Road"], postcode: 'SM1 1MK' });
  const redactor = createRedactor({ places: [church], strict: false });
  expect(redactor.redact("We are at 12 St. John's Road")).toBeNull();
});

it('does nothing to the texts of a directory without a secret', () => {
  const text = 'We are at 30 Sample Hidden Lane, SM2 5KM.';
  expect(createRedactor({ places: [], strict: false }).redact(text)).toBe(text);
});
