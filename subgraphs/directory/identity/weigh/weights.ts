import type { BlockKey } from '../blocks/block-keys.ts';
import type { NameWeights } from './compare.ts';
import type { FieldName, Probabilities } from './fields.ts';
import { hash } from '../hash.ts';
import { synonyms } from '../evidence/lexicon/synonyms.ts';
import { commonWords, fillers, tellingWords } from '../evidence/lexicon/words.ts';
import { createChainKeys } from './chain-key.ts';
import { createMeantWords } from '../evidence/meant-words.ts';
import { type Name, withoutAsides } from '../evidence/names.ts';
import { editDistance } from '../../../kit/text/edit-distance.ts';
import { createEnglishWords } from '../../../kit/text/english-words.ts';

/**
 * All that is learned from a set of listings, as plain JSON: gateways that hold the same weights decide the same of the
 * same listings.
 */
export interface LinkWeights {
  version: typeof weightsVersion;
  /** How many listings they were learned from. */
  listings: number;
  /** How probable it is of any two listings that they are one service, or siblings. */
  kinship: { same: number; sibling: number };
  /** Of two listings of one chain, by two directories, how many pairs are two services for each that is one. */
  chainOdds: number;
  /** By the ids of two directories, with a space between: the share of what the first lists that the second has too. */
  coverage: Record<string, number>;
  fields: Record<FieldName, Probabilities>;
  /** Words that more than one listing has in its name, by how many. */
  words: Record<string, number>;
  /** Names that one directory gives to several services, by the share of all listings that have them. */
  repeated: Record<string, number>;
  /** How probable it is of another service that it has a name that seemed to be of one alone. */
  coincidence: number;
  /**
   * Those that it gives to several of one organisation, such as a group at each of its hubs, or that groups at several
   * places have: by name (`createChainKeys`), the organisations and telephones that have several, each as a hash.
   */
  chains: Record<string, number[]>;
  /** Parts of names that are the names of organisations or venues: "Inspire - Cranstoun" has one. */
  asides: string[];
  /** Telephones, pages, mailboxes and sentences that one directory gives to several services, each as a hash. */
  shared: number[];
  /** Block keys that too many listings share. */
  crowded: BlockKey[];
}

/** Raised when what is learned, or how it is used, changes: weights of another version are learned anew. */
export const weightsVersion = 11;

/** Whether so much has come or gone since they were learned, more than a tenth, that they are to be learned anew. */
export function areOutgrown({ version, listings }: LinkWeights, now: number): boolean {
  return version !== weightsVersion || Math.abs(now - listings) > listings / 10;
}

/** As if so many names had been read before, in which a word stood once in two thousand. */
const namesBefore = 200;
const usualShare = 1 / 2000;

/** A word in so many names is no slip of the pen. */
const knownFrom = 3;

/** A slip makes `say` of "stay", another word; of words so long it hardly ever does: `signing` is not "singing". */
const hardlyBySlip = 5;

/** One for all: it reads its words once. */
const isEnglish = createEnglishWords();

/** What a word that many names have is worth, in bits. */
const commonBits = 1;

export function createNameWeights(
  weights: Pick<LinkWeights, 'words' | 'asides' | 'listings' | 'shared' | 'chains'>,
): NameWeights {
  const { words, listings } = weights;
  const counts = new Map(Object.entries(words));
  const asides = new Set(weights.asides);
  const shared = new Set(weights.shared);
  const chains = new Map(Object.entries(weights.chains));
  const bits = new Map<string, number>();
  const meanings = new Map<string, string>();
  const bare = new WeakMap<readonly Name[], readonly Name[]>();
  const frequent = new Set(
    [...counts].flatMap(([word, count]) => (count >= knownFrom && !isFillerMistyped(word) ? [word] : [])),
  );
  const isWord = (word: string) => (counts.has(word) || word.length >= hardlyBySlip) && isEnglish(word);
  const isKnown = (word: string) => frequent.has(word) || usualWords.has(word) || isWord(word);

  let findMeant: ((word: string) => string) | null = null;

  function findMeaning(word: string): string {
    if (isKnown(word)) return word;
    findMeant ??= createMeantWords(formsOf([...frequent]));
    return findMeant(word);
  }

  const meant = (word: string) => meanings.getOrInsertComputed(word, findMeaning);
  const chainKeyOf = createChainKeys(meant);
  const isAside = (part: string) => asides.has(part);
  const withoutAll = (names: readonly Name[]) => names.map((name) => withoutAsides(name, isAside));

  function weigh(written: string): number {
    const word = meant(written);
    if (commonWords.has(word) || isFillerMistyped(written)) return commonBits;
    return -Math.log2(((counts.get(word) ?? 1) + namesBefore * usualShare) / (listings + namesBefore));
  }

  return {
    isKnown,
    meant,
    isShared: (contact) => shared.has(hash(contact)),
    isSharedSentence: (sentence) => shared.has(sentence),
    chainKeyOf,
    chainOf(names, kinsOf) {
      const known = names.map(chainKeyOf).filter((name) => chains.has(name));
      if (known.length === 0) return 'none';
      const kins = kinsOf().map(hash);
      const isTheirs = known.some((name) => kins.some((kin) => chains.get(name)?.includes(kin)));
      if (isTheirs) return 'theirs';
      return kins.length === 0 ? 'of somebody' : 'of others';
    },
    bitsOf: (word) => bits.getOrInsertComputed(word, weigh),
    toBare: (names) =>
      names.every(({ parts }) => parts.length === 0) ? names : bare.getOrInsertComputed(names, withoutAll),
  };
}

/** Words that mean themselves, however few names have them. */
const usualWords = commonWords.union(tellingWords);

/** Known words as they are written: in the plural too, and by another word for the same. */
function formsOf(known: readonly string[]): Map<string, string> {
  const words = [...[...usualWords, ...known].map((word) => [word, word] as const), ...synonyms];
  return new Map(words.flatMap(([word, other]) => [[`${other}s`, word] as const, [other, word] as const]));
}

/** A filler must be this long to be known with a slip in it. */
const shortestFiller = 3;

/** A filler with a letter typed twice, or no word but one slip from a filler: `iin`, `adn`. */
function isFillerMistyped(word: string): boolean {
  if (fillers.has(word.replaceAll(/(.)\1+/g, '$1'))) return true;
  return longFillers.some((filler) => editDistance(word, filler, 1) <= 1) && !isEnglish(word);
}

const longFillers = [...fillers].filter(({ length }) => length >= shortestFiller);
