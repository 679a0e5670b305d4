import { expect, it } from 'vitest';
import { type Listing, createListing, createListingLocation } from '../../../subgraphs/kit/listing.ts';
import { type Marks, findTold } from './told.ts';

const larch: Marks = {
  key: 'larch',
  round: 'Lego club of Hope',
  formerName: 'Bricks',
  venue: 'Larch Hall',
  phones: ['020 7946 0101', '020 7946 0102'],
  page: 'hope.example.org/lego',
  mailbox: 'larch@hope.example.org',
  text: 'We build a castle every week',
};

/** A group of the same name elsewhere, on the same telephone and page. */
const rowan: Marks = {
  ...larch,
  key: 'rowan',
  venue: 'Rowan Hall',
  formerName: null,
  phones: ['020 7946 0101'],
  mailbox: 'rowan@hope.example.org',
  text: 'Trains are our thing',
};

const lego = { sourceId: '1', name: 'Lego club' };
const place = createListingLocation({ id: 'p', postcode: 'SM1 1MK' });
const nowhere = createListingLocation({ id: 'p', city: 'Ashby' });
const shared: Partial<Listing> = {
  url: 'https://hope.example.org/lego',
  phones: [{ number: '02079460101', label: null }],
  locations: [nowhere],
};

/** Which of these listings of the group at Larch Hall could be brought together, beside one of that at Rowan Hall. */
function parts(...told: Partial<Listing>[]): number[] {
  const listings = told.map((each, index) => createListing({ ...lego, ...each, id: `hub:${index}` }));
  const beside = createListing({ ...lego, id: 'offer:1' });
  const found = findTold([...listings.map((each) => [each, larch] as const), [beside, rowan]]);
  return listings.map(({ id }) => Number(found.get(id)?.slice('hub:'.length)));
}

it.each<[mark: string, telling: Partial<Listing>]>([
  ['a place', { locations: [place] }],
  ['the venue in the name', { name: 'Lego club at Larch Hall' }],
  ['a mailbox of its own', { email: 'larch@hope.example.org' }],
  ['an old number of its own', { phones: [{ number: '020 7946 0102', label: null }] }],
  ['its own text', { description: 'We build a castle every week. Ring first.' }],
  ['its former name', { name: 'Bricks' }],
])('two listings of a group of many are told to be one by %s, if both tell it', (_mark, telling) => {
  expect(parts(telling, { ...shared, ...telling })).toEqual([0, 0]);
  expect(parts(telling, shared)).toEqual([0, 1]);
});

it('are not so by different marks, unless a third tells both', () => {
  const [placed, written] = [{ locations: [place] }, { email: 'larch@hope.example.org' }];
  expect(parts(placed, written)).toEqual([0, 1]);
  expect(parts(placed, written, { ...placed, ...written })).toEqual([0, 0, 0]);
});

it('are always told where no other service has the name and organisation', () => {
  const [one, other] = ['hub:1', 'offer:1'].map((id) => createListing({ ...lego, id }));
  const found =
    one &&
    other &&
    findTold([
      [one, larch],
      [other, larch],
    ]);
  expect(found?.get('offer:1')).toBe('hub:1');
});
