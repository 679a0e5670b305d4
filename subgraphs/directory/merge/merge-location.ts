import type { ListingLocation, YesNoUnknown } from '../../kit/listing.ts';
import type { PlaceFinder } from '../../kit/place/place.ts';
import type { Point } from '../../kit/place/point.ts';
import { parseOutcode } from '../../kit/postcode.ts';
import { fold } from '../../kit/text/fold.ts';
import { type Account, type PlaceMention, assertedAt, toTime } from './account.ts';
import type { AddressRecord, LocationRecord } from './records.ts';

/** One account's word on a place. */
export interface PlaceAccount {
  account: Account;
  mention: PlaceMention;
}

/** Merges what is said of one place. The accounts come in the order of their directories; there is at least one. */
export function mergeLocation(id: string, said: readonly PlaceAccount[], places: PlaceFinder): LocationRecord {
  const byDate = said.toSorted(
    (one, other) => toTime(assertedAt(other.account, 'locations')) - toTime(assertedAt(one.account, 'locations')) || 0,
  );
  const words = byDate.map(({ mention }) => mention.location);
  const postcode = byDate.map(({ mention }) => mention.postcode).find((known) => known !== null) ?? null;
  const point = words.map(toPoint).find((known) => known !== null) ?? pointOf(postcode, places);
  return {
    id,
    name: toName(said),
    address: toAddress(words, postcode),
    confidential: false,
    latitude: point?.latitude ?? null,
    longitude: point?.longitude ?? null,
    ward: postcode && places.wardOf(postcode),
    wheelchair: answer(words, 'wheelchair'),
    accessibleToilet: answer(words, 'accessibleToilet'),
    inductionLoop: answer(words, 'inductionLoop'),
    stepFree: answer(words, 'stepFree'),
    accessibilityText: words.map(accessOf).find((text) => text !== null) ?? null,
    placeIds: [...new Set(words.map((word) => word.id))].toSorted(),
  };
}

/** The place that stands for one that must not be shown: it says nothing, and no other subgraph knows it. */
export function toConfidentialLocation(id: string): LocationRecord {
  return {
    id,
    name: null,
    address: null,
    confidential: true,
    latitude: null,
    longitude: null,
    ward: null,
    wheelchair: 'UNKNOWN',
    accessibleToilet: 'UNKNOWN',
    inductionLoop: 'UNKNOWN',
    stepFree: 'UNKNOWN',
    accessibilityText: null,
    placeIds: [],
  };
}

type AccessFact = 'wheelchair' | 'accessibleToilet' | 'inductionLoop' | 'stepFree';

/** The latest answer that is one; UNKNOWN is never a soft no. */
function answer(words: readonly ListingLocation[], fact: AccessFact): YesNoUnknown {
  return words.map((word) => word[fact]).find((said) => said !== 'UNKNOWN') ?? 'UNKNOWN';
}

/**
 * What the first account that names it calls it. Where several organisations are at one place, what one of them is called
 * itself is no name of the place: nobody looks for a food shop at a clinic.
 */
function toName(said: readonly PlaceAccount[]): string | null {
  const isShared = new Set(said.map(({ account }) => account.organisation)).size > 1;
  const names = said.flatMap(({ account: { listing }, mention }) => {
    const name = nameOf(mention.location);
    if (name === null) return [];
    const own = [listing.name, listing.organisation?.name ?? ''].map(fold);
    return isShared && own.includes(fold(name)) ? [] : [name];
  });
  return names[0] ?? null;
}

/** A directory that masks a place does not mean its name to give it away. */
function nameOf({ approximate, name }: ListingLocation): string | null {
  return approximate || name?.trim() === '' ? null : name;
}

/** Nor what is said of its doors: "the ramp is in Acacia Road". */
function accessOf({ approximate, accessibilityText }: ListingLocation): string | null {
  return approximate ? null : accessibilityText;
}

/** The point of a place that its directory masks is not where it is, and so is none. */
function toPoint({ approximate, latitude, longitude }: ListingLocation): Point | null {
  return approximate || latitude === null || longitude === null ? null : { latitude, longitude };
}

/** A sector's point may be half a mile off: only a unit postcode says where a place is. */
function pointOf(postcode: string | null, places: PlaceFinder): Point | null {
  const place = postcode === null ? null : places.find(postcode);
  return place?.kind === 'postcode' ? { latitude: place.latitude, longitude: place.longitude } : null;
}

/** The address of the latest account that gives a street, or else of any; null when there is not even a postcode. */
function toAddress(words: readonly ListingLocation[], postcode: string | null): AddressRecord | null {
  const word = words.find(({ addressLines, approximate }) => addressLines.length > 0 && !approximate) ?? words[0];
  if (!word) return null;
  const lines = word.approximate ? [] : word.addressLines.map((line) => line.trim()).filter((line) => line !== '');
  const code = postcode ?? parseOutcode(word.postcode ?? '');
  const { city, county } = word;
  const parts = [...lines, city, county, code].filter((part) => part !== null && part !== '');
  return parts.length === 0 ? null : { lines, city, county, postcode: code, text: parts.join(', ') };
}
