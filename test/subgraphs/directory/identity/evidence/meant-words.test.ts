import { describe, expect, it } from 'vitest';
import { compare } from '../../../../../subgraphs/directory/identity/weigh/compare.ts';
import { nameLevels } from '../../../../../subgraphs/directory/identity/weigh/compare-names.ts';
import { createMeantWords } from '../../../../../subgraphs/directory/identity/evidence/meant-words.ts';
import { createReader } from '../../../../../subgraphs/directory/identity/evidence/reader.ts';
import { createNameWeights } from '../../../../../subgraphs/directory/identity/weigh/weights.ts';
import { listing } from '../../support.ts';

describe('the word that was meant', () => {
  const meant = createMeantWords([
    ['sibling', 'sibling'],
    ['boxing', 'boxing'],
    ['bowling', 'bowling'],
    ['father', 'dad'],
    ['art', 'art'],
    ['level2', 'level2'],
    ['plus', 'plus'],
  ]);

  it.each([
    ['a letter too many', 'soibling', 'sibling'],
    ['two letters swapped', 'sibilng', 'sibling'],
    ['a letter too few', 'siblng', 'sibling'],
    ['another letter', 'siblimg', 'sibling'],
    ['a word that is read as another', 'fathr', 'dad'],
    ['a word that was taken for a plural', 'pul', 'plus'],
  ])('is found behind %s', (_how, written, word) => {
    expect(meant(written)).toBe(word);
  });

  it.each([
    ['it may be two', 'bowing'],
    ['there are two slips', 'soiblingg'],
    ['another letter makes another short word', 'arm'],
    ['it has a number in it', 'level3'],
    ['it is short', 'ar'],
  ])('is the word itself where %s', (_why, written) => {
    expect(meant(written)).toBe(written);
  });
});

describe('names with slips', () => {
  const read = createReader(['a', 'b']);
  const words = { sibling: 9, space: 9, play: 9, stay: 9, carer: 9, clinic: 9, hazel: 9, library: 9, toy: 9 };
  const weights = createNameWeights({ words, asides: [], chains: {}, shared: [], listings: 300 });
  const levelOf = (one: string, other: string, organisation?: string) => {
    const [first, second] = [one, other].map((name, index) =>
      read(listing(`${'ab'[index]}:1`, name, organisation === undefined ? {} : { organisation })),
    );
    return first && second && nameLevels[compare(first, second, weights).levels.name ?? -1];
  };

  it('are one where each has its own in one word', () => {
    expect(levelOf('Soibling space', 'Sibilng space')).toBe('near');
  });

  it('are one where it is in a word for which there is another', () => {
    expect(levelOf('Foathers play', 'Fathers play')).toBe('near');
  });

  it('are one but for a wording where it is a letter typed twice in a small word', () => {
    expect(levelOf('Stay, play aand clinic', 'Stay, play, clinic group')).toBe('common');
  });

  it('are one where it is in the organisation that one of them begins with', () => {
    expect(levelOf('Hazel Carerso Trust sibling clinic', 'Sibling clinic', 'Hazel Carers Trust')).toBe('near');
  });

  it('are two where a word more says for whom, mistyped too', () => {
    expect(levelOf('Sibling space clinic', 'Sibling space clinic toddelrs')).toBe('told');
  });
});

it('takes what an organisation offers for no venue, though it is called like one', () => {
  const read = createReader(['a']);
  const [one] = read(listing('a:1', 'Toy library - Hazel Trust', { organisation: 'Hazel Trust' })).names;
  expect(one?.tokens).toEqual(['toy', 'library']);
});
