import { expect, it } from 'vitest';
import { isVolunteering, toCategories } from '../../../../../subgraphs/kit/connected-places/convert/categories.ts';
import { createIds } from '../../../../../subgraphs/kit/connected-places/convert/id.ts';
import { type WireTerms, toVocabulary } from '../../../../../subgraphs/kit/connected-places/convert/vocabulary.ts';
import { WireCollections } from '../../../../../subgraphs/kit/connected-places/wire/page.ts';
import { WireService } from '../../../../../subgraphs/kit/connected-places/wire/service.ts';

const ids = createIds('information-hub');

const nothing: WireTerms = {
  eligibilities: null,
  categories: null,
  categoryCollections: null,
  personaCollections: null,
  tags: null,
};

function namesOf(terms: [id: string, parent: string | null][], known: Partial<WireTerms> = {}, tags: object[] = []) {
  const service = WireService.parse({
    id: 'S',
    name: 'Service',
    status: 'active',
    tags,
    category_taxonomies: terms.map(([id, parent_id]) => ({ id, parent_id, name: `Name ${id}` })),
  });
  return toCategories(service, toVocabulary({ ...nothing, ...known }), ids).map(({ name }) => name);
}

function collection(name: string, enabled: boolean, term: string) {
  return { id: name, name, enabled, category_taxonomies: [{ id: term }] };
}

it('drops the ancestors that the directory adds, whatever the case of their ids', () => {
  expect(
    namesOf([
      ['LEAF', 'branch'],
      ['BRANCH', 'top'],
      ['Top', 'hidden-root'],
    ]),
  ).toEqual(['Name LEAF']);
});

it('drops ancestors between which a term is missing, by the tree', () => {
  const tree = [{ id: 'top', name: 'Top', children: [{ id: 'branch', parent_id: 'top', name: 'Branch' }] }];
  expect(
    namesOf(
      [
        ['leaf', 'branch'],
        ['top', 'hidden-root'],
      ],
      { categories: tree },
    ),
  ).toEqual(['Name leaf']);
});

it('takes names from the tree, which is newer than the service', () => {
  expect(namesOf([['leaf', null]], { categories: [{ id: 'leaf', name: 'New name' }] })).toEqual(['New name']);
});

it('is not held up by terms that are their own ancestors', () => {
  const round = [
    { id: 'one', parent_id: 'two', name: 'One', children: [{ id: 'two', parent_id: 'one', name: 'Two' }] },
  ];
  expect(namesOf([['one', 'two']], { categories: round })).toEqual(['One']);
});

it('adds the collections that apply, but none that is switched off', () => {
  const { data: themes } = WireCollections.parse({
    data: [
      collection('Families', true, 'BRANCH'),
      collection('Draft', false, 'LEAF'),
      collection('Work', true, 'other'),
    ],
  });
  const { data: personas } = WireCollections.parse({ data: [collection('I am a parent', true, 'leaf')] });
  const known = { categoryCollections: themes, personaCollections: personas };
  expect(
    namesOf(
      [
        ['leaf', 'branch'],
        ['branch', null],
      ],
      known,
    ),
  ).toEqual(['Name leaf', 'Families', 'I am a parent']);
});

it('adds tags by their newest label', () => {
  expect(namesOf([], { tags: [{ id: 't', label: 'SEND support' }] }, [{ id: 'T', label: 'SEND' }])).toEqual([
    'SEND support',
  ]);
});

it('gives ids that no other directory has', () => {
  const service = WireService.parse({ id: 'S', name: 'Service', status: 'active', tags: [{ id: 'T', label: 'Tag' }] });
  expect(toCategories(service, toVocabulary(nothing), ids)).toEqual([{ id: 'information-hub:t', name: 'Tag' }]);
});

it.each<[terms: [name: string, parent: string | null][], volunteering: boolean]>([
  [
    [
      ['Volunteering', 'Things to do'],
      ['Things to do', null],
    ],
    true,
  ],
  [
    [
      ['Volunteer roles', null],
      ['Volunteering', null],
    ],
    true,
  ],
  [
    [
      ['Volunteering', null],
      ['Food', null],
    ],
    false,
  ],
  [[['Volunteer-led support', null]], false],
  [[], false],
])('a chance to help others has no term but that: %j', (terms, volunteering) => {
  const category_taxonomies = terms.map(([name, parent_id]) => ({ id: name, parent_id, name }));
  const service = WireService.parse({ id: 'S', name: 'Helper', status: 'active', tags: [], category_taxonomies });
  expect(isVolunteering(service, toVocabulary(nothing))).toBe(volunteering);
});
