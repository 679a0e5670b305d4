import { describe, expect, it } from 'vitest';
import { apart, closeBy, compare, named } from '../../../../../subgraphs/directory/identity/weigh/compare.ts';
import { createReader } from '../../../../../subgraphs/directory/identity/evidence/reader.ts';
import { createNameWeights } from '../../../../../subgraphs/directory/identity/weigh/weights.ts';
import { type Listing, createListingOrganisation } from '../../../../../subgraphs/kit/listing.ts';
import { learnWeights } from '../../../../../subgraphs/directory/identity/learn/learn-weights.ts';
import { listing } from '../../support.ts';

const read = createReader(['a', 'b']);
const words = createNameWeights({ words: {}, asides: [], chains: {}, shared: [], listings: 3 });
const levelsOf = (one: Listing, other: Listing) => compare(read(one), read(other), words).levels;

function at(id: string, place: object): Listing {
  const one = listing(id, 'Hazel tots', { postcode: 'SM1 1MK' });
  return { ...one, locations: one.locations.map((location) => ({ ...location, postcode: null, ...place })) };
}

const told = (id: string, description: string) => ({ ...listing(id, 'Hazel tots'), description });

describe('the places of two listings', () => {
  const hub = { name: 'Larch Family Hub' };

  it('are of one name where the venue is all that both tell', () => {
    expect(levelsOf(at('a:1', hub), at('b:1', hub)).locations).toBe(named);
    expect(levelsOf(at('a:1', hub), at('b:1', { ...hub, postcode: 'SM1 1MK' })).locations).toBe(named);
  });

  it('are so where the one has the venue in its name', () => {
    const { locations } = levelsOf(listing('a:1', 'Hazel tots at Larch Family Hub'), at('b:1', hub));
    expect(locations).toBe(named);
  });

  it('are so where that venue is called by no word for a building', () => {
    const [grange, placed] = [{ name: 'The Grange' }, at('b:1', { name: 'The Grange', postcode: 'SM1 1MK' })];
    expect(levelsOf(listing('a:1', 'Hazel tots at The Grange'), placed).locations).toBe(named);
    expect(levelsOf(listing('a:1', 'Hazel tots at The Grange'), at('b:1', grange)).locations).toBe(named);
  });

  it('are of one name where the venue is the first line of an address', () => {
    const lines = { addressLines: ['Larch Family Hub', '4 Sample Square'] };
    expect(levelsOf(at('a:1', hub), at('b:1', lines)).locations).toBe(named);
    expect(levelsOf(at('a:1', hub), at('b:1', { addressLines: ['Larch Family Hub'] })).locations).toBeNull();
  });

  it('are not apart where a street is mistyped', () => {
    const [line, slip, next] = ['4 Sample Square', '4 Smaple Square', '6 Sample Square'].map((street) => {
      return at('a:1', { postcode: 'SM1 1MK', name: 'Larch Family Hub', addressLines: [street] });
    });
    const levels = [slip, next].map((other) => line && other && levelsOf(line, { ...other, id: 'b:1' }).locations);
    expect(levels).toEqual([0, 1]);
  });

  it('are not apart where the venue in the name may be whose it is', () => {
    const of = 'St Larch Church';
    const [inName, elsewhere] = [listing('a:1', `Hazel tots - ${of}`), at('b:1', { name: 'Rowan Hall' })];
    expect(levelsOf(inName, elsewhere).locations).toBe(apart);
    const organisation = createListingOrganisation({ name: of });
    expect(levelsOf({ ...inName, organisation }, elsewhere).locations).toBeNull();
    expect(levelsOf(inName, { ...elsewhere, organisation }).locations).toBeNull();
  });

  it('are alike where their points lie in one building and nothing else can be compared', () => {
    const point = { latitude: 51.36, longitude: -0.19 };
    const [line, hall] = [
      { ...point, addressLines: ['4 Sample Square'] },
      { ...point, name: 'Rowan Hall' },
    ];
    expect(levelsOf(at('a:1', line), at('b:1', hall)).locations).toBe(1);
    const across = { ...hall, addressLines: ['5 Sample Square'] };
    expect(levelsOf(at('a:1', line), at('b:1', across)).locations).toBe(closeBy);
  });

  it('are only close by where the postcodes of one district differ', () => {
    const postcodes = [{ postcode: 'SM1 1MK' }, { postcode: 'SM1 4IO' }].map((place) => ({ ...hub, ...place }));
    const [one = {}, other = {}] = postcodes;
    expect(levelsOf(at('a:1', one), at('b:1', other)).locations).toBe(closeBy);
    expect(levelsOf(at('a:1', one), at('b:1', { ...other, name: 'Rowan Hall' })).locations).toBe(apart);
  });
});

const by = (id: string, organisation: string) => listing(id, 'Hazel tots', { organisation });

it.each(['LB Sutton', 'London Borough of Sutton', 'London Borough of Sutton Council', 'The Sutton Council'])(
  '%s is the council',
  (name) => {
    expect(levelsOf(by('a:1', name), by('b:1', 'Sutton Council')).organisation).toBe(0);
    expect(levelsOf(by('a:1', name), by('b:1', 'Sutton Mencap')).organisation).toBe(2);
  },
);

it('tells a copy of a text from one that was written after it', () => {
  const text = 'Songs, snacks and messy games with other parents who have babies under twelve months';
  const rewritten = `${text.replace('messy', 'quiet').replace('snacks', 'stories')} every Tuesday`;
  expect(levelsOf(told('a:1', text), told('b:1', text.toUpperCase())).description).toBe(0);
  expect(levelsOf(told('a:1', text), told('b:1', rewritten)).description).toBe(2);
});

describe('a sentence in common', () => {
  const sentence = 'We make kites from old umbrellas and fly them';
  const [one, other] = [
    told('a:1', `${sentence}. Bring gloves, string and somebody patient to hold everything.`),
    told('b:1', `Ring before coming because workshops close early during frosty weather. ${sentence}!`),
  ];

  it('tells for one service texts that have little else in common', () => {
    expect(levelsOf(one, other).description).toBe(1);
    expect(
      levelsOf(one, { ...other, description: 'Ring before coming because workshops close early.' }).description,
    ).toBe(4);
  });

  it('tells nothing where one directory says it of several services', () => {
    const again = { ...listing('a:2', 'Rowan judo'), description: `${sentence}. Nothing else happens there.` };
    const { description } = compare(
      read(one),
      read(other),
      createNameWeights(learnWeights([one, other, again], ['a', 'b'])),
    ).levels;
    expect(description).toBe(3);
  });
});
