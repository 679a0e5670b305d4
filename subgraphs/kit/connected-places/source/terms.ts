import type { z } from 'zod';
import type { WireTerms } from '../convert/vocabulary.ts';
import { WireCollections, WireTags, WireTree } from '../wire/page.ts';
import type { Directory } from './list.ts';
import type { OrProblem } from './parts.ts';

/** Reads the directory's own classification, five lists without pages, but for what is known already. */
export async function readTerms(
  { upstream }: Directory,
  known: WireTerms | null,
  orProblem: OrProblem,
): Promise<WireTerms> {
  async function read<Item>(path: string, shape: z.ZodType<{ data: Item[] }>): Promise<Item[]> {
    return (await upstream.getJson({ path }, shape)).body.data;
  }
  const [eligibilities, categories, categoryCollections, personaCollections, tags] = await Promise.all([
    known?.eligibilities ?? orProblem('Eligibility terms', read('taxonomies/service-eligibilities', WireTree)),
    known?.categories ?? orProblem('Category terms', read('taxonomies/categories', WireTree)),
    known?.categoryCollections ??
      orProblem('Category collections', read('collections/categories/all', WireCollections)),
    known?.personaCollections ?? orProblem('Persona collections', read('collections/personas/all', WireCollections)),
    known?.tags ?? orProblem('Tags', read('tags', WireTags)),
  ]);
  return { eligibilities, categories, categoryCollections, personaCollections, tags };
}
