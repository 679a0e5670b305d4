import { foldName } from '../../kit/place/fold-name.ts';
import type { Place, NamedPlaceFinder } from '../../kit/place/place.ts';

/** A place that a question names among other words. */
interface PlaceInText {
  place: Place;
  /** The words that are left without it. */
  rest: string[];
}

/** Finds places in questions. */
export interface PlaceReader {
  read: (tokens: readonly string[]) => PlaceInText | null;
  /** The words of the name of the whole area: a question that has them is mostly about no more than all others. */
  area: ReadonlySet<string>;
  /** Every word of a name of a place, so that it can be mended when it is mistyped. */
  words: ReadonlySet<string>;
}

/** Words after which a name is that of a place. */
const prepositions = new Set('in near around at by to from nearby round close'.split(' '));

/** Words that may stand between: `close to`, `in the`, `near to the`, `in or around`. */
const between = new Set('to the or of around near'.split(' '));

/**
 * A place is a postcode or a part of one wherever it stands, or a name after `in`, `near` and the like; without these
 * only a name at the beginning or the end, with something else left to look for. `areaName` is the area as a whole: to
 * be in it says nothing.
 */
export function createPlaceReader(places: NamedPlaceFinder, areaName: string): PlaceReader {
  const area = foldName(areaName);
  const names = new Set([...places.names(), ...wholeArea(area)]);
  const longest = Math.max(...[...names].map((name) => name.split(' ').length));

  function read(tokens: readonly string[]): PlaceInText | null {
    return readPostcode(tokens) ?? readName(tokens);
  }

  function readPostcode(tokens: readonly string[]): PlaceInText | null {
    for (const [at, token] of tokens.entries()) {
      if (!looksLikeOutcode.test(token)) continue;
      const next = tokens[at + 1] ?? '';
      const pair = looksLikeInward.test(next) && !isUnit(tokens[at + 2]) ? places.find(`${token} ${next}`) : null;
      const place = pair ?? places.find(token);
      if (place && !isName(place)) return { place, rest: cut(tokens, at, pair ? 2 : 1) };
    }
    return null;
  }

  function readName(tokens: readonly string[]): PlaceInText | null {
    const withoutDay = tokens.slice(0, tokens.findLastIndex((token) => !isTime.test(token)) + 1);
    for (let length = Math.min(longest, tokens.length); length > 0; length--) {
      for (let at = tokens.length - length; at >= 0; at--) {
        const name = tokens.slice(at, at + length).join(' ');
        if (!names.has(name) || !standsAsPlace(withoutDay, at, length)) continue;
        const found = wholeArea(area).includes(name) ? null : places.findNamed(name);
        const rest = cut(tokens, at, length);
        if (found) return { place: found, rest };
      }
    }
    return null;
  }

  return {
    read,
    area: new Set(area.split(' ')),
    words: new Set([...names].flatMap((name) => name.split(' ')).filter((word) => /^[a-z]+$/.test(word))),
  };
}

const looksLikeOutcode = /^[a-z]{1,2}[0-9oil][0-9a-z]?(?:[0-9oil][a-z]{2})?$|^[a-z]{1,2}[0-9oil]{2,3}$/;
const looksLikeInward = /^[0-9oil](?:[a-z]{2})?$/;

/** Said after a place, as in `toddlers wallington tuesday`. */
const isTime =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)days?|today|tonight|tomorrow|now|open|morning|afternoon|evening)$/;

/** `SM5 1 year old` has no sector in it. */
function isUnit(token: string | undefined): boolean {
  return token !== undefined && /^(?:years?|yrs?|months?|mths?|weeks?|days?|miles?|to|or|and)$/.test(token);
}

function isName({ kind }: Place): boolean {
  return kind !== 'postcode' && kind !== 'sector' && kind !== 'outcode';
}

function wholeArea(area: string): string[] {
  return [area, `${area} borough`, `borough of ${area}`, `london borough of ${area}`];
}

/** Whether a name among the words is meant as a place and not as a part of what somebody looks for. */
function standsAsPlace(tokens: readonly string[], at: number, length: number): boolean {
  if (length === tokens.length) return true;
  if (prepositionsBefore(tokens, at) > 0) return true;
  return at === 0 || at + length === tokens.length;
}

/** How many of the words before belong to the place: `close to the`. */
function prepositionsBefore(tokens: readonly string[], at: number): number {
  let from = at;
  while (from > 0 && between.has(tokens[from - 1] ?? '')) from--;
  while (from > 0 && prepositions.has(tokens[from - 1] ?? '')) from--;
  const words = tokens.slice(from, at);
  return words.some((word) => prepositions.has(word)) ? words.length : 0;
}

function cut(tokens: readonly string[], at: number, length: number): string[] {
  const from = at - prepositionsBefore(tokens, at);
  return [...tokens.slice(0, from), ...tokens.slice(at + length)];
}
