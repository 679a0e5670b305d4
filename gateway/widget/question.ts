import type { ServiceFilter } from '../../codegen/generated/operations.ts';
import type { FilterName } from './contract.ts';

/** What a search asks. */
export interface Question {
  /** A postcode or a place's name; empty for none. Personal, as the words in the filter are. */
  near: string;
  filter: ServiceFilter;
  /** The cursor of the page before. */
  after: string | null;
}

/** Longer texts are refused by the graph. */
const longest = 500;

/** Reads a question from a form of the names that `/search` has. What is not known is left aside. Null for what nobody types. */
export function parseQuestion(form: URLSearchParams): Question | null {
  if ([...form.values()].some((value) => value.length > longest)) return null;
  const one = (name: FilterName | 'q' | 'near' | 'unknown' | 'after') => form.get(name)?.trim() ?? '';
  const [text, age, language] = [one('q'), one('age'), one('language')];
  const needs = form.getAll('need').filter((id) => id !== '');
  return {
    near: one('near'),
    after: one('after') || null,
    filter: {
      ...(text !== '' && { text }),
      ...(needs.length > 0 && { needs }),
      // The middle of the year: a child of 2 is from 24 to 35 months old.
      ...(/^\d{1,2}$/.test(age) && { person: { ageMonths: Number(age) * 12 + 6 } }),
      ...(one('free') === 'true' && { free: true }),
      ...(one('wheelchair') === 'true' && { wheelchair: true }),
      ...(one('reach') === 'turn-up' && { referral: ['DROP_IN'] }),
      ...(language !== '' && { languages: [language] }),
      includeUnknown: one('unknown') === 'true',
    },
  };
}

/** What the graph calls the filters. */
const filterNames: Readonly<Record<string, FilterName>> = {
  needs: 'need',
  person: 'age',
  free: 'free',
  wheelchair: 'wheelchair',
  referral: 'reach',
  languages: 'language',
};

/** What a form calls a filter of the graph; null for what the embed does not have. */
export function toFilterName(name: string): FilterName | null {
  return filterNames[name] ?? null;
}
