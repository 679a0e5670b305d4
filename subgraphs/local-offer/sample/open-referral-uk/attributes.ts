import type { SampleRecord } from '../../../kit/sample/account.ts';
import { type SampleDirectory, sampleAnswer, sampleQuestion, sendFactsOf } from '../directory.ts';

const taxonomyNames = ['Service categories', 'Circumstances', 'SEND needs', 'SEND support'] as const;

type TaxonomyName = (typeof taxonomyNames)[number];

const supportHeading = 'How we support children with SEND';

/** The taxonomies that this feed links its services to. */
export function toTaxonomies(directory: SampleDirectory) {
  return taxonomyNames.map((name) => ({
    id: directory.idOf(`taxonomy/${name}`),
    name,
    description: `${name} of the invented Local Offer. Invented sample data.`,
  }));
}

/** Every term that a service is linked to, once. */
export function toTerms(directory: SampleDirectory) {
  const all = directory.records.flatMap((record) => toAttributes(directory, record));
  return [...new Map(all.map(({ taxonomy_term: term }) => [term.id, term])).values()];
}

/** What the link says is in `value`, which HSDS 3 has and the UK profile leaves out of its own list of fields. */
export function toAttributes(directory: SampleDirectory, record: SampleRecord) {
  const { needs, support } = sendFactsOf(record);
  const link = toLink.bind(null, directory, record);
  return [
    ...record.categories.map((name) => link('Service categories', 'category', name)),
    ...record.circumstances.map((name) => link('Circumstances', 'eligibility', name)),
    ...needs.map((name) => link('SEND needs', 'need', name)),
    ...(support === null
      ? []
      : [
          link('SEND support', 'answer', supportHeading, support),
          link('SEND support', 'answer', sampleQuestion, sampleAnswer),
        ]),
  ];
}

function toLink(
  directory: SampleDirectory,
  record: SampleRecord,
  taxonomy: TaxonomyName,
  link_type: string,
  name: string,
  value?: string,
) {
  const id = directory.idOf(`term/${taxonomy}/${name}`);
  return {
    id: directory.idOf(`${record.key}/${id}`),
    link_id: directory.idOf(record.key),
    taxonomy_term_id: id,
    link_type,
    ...(value !== undefined && { value }),
    taxonomy_term: { id, name, description: name, taxonomy, taxonomy_id: directory.idOf(`taxonomy/${taxonomy}`) },
  };
}
