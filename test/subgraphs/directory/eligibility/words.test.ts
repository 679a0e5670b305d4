import { describe, expect, it } from 'vitest';
import { readEligibilityWords } from '../../../../subgraphs/directory/eligibility/words.ts';
import { readTexts, writeReading } from './texts.ts';

const sutton = { name: 'Sutton', code: 'E09000029' };

describe('what a text says of those it is for', () => {
  it.each(['texts.txt', 'more-texts.txt'].flatMap(readTexts))('$text', ({ text, reading }) => {
    expect(writeReading(readEligibilityWords(text, sutton))).toBe(reading);
  });
});
