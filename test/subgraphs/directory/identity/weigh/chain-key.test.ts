import { expect, it } from 'vitest';
import { learnWeights } from '../../../../../subgraphs/directory/identity/learn/learn-weights.ts';
import { createNameWeights } from '../../../../../subgraphs/directory/identity/weigh/weights.ts';
import { listing } from '../../support.ts';

const { chainKeyOf } = createNameWeights({
  words: { stay: 9, play: 9 },
  asides: [],
  chains: {},
  shared: [],
  listings: 30,
});

function group(id: string, name: string, postcode: string) {
  return listing(id, name, { kind: 'GROUP', organisation: 'Hope', postcode });
}

it.each([
  ['common words', 'play programme stay'],
  ['a slip', 'play stayo'],
  ['the order that a slip gives the words', 'aplay stay'],
])('knows a chain without %s', (_what, key) => {
  expect(chainKeyOf(key)).toBe('play stay');
});

it('knows a chain by common words where its name has no others', () => {
  expect(chainKeyOf('club family')).toBe('club family');
});

it('finds a chain whose groups are named with and without a common word', () => {
  const groups = [group('a:1', 'Stay and play', 'SM1 1MK'), group('a:2', 'Stay and play programme', 'SM5 1CM')];
  expect(Object.keys(learnWeights(groups, ['a']).chains)).toEqual(['play stay']);
});
