import fc from 'fast-check';
import { expect, it } from 'vitest';
import { editDistance } from '../../../../subgraphs/kit/text/edit-distance.ts';

it('words are as far apart as the obvious reckoning says', () => {
  const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 6 });
  fc.assert(
    fc.property(word, word, fc.integer({ min: 1, max: 2 }), (one, other, most) => {
      expect(editDistance(one, other, most)).toBe(Math.min(slowDistance(one, other), most + 1));
      expect(editDistance(one, other, most)).toBe(editDistance(other, one, most));
    }),
    { numRuns: 2_000 },
  );
  expect(editDistance('ab', 'ba', 2)).toBe(1);
});

/** The definition, as it stands. */
function slowDistance(one: string, other: string): number {
  if (one === '' || other === '') return one.length + other.length;
  const [start, end] = [one.slice(0, -1), other.slice(0, -1)];
  const same = one.at(-1) === other.at(-1) ? 0 : 1;
  const swapped = one.length > 1 && one.slice(-2) === `${other.at(-1)}${other.at(-2)}`;
  return Math.min(
    slowDistance(start, other) + 1,
    slowDistance(one, end) + 1,
    slowDistance(start, end) + same,
    swapped ? slowDistance(one.slice(0, -2), other.slice(0, -2)) + 1 : Infinity,
  );
}
