import type { Upstream } from '../../kit/upstream/upstream.ts';
import type { WireTerms } from '../convert/vocabulary.ts';
import { WireCollections, WireTags, WireTree } from '../wire/page.ts';

/** Reads the directory's own classification: five lists, none of them in pages. */
export async function readTerms(upstream: Upstream): Promise<WireTerms> {
  const [categories, eligibilities, categoryCollections, personaCollections, tags] = await Promise.all([
    upstream.getJson({ path: 'taxonomies/categories' }, WireTree),
    upstream.getJson({ path: 'taxonomies/service-eligibilities' }, WireTree),
    upstream.getJson({ path: 'collections/categories/all' }, WireCollections),
    upstream.getJson({ path: 'collections/personas/all' }, WireCollections),
    upstream.getJson({ path: 'tags' }, WireTags),
  ]);
  return {
    categories: categories.body.data,
    eligibilities: eligibilities.body.data,
    categoryCollections: categoryCollections.body.data,
    personaCollections: personaCollections.body.data,
    tags: tags.body.data,
  };
}
