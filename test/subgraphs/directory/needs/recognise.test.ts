import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readLexicon } from '../../../../subgraphs/directory/needs/lexicon/read-lexicon.ts';
import { createNeeds } from '../../../../subgraphs/directory/needs/needs.ts';
import { type Question, readQuestions } from './questions/read-questions.ts';

const lexicon = readLexicon();
const needs = createNeeds(lexicon);

/** What the recogniser was made from. */
const sayings = [...lexicon.sayings].flatMap(([need, texts]) =>
  texts.map((text): Question => ({ number: needs.find(need)?.number ?? 0, text })),
);

/** What was asked already: the sayings are many, and each is asked about more than once. */
const asked = new Map<string, number[]>();

/** The numbers of the needs that a text is taken to speak of, the surest first. */
function numbersOf(text: string): number[] {
  const known = asked.get(text) ?? needs.recognise(text).map(({ need }) => needs.find(need)?.number ?? 0);
  asked.set(text, known);
  return known;
}

function shareWithin(questions: readonly Question[], most: number): number {
  const speaking = questions.filter(({ number }) => number !== 0);
  const found = speaking.filter(({ number, text }) => numbersOf(text).slice(0, most).includes(number));
  return found.length / speaking.length;
}

function isSensitive(number: number): boolean {
  return needs.all.some((need) => need.number === number && need.sensitive);
}

describe.each([
  ['questions that were held out', readQuestions('held-out.txt')],
  ['sayings of the lexicon', sayings],
])('the %s', (what, questions) => {
  it('are many, and of every situation', () => {
    expect(questions.length).toBeGreaterThan(180);
    expect(new Set(questions.map(({ number }) => number)).size).toBe(29);
  });

  it('find their need first, or at least among the first three', () => {
    expect(shareWithin(questions, 1)).toBeGreaterThanOrEqual(0.92);
    expect(shareWithin(questions, 3)).toBeGreaterThanOrEqual(0.98);
  });

  it('speak of no need where they are about something else', () => {
    const others = questions.filter(({ number }) => number === 0);
    const found = others.filter(({ text }) => numbersOf(text).length > 0);
    expect(found.length).toBeLessThanOrEqual(what.startsWith('questions') ? 0 : others.length / 20);
  });
});

describe.each([
  ['many-voices.txt', 0.95, 0.98],
  ['more-voices.txt', 0.87, 0.94],
  ['plain-voices.txt', 0.94, 0.975],
  ['further-voices.txt', 0.95, 0.97],
  ['another-hand-1.txt', 0.97, 0.99],
  ['another-hand-2.txt', 0.96, 0.99],
  ['another-hand-3.txt', 0.96, 0.99],
  ['another-hand-4.txt', 0.95, 0.98],
  ['another-hand-5.txt', 0.94, 0.97],
  ['another-hand-6.txt', 0.84, 0.91],
  ['another-hand-7.txt', 0.97, 0.99],
  ['another-hand-8.txt', 0.93, 0.98],
  ['another-hand-9.txt', 0.98, 0.99],
] as const)('questions in other voices, of %s', (file, first, three) => {
  const questions = readQuestions(file);

  it('are of every situation, and none is a saying of the lexicon', () => {
    const counts = needs.all.map((need) => questions.filter(({ number }) => number === need.number).length);
    expect(Math.min(...counts)).toBeGreaterThanOrEqual(3);
    const said = new Set(sayings.map(({ text }) => text));
    expect(questions.filter(({ text }) => said.has(text))).toEqual([]);
  });

  it('find their need', () => {
    expect(shareWithin(questions, 1)).toBeGreaterThanOrEqual(first);
    expect(shareWithin(questions, 3)).toBeGreaterThanOrEqual(three);
  });
});

describe('ordinary searches', () => {
  const scores = readQuestions('ordinary.txt').map(({ text }) => needs.recognise(text)[0]?.score ?? 0);

  it('are hardly ever taken to speak of a need, and more seldom surely', () => {
    expect(scores).toHaveLength(208);
    expect(scores.filter((score) => score > 0).length).toBeLessThanOrEqual(8);
    expect(scores.filter((score) => score >= 0.7).length).toBeLessThanOrEqual(3);
  });

  it.each([
    'another-hand-1.txt',
    'another-hand-2.txt',
    'another-hand-3.txt',
    'another-hand-4.txt',
    'another-hand-5.txt',
    'another-hand-6.txt',
    'another-hand-7.txt',
    'another-hand-8.txt',
  ] as const)('are so in %s', (file) => {
    const others = readQuestions(file).filter(({ number }) => number === 0);
    expect(others.length).toBeGreaterThanOrEqual(23);
    expect(others.filter(({ text }) => numbersOf(text).length > 0).length).toBeLessThanOrEqual(4);
  });
});

it('questions in other voices, fewer of each situation, find their need', () => {
  const questions = readQuestions('another-hand-10.txt');
  expect(new Set(questions.map(({ number }) => number)).size).toBe(29);
  expect(shareWithin(questions, 1)).toBeGreaterThanOrEqual(0.98);
});

it.each(['another-hand-9.txt', 'another-hand-10.txt'] as const)('ordinary searches of %s speak of no need', (file) => {
  const others = readQuestions(file).filter(({ number }) => number === 0);
  expect(others.length).toBeGreaterThanOrEqual(19);
  expect(others.filter(({ text }) => numbersOf(text).length > 0)).toEqual([]);
});

describe('what is sensitive', () => {
  it('is never missed where it is plainly said', () => {
    const questions = readQuestions('sensitive-plain.txt');
    expect(questions.length).toBeGreaterThanOrEqual(50);
    const missed = questions.filter(({ number, text }) => !numbersOf(text).slice(0, 3).includes(number));
    expect(missed).toEqual([]);
    expect(shareWithin(questions, 1)).toBeGreaterThanOrEqual(0.94);
  });

  it('is heard from whoever is hurt or afraid at home, though nobody names it', () => {
    const questions = readQuestions('afraid-at-home.txt');
    expect(questions.length).toBeGreaterThanOrEqual(40);
    expect(shareWithin(questions, 1)).toBeGreaterThanOrEqual(0.75);
    expect(shareWithin(questions, 3)).toBeGreaterThanOrEqual(0.9);
  });

  it('is hardly ever told to somebody who typed something ordinary', () => {
    const questions = readQuestions('sensitive-ordinary.txt');
    expect(questions.length).toBeGreaterThanOrEqual(50);
    const frightened = questions.filter(({ text }) => numbersOf(text).some(isSensitive));
    expect(frightened.length).toBeLessThanOrEqual(2);
  });
});

describe('every need of the lexicon', () => {
  it.each(needs.all)('$label is found by its own words and examples', ({ number, label, examples }) => {
    const lost = [label, ...examples].filter((text) => numbersOf(text)[0] !== number);
    expect(lost).toEqual([]);
  });
});

describe('who is speaking', () => {
  it.each([
    ['my parnts told me to leave home', 27],
    ['my landlord told me to leave home', 26],
    ['my dad is in prison', 20],
    ['my son might go to prison', 21],
    ['my stepdad hits me', 16],
    ['my son smokes weed', 10],
    ['my husband smokes weed', 9],
    ['I feel so depressed', 11],
    ['my daughter feels so depressed', 8],
    ['my husband hits me', 18],
    ['my kids saw my husband hit me', 19],
    ['my husband and I argue', 14],
    ['I look after my mum, she has MS', 12],
    ['I look after my grandson, his mum cannot', 24],
  ])('%s', (text, number) => {
    expect(numbersOf(text)[0]).toBe(number);
  });
});

describe('who is put out of where', () => {
  it.each([
    ['i got kicked out last night im 16', 27, 6],
    ['hes going to get kicked out of year 10', 6, 27],
    ['i think im gay and cant tell my parents', 11, 6],
  ])('%s', (text, number, other) => {
    expect(numbersOf(text)[0]).toBe(number);
    expect(numbersOf(text)).not.toContain(other);
  });
});

describe('a text that speaks of two needs', () => {
  it.each([
    ['client 30 weeks pregnant, DV, needs housing', 1, 18],
    ['im pregnant and my boyfriend hits me', 1, 18],
    ['being evicted and have a new baby', 26, 2],
    ['my son is autistic and refuses school', 7, 5],
    ['my husband drinks and is violent to me', 9, 18],
    ['adopted son arrested for stealing', 24, 21],
  ])('%s', (text, one, other) => {
    const found = needs.recognise(text);
    const sure = found.filter(({ score }) => score >= 0.8 * (found[0]?.score ?? 0));
    expect(sure.map(({ need }) => needs.find(need)?.number)).toEqual(expect.arrayContaining([one, other]));
  });
});

describe('recogniseNeeds', () => {
  it('gives scores from 0 to 1, the surest first, and says why without repeating the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (text) => {
        const found = needs.recognise(text);
        const scores = found.map(({ score }) => score);
        expect(scores).toEqual(scores.toSorted((one, other) => other - one));
        for (const { score, because } of found) {
          expect(score).toBeGreaterThan(0);
          expect(score).toBeLessThanOrEqual(1);
          expect(because).not.toBe('');
        }
      }),
    );
  });

  it('takes a question of 10,000 words for its beginning', () => {
    expect(numbersOf(`my mum kicked me out ${'and so on '.repeat(10_000)}`)[0]).toBe(27);
  });

  it('sees through a letter wrong, missing, doubled or swapped', () => {
    const typos = ['my dauhgter is slef harming', 'my dughter is self harmming', 'my daughtr is self harmin'];
    expect(typos.map((text) => numbersOf(text)[0])).toEqual([8, 8, 8]);
  });

  it('sees through a mistake in a word that stands for two', () => {
    expect(numbersOf('brestfeeding is so hard')[0]).toBe(2);
    expect(numbersOf('she keeps bedwettin at night and is 8')[0]).toBe(4);
  });

  it('is the same in capitals, with apostrophes of any sort and with accents', () => {
    expect(numbersOf('MY MUM DOESN’T WANT ME AT HOME')).toEqual(numbersOf("my mum doesn't want me at home"));
    expect(numbersOf('we’re homeless')).toEqual(numbersOf('we are homeless'));
  });

  it.each(['', ' ', '???', '👶🏽', '.', '12345', 'அம்மா', 'مدد'])('finds none in %j', (text) => {
    expect(needs.recognise(text)).toEqual([]);
  });

  it('names that word of several which was said', () => {
    const reasons = ['support for dads', 'a group for dads', 'my baby will not feed'].map(
      (text) => needs.recognise(text)[0]?.because,
    );
    expect(reasons).toEqual([
      'Your words speak of dads and “support”.',
      'Your words speak of dads and “group”.',
      'Your words speak of “my baby” and “feed”.',
    ]);
  });

  it('says why in the words of the lexicon', () => {
    const [first] = needs.recognise('my son is on drugz');
    expect(first?.because).toBe('Your words speak of a child and drugs or alcohol.');
  });
});
