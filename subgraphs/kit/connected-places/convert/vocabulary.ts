import type { WireCollection, WireTag } from '../wire/collection.ts';
import type { WireTerm } from '../wire/term.ts';

/** What the directory's own classification is made of, as sent; null where it could not be read. */
export interface WireTerms {
  eligibilities: readonly WireTerm[] | null;
  categories: readonly WireTerm[] | null;
  categoryCollections: readonly WireCollection[] | null;
  personaCollections: readonly WireCollection[] | null;
  tags: readonly WireTag[] | null;
}

/** The same, made ready to be looked up. All ids are in small letters. */
export interface Vocabulary {
  /** Options by id, with the type that they are an option of, e.g. `Age Group`. */
  eligibilities: ReadonlyMap<string, { type: string; name: string }>;
  /** Category terms by id. */
  categories: ReadonlyMap<string, { name: string; parent: string | null }>;
  /** The groupings that are switched on: those by theme, then those by who is asking. */
  collections: readonly { id: string; name: string; terms: ReadonlySet<string> }[];
  /** Labels by id. */
  tags: ReadonlyMap<string, string>;
}

export function toVocabulary(terms: WireTerms): Vocabulary {
  const { eligibilities, categories, categoryCollections, personaCollections, tags } = terms;
  return {
    eligibilities: new Map(
      (eligibilities ?? []).flatMap((type) =>
        flatten(type.children ?? []).map(({ id, name }) => [id, { type: type.name, name }] as const),
      ),
    ),
    categories: new Map(
      flatten(categories ?? []).map(({ id, name, parent_id }) => [id, { name, parent: parent_id ?? null }] as const),
    ),
    collections: [...(categoryCollections ?? []), ...(personaCollections ?? [])]
      .filter(({ enabled }) => enabled)
      .map(({ id, name, category_taxonomies }) => ({
        id,
        name,
        terms: new Set(category_taxonomies.map((term) => term.id)),
      })),
    tags: new Map((tags ?? []).map(({ id, label }) => [id, label] as const)),
  };
}

function flatten(terms: readonly WireTerm[]): WireTerm[] {
  return terms.flatMap((term) => [term, ...flatten(term.children ?? [])]);
}
