import { describe, expect, it } from 'vitest';
import { toStages } from '../../../../subgraphs/directory/eligibility/stages.ts';
import type { AgeRange } from '../../../../subgraphs/kit/listing.ts';
import { harvestedDirectory, listing } from '../support.ts';
import { toRecord } from './support.ts';

const ages = (minMonths: number | null, maxMonths: number | null): AgeRange => ({
  minMonths,
  maxMonths,
  maxMonthsWithSend: null,
  text: null,
});

describe('numbers and words together', () => {
  it('numbers win', () => {
    expect(toRecord('Toddlers', [ages(0, 60)]).ages).toEqual([ages(0, 60)]);
  });

  it('words fill in what is not given in numbers', () => {
    expect(toRecord('Under 5s').ages).toMatchObject([{ minMonths: null, maxMonths: 60, text: 'Under 5s' }]);
  });

  it('words tell whose age a number is', () => {
    expect(toRecord('mums under 21', [ages(null, 252)])).toMatchObject({ ages: [], carerAges: [{ maxMonths: 252 }] });
    expect(toRecord('Young parents', [ages(192, 300)])).toMatchObject({ carerAges: [] });
  });

  it('words tell how far it goes with SEND', () => {
    expect(toRecord('0-19 (25 with SEND)', [ages(0, 240)]).ages).toMatchObject([
      { maxMonths: 240, maxMonthsWithSend: 312 },
    ]);
  });

  it('terms of a directory’s list stay as they are, and words add ours', () => {
    expect(toRecord('For young carers', [], ['Autism']).circumstances).toEqual(['Autism', 'Young carer']);
  });

  it('the NHS’s words on single services say nothing of a site', async () => {
    const eligibility = { text: 'Baby clinic: under 5 years.', ages: [], circumstances: [] };
    const test = await harvestedDirectory({
      nhs: { listings: [listing('nhs:1', 'A surgery', { kind: 'HEALTH_SITE', eligibility })] },
    });
    const { services } = await test.ask('{ services { nodes { eligibility { text ages { maxMonths } } } } }');
    expect(services.nodes).toEqual([{ eligibility: { text: 'Baby clinic: under 5 years.', ages: [] } }]);
  });
});

describe('stages', () => {
  it.each([
    [[ages(-9, 0)], ['PREGNANCY', 'FIRST_1001_DAYS']],
    [[ages(-9, 24)], ['PREGNANCY', 'FIRST_1001_DAYS', 'EARLY_YEARS']],
    [[ages(null, 12)], ['FIRST_1001_DAYS', 'EARLY_YEARS']],
    [[ages(60, 132)], ['PRIMARY']],
    [[ages(132, 204)], ['SECONDARY', 'YOUNG_ADULT']],
    [[ages(216, null)], ['YOUNG_ADULT']],
    [[ages(720, null)], []],
    [[], []],
  ])('of %j are %j', (of, stages) => {
    expect(toStages(of, 'UNKNOWN')).toEqual(stages);
  });

  it('of what is for people who are pregnant begin before birth', () => {
    expect(toStages([ages(0, 12)], 'YES')).toEqual(['PREGNANCY', 'FIRST_1001_DAYS', 'EARLY_YEARS']);
  });
});
