import { readFileSync } from 'node:fs';
import { buildSchema, isInputObjectType } from 'graphql';
import { describe, expect, it } from 'vitest';
import { listLanguages, loadLanguage } from '../../../gateway/languages/languages.ts';
import { createTeller } from '../../../gateway/languages/teller.ts';
import { circumstances } from '../../../subgraphs/directory/eligibility/circumstances.ts';
import { checks, guardedChecks } from '../../../subgraphs/freshness/checks/all.ts';
import { aboutAge } from '../../../subgraphs/freshness/report/judge.ts';
import { english } from '../../../subgraphs/kit/sentences/english.ts';

const others = listLanguages().filter((code) => code !== 'en');
const read = (path: string) => readFileSync(new URL(`../../../${path}`, import.meta.url), 'utf8');

/** The filters that a search may have, by the schema. */
function listFilters(): string[] {
  const filter = buildSchema(read('schema/supergraph.graphql'), { assumeValid: true }).getType('ServiceFilter');
  if (!isInputObjectType(filter)) throw new Error('The schema has no ServiceFilter.');
  return Object.keys(filter.getFields()).filter((name) => !name.startsWith('include'));
}

const filters = listFilters();
/** No service is silent on these, or it is said in a sentence of its own. */
const alwaysAnswered = new Set(['text', 'freshnessAtLeast', 'sessionsBetween']);

/** What there is to have a name, by the kind of term. */
const terms: Readonly<Record<string, readonly string[]>> = {
  where: ['name', 'otherNames', 'organisation', 'categories', 'venues', 'description'],
  question: filters.filter((name) => !alwaysAnswered.has(name)),
  condition: [...filters, 'near'],
  people: circumstances.map(({ id }) => id),
  check: checks.map(({ id }) => id).filter((id) => id !== aboutAge && !guardedChecks.includes(id)),
  help: Object.keys(parseObject(read('subgraphs/directory/needs/lexicon/urgent-help.json'))),
};

function parseObject(json: string): object {
  const value: unknown = JSON.parse(json);
  if (typeof value !== 'object' || value === null) throw new Error('That is no object.');
  return value;
}

const foreign = { text: 'Wort', name: 'Wort', place: 'Wort', area: 'Wort', host: 'Wort' };

/** Everything that can be put into a sentence; what a directory wrote is a word of no language here. */
const values = {
  ...foreign,
  words: ['Wort'],
  where: { id: 'venues', label: 'Its venue' },
  need: { id: 'new-baby', label: 'I have a new baby' },
  question: { id: 'free', label: 'whether it is free' },
  condition: { id: 'free', label: '“free”' },
  people: [
    { id: 'young-carer', label: 'young carers' },
    { id: 'mothers', label: 'mothers' },
  ],
  check: { id: 'link-dead', label: 'Web address is dead' },
  help: { id: 'emergency', label: 'Ring 999.' },
  language: { id: 'pl', label: 'Polish' },
  told: { language: 'und', text: 'Wort' },
  miles: 1.5,
  count: 3,
  unknown: 2,
  ages: [
    { minMonths: 0, maxMonths: 60, maxMonthsWithSend: null },
    { minMonths: 132, maxMonths: 228, maxMonthsWithSend: 300 },
  ],
  carers: [{ minMonths: 192, maxMonths: null, maxMonthsWithSend: null }],
  age: 18,
  start: '2026-11-24T10:00:00Z',
};

describe.each(others)('what the graph says, in %s', (code) => {
  it('has every sentence, which puts in what the English one does', async () => {
    const { sentences } = await loadLanguage(code);
    const gaps = Object.entries<unknown>(english.sentences).filter(
      ([name, own]) => !isLike(own, Reflect.get(sentences.sentences, name), code),
    );
    expect(gaps.map(([name]) => name)).toEqual([]);
  });

  it('has every word for ages', async () => {
    const { sentences } = await loadLanguage(code);
    const gaps = Object.entries({ ...english.ages }).filter(
      ([name, own]) => !isLike(own, Reflect.get(sentences.ages, name), code),
    );
    expect(gaps.map(([name]) => name)).toEqual([]);
  });

  it.each(Object.keys(terms))('has a name for every %s', async (kind) => {
    const { sentences } = await loadLanguage(code);
    const known = new Set(Object.keys(Reflect.get(sentences.terms, kind) ?? {}));
    expect(terms[kind]?.filter((id) => !known.has(id))).toEqual([]);
  });

  it('leaves in English only what directories wrote', async () => {
    const teller = createTeller(await loadLanguage(code));
    const left = Object.keys(english.sentences).flatMap((name) =>
      teller.pieces({ code: name, values, text: 'English' }).filter(({ lang }) => lang !== null),
    );
    expect(left.filter(({ text }) => text !== 'Wort' && text !== '“Wort”')).toEqual([]);
  });

  it('tells a sentence that it does not know in English, marked so', async () => {
    const teller = createTeller(await loadLanguage(code));
    const told = [{ text: 'It is blue.', lang: 'en' }];
    expect(teller.pieces({ code: 'isBlue', values: {}, text: 'It is blue.' })).toEqual(told);
    expect(teller.pieces({ code: 'near', values: {}, text: 'It is blue.' })).toEqual(told);
    expect(teller.pieces({ code: 'near', values: { miles: 'far' }, text: 'It is blue.' })).toEqual(told);
  });
});

it('says in English what the graph says', async () => {
  const teller = createTeller(await loadLanguage('en'));
  expect(teller.text([{ code: 'forAgesChild', values, text: '' }])).toBe(
    'It is for children under 5 and ages 11 to 18 (under 25 with special educational needs or a disability), and yours is 18 months old.',
  );
});

it('marks as English only the one group of people that a language has no words for', async () => {
  const teller = createTeller(await loadLanguage('pl'));
  const people = [
    { id: 'young-carer', label: 'young carers' },
    { id: 'stargazers', label: 'stargazers' },
    { id: 'mothers', label: 'mothers' },
  ];
  const pieces = teller.pieces({ code: 'forPeople', values: { ...values, people }, text: '' });
  expect(pieces.filter(({ lang }) => lang !== null)).toEqual([{ text: 'stargazers', lang: 'en' }]);
});

async function told(code: string, count: number): Promise<string> {
  return createTeller(await loadLanguage(code)).text([{ code: 'confirmedAgo', values: { count }, text: '' }]);
}

it('counts and declines as each language does', async () => {
  expect(await told('pl', 1)).toBe('Potwierdzone 1 dzień temu');
  expect(await told('pl', 5)).toBe('Potwierdzone 5 dni temu');
  expect(await told('ro', 1)).toBe('Confirmat acum 1 zi');
  expect(await told('ro', 3)).toBe('Confirmat acum 3 zile');
  expect(await told('ro', 25)).toBe('Confirmat acum 25 de zile');
});

it('keeps English in its own direction within Urdu', async () => {
  const teller = createTeller(await loadLanguage('ur'));
  expect(teller.text([{ code: 'alsoSays', values: { text: 'Wort' }, text: '' }])).toContain('\u2068Wort\u2069');
});

/** Both put in the same, in every form that the numbers of the language need. */
function isLike(own: unknown, other: unknown, code: string): boolean {
  if (typeof own === 'string') {
    return typeof other === 'string' && other.trim() !== '' && placeholders(own) === placeholders(other);
  }
  const { pluralCategories } = new Intl.PluralRules(code).resolvedOptions();
  if (typeof own !== 'object' || own === null || typeof other !== 'object' || other === null) return false;
  return pluralCategories.every((form) => isLike(Reflect.get(own, 'other'), Reflect.get(other, form), code));
}

function placeholders(phrase: string): string {
  return (phrase.match(/\{\w+\}/g) ?? []).toSorted().join();
}
