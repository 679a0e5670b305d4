/**
 * A phrase that depends on how many: one form for each category that `Intl.PluralRules` has in that language. `{count}`
 * stands for the number.
 */
export type Plural = { readonly other: string } & Readonly<Partial<Record<Intl.LDMLPluralRule, string>>>;

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
