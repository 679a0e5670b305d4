import { type Piece, type SentenceWriter, createSentenceWriter } from '../../subgraphs/kit/sentences/write.ts';
import { leastMiles } from '../../subgraphs/kit/place/distance.ts';
import type { LanguageFile } from './languages.ts';

/** A sentence as the graph tells it. */
export interface ToldSentence {
  code: string;
  values: unknown;
  /** In English. */
  text: string;
}

/** Tells in one language what the graph says. */
export interface Teller {
  /** A sentence piece by piece; what has no words here is English. */
  pieces: (told: ToldSentence) => Piece[];
  /** Sentences as bare text, in which what is English keeps its own direction. */
  text: (told: readonly ToldSentence[]) => string;
  ages: SentenceWriter['ages'];
  miles: SentenceWriter['miles'];
  /** How far away something is, e.g. `1.8 miles away`. */
  away: (miles: number) => string;
}

/** A text that keeps its own direction among what stands around it, and leaves that its own (Unicode, UAX #9). */
export function isolated(text: string): string {
  return `\u2068${text}\u2069`;
}

export function createTeller({
  language,
  sentences,
  needs,
  pages: { away, veryNear },
}: Pick<LanguageFile, 'language' | 'sentences' | 'needs' | 'pages'>): Teller {
  const phrases = { ...sentences, terms: { ...sentences.terms, need: needs } };
  const writer = createSentenceWriter(phrases, language.locale);
  const pieces = ({ code, values, text }: ToldSentence) => writer.pieces(code, values) ?? [{ text, lang: 'en' }];
  const toText = (piece: Piece) => (piece.lang !== null && language.dir === 'rtl' ? isolated(piece.text) : piece.text);
  return {
    pieces,
    text: (told) => told.map((one) => pieces(one).map(toText).join('')).join(' '),
    ages: writer.ages,
    miles: writer.miles,
    away: (miles) => (miles < leastMiles ? veryNear : away.replace('{distance}', writer.miles(miles))),
  };
}
