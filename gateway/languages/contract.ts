/**
 * What a language's file says. English says it first (en.ts): a phrase that it gains, every language has to have, which
 * test/gateway/languages/languages.test.ts asks of each file in this folder.
 */

/** What a language is. */
export interface Language {
  /** BCP 47, the shortest that fits: `ur`. The file is called so. */
  readonly code: string;
  /** What `Intl` is asked for: dates and numbers as people write them in London. */
  readonly locale: string;
  /** Its name, as its speakers write it. */
  readonly name: string;
  readonly dir: 'ltr' | 'rtl';
  /** False for a draft, which is shown to be one: no native reader has gone over it. */
  readonly reviewed: boolean;
}

/**
 * A phrase that depends on how many: one form for each category that `Intl.PluralRules` has in that language. `{count}`
 * stands for the number.
 */
export type Plural = { readonly other: string } & Readonly<Partial<Record<Intl.LDMLPluralRule, string>>>;

/** What the embed says (gateway/widget/). `{name}` stands for what is put in, and every language puts in the same. */
export interface WidgetPhrases {
  /** Over the box, the box itself, and the button beside it. */
  readonly question: string;
  readonly questionHint: string;
  readonly search: string;
  readonly near: string;
  readonly nearHint: string;
  readonly suggestions: Plural;
  readonly situations: string;
  readonly services: string;
  readonly places: string;
  readonly results: Plural;
  /** What narrows down. */
  readonly filters: string;
  readonly forBaby: string;
  readonly free: string;
  readonly stepFree: string;
  readonly thisWeek: string;
  readonly dropIn: string;
  readonly inLanguage: string;
  readonly anyLanguage: string;
  readonly clear: string;
  /** How the search read what was asked. */
  readonly insteadOf: string;
  readonly nearPlace: string;
  readonly placeUnknown: string;
  /** On a result. */
  readonly why: string;
  readonly next: string;
  readonly openNow: string;
  readonly opens: string;
  readonly away: string;
  readonly notFree: string;
  readonly online: string;
  readonly atHome: string;
  readonly keptPrivate: string;
  readonly ring: string;
  readonly email: string;
  readonly form: string;
  readonly website: string;
  readonly referred: string;
  readonly notStated: string;
  readonly cost: string;
  readonly times: string;
  readonly access: string;
  readonly contact: string;
  readonly checked: string;
  readonly notChecked: string;
  readonly details: string;
  readonly directions: string;
  readonly calendar: string;
  readonly wrong: string;
  /** Below the results. */
  readonly more: string;
  readonly alsoUnknown: string;
  readonly without: string;
  readonly nothing: string;
  readonly someone: string;
  readonly hubWeek: string;
  readonly nothingOn: string;
  readonly cancelled: string;
  readonly moved: string;
  readonly print: string;
  readonly share: string;
  readonly shared: string;
  readonly showMap: string;
  readonly hideMap: string;
  /** How it goes. */
  readonly searching: string;
  readonly slow: string;
  readonly down: string;
  readonly tooMany: string;
  readonly again: string;
  readonly urgent: string;
  readonly exit: string;
  readonly exitHint: string;
  readonly inEnglish: string;
  readonly draft: string;
  readonly sample: string;
}
