import { createHash } from 'node:crypto';
import { z } from 'zod';
import { type EnglishWords, createEnglishWords } from '../../../kit/text/english-words.ts';
import { acronyms } from '../../identity/evidence/lexicon/acronyms.ts';
import source from './lexicon.json' with { type: 'json' };
import { type Stem, createStem } from './stem.ts';
import { toTokens } from './tokens.ts';

/** Other words for what somebody typed, as stems that all have to be there. */
export interface OtherWords {
  stems: readonly string[];
  /** How near in meaning: 1 would be the words themselves. */
  weight: number;
  /** The word that was typed is the beginning of these. */
  isBegun?: true;
  /** As the lexicon writes them, where they do not mean what was typed but have to do with it: `health visitor` for `crying`. */
  related?: string;
}

export interface Lexicon {
  /** Of all that it holds: what is built with another one is built anew. */
  digest: string;
  stem: Stem;
  /** Words that say nothing in a question, folded. */
  small: ReadonlySet<string>;
  /** Words that are right though no directory may have them, folded. */
  words: ReadonlySet<string>;
  /** Right words that no directory may have either: far more of them than anybody would write down. */
  isEnglish: EnglishWords;
  /** Other words for a phrase, by its stems with a space between; undefined for a phrase that has none. */
  others: (phrase: string) => readonly OtherWords[] | undefined;
  /** The most words that a phrase with other words has. */
  longest: number;
}

const Phrase = z.string().trim().min(1);

const LexiconFile = z.strictObject({
  about: z.string(),
  apart: z.record(Phrase, Phrase),
  small: z.array(z.string()),
  same: z.array(z.array(Phrase).min(2)),
  means: z.record(Phrase, z.array(Phrase).min(1)),
  right: z.array(z.string()),
});

/** Throws with the place of the mistake when lexicon.json is not as docs/search.md says. */
export function createLexicon(isEnglish = createEnglishWords()): Lexicon {
  const file = LexiconFile.parse(source);
  const stem = createStem(file.apart);
  const small = new Set(toWords(file.small));
  const words = new Set([...small, ...toWords(file.right), ...Object.keys(file.apart)]);
  const others = new Map<string, OtherWords[]>();

  function toPhrase(text: string): { key: string; stems: string[] } {
    const tokens = toTokens(text);
    for (const token of tokens) words.add(token);
    return { key: tokens.map(stem).join(' '), stems: tokens.filter((token) => !small.has(token)).map(stem) };
  }

  function add({ key }: { key: string }, { stems }: { stems: string[] }, more: Omit<OtherWords, 'stems'>): void {
    const known = others.get(key) ?? [];
    const [other, all] = [stems.join(' '), known.map((one) => one.stems.join(' '))];
    if (other !== '' && other !== key && !all.includes(other)) known.push({ stems, ...more });
    others.set(key, known);
  }

  for (const group of [...file.same, ...acronyms]) {
    const phrases = group.map(toPhrase);
    for (const from of phrases) for (const to of phrases) add(from, to, { weight: sameMeaning });
  }
  for (const [from, tos] of Object.entries(file.means)) {
    for (const to of tos) add(toPhrase(from), toPhrase(to), { weight: nearMeaning, related: to });
  }
  return {
    digest: createHash('sha256').update(JSON.stringify(file)).digest('base64url'),
    stem,
    small,
    words,
    isEnglish,
    others: (phrase) => others.get(phrase),
    longest: Math.max(...[...others.keys()].map((phrase) => phrase.split(' ').length)),
  };
}

const sameMeaning = 0.8;
const nearMeaning = 0.5;

function toWords(lines: readonly string[]): string[] {
  return toTokens(lines.join(' '));
}
