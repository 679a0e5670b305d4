import type { ListingLocation } from '../../../kit/listing.ts';
import { metresBetween } from '../../../kit/place/distance.ts';
import type { Point } from '../../../kit/place/point.ts';
import { parsePostcode } from '../../../kit/postcode.ts';
import { createName } from './names.ts';
import { maySpellOneName } from './spelling.ts';
import { toStreetLine } from './street-line.ts';
import { toTokens } from './tokens.ts';

/** A place as it is compared. */
export interface PlaceEvidence {
  /** Key of the venue's name. */
  name: string | null;
  postcode: string | null;
  outcode: string | null;
  /** House number and street, folded: `4 sample square`. */
  line: string | null;
  point: Point | null;
}

/** Null when its directory masks it: nothing of it may join anything, or the other account would unmask it. */
export function toPlace(location: ListingLocation): PlaceEvidence | null {
  if (location.approximate) return null;
  const { postcode, addressLines, latitude, longitude } = location;
  const whole = postcode === null ? null : parsePostcode(postcode);
  const name = venueOf(location);
  const key = name === null ? '' : createName(toTokens(name)).key;
  return {
    name: key === '' ? null : key,
    postcode: whole?.postcode ?? null,
    outcode: whole?.outcode ?? null,
    line: addressLines.map(toStreetLine).find(isStreet) ?? null,
    point: latitude === null || longitude === null ? null : { latitude, longitude },
  };
}

/** The venue's name, which many put before the street as the first line of the address; null when none is told. */
export function venueOf({ name, addressLines }: ListingLocation): string | null {
  const [first = '', ...others] = addressLines;
  const isBeforeStreet = !/\d/.test(first) && others.map(toStreetLine).some(isStreet);
  return name ?? (isBeforeStreet ? first : null);
}

function isStreet(line: string): boolean {
  return /^\d+[a-z]? \p{L}/u.test(line);
}

/** Two directories' points of one place lie up to this far apart (Piech and others 2020, on points of interest). */
export const sameSiteMetres = 300;

/** Two accounts of one building lie up to this far apart: a long roof, or two geocoders. */
export const sameBuildingMetres = 50;

/**
 * How two places stand to each other, the nearest first: `same` where two parts of their addresses agree, `alike` where
 * one does, `named` where only the venues' names do; `unknown` where what is told of one cannot be compared with what of
 * the other.
 */
export type PlaceRelation = 'same' | 'alike' | 'named' | 'near' | 'apart' | 'unknown';

export function comparePlaces(one: PlaceEvidence, other: PlaceEvidence): PlaceRelation {
  const postcode = compareKnown(one.postcode, other.postcode);
  const line = compareLines(one.line, other.line);
  const name = compareKnown(one.name, other.name);
  const metres = one.point && other.point ? metresBetween(one.point, other.point) : null;
  const isOneBuilding = metres !== null && metres <= sameBuildingMetres;
  const agreeing = [postcode === 'same', line === 'same', name === 'same', isOneBuilding].filter(Boolean).length;
  const sameDistrict = compareKnown(one.outcode, other.outcode) !== 'apart';
  if (sameDistrict && agreeing >= 2 && line !== 'apart') return 'same';
  if (postcode === 'same' || (line === 'same' && sameDistrict)) return 'alike';
  if (isOneBuilding && ![postcode, line, name].includes('apart')) return 'alike';
  if (name === 'same' && sameDistrict) return postcode === 'apart' ? 'near' : 'named';
  if (postcode === 'apart' && name === 'apart') return 'apart';
  if (metres !== null) return metres <= sameSiteMetres ? 'near' : 'apart';
  return postcode === 'apart' || (line === 'apart' && name === 'apart') ? 'apart' : 'unknown';
}

/** Of two lines of one number, one may be mistyped: then they tell nothing. */
function compareLines(one: string | null, other: string | null): 'same' | 'apart' | 'unknown' {
  const relation = compareKnown(one, other);
  if (relation !== 'apart' || one === null || other === null) return relation;
  const isOneNumber = one.split(' ', 1)[0] === other.split(' ', 1)[0];
  return isOneNumber && maySpellOneName(one.replace(/^\S+ /, ''), other.replace(/^\S+ /, '')) ? 'unknown' : 'apart';
}

function compareKnown(one: string | null, other: string | null): 'same' | 'apart' | 'unknown' {
  return one === null || other === null ? 'unknown' : one === other ? 'same' : 'apart';
}
