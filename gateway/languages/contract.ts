/**
 * What a language's file says. English says it first (en.ts): a phrase that it gains, every language has to have, which
 * test/gateway/languages/languages.test.ts asks of each file in this folder.
 */

import type { Plural } from '../../subgraphs/kit/sentences/phrases.ts';

export type { SentencePhrases } from '../../subgraphs/kit/sentences/catalogue.ts';
export type { Plural } from '../../subgraphs/kit/sentences/phrases.ts';
export type { PagePhrases } from './page-phrases.ts';
export type { WidgetPhrases } from './widget-phrases.ts';

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
 * When something is on, in forms that need no grammar beyond them: names of weekdays and dates are those of `Intl`.
 * English has none: the graph's own words are English.
 */
export interface HoursPhrases {
  /** Three days or more, one after another. */
  readonly run: string;
  readonly everyDays: Plural;
  /** Every second week and rarer. */
  readonly everyWeeks: Plural;
  readonly everyMonths: Plural;
  /** `{day}` as the first to fifth, the last (-1) and the last but one (-2) of a month; the second form for `feminine`. */
  readonly nth: Readonly<Record<number, readonly [string, string?]>>;
  /** Weekdays, 1 for Monday, whose names are feminine where that changes the form. */
  readonly feminine: readonly number[];
  readonly monthDay: string;
  readonly lastDay: string;
  readonly span: string;
  /** Past midnight. */
  readonly nextDay: string;
  readonly fromTime: string;
  readonly untilTime: string;
  readonly allDay: string;
  readonly since: string;
  readonly until: string;
  readonly times: Plural;
}

/** The situations of the strategy, by their ids; one without words here is told in the strategy’s English. */
export type NeedPhrases = Readonly<Record<string, string>>;
