import { hubs } from '../../kit/place/hubs.ts';
import { formerWards, wards } from '../../kit/place/wards.ts';
import { fold } from '../../kit/text/fold.ts';

/**
 * Whether a text holds what looks like an address, a point, a link to a map or a part of the borough: in a text about a
 * confidential place it may be that place, which its directory need not name anywhere else.
 */
export function looksLikeAPlace(text: string): boolean {
  const folded = fold(text);
  return foldedSigns.some((sign) => sign.test(folded)) || signs.some((sign) => sign.test(text)) || parts.test(folded);
}

const foldedSigns: readonly RegExp[] = [
  // A whole postcode.
  /\b[a-z]{1,2}\d[a-z\d]? ?\d[a-z]{2}\b/,
  /\b\d+[a-z]? (?:\w+ ){1,3}(?:road|rd|street|st|avenue|ave|lane|ln|close|drive|way|gardens|grove|crescent|court|place|square|terrace|hill|park|rise|walk|green|mews|parade|row|broadway)\b/,
  /\bwhat ?(?:3|three) ?words\b|\bw3w\b/,
];

const signs: readonly RegExp[] = [
  // A point in degrees.
  /-?\d{1,3}\.\d{3,}/,
  // A street without a number; its name begins with a capital, so that "on the street" is none.
  /\b\p{Lu}[\p{L}'’-]+ (?:Road|Rd|Street|Avenue|Ave|Lane|Ln|Close|Gardens|Gdns|Grove|Crescent|Terrace|Mews|Drive|Parade)\b/u,
  // Three words of what3words, and an Open Location Code ("plus code").
  /\/\/\/ ?\p{L}+\.\p{L}+\.\p{L}+/u,
  /\b[23456789CFGHJMPQRVWX]{4,8}\+[23456789CFGHJMPQRVWX]{2,3}\b/i,
  // A point of the National Grid, e.g. `TQ 2580 6430`.
  /\b[HJNOST][A-HJ-Z] ?(?:\d{3} ?\d{3}|\d{4} ?\d{4}|\d{5} ?\d{5})\b/,
  // Pages of maps, and short addresses that may lead to one.
  /\bmaps?\.|\/maps?(?:[/?]|$)|\bgeo:|(?:openstreetmap|osm|streetmap|waze|citymapper|plus\.codes|goo\.gl|g\.page|g\.co|bit\.ly|tinyurl|ow\.ly|is\.gd|t\.co)\b/i,
];

/** Smaller than the borough, whose own name tells nothing: `sutton north` is one, `sutton` is none. */
const parts = new RegExp(`\\b(?:${listParts().join('|')}|(?:north|south|east|west|central) sutton)\\b`);

function listParts(): string[] {
  const areas = [...wards, ...formerWards].flatMap(({ name }) => name.split(' & '));
  const named = [...areas, ...hubs.map(({ neighbourhood }) => neighbourhood)].map(fold);
  const bare = named.map((name) =>
    name.replaceAll(/^(?:the|north|south|east|west|central) | (?:north|south|east|west|central)$/g, ''),
  );
  return [...new Set([...named, ...bare])].filter((name) => name !== 'sutton');
}
