import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createSortedTexts } from '../../../../subgraphs/kit/text/sorted-texts.ts';

describe('sorted texts', () => {
  it('finds each of its texts, and no other, whatever they are made of', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'grapheme' })), fc.string({ unit: 'grapheme' }), (given, other) => {
        const texts = createSortedTexts(given);
        expect(texts.length).toBe(new Set(given).size);
        for (const text of given) expect(texts.at(texts.find(text))).toBe(text);
        expect(texts.find(other) === -1).toBe(!given.includes(other));
      }),
    );
  });

  it('has where those begin that do not come before another', () => {
    const texts = createSortedTexts(['tamil', 'baby', 'bank', 'food']);
    expect(['a', 'b', 'c', 'd', 'z'].map(texts.firstFrom)).toEqual([0, 0, 2, 2, 4]);
    expect(texts.at(2)).toBe('food');
    expect(texts.at(4)).toBe('');
  });
});
