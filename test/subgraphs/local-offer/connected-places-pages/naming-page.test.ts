import { describe, expect, it } from 'vitest';
import {
  pagesNaming,
  toNamingPage,
} from '../../../../subgraphs/local-offer/connected-places-pages/convert/naming-page.ts';
import { WirePage } from '../../../../subgraphs/local-offer/connected-places-pages/wire.ts';

const website = 'https://hub.example.org/';

function createPage(page: object, site: string | null = website) {
  return toNamingPage(WirePage.parse({ id: 'P', title: 'Page', slug: 'page', enabled: true, ...page }), site);
}

function withWords(value: string, site: string | null = website) {
  return createPage({ content: { introduction: { content: [{ type: 'copy', value }] } } }, site);
}

describe('a page', () => {
  it('names the members of its collections, however their ids are written', () => {
    const collection = { id: 'c', enabled: true, category_taxonomies: [{ id: 'TERM-A' }, { id: 'term-b' }] };
    const page = createPage({ collection_personas: [collection] });
    const names = (id: string) => pagesNaming({ id: 's', slug: 's', category_taxonomies: [{ id }] }, [page]).length > 0;
    expect([names('term-a'), names('TERM-B'), names('term-c')]).toEqual([true, true, false]);
  });

  it('names nobody by a collection that is switched off, or that cannot be read', () => {
    const off = { id: 'c', enabled: false, category_taxonomies: [{ id: 'a' }] };
    expect(createPage({ collection_categories: [off, 7, null, { enabled: 'yes' }] }).terms).toEqual(new Set());
  });

  it.each([
    ['[Them](/services/them)'],
    ['See https://hub.example.org/services/them.html-no and <https://hub.example.org/services/them/>'],
    ['[Them](https://hub.example.org/services/them?from=page "Title")'],
  ])('names the service that it links to: %s', (words) => {
    expect(withWords(words).slugs).toContain('them');
  });

  it.each([
    ['[Others](https://example.org/services/them)'],
    ['[A page](/pages/services/them)'],
    ['[All](/services/)'],
    ['words /services/them that are no link'],
    ['[Bad](https://[)'],
  ])('names none by other links: %s', (words) => {
    expect(withWords(words).slugs).toEqual(new Set());
  });

  it('names the service that its call to action leads to', () => {
    const content = { about: { content: [{ type: 'cta', title: 'Go', url: `${website}services/them` }] }, info: null };
    expect(createPage({ content }).slugs).toEqual(new Set(['them']));
  });

  it('knows only links within the site when it does not know the site', () => {
    expect(withWords('[A](/services/a) [B](https://hub.example.org/services/b)', null).slugs).toEqual(new Set(['a']));
    expect(withWords('', null).url).toBeNull();
  });

  it('stands whatever is in its content', () => {
    for (const content of [null, [], 'words', { a: 7 }, { a: { content: 'words' } }, { a: { content: [7, null] } }]) {
      expect(createPage({ content }).slugs).toEqual(new Set());
    }
  });
});
