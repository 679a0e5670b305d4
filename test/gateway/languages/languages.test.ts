import { describe, expect, it } from 'vitest';
import type { Plural } from '../../../gateway/languages/contract.ts';
import { language as english, pages as englishPages, widget as englishWidget } from '../../../gateway/languages/en.ts';
import { listLanguages, loadLanguage } from '../../../gateway/languages/languages.ts';
import { readLexicon } from '../../../subgraphs/directory/needs/lexicon/read-lexicon.ts';
import { createNeeds } from '../../../subgraphs/directory/needs/needs.ts';

const codes = listLanguages();

it('finds the languages of the borough, English first', () => {
  expect(codes[0]).toBe(english.code);
  expect(codes).toEqual(expect.arrayContaining(['bg', 'pl', 'ro', 'ta', 'ur']));
});

const needs = createNeeds(readLexicon());

describe.each(codes)('the file of %s', (code) => {
  it('suggests questions that the search understands', async () => {
    const { widget } = await loadLanguage(code);
    const examples = widget.questionHint.slice(widget.questionHint.indexOf(':') + 1).split(/[,،]/);
    expect(examples.length).toBeGreaterThan(1);
    expect(examples.filter((example) => needs.recognise(example.trim()).length === 0)).toEqual([]);
  });

  it('says what the language is, as browsers know it', async () => {
    const { language } = await loadLanguage(code);
    expect(language.code).toBe(code);
    expect(Intl.DateTimeFormat.supportedLocalesOf(language.locale)).toEqual([language.locale]);
    expect(new Intl.Locale(code).maximize().script === 'Arab').toBe(language.dir === 'rtl');
    expect(language.name).not.toBe('');
  });

  it('has every phrase that English has, in every form that its numbers need', async () => {
    const said: Said = { ...(await loadLanguage(code)) };
    const { pluralCategories } = new Intl.PluralRules(code).resolvedOptions();
    const gaps = Object.entries(faces).map(([face, phrases]) => [
      face,
      findGaps(phrases, said[face], pluralCategories),
    ]);
    expect(Object.fromEntries(gaps)).toEqual(Object.fromEntries(Object.keys(faces).map((face) => [face, []])));
  });
});

it('speaks to everybody with one politeness in Romanian', async () => {
  const { widget, pages, sentences } = await loadLanguage('ro');
  const familiar = /(?<![\p{L}-])(?:tu|tine|ție|îți|ți|te|tău|ta|tăi|tale|ești|ai|poți|vrei|voi)(?![\p{L}-])/iu;
  expect(familiar.test('Găsește ajutor pentru familia ta')).toBe(true);
  const said = [widget, pages, sentences.sentences]
    .flatMap((phrases): (string | Plural)[] => Object.values(phrases))
    .flatMap((phrase) => (typeof phrase === 'string' ? [phrase] : Object.values(phrase)));
  expect(said.filter((phrase) => familiar.test(phrase))).toEqual([]);
});

it('notices a phrase that is missing, empty, or puts in something else', () => {
  const phrases = { a: 'one {x}', b: 'two', c: { one: '{count} thing', other: '{count} things' } };
  const gaps = findGaps(phrases, { a: 'jeden {y}', b: ' ', c: { one: '{count} rzecz', other: 'rzeczy' } }, [
    'one',
    'few',
    'other',
  ]);
  expect(gaps).toEqual(['a', 'b', 'c.few', 'c.other']);
});

type Said = Readonly<Record<string, unknown>>;

/** What each face of English says. */
const faces: Readonly<Record<string, object>> = { widget: englishWidget, pages: englishPages };

/** The phrases of English that a language lacks. */
function findGaps(english: object, said: unknown, categories: readonly string[]): string[] {
  return Object.entries(english).flatMap(([name, phrase]) => {
    const other = toRecord(said)[name];
    if (typeof phrase === 'string') return isLike(phrase, other) ? [] : [name];
    return categories
      .filter((form) => !isLike(toRecord(phrase)['other'], toRecord(other)[form]))
      .map((form) => `${name}.${form}`);
  });
}

/** Both put in the same. */
function isLike(english: unknown, other: unknown): boolean {
  if (typeof english !== 'string' || typeof other !== 'string' || other.trim() === '') return false;
  return placeholders(english) === placeholders(other);
}

function placeholders(phrase: string): string {
  return (phrase.match(/\{\w+\}/g) ?? []).toSorted().join();
}

function toRecord(value: unknown): Said {
  return typeof value === 'object' && value !== null ? { ...value } : {};
}
