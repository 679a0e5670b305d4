import type { Place } from '../../kit/place/place.ts';
import type { NeedEntry } from '../needs/lexicon/shape.ts';
import type { Needs } from '../needs/needs.ts';
import { badInput } from './bad-input.ts';
import type { PlaceReader } from './place-in-text.ts';
import type { FindTopics } from './topics/topics.ts';
import { dropAges, parseSpokenAges } from './spoken/ages.ts';
import { speaksOfEarlyDays } from './spoken/early-days.ts';
import { asksForFree, dropFree } from './spoken/cost.ts';
import { asksForMeeting, parseSpokenTime } from './spoken/days.ts';
import type { Told } from './spoken/told.ts';
import { findSpokenCircumstances } from './spoken/groups.ts';
import { dropRelatives, isYoungSpeaker } from './spoken/speaker.ts';
import { type LanguageNames, dropLanguages, parseSpokenLanguages } from './spoken/languages.ts';
import { asksForStepFree, dropStepFree } from './spoken/step-free.ts';
import { dropTimes } from './spoken/times.ts';
import { asksForSomethingToDo, dropToDo } from './spoken/to-do.ts';
import type { Translation } from '../translate/translate.ts';
import type { Lexicon } from './words/lexicon.ts';
import { type KnownWords, mend } from './words/mend.ts';
import { type SearchWord, toSearchWords } from './words/search-word.ts';
import { toTokens } from './words/tokens.ts';

/** What was understood of a question. */
export interface Interpretation {
  /** As typed; null when no words were given. */
  text: string | null;
  /**
   * With the words that were mended; of a text in another language what is known of it, in English. Null when it stands as
   * it was typed.
   */
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
  /** What it is about beside needs. */
  topics: SearchWord[];
  /** What it tells of people: personal. */
  told: Told;
  /** The text has neither a word nor a place in it that means anything here. */
  saysNothing: boolean;
  /** The other language that it is in: one that there is a glossary of, or one that is not known. Null for English. */
  foreign: Translation['glossary'] | 'unknown' | null;
}

export interface Interpreter extends KnownWords {
  needs: Needs;
  places: PlaceReader;
  languages: LanguageNames;
  findTopics: FindTopics;
}

const nothing: Understood = {
  text: null,
  correctedText: null,
  place: null,
  needs: [],
  words: [],
  topics: [],
  told: {
    ages: [],
    pregnant: false,
    parent: false,
    young: false,
    early: true,
    circumstances: new Set(),
    languages: [],
    free: false,
    stepFree: false,
    time: null,
    toDo: false,
  },
  saysNothing: false,
  foreign: null,
};

/** Longer than any question; more is refused, so that nobody's machine works for nothing. */
const longest = 500;

/** Throws a GraphQLError of the code BAD_USER_INPUT for a text that is too long. */
export function interpret(text: string | null | undefined, interpreter: Interpreter): Understood {
  if (text === null || text === undefined || text.trim() === '') return nothing;
  if (text.length > longest) {
    throw badInput(
      `filter.text must be of at most ${longest} characters, but had ${text.length.toLocaleString('en-GB')}.`,
    );
  }
  const translation = interpreter.needs.translate(text);
  if (translation) return interpretTranslation(text, translation, interpreter);
  const { tokens, isStrange } = mend(text, interpreter);
  return isStrange ? interpretStrange(text, tokens, interpreter) : interpretEnglish(text, tokens, interpreter);
}

function interpretEnglish(text: string, tokens: readonly string[], interpreter: Interpreter): Understood {
  const { lexicon, places, languages: names } = interpreter;
  const found = places.read(tokens);
  const rest = found ? dropEmpty(found.rest, lexicon) : tokens;
  const isVenue = found?.place.kind === 'hub' || found?.place.kind === 'venue';
  // Somebody who types nothing but the name of a venue looks for what is called so, or is there.
  const words = found && rest.length === 0 && isVenue ? tokens : rest;
  const languages = parseSpokenLanguages(tokens, names);
  /** What is told of people, costs and times is no word to look for; where there is nothing else to look for, nothing is. */
  function toWords(all: readonly string[]): SearchWord[] {
    const wished = dropStepFree(dropFree(dropAges(told.toDo ? dropToDo(all) : all, text)));
    const left = dropLanguages(dropRelatives(dropTimes(wished), told.young), languages, names);
    const { ages, free, stepFree, time, toDo } = told;
    const isTold = ages.length > 0 || free || stepFree || time !== null || toDo || languages.length > 0;
    const looking = { ...interpreter, area: places.area, half: tokens.at(-1) };
    const found = toSearchWords(left, { ...looking, onlyTelling: true });
    if (isTold) return found.every(({ text: word }) => sayNothing.has(word)) ? [] : found;
    return found.length > 0 ? found : toSearchWords(all, looking);
  }
  const isWished = languages.length > 0 || asksForStepFree(tokens);
  const spoken = isWished ? dropStepFree(dropLanguages(tokens, languages, names)).join(' ') : text;
  const typed = toTokens(text);
  const needs = recogniseNeeds(spoken, interpreter.needs);
  const told = toTold(text, tokens, { languages, needs });
  const searched = toWords(words);
  // Whoever asks for something to do and says what, looks for that.
  const toDo = told.toDo && searched.every(({ text: word }) => sayNothing.has(word) || people.has(word));
  return {
    text,
    correctedText: tokens.some((word, index) => word !== typed[index]) ? tokens.join(' ') : null,
    place: found?.place ?? null,
    needs,
    words: searched,
    topics: interpreter.findTopics(tokens.join(' ')),
    told: { ...told, toDo },
    saysNothing: tokens.length === 0,
    foreign: null,
  };
}

/**
 * Whoever writes in a language is glad of those who speak it. Names of places are the same in every language, and words that
 * services have are looked for as they are: mostly they are names.
 */
function interpretTranslation(text: string, { english, glossary }: Translation, interpreter: Interpreter): Understood {
  const { lexicon, places, vocabulary } = interpreter;
  const [typed, tokens] = [toTokens(text), toTokens(english)];
  const ofPlace = (word: string) => places.words.has(word) || /\d/.test(word);
  const isName = (word: string) => vocabulary.has(word) && !lexicon.words.has(word) && !lexicon.isEnglish(word);
  const names = typed.filter((word) => isName(word) && !ofPlace(word));
  const needs = recogniseNeeds(english, interpreter.needs);
  return {
    text,
    correctedText: english === '' ? null : english,
    place: places.read(typed.filter(ofPlace))?.place ?? null,
    needs,
    words: toSearchWords([...names, ...dropAges(tokens, english)], { lexicon, vocabulary }),
    topics: interpreter.findTopics(english),
    told: toTold(english, tokens, { languages: [glossary.language], needs }),
    saysNothing: false,
    foreign: glossary,
  };
}

/** Of a text in a language that is not known, only words are looked for that services have: mostly they are names. */
function interpretStrange(text: string, tokens: readonly string[], interpreter: Interpreter): Understood {
  const { lexicon, places, vocabulary } = interpreter;
  const found = places.read(tokens);
  const known = (found?.rest ?? tokens).filter((word) => word.length >= shortestName && vocabulary.has(word));
  const words = known.length > 0 ? toSearchWords(known, { lexicon, vocabulary }) : [];
  return {
    ...nothing,
    text,
    place: found?.place ?? null,
    words,
    told: toTold(text, tokens, { languages: [], needs: [] }),
    saysNothing: words.length === 0,
    foreign: 'unknown',
  };
}

/** Shorter words of any language are words of English by chance. */
const shortestName = 4;

const isParent = /\b(?:my|our|a) (?:baby|newborn|son|daughter|toddler|child|kids?|children|little)/i;

function toTold(
  text: string,
  tokens: readonly string[],
  { languages, needs }: { languages: readonly string[]; needs: readonly SpokenNeed[] },
): Told {
  const ages = parseSpokenAges(text);
  const surest = needs[0]?.need.id ?? null;
  const stepFree = asksForStepFree(tokens);
  // As typed it may be in capitals, or have a slip that was mended.
  const plain = `${text.toLowerCase()}. ${tokens.join(' ')}`;
  return {
    ages,
    pregnant: tokens.some((token) => token.startsWith('pregnan')),
    parent: isParent.test(text),
    young: isYoungSpeaker(plain, { ages, surest }),
    early: speaksOfEarlyDays(plain, { ages, surest }),
    circumstances: findSpokenCircumstances(
      stepFree && plain.includes('wheelchair') ? `${plain} wheelchair user` : plain,
      surest,
    ),
    languages,
    free: asksForFree(tokens),
    stepFree,
    // Of what has happened to somebody the day is no wish.
    time: needs.length === 0 || asksForMeeting(tokens) ? parseSpokenTime(tokens) : null,
    toDo: (needs[0]?.score ?? 0) < surely && asksForSomethingToDo(tokens),
  };
}

/** Whoever speaks of a need as surely as this asks for help, and not for something to do. */
const surely = 0.7;

function recogniseNeeds(english: string, { recogniseEnglish, find }: Needs): SpokenNeed[] {
  return recogniseEnglish(english).flatMap(({ need: id, score, because }) => {
    const need = find(id);
    return need ? [{ need, score, because }] : [];
  });
}

/** A place with nothing but small words beside it is all there is to the question. */
function dropEmpty(tokens: readonly string[], { small }: Lexicon): string[] {
  return tokens.every((word) => small.has(word) || sayNothing.has(word)) ? [] : [...tokens];
}

/** Who comes to something; their age is told of beside it. */
const people = new Set('baby babies toddler toddlers teen teens teenager teenagers youth family families'.split(' '));

/** What people call whatever they are looking for. */
const sayNothing = new Set('things services groups support help stuff events whats kid kids child children'.split(' '));
