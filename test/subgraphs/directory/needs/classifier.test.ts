import { describe, expect, it } from 'vitest';
import {
  type Example,
  type Features,
  createClassifier,
  learnWeights,
  toShares,
} from '../../../../subgraphs/directory/needs/recognise/classifier.ts';
import { doAtOnce } from '../../../../subgraphs/directory/turns.ts';

function toFeatures(...ids: number[]): Features {
  return { ids: Int32Array.from(ids), values: new Float32Array(ids.length).fill(1) };
}

function times(count: number, example: Example): Example[] {
  return Array.from({ length: count }, () => example);
}

/** Of two classes: feature 0 tells of the first, 1 of the second, 2 of neither. */
const examples = [
  ...times(10, { features: toFeatures(0, 2), of: 0 }),
  ...times(10, { features: toFeatures(1, 2), of: 1 }),
];
const size = { features: 4, classes: 2 };

function shareOfFirst(learned: readonly Example[], ...ids: number[]): number {
  const classify = createClassifier(doAtOnce(learnWeights(learned, size)), size.classes);
  return toShares(classify(toFeatures(...ids)))[0] ?? 0;
}

describe('a classifier', () => {
  it('learns what tells classes apart, and what does not', () => {
    expect(shareOfFirst(examples, 0, 2)).toBeGreaterThan(0.95);
    expect(shareOfFirst(examples, 1, 2)).toBeLessThan(0.05);
    expect(Math.abs(shareOfFirst(examples, 2) - 0.5)).toBeLessThan(0.15);
  });

  it('knows nothing of what it has not seen', () => {
    expect(shareOfFirst(examples, 3)).toBe(0.5);
    expect(shareOfFirst(examples)).toBe(0.5);
  });

  it('does not count twice what always goes together', () => {
    const together = [
      ...times(10, { features: toFeatures(0, 2), of: 0 }),
      ...times(10, { features: toFeatures(1), of: 1 }),
    ];
    const [alone, both] = [shareOfFirst(examples, 0), shareOfFirst(together, 0)];
    expect(both).toBeLessThan(alone);
  });

  it('is the same for the same examples', () => {
    expect(shareOfFirst(examples, 0)).toBe(shareOfFirst(examples, 0));
  });
});
