import { createHash } from 'node:crypto';
import { createEnglishWords } from '../../kit/text/english-words.ts';
import type { Learning } from './learning/learn-apart.ts';
import type { Lexicon, NeedEntry, UrgentHelpEntry } from './lexicon/shape.ts';
import { readGlossaries } from '../translate/glossary.ts';
import { type Translate, createTranslate } from '../translate/translate.ts';
import { type ToNeeds, createToNeeds } from './services/to-needs.ts';
import { type SaidFinder, createSaidFinder } from './recognise/said-finder.ts';
import { type Recognise, createNeedRecogniser } from './recognise/recognise.ts';

/** The situations that families find themselves in. */
export interface Needs {
  /** In the strategy's order. */
  all: readonly NeedEntry[];
  /** By id; null when there is none. */
  find: (id: string) => NeedEntry | null;
  /**
   * The needs that a text speaks of, the surest first; none when it speaks of none. It may be in a language that there is a
   * glossary of. Keeps nothing of the text.
   */
  recognise: Recognise;
  /** The same of a text that is known to be in English. */
  recogniseEnglish: Recognise;
  /** Learns, or reads what was learned before, which the first text to recognise would else have to wait for. */
  learn: () => Promise<unknown>;
  /** A text in another language, in English, as far as it is known. */
  translate: Translate;
  /** Finds which of some things texts say, in words that are written and read as the lexicon's are. */
  createSaidFinder: (sayable: Parameters<typeof createSaidFinder>[0]) => SaidFinder;
  /** What a service answers. */
  toNeeds: ToNeeds;
  /** The needs that people mostly have beside one. */
  neighboursOf: (need: NeedEntry) => readonly NeedEntry[];
  /** Whether a service that the strategy names stands for all of a category: `GPs`. */
  standsForMany: (named: string) => boolean;
  /** Of the lexicon: another one may find other needs. */
  digest: string;
  urgentHelpFor: (need: NeedEntry) => UrgentHelpEntry[];
}

/** Throws an Error that names what is wrong with the lexicon. */
export function createNeeds(lexicon: Lexicon, isEnglish = createEnglishWords(), learning?: Learning): Needs {
  const byId = new Map(lexicon.needs.map((need) => [need.id, need]));
  const { recognise: recogniseEnglish, learn } = createNeedRecogniser(lexicon, isEnglish, learning);
  const translate = createTranslate(readGlossaries, isEnglish);
  return {
    all: lexicon.needs,
    find: (id) => byId.get(id) ?? null,
    recognise: (text) => recogniseEnglish(translate(text)?.english ?? text),
    recogniseEnglish,
    learn,
    translate,
    createSaidFinder: (sayable) => createSaidFinder(sayable, lexicon.spelling),
    toNeeds: createToNeeds(lexicon),
    neighboursOf: ({ id }) => (lexicon.neighbours.get(id) ?? []).flatMap((other) => byId.get(other) ?? []),
    standsForMany: (named) => (lexicon.namedServices.get(named)?.categories.length ?? 0) > 0,
    digest: toDigest(lexicon),
    urgentHelpFor: ({ urgentHelp }) => urgentHelp.flatMap((key) => lexicon.urgentHelp.get(key) ?? []),
  };
}

function toDigest({ needs, spelling, namedServices }: Lexicon): string {
  const told = JSON.stringify([needs, spelling, [...namedServices]]);
  return createHash('sha256').update(told).digest('base64url');
}
