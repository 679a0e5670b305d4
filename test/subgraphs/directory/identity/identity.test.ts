import { expect, it } from 'vitest';
import { decideLocations } from '../../../../subgraphs/directory/identity/decide/decide-locations.ts';
import {
  decideOrganisations,
  organisationKey,
} from '../../../../subgraphs/directory/identity/decide/decide-organisations.ts';
import { fold } from '../../../../subgraphs/kit/text/fold.ts';
import { toSlugs } from '../../../../subgraphs/directory/identity/ids/slugs.ts';
import { createListingOrganisation } from '../../../../subgraphs/kit/listing.ts';
import { listing, place } from '../support.ts';

it.each([
  ['MAPS Mentoring- Building Bridges', 'maps mentoring building bridges'],
  ['Children’s Centre & café', 'childrens centre and cafe'],
  ['  Turn-around\u00a0(Plus) ', 'turn around plus'],
  ['S\u200bM1', 'sm1'],
  ['தமிழ் உதவி', 'தமிழ் உதவி'],
  ['!?', ''],
])('folds %j', (text, folded) => {
  expect(fold(text)).toBe(folded);
});

function organisationOf(id: string, name: string, identifiers: { scheme: string; value: string }[] = []) {
  const source = id.split(':')[0];
  return { ...listing(`${source}:${id}`, 'x'), organisation: createListingOrganisation({ id, name, identifiers }) };
}

it('takes organisations of one name, or with one charity number, for one', () => {
  const charity = [{ scheme: 'charity', value: '1 234 567' }];
  const groups = decideOrganisations([
    organisationOf('information-hub:a', 'Home-Start Sutton', charity),
    organisationOf('local-offer:b', 'HOME START SUTTON'),
    organisationOf('nhs:c', 'Home-Start (Sutton branch)', [{ scheme: 'charity', value: '1234567' }]),
    organisationOf('nhs:d', 'Home-Start Merton'),
  ]);
  expect(groups).toEqual([['information-hub:a', 'local-offer:b', 'nhs:c'], ['nhs:d']]);
});

const organisationWith = (id: string, name: string, more: object) => ({
  ...listing(`${id}-listing`, 'x'),
  organisation: createListingOrganisation({ id, name, ...more }),
});

const countNamed = (...all: [string, object][]) =>
  decideOrganisations(all.map(([name, more], index) => organisationWith(`information-hub:${index}`, name, more)))
    .length;

it('takes organisations whose names are spelt otherwise for one where they have a telephone or website in common', () => {
  const phones = [{ number: '020 7946 0008', label: null }];
  const url = 'https://jigsaw.example.org/';
  expect(
    countNamed(['Jigsaw4U', { phones }], ['Jigsaw 4U', { phones: [{ number: '+442079460008', label: null }] }]),
  ).toBe(1);
  expect(countNamed(['Cranstoun', { url }], ['Cranstonn', { url }])).toBe(1);
  expect(countNamed(['Cranstoun', {}], ['Cranstonn', {}])).toBe(2);
  expect(countNamed(['Cranstoun', { phones }], ['Jigsaw4U', { phones }])).toBe(2);
  expect(
    countNamed(['Cranstoun', { url: 'https://facebook.com/a' }], ['Cranstonn', { url: 'https://facebook.com/b' }]),
  ).toBe(2);
});

it('does not take organisations of different charity numbers for one, whatever their names', () => {
  expect(
    decideOrganisations([
      organisationOf('information-hub:a', 'Hope', [{ scheme: 'charity', value: '1' }]),
      organisationOf('local-offer:b', 'Hope', [{ scheme: 'charity', value: '2' }]),
    ]),
  ).toHaveLength(2);
});

it('tells an organisation without an id by its name, within its directory', () => {
  expect(organisationKey(listing('timetable:1', 'Rhyme time', { organisation: 'The Library' }))).toBe(
    'timetable:name:the library',
  );
  expect(organisationKey(listing('timetable:1', 'Rhyme time'))).toBeNull();
});

const at = (...places: ReturnType<typeof place>[]) => ({ ...listing('x:1', 'x'), locations: places });

it('takes places with one postcode and one building or street line for one', () => {
  const groups = decideLocations([
    at(
      place('information-hub:1', { name: 'Sutton Library', addressLines: ['4 Sample Square'], postcode: 'SM1 1MK' }),
      place('local-offer:1', { name: null, addressLines: ['4 SAMPLE SQUARE'], postcode: 'sm11mk' }),
      place('nhs:1', { name: 'Sutton library', postcode: 'SM1 1MK' }),
      place('nhs:2', { name: 'Another house', postcode: 'SM1 1MK' }),
      place('nhs:3', { name: 'Sutton Library', postcode: 'SM5 1CM' }),
    ),
  ]);
  expect(groups).toEqual([['information-hub:1', 'local-offer:1', 'nhs:1'], ['nhs:2'], ['nhs:3']]);
});

it('takes a hub that has only the name of its host for the one place of that name', () => {
  const host = place('timetable:carshalton', { name: 'Tweeddale Children’s Centre' });
  const known = place('information-hub:1', { name: "Tweeddale Children's Centre", postcode: 'SM5 1CM' });
  expect(decideLocations([at(host, known)])).toEqual([['information-hub:1', 'timetable:carshalton']]);
  const other = place('local-offer:1', { name: "Tweeddale Children's Centre", postcode: 'SM6 9CK' });
  expect(decideLocations([at(host, known, other)])).toHaveLength(3);
});

it('takes places for one whose streets are written short or in full', () => {
  const short = place('information-hub:1', { addressLines: ['4 Sample Sq.'], postcode: 'SM1 1MK' });
  const full = place('local-offer:1', { addressLines: ['4 Sample Square'], postcode: 'SM1 1MK' });
  expect(decideLocations([at(short, full)])).toEqual([['information-hub:1', 'local-offer:1']]);
});

it.each([
  ['a building 40 m off', { name: 'Sample Hall' }, 0.000_36, 1],
  ['a building of that name 200 m off', { name: 'Sample Hall' }, 0.001_8, 2],
  ['a street line 200 m off', { addressLines: ['4 Sample Square'] }, 0.001_8, 1],
  ['a street line in another town', { addressLines: ['4 Sample Square'] }, 0.1, 2],
])('takes a place without a postcode for one with %s as far as that is sure', (_what, told, north, groups) => {
  const point = { latitude: 51.36, longitude: -0.19 };
  const known = place('information-hub:1', { ...told, ...point, postcode: 'SM1 1MK' });
  const other = place('nhs:1', { ...told, ...point, latitude: point.latitude + north });
  expect(decideLocations([at(known, other)])).toHaveLength(groups);
});

it('does not join a place that its directory masks', () => {
  const masked = place('local-offer:1', { name: 'Amber', postcode: 'SM6 7CC', approximate: true });
  expect(decideLocations([at(masked, place('nhs:1', { name: 'Amber', postcode: 'SM6 7CC' }))])).toHaveLength(2);
});

it('makes slugs of names, unique ones, which no newcomer changes', () => {
  const first = { id: 'svc_aaaaaaaaaa', name: 'Stay & Play!', since: '2026-01-01T00:00:00Z' };
  const second = { id: 'svc_bbbbbbbbbb', name: 'Stay and play', since: '2026-02-01T00:00:00Z' };
  const unnamed = { id: 'svc_cccccccccc', name: '!', since: '2026-02-01T00:00:00Z' };
  expect([...toSlugs([second, first, unnamed])]).toEqual([
    ['svc_aaaaaaaaaa', 'stay-and-play'],
    ['svc_bbbbbbbbbb', 'stay-and-play-bbbbbbbbbb'],
    ['svc_cccccccccc', 'service'],
  ]);
  expect(toSlugs([first]).get(first.id)).toBe('stay-and-play');
});
