import { badInput } from '../bad-input.ts';
import type { SearchBase } from '../base.ts';
import { toLanguageKeys } from '../facts.ts';
import type { ServiceFilter } from '../question.ts';

/**
 * Throws for ids that nobody knows and languages that are none: to whoever asks for them an empty answer would say that
 * there is no help. An organisation that has become another is asked for by what it is now.
 */
export function checkFilter(filter: ServiceFilter, { sources, columns, model }: SearchBase): ServiceFilter {
  if (filter.sources?.some((id) => !sources.includes(id))) {
    throw badInput(`filter.sources must each be one of: ${sources.join(', ')}.`);
  }
  const { categories } = filter;
  // Directories drop terms as they please: one that is gone must not cost the answers of the others.
  if (categories?.length && !categories.some((id) => columns.categories.values.has(id))) {
    throw badInput('filter.categories must be ids of categories of services, as Category.id gives them.');
  }
  if (filter.languages?.some((code) => !isLanguage(code, columns.languages.values))) {
    throw badInput('filter.languages must each be a language tag of BCP 47, e.g. pl or ta-LK.');
  }
  const { organisation } = filter;
  if (typeof organisation !== 'string' || columns.organisation.values.has(organisation)) return filter;
  const now = model.organisations([organisation]).has(organisation)
    ? organisation
    : model.successors([organisation]).get(organisation);
  if (now === undefined) throw badInput('filter.organisation must be the id of an organisation.');
  return { ...filter, organisation: now };
}

/** A tag that names a language by its code, whether or not anybody speaks it here; or what a directory gives as one. */
function isLanguage(code: string, known: ReadonlyMap<string, unknown>): boolean {
  if (toLanguageKeys(code).some((key) => known.has(key))) return true;
  // Of the form of a tag, but no language has that many letters in its code (RFC 5646, 2.2.1): `Polish`.
  if (!/^[a-z]{2,3}(?:-|$)/i.test(code)) return false;
  try {
    return Intl.getCanonicalLocales(code).length > 0;
  } catch {
    return false;
  }
}
