import type { Listing, ListingLocation } from '../../kit/listing.ts';
import { parsePostcode } from '../../kit/postcode.ts';
import { compareText } from './compare-text.ts';
import { fold } from './fold.ts';
import { joinBySharedKeys } from './join.ts';

/**
 * Decides which directories' places are one: those with the same whole postcode and the same building or street line.
 * A place that its directory masks is joined to none, or the other account would unmask it. Each group holds place ids.
 */
export function decideLocations(listings: readonly Listing[]): string[][] {
  const places = new Map<string, Set<string>>();
  for (const location of listings.flatMap(({ locations }) => locations)) {
    places.set(location.id, new Set([...(places.get(location.id) ?? []), ...addressKeys(location)]));
  }
  const sorted = [...places].toSorted(([a], [b]) => compareText(a, b));
  return joinBySharedKeys(sorted, ([, keys]) => [...keys]).map((group) => group.map(([id]) => id));
}

function addressKeys({ approximate, postcode, name, addressLines }: ListingLocation): string[] {
  const whole = approximate || postcode === null ? null : parsePostcode(postcode);
  if (!whole) return [];
  const lines = [name, ...addressLines].flatMap((line) => (line === null ? [] : [fold(line)]));
  return lines.filter((line) => line !== '').map((line) => `${whole.postcode} ${line}`);
}
