import type { Concept } from '../lexicon/shape.ts';
import { createPhraseIndex } from './phrase-index.ts';
import { type Phrase, type ReadText, findPhrase, parsePhrase, toReadText } from './phrase.ts';
import type { Token, Tokeniser } from './tokens.ts';

/** Finds what a text speaks of. */
export type ConceptReader = (tokens: readonly Token[]) => ReadText;

/** Throws an Error that names the concept and what is wrong with it. */
export function createConceptReader(concepts: ReadonlyMap<string, Concept>, tokenise: Tokeniser): ConceptReader {
  const names = inOrder(concepts);
  const phrases = names.flatMap(([name, { words }], concept) =>
    words.map((text): Candidate => ({ concept, phrase: parseNamed(text, { name, tokenise }) })),
  );
  const candidatesIn = createPhraseIndex(phrases, ({ phrase }) => phrase);
  return (tokens) => {
    const text = toReadText(tokens);
    const candidates = candidatesIn({ stems: text.positions.keys(), concepts: concepts.keys() });
    // A concept comes after those that it is made of.
    for (const { concept, phrase } of candidates.toSorted((one, other) => one.concept - other.concept)) {
      const spans = findPhrase(phrase, text);
      const name = names[concept]?.[0];
      if (spans.length > 0 && name !== undefined) {
        text.concepts.set(name, [...(text.concepts.get(name) ?? []), ...spans]);
      }
    }
    return text;
  };
}

/** A phrase of a concept. */
interface Candidate {
  /** The concept's place in the order. */
  concept: number;
  phrase: Phrase;
}

function parseNamed(words: string, { name, tokenise }: { name: string; tokenise: Tokeniser }): Phrase {
  try {
    return parsePhrase(words, tokenise);
  } catch (error) {
    throw new Error(`concept "${name}": "${words}" cannot be read.`, { cause: error });
  }
}

/** Concepts after those that they are made of. */
function inOrder(concepts: ReadonlyMap<string, Concept>): [string, Concept][] {
  const ordered = new Map<string, Concept>();
  function add(name: string, above: readonly string[]): void {
    const concept = concepts.get(name);
    if (!concept) throw new Error(`concept "${above.at(-1)}": there is no concept "${name}".`);
    if (above.includes(name)) throw new Error(`concept "${name}" is made of itself.`);
    for (const part of partsOf(concept)) if (!ordered.has(part)) add(part, [...above, name]);
    ordered.set(name, concept);
  }
  for (const name of concepts.keys()) if (!ordered.has(name)) add(name, []);
  return [...ordered];
}

function partsOf({ words }: Concept): string[] {
  return words.flatMap((phrase) => [...phrase.matchAll(/@([a-z-]+)/g)].map(([, name]) => name ?? ''));
}
