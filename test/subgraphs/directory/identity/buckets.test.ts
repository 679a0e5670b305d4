import fc from 'fast-check';
import { expect, it } from 'vitest';
import { createBuckets } from '../../../../subgraphs/directory/identity/buckets.ts';

it('finds every other item that shares a key, once', () => {
  const buckets = createBuckets();
  buckets.add(0, [1, 2, 3]);
  buckets.add(1, [2, 3]);
  buckets.add(2, [4]);
  expect(buckets.neighbours(0, [1, 2, 3])).toEqual([1]);
  expect(new Set(buckets.neighbours(7, [2, 4]))).toEqual(new Set([0, 1, 2]));
  expect(buckets.neighbours(7, [5])).toEqual([]);
});

/** Keys with the same last bits are told apart: there are ever so many of those. */
const keyWith = (few: number) => (few % 4) + (few >> 2) * 2 ** 20;

it('keeps what a plain map keeps, whatever is added and removed', () => {
  const keys = fc.uniqueArray(fc.nat(15).map(keyWith), { maxLength: 6 });
  const commands = fc.array(fc.record({ item: fc.nat(40), keys }), { maxLength: 80 });
  fc.assert(
    fc.property(commands, (all) => {
      const buckets = createBuckets();
      const plain = new Map<number, readonly number[]>();
      for (const { item, keys: its } of all) {
        const before = plain.get(item);
        if (before) buckets.remove(item, before);
        plain.delete(item);
        const expected = [...plain].filter(([, others]) => others.some((key) => its.includes(key)));
        expect(buckets.neighbours(item, its).toSorted((a, b) => a - b)).toEqual(
          expected.map(([other]) => other).toSorted((a, b) => a - b),
        );
        if (before) continue;
        buckets.add(item, its);
        plain.set(item, its);
      }
    }),
  );
});

it('finds all of many, and the room of what was removed is used again', () => {
  const buckets = createBuckets();
  const items = Array.from({ length: 5000 }, (_, item) => item);
  for (let round = 0; round < 3; round += 1) {
    for (const item of items) buckets.add(item, [item >> 1, 1e6 + item]);
    for (const item of items) expect(buckets.neighbours(item, [item >> 1])).toEqual([item ^ 1]);
    for (const item of items) buckets.remove(item, [item >> 1, 1e6 + item]);
    expect(items.some((item) => buckets.neighbours(item, [item >> 1]).length > 0)).toBe(false);
  }
});
