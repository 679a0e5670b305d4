import type { ServiceRecord } from '../../merge/records.ts';

/** Gathers what the values of facets are called, for writeModel: those that only directories know. */
export function createLabels() {
  const names = new Map<string, Map<string, string>>();

  function name(facet: string, value: string, label: string): void {
    const known = names.get(facet) ?? new Map<string, string>();
    names.set(facet, known.set(value, known.get(value) ?? label));
  }

  return {
    add({ organisation, categories, languages }: ServiceRecord): void {
      if (organisation) name('organisation', organisation.id, organisation.name);
      for (const { id, name: label } of categories) name('categories', id, label);
      for (const language of languages) name('languages', language.code.toLowerCase(), language.name);
    },
    *all(): Iterable<[facet: string, value: string, label: string]> {
      for (const [facet, labels] of names) for (const [value, label] of labels) yield [facet, value, label];
    },
  };
}
