import { describe, expect, it } from 'vitest';
import { readLexicon } from '../../../../subgraphs/directory/needs/lexicon/read-lexicon.ts';
import { createNeeds } from '../../../../subgraphs/directory/needs/needs.ts';
import { sampleWorld } from '../../../../subgraphs/kit/sample/borough/index.ts';
import type { SampleService } from '../../../../subgraphs/kit/sample/world.ts';

const needs = createNeeds(readLexicon());

/** The numbers of the needs that a service answers, as its fullest account describes it. */
function numbersOf({ name, summary, categories }: Pick<SampleService, 'name' | 'summary' | 'categories'>): number[] {
  const named = categories.map((category) => ({ id: `information-hub:${category}`, name: category }));
  const answered = needs.toNeeds({
    name,
    otherNames: [],
    kind: 'SERVICE',
    summary,
    description: null,
    categories: named,
  });
  return answered.needs.map((id) => needs.find(id)?.number ?? 0);
}

function answersOf(name: string, summary = '', categories: string[] = []): number[] {
  return numbersOf({ name, summary, categories });
}

function namedOf(name: string): readonly string[] {
  return needs.toNeeds({ name, otherNames: [], kind: 'SERVICE', summary: null, description: null, categories: [] })
    .named;
}

describe('a service answers', () => {
  it('every need for which the strategy names it, whatever its directory adds to the name', () => {
    const lost = sampleWorld.services.flatMap((service) => {
      const found = numbersOf(service);
      // Food parcels are handed out at children's centres, but are a service of their own.
      const expected = service.situations.filter(
        (number) => service.key !== 'childrens-centre-services' || number !== 28,
      );
      const missing = expected.filter((number) => !found.includes(number));
      return missing.length > 0 ? [`${service.name}: ${missing.join(', ')}`] : [];
    });
    expect(lost).toEqual([]);
  });

  it.each([
    ['Carshalton Antenatal Classes', 'For parents-to-be.', [], [1]],
    ['Young Carers Wednesday', 'A break for young carers.', [], [12]],
    ['Debt advice drop-in', 'Free debt advice.', [], [28]],
    ['Freedom Programme', 'For women who have lived with domestic abuse.', [], [18]],
    ['Grandparents Plus', 'For kinship carers.', [], [24]],
  ] as const)('%s: what its words can hardly mean otherwise', (name, summary, categories, numbers) => {
    expect(answersOf(name, summary, [...categories])).toEqual(numbers);
  });

  it.each([
    ['Sutton Pharmacy', 'Medicines and advice.', ['Pharmacy']],
    ['Junior Football', 'Saturday football for boys and girls.', ['Activities']],
    ['Sutton Library', 'Books, computers and a warm welcome.', ['Community']],
    ['Adopt a Dog', 'Give a dog a home.', []],
    ['Send a Smile', 'Send us an email.', []],
    ['Homework Club', 'A table and somebody to ask.', ['Baby and toddler']],
    ['Youth Drama', 'Acting for young people.', ['Youth', 'Activities']],
    ['Volunteer vacancies', 'Volunteering vacancies in our shops.', ['Volunteering']],
  ])('%s: none', (name, summary, categories) => {
    expect(answersOf(name, summary, [...categories])).toEqual([]);
  });

  it('unless it is a chance to help others', () => {
    const helper = {
      name: 'Foodbank helper',
      otherNames: ['Sutton Foodbank'],
      summary: null,
      description: null,
      categories: [],
    };
    expect(needs.toNeeds({ ...helper, kind: 'VOLUNTEERING' })).toEqual({ needs: [], named: [] });
    expect(needs.toNeeds({ ...helper, kind: 'SERVICE' }).named).toEqual(['Sutton Foodbank']);
  });

  it.each([
    ['Inspire - Cranstoun', 'Here4YOUth (Cranstoun)'],
    ['Turnaround Programme', 'Turnaround and Turnaround Plus (Limes)'],
    ['Jigsaw4U', 'Glasshouse Project - Jigsaw4U'],
    ["Children's Services", "Children's Centre services"],
  ])('as itself, and not as one that sounds alike: %s and %s', (one, other) => {
    expect(namedOf(one)).not.toEqual([]);
    expect(namedOf(other)).not.toEqual([]);
    expect(namedOf(one).filter((name) => namedOf(other).includes(name))).toEqual([]);
  });
});
