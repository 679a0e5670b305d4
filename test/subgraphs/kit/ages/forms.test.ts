import { expect, it } from 'vitest';
import { forms } from '../../../../subgraphs/kit/ages/forms.ts';
import { tidyAgeWords } from '../../../../subgraphs/kit/ages/tidy.ts';
import { readTexts } from '../../directory/eligibility/texts.ts';

it('each form has one of its marks in all that it finds', () => {
  const texts = ['texts.txt', 'more-texts.txt'].flatMap(readTexts).map(({ text }) => tidyAgeWords(text));
  const found = forms.flatMap(({ marks, pattern }) =>
    texts.flatMap((text) => Array.from(text.matchAll(pattern), ([words]) => ({ marks, words }))),
  );
  const unmarked = found.filter(({ marks, words }) => !marks.some((mark) => words.includes(mark)));
  expect(found.length).toBeGreaterThan(forms.length);
  expect(unmarked).toEqual([]);
});
