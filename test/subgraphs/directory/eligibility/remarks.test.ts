import { describe, expect, it } from 'vitest';
import { predicateOf } from '../../../../subgraphs/directory/eligibility/predicates.ts';
import { isSaid, remarks } from '../../../../subgraphs/directory/eligibility/remarks.ts';
import { findBands } from '../../../../subgraphs/kit/ages/bands.ts';
import { findPhrases } from '../../../../subgraphs/kit/ages/forms.ts';
import { tidyAgeWords } from '../../../../subgraphs/kit/ages/tidy.ts';

describe('a remark on an age', () => {
  it.each(remarks)('$example', ({ says, example }) => {
    const words = tidyAgeWords(example);
    const places = [...findPhrases(words), ...findBands(words)];
    expect(places.some((place) => isSaid(says, words, place))).toBe(true);
  });
});

describe('what is said of the people of an age', () => {
  it.each([
    [' are welcome', 'invited'],
    [' can come along', 'invited'],
    [' who love to paint', null],
    [', and parents must stay', null],
    [' must wear socks', 'other'],
    [' children may use the small slides', 'other'],
    [' pay half', 'other'],
  ])('under 5s%s', (after, said) => {
    expect(predicateOf(after)).toBe(said);
  });
});
