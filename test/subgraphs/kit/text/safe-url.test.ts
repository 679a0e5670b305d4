import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toSafeUrl } from '../../../../subgraphs/kit/text/safe-url.ts';

describe('an address that is safe to link to', () => {
  it.each([
    [' https://example.org/a_b?c=1&d=(2)#e ', 'https://example.org/a_b?c=1&d=%282%29#e'],
    ['HTTP://EXAMPLE.org', 'http://example.org/'],
    ['www.example.org/a', 'https://www.example.org/a'],
    ['mailto:hub@example.org', 'mailto:hub@example.org'],
    ['tel:+442079460123', 'tel:+442079460123'],
    ['mailto:<b>', 'mailto:%3Cb%3E'],
    ['https://example.org/é', 'https://example.org/%C3%A9'],
  ])('%j is %j', (text, url) => expect(toSafeUrl(text)).toBe(url));

  it.each([
    '',
    '#',
    '/a',
    '//example.org',
    'example.org',
    'javascript:alert(1)',
    'java\nscript:alert(1)',
    'data:text/html,x',
    'file:///etc/passwd',
    'ftp://example.org',
    'https://',
    'https://user@example.org',
    'https://u:p@example.org',
  ])('%j is none', (text) => expect(toSafeUrl(text)).toBeNull());

  it('stays as it is, and holds nothing that HTML or Markdown would read', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.webUrl({ withQueryParameters: true, withFragments: true }),
          fc.string().map((path) => `https://example.org/${path}`),
        ),
        (text) => {
          const url = toSafeUrl(text);
          if (url === null) return;
          expect(url).toMatch(/^https?:[^\s<>()[\]"'`\\*]+$/);
          expect(toSafeUrl(url)).toBe(url);
        },
      ),
    );
  });
});
