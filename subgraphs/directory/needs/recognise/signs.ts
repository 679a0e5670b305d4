import type { NeedEntry } from '../lexicon/shape.ts';
import { createPhraseIndex } from './phrase-index.ts';
import { type Phrase, type ReadText, findPhrase, parsePhrase } from './phrase.ts';
import type { Tokeniser } from './tokens.ts';

/** Things that a text says together, and what it then must not say. */
interface Sign {
  weight: number;
  /** The first of all. */
  first: Phrase;
  all: readonly Phrase[];
  none: readonly Phrase[];
}

/** What the signs of a need come to in one text. */
interface SignScore {
  score: number;
  /** The concepts and words of the sign that says most; empty when there is none. */
  best: readonly Phrase[];
}

/** What the signs of each need come to, in the order of the needs. */
export type SignReader = (text: ReadText) => SignScore[];

/**
 * How much a sign counts by how surely it tells of the need. Chosen so that a certain one outweighs a likely one of
 * another need, and one that speaks against takes about as much as a likely one gives.
 */
const weights = { certain: 10, sure: 7, likely: 4, hint: 2, against: -3.5 } as const;

type Level = keyof typeof weights;

/** Those that speak for a need, the surest first. */
const levels = ['certain', 'sure', 'likely', 'hint'] as const;

/** What further signs add to the first, as a share of their own weight. */
const furtherShare = 0.15;

/** A sign in words alone. */
export interface WordSign {
  /** The first thing that a text has to say. */
  first: Phrase;
  holds: (text: ReadText) => boolean;
}

/** Throws an Error that names the sign that cannot be read. */
export function createWordSign(text: string, tokenise: Tokeniser): WordSign {
  const sign = parseSign(text, { weight: 1, concepts: new Set(), tokenise });
  return { first: sign.first, holds: (read) => holds(sign, read) };
}

/** Throws an Error that names the need, and the sign that cannot be read. */
export function createSignReader(
  needs: readonly NeedEntry[],
  concepts: ReadonlySet<string>,
  tokenise: Tokeniser,
): SignReader {
  const read = needs.map((need) => readSigns(need, concepts, tokenise));
  const candidatesIn = createPhraseIndex(
    read.flatMap(({ signs }, need) => signs.map((sign, place) => ({ need, place, sign }))),
    ({ sign }) => sign.first,
  );
  return (text) => {
    const candidates = candidatesIn({ stems: text.positions.keys(), concepts: text.concepts.keys() });
    const held = [...new Set(candidates)].filter(({ sign }) => holds(sign, text));
    const found = Map.groupBy(
      held.toSorted((one, other) => one.place - other.place),
      ({ need }) => need,
    );
    return read.map(({ against }, need) =>
      toScore(
        (found.get(need) ?? []).map(({ sign }) => sign),
        () => against.filter((sign) => holds(sign, text)),
      ),
    );
  };
}

/** What speaks for a need, the surest first, and what against it. */
function readSigns(
  need: NeedEntry,
  concepts: ReadonlySet<string>,
  tokenise: Tokeniser,
): { signs: readonly Sign[]; against: readonly Sign[] } {
  const parse = (level: Level) =>
    need.signs[level].map((text) => parseSign(text, { weight: weights[level], concepts, tokenise }));
  try {
    return { signs: levels.flatMap(parse), against: parse('against') };
  } catch (error) {
    throw new Error(`need "${need.id}": ${error instanceof Error ? error.message : 'unreadable'}`, { cause: error });
  }
}

function toScore([best, ...further]: readonly Sign[], against: () => readonly Sign[]): SignScore {
  if (!best) return { score: 0, best: [] };
  const more = further.reduce((sum, { weight }) => sum + weight * furtherShare, 0);
  const less = against().reduce((sum, { weight }) => sum + weight, 0);
  return { score: best.weight + Math.min(more, best.weight / 2) + less, best: best.all };
}

interface SignContext {
  weight: number;
  concepts: ReadonlySet<string>;
  tokenise: Tokeniser;
}

/** `one thing + another without a third + a fourth`. */
function parseSign(text: string, { weight, concepts, tokenise }: SignContext): Sign {
  const [all = '', none] = text.split(' without ');
  const toParts = (side: string): Phrase[] =>
    side.split(' + ').map((part) => {
      const phrase = parsePhrase(part, tokenise);
      const unknown = phrase.items.find(({ concept }) => concept !== null && !concepts.has(concept));
      if (unknown) throw new Error(`sign "${text}": there is no concept "${unknown.concept}".`);
      return phrase;
    });
  const [first, ...more] = toParts(all);
  if (!first) throw new Error(`sign "${text}" says nothing.`);
  return { weight, first, all: [first, ...more], none: none === undefined ? [] : toParts(none) };
}

function holds({ all, none }: Sign, text: ReadText): boolean {
  return (
    all.every((phrase) => findPhrase(phrase, text).length > 0) &&
    !none.some((phrase) => findPhrase(phrase, text).length > 0)
  );
}
