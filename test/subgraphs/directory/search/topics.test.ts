import { describe, expect, it } from 'vitest';
import { readLexicon } from '../../../../subgraphs/directory/needs/lexicon/read-lexicon.ts';
import { createNeeds } from '../../../../subgraphs/directory/needs/needs.ts';
import { createFindTopics } from '../../../../subgraphs/directory/search/topics/topics.ts';
import { createLexicon } from '../../../../subgraphs/directory/search/words/lexicon.ts';
import { type Answer, harvestedDirectory, listing, place } from '../support.ts';

const findTopics = createFindTopics(createNeeds(readLexicon()), createLexicon());

describe('what a question is about', () => {
  it.each([
    ['grandad died and my son is so quiet', 'losing somebody'],
    ['he wont let me see my daughter', 'parents who live apart'],
    ['nobody listens to me', 'being listened to'],
    ['my child eats nothing but toast', 'a child who eats little'],
    ['expecting twins', 'twins'],
    ['how do i get my son assessed for autism', 'an assessment'],
    ['no recourse to public funds', 'coming from another country'],
    ['contraception at 16', 'contraception and sexual health'],
    ['his brother is disabled and he feels left out', 'brothers and sisters of disabled children'],
    ['she wont settle, 8 months', 'sleep'],
  ])('%j: %s', (text, topic) => expect(findTopics(text).map((word) => word.text)).toContain(topic));

  it.each([
    'my 13 year old says she wants to die',
    'talking therapy for adults',
    'my husband hits me',
    'the kids saw their dad hit me',
    'football for boys',
    'open mic',
    'young carers group',
  ])('%j has none', (text) => expect(findTopics(text)).toEqual([]));
});

const query = `query ($text: String) { services(filter: { text: $text }, first: 50) {
  edges { because { field text } node { name } } } }`;

async function ask(text: string): Promise<Answer[]> {
  const listings = [
    listing('information-hub:1', 'Kooth'),
    listing('information-hub:2', 'Willow Trees', { summary: 'For children who have lost somebody.' }),
    listing('information-hub:3', 'Rhyme time'),
  ];
  return (await (await harvestedDirectory({ 'information-hub': { listings } })).ask(query, { text })).services.edges;
}

it('services that have to do with it are found whatever words they use, and say why', async () => {
  const [first] = await ask('my brother died and my kids are struggling');
  expect(first.node.name).toBe('Willow Trees');
  expect(first.because).toContainEqual({ field: 'description', text: expect.stringContaining('losing somebody') });
});

it('what has to do with it is no name of who offers a service or of where it is', async () => {
  const listings = [
    listing('information-hub:1', 'Line dancing', {
      organisation: 'Parent Carer Forum',
      locations: [place('information-hub:p', { name: 'Parent Carer Forum Hall' })],
    }),
    listing('information-hub:2', 'Parent carer forum'),
  ];
  const { services } = await (
    await harvestedDirectory({ 'information-hub': { listings } })
  ).ask(query, { text: 'how do i get my son assessed for autism' });
  expect(services.edges.map(({ node }: Answer) => node.name)).toEqual(['Parent carer forum']);
});

it('what something is tells less than what it is for', async () => {
  const listings = [listing('information-hub:1', 'Homework club'), listing('information-hub:2', 'Chess for all')];
  const { services } = await (
    await harvestedDirectory({ 'information-hub': { listings } })
  ).ask(query, { text: 'chess club' });
  expect(services.edges.map(({ node }: Answer) => node.name)).toEqual(['Chess for all']);
});

it('of those that answer a need, one that has any word of the question comes first, though another service has more', async () => {
  const listings = [
    listing('information-hub:1', 'Community larder', { summary: 'Food parcels.' }),
    listing('information-hub:2', 'Debt coaches', { summary: 'Debt advice at home, and a bicycle to work on.' }),
    listing('information-hub:3', 'Wheel works', { summary: 'Mend your bicycle: saddle, chain and pedals.' }),
  ];
  const { services } = await (
    await harvestedDirectory({ 'information-hub': { listings } })
  ).ask(query, { text: 'bicycle saddle chain pedals, i am skint' });
  const found = services.edges.map(({ node }: Answer) => node.name);
  expect(found.filter((name: string) => name !== 'Wheel works')).toEqual(['Debt coaches', 'Community larder']);
});

it('a question that has no other word is answered too', async () => {
  const [first] = await ask('she died');
  expect(first.node.name).toBe('Willow Trees');
});
