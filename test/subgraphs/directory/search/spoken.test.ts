import { describe, expect, it } from 'vitest';
import { dropAges, parseSpokenAges } from '../../../../subgraphs/directory/search/spoken/ages.ts';
import { dropTimes } from '../../../../subgraphs/directory/search/spoken/times.ts';
import { asksForFree, dropFree } from '../../../../subgraphs/directory/search/spoken/cost.ts';
import { createLanguageNames, parseSpokenLanguages } from '../../../../subgraphs/directory/search/spoken/languages.ts';
import { toTokens } from '../../../../subgraphs/directory/search/words/tokens.ts';
import { type Answer, harvestedDirectory, listing, place } from '../support.ts';

describe('ages in a question', () => {
  it.each([
    ['free stuff for a 2 year old', [{ kind: 'person', months: 24 }]],
    ['my 3 yr old', [{ kind: 'person', months: 36 }]],
    ['childcare for 2-year-olds', [{ kind: 'person', months: 24 }]],
    ['6 month old wont sleep', [{ kind: 'person', months: 6 }]],
    ['15yo drinking', [{ kind: 'person', months: 180 }]],
    ['i think im pregnant and im 15', [{ kind: 'own', years: 15 }]],
    ['my daughter is 14', [{ kind: 'person', months: 168 }]],
    ['coffee with someone my boy is 3', [{ kind: 'person', months: 36 }]],
    ['little one is 2', [{ kind: 'person', months: 24 }]],
    ['3 and a half still in nappies', [{ kind: 'person', months: 42 }]],
    ['3 and a half miles away', []],
    ['under 5s', [{ kind: 'range', from: 0, to: 60 }]],
    ['0-19', [{ kind: 'range', from: 0, to: 240 }]],
    ['im 20 weeks pregnant', []],
    ['im 10 miles away', []],
    ['open 9-5', []],
    ['A2 students', []],
    ['under 5 miles', []],
    ['food for £10-15', []],
    ['SM5 1AA', []],
  ])('%j tells of %j', (text, ages) => expect(parseSpokenAges(text)).toEqual(ages));
});

describe('what is no word to look for', () => {
  it.each([
    ['im 16 chucked out', 'im chucked out'],
    ['my 3 year old bites', 'my bites'],
    ['year 9 pupil', 'pupil'],
    ['route 66 my son is 9', 'route 66 my son is'],
    ['tots for under 5s', 'tots for under 5s'],
    ['16 with autism', 'with autism'],
    ['im 16', 'im'],
  ])('an age: of %j is left %j', (text, left) => expect(dropAges(toTokens(text), text).join(' ')).toBe(left));

  it.each([
    ['drinks every night', 'drinks every'],
    ['tots wednesday morning', 'tots wednesday'],
    ['coffee morning', 'coffee morning'],
    ['the morning after pill', 'the morning after pill'],
  ])('a time: of %j is left %j', (text, left) => expect(dropTimes(toTokens(text)).join(' ')).toBe(left));
});

describe('languages in a question', () => {
  const names = createLanguageNames();
  it.each([
    ['polish speaking', ['pl']],
    ['help in Tamil', ['ta']],
    ['my mum only speaks Urdu', ['ur']],
    ['urdu interpreter', ['ur']],
    ['BSL', ['bfi']],
    ['nail polish', []],
    ['speaks no english', []],
  ])('%j asks for %j', (text, codes) => expect(parseSpokenLanguages(toTokens(text), names)).toEqual(codes));
});

describe('free in a question', () => {
  it.each([
    ['free stuff for toddlers', 'stuff for toddlers'],
    ['is stay and play free', 'is stay and play'],
    ['a group that costs nothing', 'a group that'],
    ['swimming at no cost', 'swimming at'],
    ['nothing costs what it did', null],
    ['free school meals', null],
    ['free nursery hours', null],
    ['gluten free cooking', null],
    ['smoke free', null],
  ])('%j asks for what costs nothing beside %j, or for something of that name', (text, rest) => {
    const tokens = toTokens(text);
    expect({ asks: asksForFree(tokens), rest: dropFree(tokens).join(' ') }).toEqual({
      asks: rest !== null,
      rest: rest ?? text,
    });
  });
});

const query = `query ($text: String) { services(filter: { text: $text }, first: 100) {
  edges { because { field text } node { name } } } }`;

function aged(id: number, name: string, ages: string | null, more = {}) {
  return listing(`information-hub:${id}`, name, { eligibility: { text: ages, ages: [], circumstances: [] }, ...more });
}

async function ask(text: string): Promise<Answer[]> {
  const listings = [
    aged(1, 'Alder drop in', 'ages 8 to 12'),
    aged(2, 'Birch drop in', null, {
      cost: { free: 'NO', text: null, url: null },
      locations: [place('information-hub:step', { wheelchair: 'NO' })],
    }),
    aged(3, 'Cedar drop in', 'ages 1 to 4'),
    aged(4, 'Damson drop in', 'ages 10 to 11'),
    aged(5, 'Elder drop in', null, {
      description: 'Interpreters can be had.',
      cost: { free: 'YES', text: null, url: null },
    }),
    aged(6, 'Fig drop in', null, {
      languages: [{ language: 'Polish', support: null }],
      locations: [place('information-hub:ramp', { wheelchair: 'YES' })],
    }),
    aged(7, 'Antenatal clinic', 'Pregnant women'),
    aged(8, 'Clinic for young mums, antenatal', 'mums under 21', {
      eligibility: { text: 'mums under 21', ages: [], circumstances: ['Pregnancy'] },
    }),
  ];
  const test = await harvestedDirectory({ 'information-hub': { listings } });
  return (await test.ask(query, { text })).services.edges;
}

const namesOf = (edges: Answer[]) => edges.map(({ node }) => node.name);

describe('what a text tells of people puts services in order', () => {
  it('those for the age first, those for another last, none left out, and says why', async () => {
    const edges = await ask('drop in for my 2 year old');
    expect(namesOf(edges)[0]).toBe('Cedar drop in');
    expect(namesOf(edges).slice(-2)).toEqual(['Alder drop in', 'Damson drop in']);
    expect(edges).toHaveLength(6);
    expect(edges[0].because.find(({ field }: Answer) => field === 'person').text).toMatch(/yours is 2/);
  });

  it('those for some of a range before those for none', async () => {
    const edges = await ask('drop in for under 5s');
    expect(namesOf(edges)[0]).toBe('Cedar drop in');
    expect(namesOf(edges).slice(-2)).toEqual(['Alder drop in', 'Damson drop in']);
  });

  it('where it tells of nothing else, all services', async () => {
    expect(namesOf(await ask('something for my 2 year old'))[0]).toBe('Cedar drop in');
    expect(namesOf(await ask('im 11'))).toHaveLength(8);
    const free = namesOf(await ask('something free for my 2 year old'));
    expect(free.slice(0, 2)).toEqual(['Cedar drop in', 'Elder drop in']);
  });

  it('a parent’s own age says nothing of the child’s', async () => {
    expect(namesOf(await ask('im 35 and want a drop in'))[0]).toBe('Alder drop in');
  });

  it('who is 15 and pregnant finds what is for young mums', async () => {
    expect(namesOf(await ask('antenatal clinic im pregnant and im 15'))[0]).toBe('Clinic for young mums, antenatal');
  });

  it('those that cost nothing first where that is asked for, those that cost something last, none left out', async () => {
    const edges = await ask('free drop in');
    expect(namesOf(edges).at(0)).toBe('Elder drop in');
    expect(namesOf(edges).at(-1)).toBe('Birch drop in');
    expect(edges).toHaveLength(6);
    expect(edges[0].because).toContainEqual({ field: 'free', text: 'It is free.' });
  });

  it.each(['wheelchair friendly drop in', 'step free drop in', 'drop in accessible for wheelchairs'])(
    'those that wheels get into first where that is asked for, those that they do not get into last: %s',
    async (text) => {
      const edges = await ask(text);
      expect(namesOf(edges).at(0)).toBe('Fig drop in');
      expect(namesOf(edges).at(-1)).toBe('Birch drop in');
      expect(edges).toHaveLength(6);
      expect(edges[0].because).toContainEqual({ field: 'wheelchair', text: 'A wheelchair gets in.' });
    },
  );

  it('those that speak the language first, then those with interpreters', async () => {
    const edges = await ask('polish speaking drop in');
    expect(namesOf(edges).slice(0, 2)).toEqual(['Fig drop in', 'Elder drop in']);
    expect(edges[0].because).toContainEqual({
      field: 'languages',
      text: 'It speaks the language that you named or wrote in.',
    });
    expect(namesOf(await ask('polish speaking support'))).toEqual(['Fig drop in', 'Elder drop in']);
  });
});
