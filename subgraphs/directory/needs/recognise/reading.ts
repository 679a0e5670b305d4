import type { Lexicon } from '../lexicon/shape.ts';
import { type ConceptReader, createConceptReader } from './concepts.ts';
import type { KnownWords } from './likeness.ts';
import { createPeople } from './said-words.ts';
import { type Tokeniser, createTokeniser, rememberTokens } from './tokens.ts';
import { vocabularyOf } from './vocabulary.ts';

/** How texts are taken apart by what the lexicon says of words. */
export interface Reading {
  tokenise: Tokeniser;
  /** For the lexicon's own texts, which have the same words over and over. */
  tokeniseOwn: Tokeniser;
  readConcepts: ConceptReader;
  /** The stem of every word that the lexicon has anywhere, by the word and by the stem itself. */
  stems: ReadonlyMap<string, string>;
  known: KnownWords;
}

/** Throws an Error that names the concept that cannot be read. */
export function createReading(lexicon: Lexicon): Reading {
  const tokenise = createTokeniser(lexicon.spelling);
  const tokeniseOwn = rememberTokens(tokenise);
  const stems = vocabularyOf(lexicon, tokeniseOwn);
  return {
    tokenise,
    tokeniseOwn,
    readConcepts: createConceptReader(lexicon.concepts, tokeniseOwn),
    stems,
    known: { people: createPeople(lexicon.people, tokeniseOwn), vocabulary: new Set(stems.values()) },
  };
}
