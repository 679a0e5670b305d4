import { describe, expect, it } from 'vitest';
import { fieldNames } from '../../../../../subgraphs/directory/identity/weigh/fields.ts';
import { type Levels, apart, closeBy, named } from '../../../../../subgraphs/directory/identity/weigh/compare.ts';
import { toName, withoutAsides } from '../../../../../subgraphs/directory/identity/evidence/names.ts';
import { mayRepeatItself } from '../../../../../subgraphs/directory/identity/weigh/repeats-itself.ts';
import { toTokens } from '../../../../../subgraphs/directory/identity/evidence/tokens.ts';

const isTrust = (key: string) => key === 'happy trust youth';

describe('a name beside that of who offers it', () => {
  it.each([
    ['known', [['happy', 'youth', 'trust']]],
    ['not known', []],
  ])('keeps the words that both have, where the organisation is %s', (_how, names) => {
    const name = toName('Happy Youth Trust - Youth Club', { names });
    expect(withoutAsides(name, isTrust)).toMatchObject({ tokens: ['youth', 'club'], key: 'club youth' });
  });

  it('is the other part as it was written, fillers and slips too', () => {
    const name = toName('Time foor the Twos - Happy Youth Trust', { names: [] });
    expect(withoutAsides(name, isTrust).written).toBe('timefoorthetwos');
  });

  it('is itself where nothing else is left', () => {
    const name = toName('Happy Youth Trust - Happy Youth Trust', { names: [] });
    expect(withoutAsides(name, isTrust)).toBe(name);
  });
});

it('reads a long form with a slip of the pen as its short one, and not with two', () => {
  expect(toTokens('Child and Adolescent Mntal Health Services')).toEqual(['camhs']);
  expect(toTokens('Child and Adolescnt Mntal Health Services')).not.toContain('camhs');
  expect(toTokens('Early help for parents and families')).not.toContain('camhs');
});

it('reads the usual short form of a common word as the word', () => {
  expect(toTokens('Toddler Grp')).toEqual(toTokens('Toddler Group'));
  expect(toTokens('Youth ctr')).toEqual(toTokens('Youth Centre'));
});

it('takes a venue that one record names, and an address of that name in another, for no difference', () => {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- made from every field name
  const untold = Object.fromEntries(fieldNames.map((field) => [field, null])) as Levels;
  const compared = (locations: number) => ({ levels: { ...untold, name: 0, locations }, chain: 'none' as const });
  const others = { nameKeys: ['a', 'a'] as const, plain: false };
  expect(mayRepeatItself({ ...compared(named), ...others })).toBe(true);
  expect(mayRepeatItself({ ...compared(closeBy), ...others })).toBe(true);
  expect(mayRepeatItself({ ...compared(apart), ...others })).toBe(false);
});

it('allows an old number where two records are of one place, day and time', () => {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- made from every field name
  const untold = Object.fromEntries(fieldNames.map((field) => [field, null])) as Levels;
  const compared = (schedules: number) => ({ ...untold, name: 0, locations: 0, phones: 2, schedules });
  const others = { nameKeys: ['a', 'a'] as const, plain: false, chain: 'none' as const };
  expect(mayRepeatItself({ levels: compared(0), ...others })).toBe(true);
  expect(mayRepeatItself({ levels: { ...compared(0), schedules: null }, ...others })).toBe(false);
  expect(mayRepeatItself({ levels: { ...compared(0), locations: null }, ...others })).toBe(false);
});
