import type { Steps } from '../../turns.ts';
import { createClassifier, learnWeights, toShares } from './classifier.ts';
import { type Heard, type HeardText, createFeatureReader, isWord } from './features.ts';
import type { ReadText } from './phrase.ts';
import { type People, toSaid } from './said-words.ts';
import { type SaidText, countSaid, createWordEvidence } from './word-evidence.ts';

/** How like what people say of a need a text is, by the need's id, and of none, by null: from 0 to 1, together 1. */
export type LikenessReader = (text: ReadText) => ReadonlyMap<string | null, number>;

/** What people say of one need; null for what they say of none. */
export interface Sayings {
  need: string | null;
  /** Read one by one, so that they need not all be kept at once. */
  texts: Iterable<ReadText>;
}

/** What words mean whatever was said: who is spoken of, and the stems that signs speak of. */
export interface KnownWords {
  people: People;
  vocabulary: ReadonlySet<string>;
}

/** What was learned from sayings. It can be kept as it is, by V8's way to write values down. */
export interface LearnedLikeness extends Heard {
  /** In the order of the classes. */
  needs: readonly (string | null)[];
  /** A row for each feature, with a place for each class. */
  weights: Float32Array;
}

/** What naive Bayes counts beside the classifier: it is surer of rare words, and less sure of which go together. */
const wordsShare = 0.4;

/** A text is taken to be of no need until its words say otherwise by so much, in nats. */
const ofNone = 1.2;

/** Learns from what people say of each need, and of none, what tells one from all others. */
export function* learnLikeness(
  sayings: readonly Sayings[],
  { people, vocabulary }: KnownWords,
): Steps<LearnedLikeness> {
  const texts: (HeardText & SaidText)[] = [];
  const once = new Map<string, string>();
  // One copy of each word and pair: they come back a hundred times.
  const toOne = (one: string) => once.get(one) ?? (once.set(one, one), one);
  for (const [of, one] of sayings.entries()) {
    for (const text of one.texts) {
      const { said, concepts, written } = toHeard(text, people);
      texts.push({ said: said.map(toOne), concepts, written: written.map(toOne), of });
      yield;
    }
  }
  const heard = {
    said: countSaid(texts, sayings.length),
    concepts: [...new Set(texts.flatMap(({ concepts }) => concepts))],
    written: [...new Set(texts.flatMap(({ written }) => written))],
  };
  const features = createFeatureReader(heard, vocabulary);
  const examples = texts.values().map((text) => ({ features: features.ofOwn(text), of: text.of }));
  const weights = yield* learnWeights(examples, { features: features.size, classes: sayings.length });
  return { ...heard, needs: sayings.map(({ need }) => need), weights };
}

/**
 * Catches what no sign does, and knows what is said of no need. A text of which no word is known is as like one as another.
 * The words are those that were known when it was learned.
 */
export function createLikenessReader(learned: LearnedLikeness, { people, vocabulary }: KnownWords): LikenessReader {
  const { needs, said: counts, weights } = learned;
  const weighWords = createWordEvidence(counts);
  const features = createFeatureReader(learned, vocabulary);
  const classify = createClassifier(weights, needs.length);
  const isKnown = (one: string) => vocabulary.has(one) || (isWord(one) && counts.rows.has(one));

  return (text) => {
    const heard = toHeard(text, people);
    const ofWords = weighWords(heard.said);
    const evidence = heard.said.some(isKnown)
      ? classify(features.ofOther(heard)).map((sum, at) => sum + wordsShare * (ofWords[at] ?? 0))
      : new Float64Array(needs.length);
    const shares = toShares(evidence.map((sum, at) => (needs[at] === null ? sum + ofNone : sum)));
    return new Map(needs.map((need, at) => [need, shares[at] ?? 0] as const));
  };
}

function toHeard({ tokens, concepts }: ReadText, people: People): HeardText {
  const words = tokens.filter(({ number }) => number === null);
  return {
    said: toSaid(tokens, people),
    concepts: [...concepts.keys()],
    written: [...new Set(words.map(({ word }) => word))],
  };
}
