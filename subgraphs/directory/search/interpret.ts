import type { Place } from '../../kit/place/place.ts';
import type { NeedEntry } from '../needs/lexicon/shape.ts';
import type { Needs } from '../needs/needs.ts';
import { badInput } from './bad-input.ts';
import type { PlaceReader } from './place-in-text.ts';
import { dropAges, parseSpokenAges } from './spoken/ages.ts';
import type { Told } from './spoken/favour.ts';
import { type LanguageNames, dropLanguages, parseSpokenLanguages } from './spoken/languages.ts';
import { correctWord } from './words/correct.ts';
import type { Lexicon } from './words/lexicon.ts';
import { type SearchWord, toSearchWords } from './words/search-word.ts';
import { toTokens } from './words/tokens.ts';
import type { Vocabulary } from './words/vocabulary.ts';

/** What was understood of a question. */
export interface Interpretation {
  /** As typed; null when no words were given. */
  text: string | null;
  /** With the words that were mended; null when none was. */
  correctedText: string | null;
  place: Place | null;
  /** The needs that it speaks of, the surest first. */
  needs: readonly SpokenNeed[];
}

/** A need that a question speaks of. */
export interface SpokenNeed {
  need: NeedEntry;
  /** How sure that is, from 0 to 1. */
  score: number;
  because: string;
}

/** A question taken apart. */
export interface Understood extends Interpretation {
  /** What to look for; empty when the text had nothing but a place, or nothing at all. */
  words: SearchWord[];
  /** What it tells of people: personal. */
  told: Told;
  /** The text has neither a word nor a place in it. */
  saysNothing: boolean;
}

export interface Interpreter {
  lexicon: Lexicon;
  needs: Needs;
  vocabulary: Vocabulary;
  places: PlaceReader;
  languages: LanguageNames;
  /** The words of names of places. */
  placeWords: Vocabulary;
}

const nothingTold: Told = { ages: [], pregnant: false, parent: false, languages: [] };

const isParent = /\b(?:my|our|a) (?:baby|newborn|son|daughter|toddler|child|kids?|children|little)/i;

function isPregnant(token: string): boolean {
  return token.startsWith('pregnan');
}

/** Longer than any question; more is refused, so that nobody's machine works for nothing. */
const longest = 500;

/** Throws a GraphQLError of the code BAD_USER_INPUT for a text that is too long. */
export function interpret(text: string | null | undefined, interpreter: Interpreter): Understood {
  if (text === null || text === undefined || text.trim() === '') {
    return {
      text: null,
      correctedText: null,
      place: null,
      needs: [],
      words: [],
      told: nothingTold,
      saysNothing: false,
    };
  }
  if (text.length > longest) {
    throw badInput(
      `filter.text must be of at most ${longest} characters, but had ${text.length.toLocaleString('en-GB')}.`,
    );
  }
  const { lexicon, places, languages: names } = interpreter;
  const typed = toTokens(text);
  const tokens = mend(typed, findNames(text, lexicon), interpreter);
  const found = places.read(tokens);
  const rest = found ? dropEmpty(found.rest, lexicon) : tokens;
  const isVenue = found?.place.kind === 'hub' || found?.place.kind === 'venue';
  // Somebody who types nothing but the name of a venue looks for what is called so, or is there.
  const languages = parseSpokenLanguages(tokens, names);
  function toRest(all: readonly string[]): string[] {
    const rest = dropAges(all, lexicon.small);
    return languages.length > 0 ? dropEmpty(dropLanguages(rest, languages, names), lexicon) : rest;
  }
  const words = found && rest.length === 0 && isVenue ? tokens : rest;
  return {
    text,
    correctedText: tokens.some((word, index) => word !== typed[index]) ? tokens.join(' ') : null,
    place: found?.place ?? null,
    needs: recogniseNeeds(
      languages.length > 0 ? dropLanguages(tokens, languages, names).join(' ') : text,
      interpreter.needs,
    ),
    words: toSearchWords(toRest(words), lexicon, interpreter.vocabulary),
    told: { ages: parseSpokenAges(text), pregnant: tokens.some(isPregnant), parent: isParent.test(text), languages },
    saysNothing: typed.length === 0,
  };
}

/** Names are mended to those of places alone, and the last word may be half typed rather than mistyped. */
function mend(
  typed: readonly string[],
  names: ReadonlySet<string>,
  { lexicon, vocabulary, placeWords }: Interpreter,
): string[] {
  return typed.map((word, index) => {
    if (lexicon.words.has(word)) return word;
    const isHalf = index === typed.length - 1 && vocabulary.startingWith(word, 1).length > 0;
    if (isHalf || lexicon.isEnglish(word)) return word;
    return correctWord(word, names.has(word) ? placeWords : vocabulary) ?? word;
  });
}

function recogniseNeeds(text: string, { recognise, find }: Needs): SpokenNeed[] {
  return recognise(text).flatMap(({ need: id, score, because }) => {
    const need = find(id);
    return need ? [{ need, score, because }] : [];
  });
}

/** A place with nothing but small words beside it is all there is to the question. */
function dropEmpty(tokens: readonly string[], { small }: Lexicon): string[] {
  return tokens.every((word) => small.has(word) || sayNothing.has(word)) ? [] : [...tokens];
}

/** What people call whatever they are looking for. */
const sayNothing = new Set('activities activity things services groups support help stuff events whats'.split(' '));

/**
 * Words with a capital in the middle of a sentence are names, and names are never wrong: `my son Aiden`. Where every
 * word has one, as in a heading, it says nothing.
 */
function findNames(text: string, { small }: Lexicon): Set<string> {
  const words = text.split(/\s+/).filter((word) => /\p{L}/u.test(word));
  const plain = words.some((word) => /^\p{Ll}/u.test(word) && !small.has(word.toLowerCase()));
  if (!plain) return new Set();
  return new Set(
    words
      .slice(1)
      .filter((word) => /^\p{Lu}\p{Ll}/u.test(word))
      .flatMap(toTokens),
  );
}
