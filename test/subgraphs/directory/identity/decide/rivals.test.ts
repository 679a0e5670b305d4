import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type LonePair, weighRivals } from '../../../../../subgraphs/directory/identity/decide/rivals.ts';

/** Half of what either directory lists, the other has too. */
const coverage = { 'hub offer': 0.5, 'offer hub': 0.5 };

const pair = (one: string, other: string, bits: number): LonePair => {
  return { one, other, bits, settled: true, doubled: false };
};

function weigh(pairs: readonly LonePair[], of = coverage): Record<string, number> {
  return Object.fromEntries(weighRivals(pairs, of).map(({ one, other, bits }) => [`${one} ${other}`, bits]));
}

describe('a pair without rivals', () => {
  it('is surer by how much of each directory the other has', () => {
    const [bond] = weighRivals([pair('hub:1', 'offer:1', 3)], coverage);
    // Once for each of the two: half is missing there, so that a likeness is twice as likely to be the one meant.
    expect(bond?.bits).toBeCloseTo(5, 10);
  });

  it('is as sure as by itself where nothing is known of what the directories share', () => {
    expect(weigh([pair('hub:1', 'nhs:1', 3)])).toEqual({ 'hub:1 nhs:1': 3 });
  });

  it('does not become surer without end where the one directory has all of the other', () => {
    const all = { 'hub offer': 1, 'offer hub': 1 };
    expect(weigh([pair('hub:1', 'offer:1', 3)], all)['hub:1 offer:1']).toBeCloseTo(3 + 2 * Math.log2(10), 10);
  });
});

describe('of two records of one directory that a listing is like', () => {
  const rivals = [pair('hub:1', 'offer:1', 6), pair('hub:1', 'offer:2', 6)];

  it('each is less sure', () => {
    const bits = weigh(rivals);
    expect(bits['hub:1 offer:1']).toBeLessThan(3);
    expect(bits['hub:1 offer:2']).toBe(bits['hub:1 offer:1']);
  });

  it('one is not asked, however alike, when the other is far surer', () => {
    const bonds = weighRivals([pair('hub:1', 'offer:1', 20), pair('hub:1', 'offer:2', 6)], coverage);
    expect(bonds.map(({ band }) => band)).toEqual(['JOIN', 'APART']);
  });

  it('one is surer again when the other is surely something else', () => {
    const bits = weigh([...rivals, pair('hub:2', 'offer:2', 20)]);
    expect(bits['hub:1 offer:1']).toBeGreaterThan(6);
    expect(bits['hub:1 offer:2']).toBeLessThan(-4);
  });

  it('neither is less sure when that directory seems to list one service twice', () => {
    const alone = weigh([pair('hub:1', 'offer:1', 6)]);
    const bits = weigh([...rivals, { ...pair('offer:1', 'offer:2', 5), doubled: true }]);
    expect(bits['hub:1 offer:1']).toBe(alone['hub:1 offer:1']);
    expect(bits['offer:1 offer:2']).toBe(5);
  });

  it('each is less sure where the two are alike, but differ in what a record of one service would not', () => {
    expect(weigh([...rivals, pair('offer:1', 'offer:2', 5)])).toMatchObject(weigh(rivals));
  });

  it('a third of another directory is no rival', () => {
    const both = weigh([pair('hub:1', 'offer:1', 6), pair('hub:1', 'nhs:1', 6)]);
    expect(both['hub:1 offer:1']).toBe(weigh([pair('hub:1', 'offer:1', 6)])['hub:1 offer:1']);
  });
});

it('puts pairs into bands, and joins none that agrees only in place or organisation', () => {
  const pairs = [
    pair('hub:1', 'nhs:1', 7),
    { ...pair('hub:2', 'nhs:2', 7), settled: false },
    pair('hub:3', 'nhs:3', 0),
    pair('hub:4', 'nhs:4', -5),
  ];
  expect(weighRivals(pairs, coverage).map(({ band }) => band)).toEqual(['JOIN', 'REVIEW', 'REVIEW', 'APART']);
});

describe('over pairs of any sort', () => {
  const all = ['hub', 'nhs', 'offer'].flatMap((source) => [1, 2, 3, 4, 5].map((index) => `${source}:${index}`));
  const pairs = fc
    .uniqueArray(fc.tuple(fc.constantFrom(...all), fc.constantFrom(...all), fc.integer({ min: -7, max: 30 })), {
      selector: ([one, other]) => [one, other].toSorted().join(' '),
      maxLength: 25,
    })
    .map((drawn) =>
      drawn.flatMap(([one, other, bits]) =>
        one === other ? [] : [one < other ? pair(one, other, bits) : pair(other, one, bits)],
      ),
    );

  it('the order makes no difference', () => {
    fc.assert(
      fc.property(pairs, (some) => {
        expect(weighRivals(some.toReversed(), coverage)).toEqual(weighRivals(some, coverage));
      }),
    );
  });

  it('what does not hang together may be weighed apart', () => {
    fc.assert(
      fc.property(pairs, pairs, (some, others) => {
        const moved = others.map(({ one, other, bits }) => pair(`${one}x`, `${other}x`, bits));
        expect(weigh([...some, ...moved])).toEqual({ ...weigh(some), ...weigh(moved) });
      }),
    );
  });
});
