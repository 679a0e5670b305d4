import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type OpenPair, groupPairs, listingsOf } from '../../../../subgraphs/directory/matches/group-pairs.ts';

/** A pair of two listings, each a service of its own: `ab`. */
const pair = (ids: string): OpenPair => {
  const [one, other] = [ids.charAt(0), ids.charAt(1)];
  return { one, other, oneService: one, otherService: other };
};
const written = (groups: readonly OpenPair[][]) => groups.map((group) => group.map(({ one, other }) => one + other));

describe('pairs that are one question', () => {
  it('are those of services that may each be one with each other', () => {
    expect(written(groupPairs(['ab', 'xy', 'bc', 'ac'].map(pair)))).toEqual([['ab', 'bc', 'ac'], ['xy']]);
  });

  it('are not those of two services that are known to differ', () => {
    expect(written(groupPairs(['ab', 'bc'].map(pair)))).toEqual([['ab'], ['bc']]);
    expect(written(groupPairs(['ab', 'bc', 'cd', 'bd'].map(pair)))).toEqual([['ab'], ['bc', 'cd', 'bd']]);
  });

  it('are those of two services of which one has several listings', () => {
    const joined = [
      { one: 'a', other: 'c', oneService: 's', otherService: 't' },
      { one: 'b', other: 'c', oneService: 's', otherService: 't' },
    ];
    expect(groupPairs(joined)).toEqual([joined]);
    expect(listingsOf(joined)).toEqual(['a', 'c', 'b']);
  });

  it('are of no more services than can be compared', () => {
    const ids = 'abcdefghij'.split('');
    const all = ids.flatMap((one, index) => ids.slice(index + 1).map((other) => pair(one + other)));
    const groups = groupPairs(all);
    expect(listingsOf(groups[0] ?? [])).toHaveLength(8);
    expect(groups.flat()).toHaveLength(all.length);
  });

  it('are each in one question, and each question has no pair of which nothing is asked', () => {
    const letter = fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f');
    const some = fc.uniqueArray(fc.tuple(letter, letter), {
      selector: ([one, other]) => [one, other].toSorted().join(''),
    });
    fc.assert(
      fc.property(some, (tuples) => {
        const pairs = tuples.filter(([one, other]) => one !== other).map(([one, other]) => pair(one + other));
        const groups = groupPairs(pairs);
        expect(groups.flat().toSorted(byNames)).toEqual(pairs.toSorted(byNames));
        for (const group of groups) {
          const { length } = listingsOf(group);
          expect(group).toHaveLength((length * (length - 1)) / 2);
        }
      }),
    );
  });
});

function byNames(a: OpenPair, b: OpenPair): number {
  return `${a.one}${a.other}` < `${b.one}${b.other}` ? -1 : 1;
}
