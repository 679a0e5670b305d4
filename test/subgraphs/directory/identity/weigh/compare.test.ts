import { describe, expect, it } from 'vitest';
import { apart, closeBy, compare, named } from '../../../../../subgraphs/directory/identity/weigh/compare.ts';
import { createReader } from '../../../../../subgraphs/directory/identity/evidence/reader.ts';
import { createNameWeights } from '../../../../../subgraphs/directory/identity/weigh/weights.ts';
import type { Listing } from '../../../../../subgraphs/kit/listing.ts';
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

  it('are only close by where the postcodes of one district differ', () => {
    const postcodes = [{ postcode: 'SM1 1MK' }, { postcode: 'SM1 4IO' }].map((place) => ({ ...hub, ...place }));
    const [one = {}, other = {}] = postcodes;
    expect(levelsOf(at('a:1', one), at('b:1', other)).locations).toBe(closeBy);
    expect(levelsOf(at('a:1', one), at('b:1', { ...other, name: 'Rowan Hall' })).locations).toBe(apart);
  });
});

it('tells a copy of a text from one that was written after it', () => {
  const text = 'Songs, snacks and messy games with other parents who have babies under twelve months';
  const rewritten = `${text.replace('messy', 'quiet').replace('snacks', 'stories')} every Tuesday`;
  expect(levelsOf(told('a:1', text), told('b:1', text.toUpperCase())).description).toBe(0);
  expect(levelsOf(told('a:1', text), told('b:1', rewritten)).description).toBe(1);
});
