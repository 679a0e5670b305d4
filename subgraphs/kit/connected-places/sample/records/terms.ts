import { type Row, idOf, oldStamps, toSlug } from './row.ts';

/** Themes that the invented hub sorts the world's categories into. */
const themes: Readonly<Record<string, readonly string[]>> = {
  'Children and families': [
    'Adoption and kinship',
    'Baby and toddler',
    'Carers',
    'Family support',
    'Parenting',
    'Pregnancy',
    'Relationships',
  ],
  'Health and wellbeing': ['Dentist', 'Drugs and alcohol', 'GP', 'Health', 'Mental health', 'Optician', 'Pharmacy'],
  'Learning and work': ['Education', 'Employment', 'SEND'],
  'Money and home': ['Food', 'Housing', 'Money and debt'],
  'Keeping safe': ['Abuse', 'Domestic abuse', 'Safeguarding'],
  'Things to do': ['Activities', 'Volunteering', 'Youth'],
};

const otherTheme = 'Other';
const branch = 'LGA Standards';

const personas: Readonly<Record<string, readonly string[]>> = {
  'Expecting a baby': ['Pregnancy'],
  'Parents and carers': ['Children and families', 'SEND'],
  'Young people': ['Youth', 'Mental health', 'Employment'],
};

/** The category terms of a service as a flat list: its own and, as the platform adds them, every one above. */
export function toCategoryTerms(categories: readonly string[], today: Temporal.PlainDate): Row[] {
  const names = new Set(categories.flatMap((category) => [category, themeOf(category), branch]));
  return [...names].map((name) => toTerm(name, today));
}

/** The tree, three levels deep. The root is hidden, and the `parent_id` of its children with it. */
export function createCategoryTree(categories: Iterable<string>, today: Temporal.PlainDate): Row[] {
  const leaves = [...new Set(categories)];
  const byTheme = Map.groupBy(leaves.toSorted(), themeOf);
  const children = [...byTheme.keys()].toSorted().map((theme, order) => ({
    ...toTerm(theme, today),
    order: order + 1,
    children: (byTheme.get(theme) ?? []).map((leaf, place) => ({
      ...toTerm(leaf, today),
      order: place + 1,
      children: [],
    })),
  }));
  return [{ ...toTerm(branch, today), parent_id: null, order: 1, children }];
}

/** Groupings by theme, one of them switched off. */
export function createCategoryCollections(today: Temporal.PlainDate): Row[] {
  const names = [...Object.keys(themes), otherTheme];
  return [
    ...names.map((name, order) => ({ ...toCollection(name, [name], order, today), image_file_id: null })),
    { ...toCollection('Not yet ready', names, names.length, today), enabled: false, image_file_id: null },
  ];
}

/** Groupings by who is asking, one of them switched off. */
export function createPersonaCollections(today: Temporal.PlainDate): Row[] {
  const enabled = Object.entries(personas).map(([name, terms], order) => toCollection(name, terms, order, today));
  const off = { ...toCollection('Professionals', [branch], enabled.length, today), enabled: false };
  return [...enabled, off].map((collection) => ({ ...collection, subtitle: null }));
}

/** One grouping of terms. */
export function toCollection(name: string, terms: readonly string[], order: number, today: Temporal.PlainDate): Row {
  return {
    id: idOf('collection', name),
    slug: toSlug(name),
    name,
    intro: 'Invented sample data.',
    image: null,
    order: order + 1,
    enabled: true,
    homepage: false,
    sideboxes: [],
    category_taxonomies: terms.map((term) => toTerm(term, today)),
    ...oldStamps(today),
  };
}

/** Here the hidden root does show, as the parent of the topmost term. */
function toTerm(name: string, today: Temporal.PlainDate): Row {
  return {
    id: idOf('term', name),
    parent_id: idOf('term', parentOf(name)),
    slug: toSlug(name),
    name,
    ...oldStamps(today),
  };
}

function parentOf(name: string): string {
  if (name === branch) return 'root';
  return name === otherTheme || name in themes ? branch : themeOf(name);
}

function themeOf(category: string): string {
  return Object.keys(themes).find((theme) => themes[theme]?.includes(category)) ?? otherTheme;
}
