import type { EnglishWords } from '../../../kit/text/english-words.ts';
import type { Lexicon } from '../lexicon/shape.ts';
import { createErrand } from '../../turns.ts';
import type { Learning } from '../learning/learn-apart.ts';
import { describe } from './because.ts';
import { learnSayings } from './learn-sayings.ts';
import { createLikenessReader } from './likeness.ts';
import type { ReadText } from './phrase.ts';
import { createReading } from './reading.ts';
import { createSignReader } from './signs.ts';
import { createTypoMender } from './typos.ts';
import { compoundsOf } from './vocabulary.ts';

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
  /** Learns, or reads what was learned before, which the first question would else have to wait for. */
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

/** Throws an Error that names what is wrong with the lexicon. Without a `learning`, nothing is kept of what is learned. */
export function createNeedRecogniser(lexicon: Lexicon, isEnglish: EnglishWords, learning?: Learning): NeedRecogniser {
  const reading = createReading(lexicon);
  const { tokenise, tokeniseOwn, readConcepts, stems } = reading;
  const readSigns = createSignReader(lexicon.needs, new Set(lexicon.concepts.keys()), tokeniseOwn);
  const ordinary = new Set(
    lexicon.ordinary.flatMap((word) => tokeniseOwn(word).flatMap(({ word, stem }) => [word, stem])),
  );
  const compounds = compoundsOf(lexicon, tokenise);
  const mend = createTypoMender(new Map([...stems, ...compounds.keys().map((word) => [word, word] as const)]), {
    isOrdinary: ({ word, stem }) => ordinary.has(word) || ordinary.has(stem) || isEnglish(word),
    compounds,
  });
  const toTokens = (text: string) => mend(tokenise(text));

  const likeness = createErrand(function* () {
    const learned = learning?.read() ?? (yield* learnSayings(lexicon, reading));
    return createLikenessReader(learned, reading.known);
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
    const said = readConcepts(toTokens(text));
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

  return {
    recognise,
    async learn() {
      await learning?.prepare();
      await likeness.inTurns();
    },
  };
}
