import type { SentenceCode } from './english.ts';
import type { AgePhrases, Plural } from './phrases.ts';

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
