import { describe, expect, it } from 'vitest';
import { type Answer, createFakePostcodes, harvestedDirectory, listing, place } from '../support.ts';

const query = `query ($text: String) {
  services(filter: { text: $text }, first: 1000) {
    interpretation { correctedText place { name } needs { need { id } } }
    waysIn { text }
    edges { because { field text } node { name } }
  }
}`;

const listings = [
  listing('information-hub:1', 'Speech and Language Therapy', { summary: 'For children who find talking hard.' }),
  listing('information-hub:2', 'Late again club', { summary: 'Move, mow and sing. Are you in?' }),
  listing('information-hub:3', 'Polish families', { languages: [{ language: 'Polish', support: null }] }),
  listing('information-hub:4', 'Arbor', { summary: 'Kojo helps.' }),
  listing('information-hub:5', 'Advice line', { summary: 'Interpreters can be booked.' }),
  listing('information-hub:6', 'Rent and housing advice', {
    locations: [place('information-hub:p6', { latitude: 51.385, longitude: -0.176 })],
  }),
];

async function asking() {
  const { ask } = await harvestedDirectory(
    { 'information-hub': { listings } },
    { places: createFakePostcodes({ 'SM5 1AA': { latitude: 51.385, longitude: -0.176 } }) },
  );
  return async (text: string): Promise<Answer> => (await ask(query, { text })).services;
}

const namesOf = ({ edges }: Answer): string[] => edges.map(({ node }: Answer) => node.name);

describe('a text in a language of the site', () => {
  it.each([
    ['mój syn ma 3 lata i nie mówi', 'Znamy tu'],
    ['fiul meu are 3 ani și nu vorbește', 'Cunoaștem aici'],
    ['синът ми е на 3 години и не говори', 'Тук познаваме'],
    ['میرا بیٹا 3 سال کا ہے اور بولتا نہیں', 'ہم یہاں'],
    ['என் மகனுக்கு 3 வயது, இன்னும் பேசவில்லை', 'இங்கே'],
  ])(
    'finds what it asks for, says what of it was understood, and says in its language that this is not all: %s',
    async (text, told) => {
      const answer = await (await asking())(text);
      expect(namesOf(answer)[0]).toBe('Speech and Language Therapy');
      expect(namesOf(answer)).not.toContain('Late again club');
      expect(answer.interpretation).toMatchObject({
        correctedText: 'my son 3 years old is not talking',
        needs: [{ need: { id: 'my-child-has-developmental-or-health-needs' } }],
      });
      expect(answer.waysIn[0].text).toMatch(new RegExp(`^${told}`));
      expect(answer.waysIn.at(-1).text).toMatch(/^Ask a person/);
    },
  );

  it('has who speaks it as the answer where nothing else of it is known', async () => {
    const answer = await (await asking())('dzień dobry, co mogę dla was i jak to jest');
    expect(namesOf(answer)).toEqual(['Polish families', 'Advice line']);
    expect(answer.interpretation).toMatchObject({ correctedText: null, needs: [] });
  });

  it('may name a place', async () => {
    const answer = await (await asking())('nie mamy mieszkania, czynsz SM5 1AA');
    expect(answer.interpretation.place).toEqual({ name: 'SM5 1AA' });
    expect(answer.edges[0].node.name).toBe('Rent and housing advice');
  });
});

describe('a text in a language that is not known', () => {
  const text = 'wiilkaygu waa 3 jir mana hadlo mowi lata';

  it('is not mended into English, finds nothing by chance, and is told how to go on', async () => {
    const { interpretation, edges, waysIn } = await (await asking())(text);
    expect(interpretation).toEqual({ correctedText: null, place: null, needs: [] });
    expect(edges).toEqual([]);
    expect(waysIn[0].text).toMatch(/^Most of these words are not known here\./);
    expect(waysIn.at(-1).text).toMatch(/^Ask a person/);
  });

  it('finds a service that it names, and a place', async () => {
    expect(namesOf(await (await asking())(`${text} arbor`))).toEqual(['Arbor']);
    expect((await (await asking())(`${text} SM5 1AA`)).interpretation.place).toEqual({ name: 'SM5 1AA' });
  });
});

it('a text of few words, mistyped all of them, is mended', async () => {
  const { interpretation } = await (await asking())('speach thearpy');
  expect(interpretation.correctedText).toBe('speech therapy');
});
