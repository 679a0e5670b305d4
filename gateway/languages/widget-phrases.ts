import type { Plural } from '../../subgraphs/kit/sentences/phrases.ts';

/** What the embed says (gateway/widget/). `{name}` stands for what is put in, and every language puts in the same. */
export interface WidgetPhrases {
  /** Over the box, the box itself, and the button beside it. */
  readonly question: string;
  /** Examples after a colon, with commas between: each must be found by the glossary of the language (docs/search.md). */
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
