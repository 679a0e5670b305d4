import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it, onTestFinished } from 'vitest';
import { loadLanguage } from '../../../../gateway/languages/languages.ts';
import { readLexicon } from '../../../../subgraphs/directory/needs/lexicon/read-lexicon.ts';
import { createNeeds } from '../../../../subgraphs/directory/needs/needs.ts';
import { readGlossaries } from '../../../../subgraphs/directory/translate/glossary.ts';
import { createTranslate } from '../../../../subgraphs/directory/translate/translate.ts';
import { createEnglishWords } from '../../../../subgraphs/kit/text/english-words.ts';
import { readQuestions } from '../needs/questions/read-questions.ts';

const lexicon = readLexicon();
const needs = createNeeds(lexicon);
const glossaries = readGlossaries();
const translate = createTranslate(() => glossaries, createEnglishWords());

const numberOf = (text: string) => needs.find(needs.recognise(text)[0]?.need ?? '')?.number;

it('there is a glossary of every language of the site', () => {
  expect(glossaries.map(({ language }) => language)).toEqual(['bg', 'pl', 'ro', 'ta', 'ur']);
});

describe.each(glossaries)('a text in $name', ({ language }) => {
  it('that is the title of a need on the site finds this need first', async () => {
    const { needs: titles } = await loadLanguage(language);
    const lost = Object.entries(titles).filter(([id, title]) => needs.recognise(title)[0]?.need !== id);
    expect(lost).toEqual([]);
  });
});

describe('what families write in other languages', () => {
  it.each<[language: string, number: number, text: string]>([
    ['pl', 4, 'mój syn ma 3 lata i nie mówi'],
    ['pl', 4, 'moj syn ma 3 lata i nie mowi'],
    ['pl', 1, 'jestem w ciąży i nie wiem co robić'],
    ['pl', 18, 'mąż mnie bije, boję się'],
    ['pl', 28, 'nie mamy pieniędzy na rachunki'],
    ['pl', 26, 'właściciel chce nas wyrzucić z mieszkania'],
    ['pl', 23, 'szukam pracy, jestem bezrobotna'],
    ['pl', 8, 'moja córka się tnie'],
    ['pl', 27, 'mama wyrzuciła mnie z domu'],
    ['pl', 5, 'córka nie chce chodzić do szkoły'],
    ['pl', 7, 'autyzm syn 5 lat'],
    ['ro', 4, 'fiul meu are 3 ani și nu vorbește'],
    ['ro', 4, 'baiatul meu nu vorbeste are 3 ani'],
    ['ro', 18, 'soțul meu mă bate'],
    ['ro', 28, 'nu avem bani de mâncare'],
    ['ro', 28, 'nu am bani'],
    ['ro', 1, 'sunt gravidă în 6 luni'],
    ['ro', 23, 'caut un loc de muncă'],
    ['ro', 10, 'băiatul meu de 15 ani ia droguri'],
    ['ro', 5, 'fata mea nu vrea să meargă la școală'],
    ['bg', 4, 'синът ми е на 3 години и не говори'],
    ['bg', 2, 'бебешка група'],
    ['bg', 2, 'бебешки групи'],
    ['bg', 18, 'мъжът ми ме бие'],
    ['bg', 26, 'хазяинът иска да ни изгони от квартирата'],
    ['bg', 8, 'дъщеря ми е много тъжна и се реже'],
    ['bg', 5, 'детето ми отказва да ходи на училище'],
    ['bg', 7, 'аутизъм'],
    ['ur', 4, 'میرا بیٹا 3 سال کا ہے اور بولتا نہیں'],
    ['ur', 4, 'mera beta 3 saal ka hai bolta nahi'],
    ['ur', 18, 'میرا شوہر مجھے مارتا ہے'],
    ['ur', 28, 'ہمارے پاس کھانے کے پیسے نہیں ہیں'],
    ['ur', 4, 'میرا بچہ بول نہیں رہا'],
    ['ur', 2, 'نوزائیدہ بچے کے لیے گروپ'],
    ['ur', 5, 'میری بیٹی اسکول نہیں جاتی'],
    ['ta', 4, 'என் மகனுக்கு 3 வயது, இன்னும் பேசவில்லை'],
    ['ta', 18, 'என் கணவர் என்னை அடிக்கிறார்'],
    ['ta', 28, 'எங்களிடம் சாப்பாட்டுக்குப் பணம் இல்லை'],
    ['ta', 2, 'குழந்தை குழு'],
    ['ta', 26, 'வாடகை கட்ட முடியவில்லை'],
    ['ta', 5, 'என் மகள் பாடசாலைக்கு போக மறுக்கிறாள்'],
  ])('%s, %i: %s', (language, number, text) => {
    expect(translate(text)?.glossary.language).toBe(language);
    expect(numberOf(text)).toBe(number);
  });

  it.each([
    ['bg', 'хран', 'food'],
    ['bg', 'беб', 'my baby'],
    ['pl', 'jedzen', 'food'],
    ['ro', 'mânc', 'food'],
    ['bg', 'търся рабо', 'find a job'],
  ])('is understood before its last word is written: %s, %s', (language, text, english) => {
    expect(translate(text)).toMatchObject({ glossary: { language }, english });
  });

  it.each(['chir', 'famil', 'depre', 'Tweeddal', 'nursary', 'ха'])(
    'has no last word that may be English: %s',
    (text) => {
      expect(translate(text)).toBeNull();
    },
  );

  it.each(readQuestions('other-languages.txt'))('$number: $text', ({ number, text }) => {
    expect(numberOf(text)).toBe(number);
  });

  it('keeps ages, in the order of the text', () => {
    expect(translate('mój syn ma 3 lata i nie mówi')?.english).toBe('my son 3 years old is not talking');
  });

  it('reads Urdu in the letters of an Arabic keyboard, and with vowel signs', () => {
    expect(translate('بيٹا بولتا نهيں')).toEqual(translate('بیٹا بولتا نہیں'));
    expect(translate('مُجھے مَدَد چاہیے')?.english).toBe('help');
  });
});

describe('a text in English', () => {
  it('is left as it is, with names, mistyped words and words of other languages in it', () => {
    const sayings = [...lexicon.sayings.values()].flat();
    const asked = [...readQuestions('held-out.txt').map(({ text }) => text), ...sayings];
    const more = [
      'speach therapy',
      'atism',
      'autisim',
      'depresion',
      'alcool',
      'my parnts told me to leave home',
      'parnting corses',
      'tamil speaking mums group',
      'teh speach thearpy fro todlers',
      'polish mama and tata group',
      'my husband Mąż is ill',
      'Ania’s kitchen',
    ];
    expect([...asked, ...more].filter((text) => translate(text) !== null)).toEqual([]);
  });

  it.each(['', '12345', '£5 - 10:30', '???', '👶🏽'])('is what %j counts as', (text) => {
    expect(translate(text)).toBeNull();
  });
});

describe('a text in a language that is not known', () => {
  it.each([
    'wiilkaygu waa 3 jir mana hadlo',
    'djali im 3 vjec nuk flet',
    'meu filho tem 3 anos e não fala',
    'mein Sohn ist 3 Jahre alt und spricht nicht',
    'oğlum 3 yaşında ve konuşmuyor',
    'ابني عمره 3 سنوات ولا يتكلم',
    '我儿子三岁还不会说话',
  ])('is not translated, and finds no need by chance: %s', (text) => {
    expect(translate(text)).toBeNull();
    expect(needs.recognise(text)).toEqual([]);
  });
});

it('a glossary with a mistake is refused by its name', () => {
  const folder = mkdtempSync(join(tmpdir(), 'glossaries-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  writeFileSync(join(folder, 'xx.json'), JSON.stringify({ ...glossaries[0], words: { help: [] } }));
  expect(() => readGlossaries(pathToFileURL(`${folder}/`))).toThrow(/^The glossary xx\.json has a mistake:/);
});
