import { describe, expect, it } from 'vitest';
import type { PersonInput } from '../../../../codegen/generated/directory.ts';
import { circumstances } from '../../../../subgraphs/directory/eligibility/circumstances.ts';
import { toPerson } from '../../../../subgraphs/directory/eligibility/person.ts';
import { places } from './support.ts';

describe('a person who cannot be', () => {
  it.each<[PersonInput, string]>([
    [{ ageMonths: -10 }, 'person.ageMonths must be from -9 to 1,500 months, but was -10.'],
    [{ ageMonths: 1501 }, 'person.ageMonths must be from -9 to 1,500 months, but was 1501.'],
    [{ pregnantWeeks: -1 }, 'person.pregnantWeeks must be from 0 to 45 weeks, but was -1.'],
    [{ pregnantWeeks: 46 }, 'person.pregnantWeeks must be from 0 to 45 weeks, but was 46.'],
    [{ carerAgeYears: 7 }, 'person.carerAgeYears must be from 8 to 120 years, but was 7.'],
    [{ carerAgeYears: 121 }, 'person.carerAgeYears must be from 8 to 120 years, but was 121.'],
  ])('%j', (input, message) => {
    expect(() => toPerson(input, places)).toThrow(
      expect.objectContaining({ message, extensions: { code: 'BAD_USER_INPUT' } }),
    );
  });

  it.each(['rubbish', 'Wallington', 'SM'])('lives at %j, which is no postcode and is not repeated', (postcode) => {
    const message =
      'household.members[0].postcode must be a postcode ("SM5 1AA"), sector ("SM5 1") or outward code ("SM5").';
    expect(() => toPerson({ postcode }, places, 'household.members[0]')).toThrow(
      expect.objectContaining({ message, extensions: { code: 'BAD_USER_INPUT' } }),
    );
  });

  it('is in a circumstance that is none, which is not repeated', () => {
    expect(() => toPerson({ circumstances: ['my secret'] }, places)).toThrow(
      /^person\.circumstances must each be one of: send, [a-z, -]*young-carer[a-z, -]*\.$/,
    );
  });

  it.each<PersonInput>([
    { ageMonths: -9 },
    { ageMonths: 1500 },
    { pregnantWeeks: 0 },
    { pregnantWeeks: 45 },
    { carerAgeYears: 8 },
    { postcode: '' },
    {},
  ])('unlike %j', (input) => {
    expect(() => toPerson(input, places)).not.toThrow();
  });
});

describe('circumstances', () => {
  it('are told by their ids, their labels or in other words', () => {
    const told = ['young-carer', 'YOUNG_CARER', 'Young carer', 'young carers'].map((term) =>
      toPerson({ circumstances: [term] }, places),
    );
    for (const person of told) expect([...person.circumstances]).toEqual(['young-carer']);
  });

  it('include every label, each of which means its own', () => {
    for (const { id, label } of circumstances)
      expect([...toPerson({ circumstances: [label] }, places).circumstances]).toContain(id);
  });

  it('may tell of special needs and of a pregnancy', () => {
    expect(toPerson({ circumstances: ['autism'] }, places)).toMatchObject({ send: true });
    expect(toPerson({ circumstances: ['pregnant'] }, places)).toMatchObject({ unborn: { from: -9, to: 0 } });
  });
});
