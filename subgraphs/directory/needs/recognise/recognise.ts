import type { EnglishWords } from '../../../kit/text/english-words.ts';
import type { Lexicon } from '../lexicon/shape.ts';
import { describe } from './because.ts';
import { createConceptReader } from './concepts.ts';
import { createExampleReader } from './examples.ts';
import type { ReadText } from './phrase.ts';
import { type SignReader, createSignReader } from './signs.ts';
import { createTokeniser, rememberTokens } from './tokens.ts';
import { createTypoMender } from './typos.ts';
import { vocabularyOf } from './vocabulary.ts';

/** A need that a text speaks of. */
interface RecognisedNeed {
  /** The need's id. */
  need: string;
  /** From 0 to 1: how sure that is. */
  score: number;
  /** Why, in words. */
  because: string;
}

/** The needs that a text speaks of, the surest first; none when it speaks of none. */
export type NeedRecogniser = (text: string) => RecognisedNeed[];

/** What a text that is word for word an example adds. */
const exampleWeight = 7;

/** Less than this is chance: beside a sign, and where there is none. */
const leastLikeness = 0.3;
const leastLikenessAlone = 0.6;

/** A need with less than this is not meant. */
const leastScore = 3.5;

/** Beside a need that is clear, others count only with this share of what it has. */
const leastShare = 0.2;

/** The score at which a need is as good as certain: 1 - 1/e of the way. */
const scale = 7;

/** Throws an Error that names what is wrong with the lexicon. */
export function createNeedRecogniser(lexicon: Lexicon, isEnglish: EnglishWords): NeedRecogniser {
  const tokenise = createTokeniser(lexicon.spelling);
  const tokeniseOwn = rememberTokens(tokenise);
  const read = createConceptReader(lexicon.concepts, tokeniseOwn);
  const names = new Set(lexicon.concepts.keys());
  const readers = lexicon.needs.map((need) => ({ need: need.id, read: signReaderOf(need, names) }));
  const ordinary = new Set(
    lexicon.ordinary.flatMap((word) => tokeniseOwn(word).flatMap(({ word, stem }) => [word, stem])),
  );
  const mend = createTypoMender(
    vocabularyOf(lexicon, tokeniseOwn),
    ({ word, stem }) => ordinary.has(word) || ordinary.has(stem) || isEnglish(word),
  );
  const readExamples = createExampleReader(
    lexicon.needs.flatMap(({ id, label, examples }) =>
      [label, ...examples].map((example) => ({ need: id, text: read(tokenise(example)) })),
    ),
  );

  function signReaderOf(need: Lexicon['needs'][number], concepts: ReadonlySet<string>): SignReader {
    try {
      return createSignReader(need, concepts, tokeniseOwn);
    } catch (error) {
      throw new Error(`need "${need.id}": ${error instanceof Error ? error.message : 'unreadable'}`, { cause: error });
    }
  }

  function toScores(text: ReadText) {
    const likenesses = readExamples(text);
    return readers.map(({ need, read }) => {
      const { score, best } = read(text);
      const likeness = likenesses.get(need) ?? 0;
      const least = best.length > 0 ? leastLikeness : leastLikenessAlone;
      return { need, best, score: score + (likeness < least ? 0 : likeness * exampleWeight) };
    });
  }

  return (text) => {
    const scored = toScores(read(tokenise(text).map(mend))).toSorted((one, other) => other.score - one.score);
    const least = Math.max(leastScore, (scored[0]?.score ?? 0) * leastShare);
    return scored
      .filter(({ score }) => score >= least)
      .map(({ need, score, best }) => ({
        need,
        score: Math.round((1 - Math.exp(-score / scale)) * 1000) / 1000,
        because: describe(best, lexicon.concepts),
      }));
  };
}
