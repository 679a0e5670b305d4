import { type Piece, type SentenceWriter, createSentenceWriter } from '../../subgraphs/kit/sentences/write.ts';
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
}

/** What isolates a text of another direction from what stands around it (Unicode, UAX #9). */
const [isolate, end] = ['\u2068', '\u2069'];

export function createTeller({
  language,
  sentences,
  needs,
}: Pick<LanguageFile, 'language' | 'sentences' | 'needs'>): Teller {
  const phrases = { ...sentences, terms: { ...sentences.terms, need: needs } };
  const writer = createSentenceWriter(phrases, language.locale);
  const pieces = ({ code, values, text }: ToldSentence) => writer.pieces(code, values) ?? [{ text, lang: 'en' }];
  const toText = (piece: Piece) =>
    piece.lang !== null && language.dir === 'rtl' ? `${isolate}${piece.text}${end}` : piece.text;
  return {
    pieces,
    text: (told) => told.map((one) => pieces(one).map(toText).join('')).join(' '),
    ages: writer.ages,
    miles: writer.miles,
  };
}
