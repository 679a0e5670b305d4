import type { Features } from './classifier.ts';
import { type SaidCounts, isPair, pairWeight, timesSaid } from './word-evidence.ts';

/** What a text says, as far as it can be learned from. */
export interface HeardText {
  said: readonly string[];
  /** What it speaks of, by the names of the concepts. */
  concepts: readonly string[];
  /** Its words as they are written, each once: `he` and `told` tell who speaks of whom, which stems and people leave out. */
  written: readonly string[];
}

/** What was ever heard. */
export interface Heard {
  said: SaidCounts;
  /** The names of all concepts that texts spoke of. */
  concepts: readonly string[];
  /** All words, as they are written. */
  written: readonly string[];
}

/** Takes texts apart for a classifier. */
export interface FeatureReader {
  /** How many features there are. */
  size: number;
  /** A text that it was made from: what only this one says counts as never heard. */
  ofOwn: (text: HeardText) => Features;
  ofOther: (text: HeardText) => Features;
}

/** From so many words on, and from so many that were never heard, more tell nothing more. */
const many = { words: 6, unheard: 4 } as const;

/** A word as it is written repeats what its stem says already, in part. */
const writtenWeight = 0.5;

/**
 * A text's words, pairs of words, people and concepts; its words as they are written; how many words it has, and how many
 * that were never heard: what nobody who told of a need ever said, and no sign speaks of, most likely tells of none. The
 * vocabulary is the stems that signs speak of.
 */
export function createFeatureReader(
  { said: counts, concepts, written }: Heard,
  vocabulary: ReadonlySet<string>,
): FeatureReader {
  const added = new Map<string, number>();
  const add = (name: string) => added.set(name, counts.rows.size + added.size);
  for (const name of concepts) add(toConceptKey(name));
  for (const word of written) add(toWrittenKey(word));
  for (let count = 0; count <= many.words; count++) add(toCountKey('words', count));
  for (let count = 1; count <= many.unheard; count++) add(toCountKey('unheard', count));
  const idOf = (name: string) => counts.rows.get(name) ?? added.get(name);

  function read({ said, concepts, written }: HeardText, own: number): Features {
    const words = said.filter(isWord);
    const unheard = words.filter((word) => timesSaid(counts, word) <= own && !vocabulary.has(word)).length;
    const counted = [toCountKey('words', words.length), toCountKey('unheard', unheard)];
    const all = [...said, ...concepts.map(toConceptKey), ...written.map(toWrittenKey), ...counted];
    const names = all.filter((name) => idOf(name) !== undefined);
    return { ids: Int32Array.from(names, (name) => idOf(name) ?? 0), values: Float32Array.from(names, weightOf) };
  }

  return { size: counts.rows.size + added.size, ofOwn: (text) => read(text, 1), ofOther: (text) => read(text, 0) };
}

/** Whom a text speaks of, and how old they are, tells nothing as long as nothing is said of them. */
export function isWord(said: string): boolean {
  return !/^(?:@|#|who:)/.test(said) && !isPair(said);
}

function toConceptKey(name: string): string {
  return `concept:${name}`;
}

function toWrittenKey(word: string): string {
  return `${writtenMark}${word}`;
}

const writtenMark = 'written:';

function weightOf(name: string): number {
  if (isPair(name)) return pairWeight;
  return name.startsWith(writtenMark) ? writtenWeight : 1;
}

function toCountKey(what: keyof typeof many, count: number): string {
  return `${what}:${Math.min(count, many[what])}`;
}
