import type { Steps } from '../../turns.ts';
import { learnClassifier, toShares } from './classifier.ts';
import { type HeardText, createFeatureReader, isWord } from './features.ts';
import type { ReadText } from './phrase.ts';
import { type People, toSaid } from './said-words.ts';
import { type SaidText, createWordEvidence } from './word-evidence.ts';

/** How like what people say of a need a text is, by the need's id, and of none, by null: from 0 to 1, together 1. */
export type LikenessReader = (text: ReadText) => ReadonlyMap<string | null, number>;

/** What people say of one need; null for what they say of none. */
export interface Sayings {
  need: string | null;
  /** Read one by one, so that they need not all be kept at once. */
  texts: Iterable<ReadText>;
}

/** What naive Bayes counts beside the classifier: it is surer of rare words, and less sure of which go together. */
const wordsShare = 0.4;

/** A text is taken to be of no need until its words say otherwise by so much, in nats. */
const ofNone = 1;

/**
 * Learns from what people say of each need what tells one from all others. It catches what no sign does, and knows what is
 * said of no need. A text of which no word is known is as like one as another. The vocabulary is the stems that signs speak of.
 */
export function* learnLikeness(
  sayings: readonly Sayings[],
  { people, vocabulary }: { people: People; vocabulary: ReadonlySet<string> },
): Steps<LikenessReader> {
  const toHeard = ({ tokens, concepts }: ReadText) => ({
    said: toSaid(tokens, people),
    concepts: [...concepts.keys()],
  });
  const texts: (HeardText & SaidText)[] = [];
  const once = new Map<string, string>();
  for (const [of, one] of sayings.entries()) {
    for (const text of one.texts) {
      const { said, concepts } = toHeard(text);
      // One copy of each word and pair: they come back a hundred times.
      texts.push({ said: said.map((one) => once.get(one) ?? (once.set(one, one), one)), concepts, of });
      yield;
    }
  }
  const known = new Set([...vocabulary, ...texts.flatMap(({ said }) => said.filter(isWord))]);
  const weighWords = createWordEvidence(texts, sayings.length);
  const features = createFeatureReader(texts, vocabulary);
  const examples = texts.values().map((text) => ({ features: features.ofOwn(text), of: text.of }));
  const classify = yield* learnClassifier(examples, { features: features.size, classes: sayings.length });

  return (text) => {
    const heard = toHeard(text);
    const ofWords = weighWords(heard.said);
    const evidence = heard.said.some((one) => known.has(one))
      ? classify(features.ofOther(heard)).map((sum, at) => sum + wordsShare * (ofWords[at] ?? 0))
      : new Float64Array(sayings.length);
    const shares = toShares(evidence.map((sum, at) => (sayings[at]?.need === null ? sum + ofNone : sum)));
    return new Map(sayings.map(({ need }, at) => [need, shares[at] ?? 0] as const));
  };
}
