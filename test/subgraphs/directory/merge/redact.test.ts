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

it.each([
  'Ask for Invented House.',
  'Near Belmont station',
  'Behind 12 Other Road',
  'The ramp is in Acacia Avenue',
  'Opposite SM1 1AA',
  'At 51.4021',
  'https://maps.app.goo.gl/abcdef',
  'https://www.google.co.uk/maps/place/x',
  'https://www.openstreetmap.org/way/1',
  'https://bit.ly/find-us',
  '///invented.pin.words',
  'Our what3words is invented.pin.words',
  '9C3XGV2R+2F',
  'TQ 2580 6430',
  'Rooms in Sutton North',
  'Rooms in north Sutton',
  'Near the Wrythe',
  'A house in Carshalton',
])('finds what may be the place in %j, in a text about it', (text) => {
  expect(own.redact(text)).toBeNull();
  expect(others.redact(text)).toBe(text);
});

it.each([
  'A refuge for women in Sutton. Ring 0808 157 0033 at any hour.',
  'Off the street, a road out of violence.',
  'https://www.example.org/sutton/refuge',
  'Open 24/7, +44 808 157 0033, ages 18+ and 16.5 years',
  'First come, first served; see the roadmap at https://example.org/roadmap.',
])('leaves %j, which tells no place', (text) => {
  expect(own.redact(text)).toBe(text);
});

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
