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
  const leaves = findLeaves(service, vocabulary);
  const groupings = vocabulary.collections.filter((collection) => terms.some(({ id }) => collection.terms.has(id)));
  const named = [
    ...leaves,
    ...groupings,
    ...service.tags.map(({ id, label }) => ({ id, name: vocabulary.tags.get(id) ?? label })),
  ];
  return [...new Map(named.map(({ id, name }) => [id, { id: toId(id), name }])).values()];
}

/** Whether a service is a chance to help others, and nothing else: the platform has no type for it, so editors have a term. */
export function isVolunteering(service: WireService, vocabulary: Vocabulary): boolean {
  const leaves = findLeaves(service, vocabulary);
  return (
    leaves.length > 0 && leaves.every(({ name }) => /^volunteer(?:s|ing)?(?: (?:opportunities|roles))?$/i.test(name))
  );
}

function findLeaves(
  { category_taxonomies: terms }: WireService,
  vocabulary: Vocabulary,
): { id: string; name: string }[] {
  const ancestors = new Set(terms.flatMap((term) => ancestorsOf(term, vocabulary)));
  const leaves = terms.filter(({ id }) => !ancestors.has(id));
  return leaves.map(({ id, name }) => ({ id, name: vocabulary.categories.get(id)?.name ?? name }));
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
