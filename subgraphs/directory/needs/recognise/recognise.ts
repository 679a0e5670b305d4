import type { EnglishWords } from '../../../kit/text/english-words.ts';
import type { Lexicon } from '../lexicon/shape.ts';
import { createErrand } from '../../turns.ts';
import { describe } from './because.ts';
import { createConceptReader } from './concepts.ts';
import { learnLikeness } from './likeness.ts';
import { createPeople } from './said-words.ts';
import type { ReadText } from './phrase.ts';
import { createSignReader } from './signs.ts';
import { createTokeniser, rememberTokens } from './tokens.ts';
import { createTypoMender } from './typos.ts';
import { compoundsOf, vocabularyOf } from './vocabulary.ts';

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
export type Recognise = (text: string) => RecognisedNeed[];

export interface NeedRecogniser {
  recognise: Recognise;
  /** Learns in turns what the first question would else have to wait for. */
  learn: () => Promise<unknown>;
}

/** What a text adds that is surely like what people say of a need: far more than a sign that is certain. */
const likenessWeight = 34;

/** What a text loses that is surely like what people say of no need. */
const unlikenessWeight = 20;

/**
 * A text may speak of two needs ("pregnant, DV, needs housing"), but likeness can be sure of one only: what signs come to by
 * themselves, so that the other is not lost beside it.
 */
const signsAlone = 2.4;

/** A need with less than this is not meant. */
const leastScore = 7;

/** Beside one that is meant, others may be, with less. */
const leastBeside = 0.2;

/** A need with so much is clear: likeness and a sign together. */
const clearScore = 36;

/** Beside a need that is clear, and beside one that is not, others count only with this share of what it has. */
const leastShare = { clear: 0.04, unclear: 0.01 } as const;

/** The score at which a need is as good as certain: 1 - 1/e of the way. */
const scale = 14;

/** Throws an Error that names what is wrong with the lexicon. */
export function createNeedRecogniser(lexicon: Lexicon, isEnglish: EnglishWords): NeedRecogniser {
  const tokenise = createTokeniser(lexicon.spelling);
  const tokeniseOwn = rememberTokens(tokenise);
  const read = createConceptReader(lexicon.concepts, tokeniseOwn);
  const readSigns = createSignReader(lexicon.needs, new Set(lexicon.concepts.keys()), tokeniseOwn);
  const ordinary = new Set(
    lexicon.ordinary.flatMap((word) => tokeniseOwn(word).flatMap(({ word, stem }) => [word, stem])),
  );
  const vocabulary = vocabularyOf(lexicon, tokeniseOwn);
  const compounds = compoundsOf(lexicon, tokenise);
  const mend = createTypoMender(new Map([...vocabulary, ...compounds.keys().map((word) => [word, word] as const)]), {
    isOrdinary: ({ word, stem }) => ordinary.has(word) || ordinary.has(stem) || isEnglish(word),
    compounds,
  });
  const toTokens = (text: string) => mend(tokenise(text));
  const readOwn = (texts: readonly string[]) => texts.values().map((text) => read(tokenise(text)));

  const likeness = createErrand(() => {
    const ofNeeds = lexicon.needs.map(({ id, label, examples }) => ({
      need: id,
      texts: readOwn([label, ...examples, ...(lexicon.sayings.get(id) ?? [])]),
    }));
    const ofNone = { need: null, texts: readOwn(lexicon.sayings.get('none') ?? []) };
    return learnLikeness([...ofNeeds, ofNone], {
      people: createPeople(lexicon.people, tokeniseOwn),
      vocabulary: new Set(vocabulary.values()),
    });
  });

  function toScores(text: ReadText) {
    const likenesses = likeness.now()(text);
    const none = unlikenessWeight * (likenesses.get(null) ?? 0);
    const signs = readSigns(text);
    return lexicon.needs.map(({ id: need }, index) => {
      const { score, best } = signs[index] ?? { score: 0, best: [] };
      const like = likenessWeight * (likenesses.get(need) ?? 0) - none;
      // A sign that others speak against is no reason.
      const together = score + like;
      const alone = signsAlone * score - none;
      return { need, best: score > 0 ? best : [], score: Math.max(together, alone) };
    });
  }

  function recognise(text: string): RecognisedNeed[] {
    const said = read(toTokens(text));
    const scored = toScores(said).toSorted((one, other) => other.score - one.score);
    const [surest] = scored;
    if (!surest || surest.score < leastScore) return [];
    const share = surest.score >= clearScore ? leastShare.clear : leastShare.unclear;
    const least = Math.max(leastBeside, surest.score * share);
    return scored
      .filter(({ score }) => score >= least)
      .map(({ need, score, best }) => ({
        need,
        score: Math.round((1 - Math.exp(-score / scale)) * 1000) / 1000,
        because: describe(best, said, lexicon.concepts),
      }));
  }

  return { recognise, learn: () => likeness.inTurns() };
}
