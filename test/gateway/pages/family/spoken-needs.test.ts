import { expect, it } from 'vitest';
import { listSpoken } from '../../../../gateway/pages/family/search/spoken-needs.ts';

it('names a situation only where it is sure: money worries are not exploitation', () => {
  const matches = [
    { score: 0.891, need: 'struggling-financially' },
    { score: 0.525, need: 'child-at-risk-of-child-exploitation' },
  ];
  expect(listSpoken(matches)).toEqual(['struggling-financially']);
});
