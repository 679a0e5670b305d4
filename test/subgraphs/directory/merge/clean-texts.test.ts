import fc from 'fast-check';
import { expect, it, vi } from 'vitest';
import { cleanTexts } from '../../../../subgraphs/directory/merge/clean-texts.ts';
import { toSafeMarkdown } from '../../../../subgraphs/kit/text/markdown.ts';
import { listing } from '../support.ts';

const clean = (description: string, toMarkdown = toSafeMarkdown) =>
  cleanTexts(listing('nhs:1', 'Uplift', { description }), toMarkdown).description;

it('makes of every description what safe Markdown makes of it', () => {
  const pieces = fc.oneof(
    fc.constantFrom('a', 'Be', 'see', '1', '1.', '2)', ' ', '  ', '. ', ',', '-', '- ', '#', '### ', '(', ')', '\t'),
    fc.constantFrom('\n', '\n\n', '\n### ', '/', '//', ':', 'http://', 'mailto:', 'www.', 'a.org', '@', '?', ';'),
    fc.constantFrom('*', '_', '[', ']', '!', '&', '&amp;', '<', '<b>', '+', '=', '===', '`', '~', '|', '>', '\\'),
    fc.constantFrom('‘', '’', '“', '£', '%', '–', 'é', "'", '"'),
  );
  const texts = fc.array(pieces, { minLength: 1, maxLength: 12 }).map((all) => `A${all.join('')}`);
  fc.assert(
    fc.property(texts, (text) => {
      expect(clean(text)).toBe(toSafeMarkdown(text));
    }),
    { numRuns: 5000 },
  );
});

it('reads plain paragraphs and headings no further', () => {
  const toMarkdown = vi.fn<typeof toSafeMarkdown>(toSafeMarkdown);
  const plain = 'Songs for small ears (term time only).\n\n### How to get this help\n\nTurn up, or ring us.';
  expect(clean(plain, toMarkdown)).toBe(plain);
  expect(toMarkdown).not.toHaveBeenCalled();
  expect(clean('Songs for *small* ears', toMarkdown)).toBe(toSafeMarkdown('Songs for *small* ears'));
  expect(toMarkdown).toHaveBeenCalledTimes(1);
});
