import type { Listing, ListingLocation } from '../../kit/listing.ts';
import { parsePostcode } from '../../kit/postcode.ts';
import { compareText } from './compare-text.ts';
import { fold } from '../../kit/text/fold.ts';
import { joinBySharedKeys } from './join.ts';

/**
 * Decides which directories' places are one: those with the same whole postcode and the same building or street line.
 * A place of which only a name is given, as timetables name the host of a hub, is the one place of that name that has
 * an address, if there is just one. A place that its directory masks is joined to none, or the other account would
 * unmask it. Each group holds place ids.
 */
export function decideLocations(listings: readonly Listing[]): string[][] {
  const places = collectPlaces(listings);
  const groups = joinBySharedKeys(places, ({ addresses }) => [...addresses]);
  const placed = groups.filter(isPlaced);
  const byName = Map.groupBy(
    placed.flatMap((group) => namesOf(group).map((name) => ({ name, group }))),
    ({ name }) => name,
  );
  const joined = groups.map((group) => {
    if (isPlaced(group)) return { key: group, group };
    const known = new Set(namesOf(group).flatMap((name) => byName.get(name)?.map((at) => at.group) ?? []));
    return { key: known.size === 1 ? [...known][0] : group, group };
  });
  return [...Map.groupBy(joined, ({ key }) => key).values()].map((parts) =>
    parts.flatMap(({ group }) => group.map(({ id }) => id)),
  );
}

interface NamedPlace {
  id: string;
  /** The folded names of its building; none when it is masked. */
  names: Set<string>;
  /** Its whole postcode with each line that may name the building; none when it is masked. */
  addresses: Set<string>;
}

function collectPlaces(listings: readonly Listing[]): NamedPlace[] {
  const places = new Map<string, NamedPlace>();
  for (const location of listings.flatMap(({ locations }) => locations)) {
    const place = places.get(location.id) ?? { id: location.id, names: new Set(), addresses: new Set() };
    for (const name of buildingOf(location)) place.names.add(name);
    for (const address of addressesOf(location)) place.addresses.add(address);
    places.set(location.id, place);
  }
  return [...places.values()].toSorted((a, b) => compareText(a.id, b.id));
}

function addressesOf(location: ListingLocation): string[] {
  const { approximate, postcode, addressLines } = location;
  const whole = approximate || postcode === null ? null : parsePostcode(postcode);
  if (!whole) return [];
  const lines = [...buildingOf(location), ...addressLines.map(fold)].filter((line) => line !== '');
  return lines.map((line) => `${whole.postcode} ${line}`);
}

function buildingOf({ approximate, name }: ListingLocation): string[] {
  const folded = approximate || name === null ? '' : fold(name);
  return folded === '' ? [] : [folded];
}

function isPlaced(group: readonly NamedPlace[]): boolean {
  return group.some(({ addresses }) => addresses.size > 0);
}

function namesOf(group: readonly NamedPlace[]): string[] {
  return [...new Set(group.flatMap(({ names }) => [...names]))];
}
