import { sampleUuid } from '../../../sample/ids.ts';
import type { SampleAges } from '../../../sample/world.ts';
import type { SampleRecord } from '../../../sample/account.ts';
import { type Row, oldStamps, toSlug } from './row.ts';

/** Types and options as the platform seeds them (storage/app/service-eligibility/taxonomy_children.json), shortened. */
const types: Readonly<Record<string, readonly string[]>> = {
  'Age Group': [
    '0 - 4 years',
    '5 - 11 years',
    '12 - 15 years',
    '16 - 18 years',
    '19 - 20 years',
    '21 - 30 years',
    '31 - 40 years',
    '41 - 50 years',
    '51 - 60 years',
    '61 - 64 years',
    '65 - 69 years',
    '70 - 79 years',
    '80+',
  ],
  Disability: ['Autism spectrum disorder', 'Hearing Impairment (deafness)', 'Learning disability', 'Visual impairment'],
  Gender: ['Female', 'Male'],
  Income: ['In receipt of Universal Credit (or similar)', 'Low Income'],
  Language: ['English is not your first language'],
  Ethnicity: ['Asian, Asian British', 'British, White Other'],
  Housing: ['Private rented', 'Social rented', 'Temporary accommodation'],
};

/** Seeded ids are in capitals. */
function optionId(name: string): string {
  return sampleUuid('information-hub', `eligibility/${name}`).toUpperCase();
}

/** The tree of types and options. The types' parent is the root, which is not null and not in the tree. */
export function createEligibilityTree(today: Temporal.PlainDate): Row[] {
  return Object.entries(types).map(([type, options], index) => ({
    ...createNode(type, optionId('root'), index, today),
    children: options.map((option, place) => ({ ...createNode(option, optionId(type), place, today), children: [] })),
  }));
}

function createNode(name: string, parent: string, order: number, today: Temporal.PlainDate): Row {
  return { id: optionId(name), parent_id: parent, slug: toSlug(name), name, order: order + 1, ...oldStamps(today) };
}

/** What the platform can say of who a service is for; the rest goes into free text. */
export function toEligibilityTypes({ ages, circumstances }: SampleRecord): object {
  const ticked = circumstances.filter((circumstance) => types['Housing']?.includes(circumstance));
  const others = circumstances.filter((circumstance) => circumstance !== 'SEND' && !ticked.includes(circumstance));
  return {
    custom: {
      age_group: ages?.text ?? null,
      disability: circumstances.includes('SEND') ? 'Children and young people with SEND' : null,
      ethnicity: null,
      gender: null,
      income: null,
      language: null,
      housing: null,
      other: others.join(', ') || null,
    },
    taxonomies: [...bandsOf(ages), ...ticked].map(optionId),
  };
}

/** Bands are ticked where together they say just what the service says; half a band would say too much or too little. */
function bandsOf(ages: SampleAges | null): string[] {
  if (!ages || ages.toYearsWithSend !== undefined) return [];
  const bands = (types['Age Group'] ?? []).map((name) => {
    const [from, to] = name.match(/\d+/g) ?? [];
    return { name, from: Number(from), to: to === undefined ? Infinity : Number(to) };
  });
  const youngest = ages.fromYears ?? 0;
  const oldest = ages.toYears ?? Infinity;
  const inside = bands.filter(({ from, to }) => from >= youngest && to <= oldest);
  return inside[0]?.from === youngest && inside.at(-1)?.to === oldest ? inside.map(({ name }) => name) : [];
}
