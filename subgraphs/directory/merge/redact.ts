import type { ListingLocation } from '../../kit/listing.ts';
import { fold, squeeze } from '../../kit/text/fold.ts';
import { looksLikeAPlace } from './looks-like-a-place.ts';

/** Takes what gives a place away out of texts. */
export interface Redactor {
  /** The text without the sentences that name the place; null when nothing is left. */
  redact(text: string): string | null;
  /** Whether the text names the place. */
  names(text: string): boolean;
}

export interface RedactorOptions {
  /** The places that no text may name. */
  places: readonly ListingLocation[];
  /** True for a text about the place itself: then nothing may stand in it that looks like one. */
  strict: boolean;
  /**
   * True for a text that may speak of the place by the bare name of its house or street. What is strict is this too.
   */
  bare?: boolean;
}

/** Where two names of a place are compared without spaces, a shorter one would be found inside other words. */
const shortestName = 6;

export function createRedactor({ places, strict, bare = strict }: RedactorOptions): Redactor {
  const known = [...new Set(places.flatMap((place) => namesOf(place, bare)))];
  const written = known.length > 0 ? new RegExp(known.map(toPattern).join('|'), 'i') : null;
  const points = places.flatMap(pointsOf);

  function names(text: string): boolean {
    return (
      written?.test(text) === true ||
      points.some((point) => text.includes(point)) ||
      (!isAscii(text) && namesWithAccents(text)) ||
      (strict && looksLikeAPlace(text))
    );
  }

  function namesWithAccents(text: string): boolean {
    const squeezed = known.length > 0 ? squeeze(text) : '';
    return known.some((name) => squeezed.includes(name));
  }

  return {
    names,
    redact(text) {
      if (!names(text)) return text;
      const rest = text
        .split(/(?<=[.!?])\s+|\n+/)
        .filter((sentence) => !names(sentence))
        .join(' ')
        .trim();
      // An address may run over what looks like the end of a sentence ("12 St. John's Road").
      return rest === '' || names(rest) ? null : rest;
    },
  };
}

/** A squeezed name with anything between its characters that a reader does not see or sees as a gap. */
function toPattern(name: string): string {
  return Array.from(name).join('(?:[^a-z0-9]|%[0-9a-f]{2}|&(?:nbsp|#160|amp);|<[^<>]{0,40}>)*');
}

function isAscii(text: string): boolean {
  return !/[^ -~\s]/.test(text);
}

/**
 * The parts of an address that give it away, squeezed. A venue's or a street's bare name may be part of any sentence,
 * so it counts only in a text of those whose place it is.
 */
function namesOf({ name, room, addressLines, postcode, city, county }: ListingLocation, bare: boolean): string[] {
  const lines = addressLines.flatMap((line) => [line, ...line.split(',')]).flatMap(toForms);
  const streets = lines.flatMap((line) => toStreets(line, bare));
  const venue = bare ? [name ?? '', room ?? '', ...lines] : lines.filter((line) => /\d/.test(line));
  const towns = new Set([city ?? '', county ?? ''].map(squeeze));
  return [postcode ?? '', addressLines.join(' '), ...venue, ...streets]
    .map(squeeze)
    .filter((part) => part.length >= shortestName && !towns.has(part));
}

/** Words that end the name of a street, and how they are written short. */
const shortForms = new Map(
  Object.entries({
    road: 'rd',
    street: 'st',
    avenue: 'ave',
    lane: 'ln',
    close: 'cl',
    drive: 'dr',
    gardens: 'gdns',
    grove: 'gr',
    crescent: 'cres',
    court: 'ct',
    place: 'pl',
    square: 'sq',
    terrace: 'terr',
  }),
);
const longForms = new Map([...shortForms].map(([long, short]) => [short, long]));

/** A line of an address, folded, as it is and with the other form of its last word. */
function toForms(line: string): string[] {
  const words = fold(line).split(' ');
  const last = words.pop() ?? '';
  const other = shortForms.get(last) ?? longForms.get(last);
  return [last, ...(other === undefined ? [] : [other])].map((end) => [...words, end].join(' '));
}

/** Its street with the number of the house, and, where bare names count, the words before and after the number alone. */
function toStreets(line: string, bare: boolean): string[] {
  const numbered = /\d+[a-z]? \D+$/.exec(line)?.[0] ?? '';
  return [numbered, ...(bare ? line.split(/\w*\d\w*/) : [])];
}

/** A point to three decimals, about 100 metres, as it stands in map links. */
function pointsOf({ latitude, longitude }: ListingLocation): string[] {
  return [latitude, longitude].flatMap((degrees) => {
    const text = degrees === null ? '' : toThreeDecimals(degrees);
    return text === '' ? [] : [text];
  });
}

function toThreeDecimals(degrees: number): string {
  const [whole = '', decimals = ''] = Math.abs(degrees).toString().split('.');
  return decimals.length < 3 ? '' : `${whole}.${decimals.slice(0, 3)}`;
}
