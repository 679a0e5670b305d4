import type { SentenceCode } from './english.ts';

/**
 * A phrase that depends on how many: one form for each category that `Intl.PluralRules` has in that language. `{count}`
 * stands for the number.
 */
export type Plural = { readonly other: string } & Readonly<Partial<Record<Intl.LDMLPluralRule, string>>>;

/** What one language says in sentences. */
export interface SentencePhrases {
  /** Each sentence; `{name}` stands for what is put in. */
  readonly sentences: Readonly<Record<SentenceCode, string | Plural>>;
  readonly ages: AgePhrases;
  /** What terms are called, by the name of the value and their id. One that is not here is told in English. */
  readonly terms: Readonly<Partial<Record<TermName, Readonly<Record<string, string>>>>>;
}

/** Values that have a name in every language. */
export type TermName = 'where' | 'need' | 'question' | 'condition' | 'people' | 'check' | 'help';

/** Ages in words. `{to}` and `{from}` are years or months, `under` in the form that goes after under, or after from. */
export interface AgePhrases {
  /** Somebody's own age. */
  readonly years: Plural;
  readonly months: Plural;
  readonly newborn: string;
  readonly unborn: string;
  /** A bound of a range, as it stands after "under" and "from". */
  readonly boundYears: Plural;
  readonly boundMonths: Plural;
  /** Whom something is for. */
  readonly youngPeople: string;
  readonly families: string;
  readonly all: string;
  readonly pregnant: string;
  readonly pregnantAndUnder: string;
  readonly childrenUnder: string;
  readonly peopleUnder: string;
  readonly over: string;
  readonly oneYear: string;
  /** From the one birthday to the end of the other year: `{from}` and `{to}` are bare numbers. */
  readonly fromTo: string;
  readonly between: string;
  readonly withSend: string;
  /** The same after "parents and carers". */
  readonly agedUnder: string;
  readonly agedOver: string;
  readonly agedOneYear: string;
  readonly agedFromTo: string;
  readonly agedBetween: string;
}
