import { describe, expect, it } from 'vitest';
import { createEnglishBeginnings, createEnglishWords } from '../../../../subgraphs/kit/text/english-words.ts';

const isEnglish = createEnglishWords();

describe('a word of British English', () => {
  it.each(['a', 'overweight', 'weight', 'gambling', 'colour', 'organise', 'bereaved', 'zoos'])('%j is one', (word) =>
    expect(isEnglish(word)).toBe(true),
  );

  it.each(['', 'overwieght', 'parnts', 'houze', 'langauge', 'thearpy', 'zzz', 'weight\nweights', 'உதவி'])(
    '%j is none',
    (word) => expect(isEnglish(word)).toBe(false),
  );
});

it.each([
  ['gambl', true],
  ['gambling', true],
  ['a', true],
  ['gamblx', false],
  ['хран', false],
])('%j begins one: %s', (beginning, isOne) => expect(createEnglishBeginnings()(beginning)).toBe(isOne));
