import fc from 'fast-check';
import { expect, it } from 'vitest';
import { createBuckets } from '../../../../../subgraphs/directory/identity/blocks/buckets.ts';

const inOrder = (numbers: readonly number[]) => numbers.toSorted((a, b) => a - b);

it('finds every other item that shares a key, once', () => {
  const buckets = createBuckets();
  buckets.add(0, [1, 2, 3]);
  buckets.add(1, [2, 3]);
  buckets.add(2, [4]);
  buckets.add(7, [2, 4]);
  expect(inOrder(buckets.neighbours(0))).toEqual([1, 7]);
  expect(inOrder(buckets.neighbours(7))).toEqual([0, 1, 2]);
  expect(buckets.neighbours(5)).toEqual([]);
  expect(inOrder(buckets.remove(7))).toEqual([2, 4]);
  expect(buckets.neighbours(0)).toEqual([1]);
  expect(buckets.neighbours(2)).toEqual([]);
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
        expect(inOrder(buckets.remove(item))).toEqual(inOrder(before ?? []));
        expect(buckets.neighbours(item)).toEqual([]);
        plain.delete(item);
        const expected = [...plain].filter(([, others]) => others.some((key) => its.includes(key)));
        buckets.add(item, its);
        plain.set(item, its);
        expect(inOrder(buckets.neighbours(item))).toEqual(inOrder(expected.map(([other]) => other)));
        for (const key of its) {
          const having = [...plain].filter(([, others]) => others.includes(key)).map(([other]) => other);
          expect(inOrder(buckets.itemsOf(key))).toEqual(inOrder(having));
          expect(buckets.hasMore(key, having.length - 1)).toBe(true);
          expect(buckets.hasMore(key, having.length)).toBe(false);
        }
      }
    }),
  );
});

it('finds all of many, and the room of what was removed is used again', () => {
  const buckets = createBuckets();
  const items = Array.from({ length: 5000 }, (_, item) => item);
  for (let round = 0; round < 3; round += 1) {
    for (const item of items) buckets.add(item, [item >> 1, 1e6 + item]);
    for (const item of items) expect(buckets.neighbours(item)).toEqual([item ^ 1]);
    for (const item of items) buckets.remove(item);
    expect(items.some((item) => buckets.neighbours(item).length > 0)).toBe(false);
  }
});
