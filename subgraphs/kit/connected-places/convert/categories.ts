import type { Listing } from '../../listing.ts';
import type { WireService } from '../wire/service.ts';
import type { Ids } from './id.ts';
import type { Vocabulary } from './vocabulary.ts';

/**
 * The terms that a service was given, the groupings that they put it in, and its tags. The directory adds every
 * ancestor of a term to the service, so only terms below which it has no other say anything of it.
 */
export function toCategories(service: WireService, vocabulary: Vocabulary, { toId }: Ids): Listing['categories'] {
  const terms = service.category_taxonomies;
  const ancestors = new Set(terms.flatMap((term) => ancestorsOf(term, vocabulary)));
  const leaves = terms.filter(({ id }) => !ancestors.has(id));
  const groupings = vocabulary.collections.filter((collection) => terms.some(({ id }) => collection.terms.has(id)));
  const named = [
    ...leaves.map(({ id, name }) => ({ id, name: vocabulary.categories.get(id)?.name ?? name })),
    ...groupings,
    ...service.tags.map(({ id, label }) => ({ id, name: vocabulary.tags.get(id) ?? label })),
  ];
  return [...new Map(named.map(({ id, name }) => [id, { id: toId(id), name }])).values()];
}

function ancestorsOf(term: WireService['category_taxonomies'][number], { categories }: Vocabulary): string[] {
  const found: string[] = [];
  let parent = term.parent_id ?? null;
  // A term that is its own ancestor would be the directory's mistake, and must not hold us up.
  while (parent !== null && !found.includes(parent)) {
    found.push(parent);
    parent = categories.get(parent)?.parent ?? null;
  }
  return found.filter((id) => id !== term.id);
}
