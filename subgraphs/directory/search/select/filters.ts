import type { SentenceCode } from '../../../kit/sentences/english.ts';
import { sentence } from '../../../kit/sentences/sentence.ts';
import { parseWard } from '../../../kit/place/wards.ts';
import { badInput } from '../bad-input.ts';
import { toLanguageKeys } from '../facts.ts';
import type { ServiceFilter } from '../question.ts';
import { type Bits, allBits, createBits, setBit, without } from './bits.ts';
import type { Column, ColumnName, Columns } from './columns.ts';
import type { Filter } from './filter.ts';
import { notSaid } from './not-said.ts';

/** What a filter says of the services that pass it: `passes` is null where that goes without saying. */
interface Words {
  passes: SentenceCode | null;
  /** The question that nobody answers. */
  question: string;
}

type ListName = 'categories' | 'needs' | 'kinds' | 'delivery' | 'referral' | 'offer' | 'sources' | 'wards';

const lists: Record<ListName, Words> = {
  categories: { passes: null, question: 'what sort of help it is' },
  needs: { passes: 'answersTheNeed', question: 'which needs it answers' },
  kinds: { passes: null, question: 'what kind of service it is' },
  delivery: { passes: null, question: 'how it reaches families' },
  referral: { passes: null, question: 'who can ask for it' },
  offer: { passes: null, question: 'whether it is for everyone or for some' },
  sources: { passes: null, question: 'which directory lists it' },
  wards: { passes: null, question: 'in which ward it is' },
};

type FactName = 'free' | 'wheelchair' | 'accessibleToilet' | 'inductionLoop';

const facts: Record<FactName, { yes: SentenceCode; no: SentenceCode; question: string }> = {
  free: { yes: 'free', no: 'notFree', question: 'whether it is free' },
  wheelchair: {
    yes: 'wheelchair',
    no: 'noWheelchair',
    question: 'whether a wheelchair gets in',
  },
  accessibleToilet: {
    yes: 'accessibleToilet',
    no: 'noAccessibleToilet',
    question: 'whether it has an accessible toilet',
  },
  inductionLoop: {
    yes: 'inductionLoop',
    no: 'noInductionLoop',
    question: 'whether it has an induction loop',
  },
};

/** The conditions that a filter states of what services say; an empty list states none. */
export function toFilters(filter: ServiceFilter, columns: Columns, rows: number): Filter[] {
  const list = (name: ListName) => toListFilter(name, filter[name], columns[name], rows, lists[name]);
  const fact = (name: FactName) => toFactFilter(name, filter[name], columns[name], rows);
  const organisation = typeof filter.organisation === 'string' ? [filter.organisation] : null;
  const languages = filter.languages?.flatMap(toLanguageKeys);
  return [
    list('needs'),
    list('categories'),
    toListFilter('organisation', organisation, columns.organisation, rows, {
      passes: null,
      question: 'who offers it',
    }),
    list('kinds'),
    fact('free'),
    toListFilter('languages', languages, columns.languages, rows, {
      passes: 'speaksLanguage',
      question: 'which languages it speaks',
    }),
    fact('wheelchair'),
    fact('accessibleToilet'),
    fact('inductionLoop'),
    list('delivery'),
    list('referral'),
    list('offer'),
    toTierFilter(filter.maxThresholdTier, columns.thresholdTier, rows),
    list('sources'),
    toListFilter('wards', filter.wards?.map(toWardName), columns.wards, rows, lists.wards),
  ].filter((known) => known !== null);
}

/** As columns have it. */
function toWardName(text: string): string {
  const ward = parseWard(text);
  if (!ward)
    throw badInput('filter.wards must each be the name or the code of a ward of today, e.g. "St Helier West".');
  return ward.name;
}

function toListFilter(
  name: ColumnName,
  wanted: readonly string[] | null | undefined,
  column: Column,
  rows: number,
  words: Words,
): Filter | null {
  if (!wanted || wanted.length === 0) return null;
  return toFilter(name, anyOf(column, wanted, rows), column, rows, words);
}

function toFactFilter(name: FactName, wanted: boolean | null | undefined, column: Column, rows: number): Filter | null {
  if (wanted === null || wanted === undefined) return null;
  const { yes, no, question } = facts[name];
  const passing = anyOf(column, [wanted ? 'YES' : 'NO'], rows);
  return toFilter(name, passing, column, rows, { passes: wanted ? yes : no, question });
}

/** Tiers of need 1 to 4: see Service.thresholdTier. */
const tiers = ['1', '2', '3', '4'];

function toTierFilter(most: number | null | undefined, column: Column, rows: number): Filter | null {
  if (most === null || most === undefined) return null;
  if (most < 1 || most > tiers.length) throw badInput(`filter.maxThresholdTier must be from 1 to 4, but was ${most}.`);
  const passing = anyOf(column, tiers.slice(0, most), rows);
  return toFilter('maxThresholdTier', passing, column, rows, {
    passes: null,
    question: 'for which tier of need it is',
  });
}

/** Whoever gives no answer is not known to pass, nor to fail. */
function toFilter(name: string, yes: Bits, { stated }: Column, rows: number, { passes, question }: Words): Filter {
  return {
    name,
    yes,
    unknown: without(allBits(rows), stated),
    explain: (_facts, isUnknown) => (isUnknown ? [notSaid(name, question)] : passes ? [sentence(passes)] : []),
  };
}

function anyOf({ values }: Column, wanted: readonly string[], rows: number): Bits {
  const bits = createBits(rows);
  for (const value of wanted) for (const row of values.get(value) ?? []) setBit(bits, row);
  return bits;
}
