import { expect, it } from 'vitest';
import { toEligibility } from '../../../../../subgraphs/kit/connected-places/convert/eligibility.ts';
import { toVocabulary } from '../../../../../subgraphs/kit/connected-places/convert/vocabulary.ts';
import { WireTree } from '../../../../../subgraphs/kit/connected-places/wire/page.ts';
import { WireService } from '../../../../../subgraphs/kit/connected-places/wire/service.ts';
import record from '../../../../fixtures/information-hub/service.json' with { type: 'json' };

const tree = WireTree.parse({
  data: [
    {
      id: 'AGE',
      parent_id: 'ROOT',
      name: 'Age Group',
      children: [
        { id: 'A-5', parent_id: 'AGE', name: '5 - 11 years', children: [] },
        { id: 'A-0', parent_id: 'AGE', name: '0 - 4 years' },
        { id: 'A-ALL', parent_id: 'AGE', name: 'Any age', children: null },
      ],
    },
    { id: 'ETHNICITY', parent_id: 'ROOT', name: 'Ethnicity', children: [{ id: 'E-1', name: 'British, White Other' }] },
  ],
});
const vocabulary = toVocabulary({
  eligibilities: tree.data,
  categories: null,
  categoryCollections: null,
  personaCollections: null,
  tags: null,
});

function eligibilityOf(custom: Record<string, string | null>, taxonomies: string[]) {
  return toEligibility(WireService.parse({ ...record, eligibility_types: { custom, taxonomies } }), vocabulary);
}

it('joins ids in whatever case to age bands, in the order of age', () => {
  expect(eligibilityOf({ age_group: null }, ['a-5', 'A-0'])).toEqual({
    text: 'Age group: 5 - 11 years, 0 - 4 years',
    ages: [
      { minMonths: 0, maxMonths: 60, maxMonthsWithSend: null, text: '0 - 4 years' },
      { minMonths: 60, maxMonths: 144, maxMonthsWithSend: null, text: '5 - 11 years' },
    ],
    circumstances: [],
  });
});

it('keeps names with commas whole', () => {
  expect(eligibilityOf({}, ['e-1'])).toMatchObject({
    text: 'Ethnicity: British, White Other',
    circumstances: ['British, White Other'],
  });
});

it('words it as the directory does where it does, and keeps what is ticked', () => {
  expect(eligibilityOf({ age_group: 'Children under 5', other: 'Of the village' }, ['a-0'])).toMatchObject({
    text: 'Age group: Children under 5\nOther: Of the village',
    ages: [{ minMonths: 0, maxMonths: 60 }],
  });
});

it('says nothing of types that are not filled in, and knows no term that the tree has not', () => {
  const nothing = { text: null, ages: [], circumstances: [] };
  expect(eligibilityOf({ age_group: null, disability: '' }, ['gone'])).toEqual(nothing);
  expect(toEligibility(WireService.parse({ ...record, eligibility_types: null }), vocabulary)).toEqual(nothing);
});

it('makes no age of a name that is none', () => {
  expect(eligibilityOf({}, ['a-all'])).toEqual({ text: 'Age group: Any age', ages: [], circumstances: [] });
});
