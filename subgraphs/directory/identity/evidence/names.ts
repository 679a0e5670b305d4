import { compareText } from '../compare-text.ts';
import { fold, squeeze } from '../../../kit/text/fold.ts';
import { commonWords, fillers, tellingWords, venueWords } from './lexicon/words.ts';
import { startsWith, toTokens } from './tokens.ts';

/** A name as it is compared. */
export interface Name {
  /** Where it has several parts, all of them: one may name an organisation or venue. */
  parts: readonly NamePart[];
  /**
   * Its words, less those that name its organisation or venue; all of them when nothing else is left. Each stands once,
   * but for those that say for whom: "Fathers First for Dads" has `dad` twice.
   */
  tokens: readonly string[];
  /** Equal for names of the same words in any order. */
  key: string;
  /** Its words without spaces. */
  spelt: string;
  /** All of it as written, fillers too, folded and without spaces: a slip may go into a space or a filler. */
  written: string;
}

export interface NamePart {
  /** Of all of its words. */
  key: string;
  /** Those of its words that are among the name's. */
  tokens: readonly string[];
  /** These as they stand in the name's `written`. */
  written: string;
}

/** What the name of a listing stands beside: the words of these explain themselves when one name has them. */
export interface Surroundings {
  /** The names of its organisation, venues and town, each as tokens. */
  names: readonly (readonly string[])[];
}

export interface ReadName extends Name {
  /** Parts of it that name a venue, each as tokens: "Cheam Family Hub - Stay and Play" has one. */
  venues: (readonly string[])[];
}

/** Reads a name among the names that surround it. */
export function toName(text: string, { names }: Surroundings): ReadName {
  const parts = toParts(text);
  const beside = parts.filter(isVenue);
  const tells = (part: Part) => tellsSomething(withoutNames(part, names));
  const venues = parts.some((part) => !beside.includes(part) && tells(part)) ? beside : [];
  const own = parts.map((part) => (venues.includes(part) ? nothing : part));
  const readings = [own.map((part) => withoutNames(part, names)), own, parts];
  const told = readings.find((some) => some.some(({ tokens }) => tokens.length > 0)) ?? [];
  const all = parts.map(({ tokens }, index) => ({ ...(told[index] ?? nothing), key: createName(tokens).key }));
  return { ...joinParts(told), parts: all.length > 1 ? all : [], venues: venues.map(({ tokens }) => tokens) };
}

/** A part of a name: its words as they are compared, and all of it as written. */
type Part = Pick<NamePart, 'tokens' | 'written'>;

function joinParts(parts: readonly Part[]): Name {
  const said = new Set<string>();
  const tokens = parts.flatMap((part) => {
    const isNew = part.tokens.filter((token) => !said.has(token));
    for (const token of isNew) said.add(token);
    return isNew;
  });
  return {
    ...createName(tokens),
    written: parts.map(({ written }) => written).join(''),
  };
}

const nothing: Part = { tokens: [], written: '' };

/** What is left of a part without the names that surround it: as written where it has none of them. */
function withoutNames(part: Part, names: Surroundings['names']): Part {
  const tokens = names.reduce(withoutRun, part.tokens);
  return tokens.length === part.tokens.length ? part : { tokens, written: tokens.join('') };
}

/**
 * The short form that a name gives of itself: "Multi-Agency Team (MAT)" is also `mat`. Null when it gives none, or one
 * that is of something else.
 */
export function toShortName(text: string): Name | null {
  const [, long, short] = /^(.*)\(\s*(\p{L}{3,8})\s*\)\s*$/u.exec(text) ?? [];
  if (long === undefined || short === undefined) return null;
  const words = fold(long).split(' ');
  const initials = [words, words.filter((word) => !fillers.has(word))].map((all) =>
    all.map(([first]) => first).join(''),
  );
  return initials.includes(fold(short)) ? createName(toTokens(short)) : null;
}

/** The name without those of its parts that name an organisation or venue; itself where it has none, or no others. */
export function withoutAsides(name: Name, isAside: (part: string) => boolean): Name {
  const others = name.parts.filter(({ key }) => !isAside(key));
  if (others.length === name.parts.length) return name;
  return others.some(({ tokens }) => tokens.length > 0) ? joinParts(others) : name;
}

/** A name of just these words. */
export function createName(tokens: readonly string[]): Name {
  const telling = tokens.filter((token, index) => !isSaidAgain(token, index, tokens));
  const spelt = telling.join('');
  return { tokens: telling, key: telling.toSorted(compareText).join(' '), spelt, written: spelt, parts: [] };
}

/**
 * Whether a word says nothing new. One that says for whom does, unless it follows itself, as a short form follows what it
 * is short for: "Foster Carer Advice for Carers" is not "Foster Carer Advice".
 */
function isSaidAgain(token: string, index: number, tokens: readonly string[]): boolean {
  if (tokens.indexOf(token) === index) return false;
  return !tellingWords.has(token) || tokens[index - 1] === token;
}

/** Splits where names of two things meet: at dashes with a space, colons, bars, brackets, `@` and `at`. */
function toParts(text: string): Part[] {
  return text
    .split(/\s[-–—]+\s*|[-–—]+\s|[:|()[\]@;,]|\s\/\s|\sat\s(?=\p{Lu}|the\s)/u)
    .map((part) => ({ tokens: toTokens(part), written: squeeze(part) }))
    .filter(({ tokens }) => tokens.some((token) => token !== ''));
}

function isVenue({ tokens }: Part): boolean {
  return tokens.length > 1 && venueWords.has(tokens.at(-1) ?? '');
}

function tellsSomething({ tokens }: Part): boolean {
  return tokens.some((token) => !commonWords.has(token));
}

/** Takes the words of `run` out where they stand together. */
function withoutRun(tokens: readonly string[], run: readonly string[]): readonly string[] {
  if (run.length === 0) return tokens;
  const at = tokens.findIndex((_token, index) => startsWith(tokens, run, index));
  return at < 0 ? tokens : tokens.toSpliced(at, run.length);
}
