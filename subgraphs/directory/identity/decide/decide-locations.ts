import type { Listing, ListingLocation } from '../../../kit/listing.ts';
import { metresBetween } from '../../../kit/place/distance.ts';
import type { Point } from '../../../kit/place/point.ts';
import { parsePostcode } from '../../../kit/postcode.ts';
import { fold } from '../../../kit/text/fold.ts';
import { compareText } from '../compare-text.ts';
import { joinBySharedKeys } from './join.ts';
import { sameBuildingMetres, sameSiteMetres } from '../evidence/places.ts';
import { toStreetLine } from '../evidence/street-line.ts';

/**
 * Decides which directories' places are one: those with the same whole postcode and the same building or street line.
 * A place without a postcode is the one place that has one and is called the same, if there is just one: by its street
 * line and points within 300 m, by its building and points within 50 m, or, where no points are known of both, as
 * timetables name the host of a hub, by its building alone. A place that its directory masks is joined to none, or the
 * other account would unmask it. Each group holds place ids.
 */
export function decideLocations(listings: readonly Listing[]): string[][] {
  const places = collectPlaces(listings);
  const groups = joinBySharedKeys(places, ({ addresses }) => [...addresses]);
  const byLine = Map.groupBy(
    groups.filter(isPlaced).flatMap((group) => linesOf(group).map((line) => ({ line, group }))),
    ({ line }) => line,
  );
  const joined = groups.map((group) => {
    if (isPlaced(group)) return { key: group, group };
    const alike = new Set(linesOf(group).flatMap((line) => byLine.get(line)?.map((at) => at.group) ?? []));
    const known = [...alike].filter((other) => mayBeOne(group, other));
    return { key: known.length === 1 ? known[0] : group, group };
  });
  return [...Map.groupBy(joined, ({ key }) => key).values()].map((parts) =>
    parts.flatMap(({ group }) => group.map(({ id }) => id)),
  );
}

interface NamedPlace {
  id: string;
  /** The folded names of its building, its street lines and its points; none when it is masked. */
  names: Set<string>;
  streets: Set<string>;
  points: Point[];
  /** Its whole postcode with each line that may name the building; none when it is masked. */
  addresses: Set<string>;
}

function collectPlaces(listings: readonly Listing[]): NamedPlace[] {
  const places = new Map<string, NamedPlace>();
  for (const location of listings.flatMap(({ locations }) => locations)) {
    const place = places.get(location.id) ?? createPlace(location.id);
    if (!location.approximate) addTo(place, location);
    places.set(location.id, place);
  }
  return [...places.values()].toSorted((a, b) => compareText(a.id, b.id));
}

function createPlace(id: string): NamedPlace {
  return { id, names: new Set(), streets: new Set(), points: [], addresses: new Set() };
}

function addTo(place: NamedPlace, { name, addressLines, postcode, latitude, longitude }: ListingLocation): void {
  const names = [name === null ? '' : fold(name)].filter((line) => line !== '');
  const streets = addressLines.map(toStreetLine).filter((line) => line !== '');
  const whole = postcode === null ? null : parsePostcode(postcode);
  for (const line of names) place.names.add(line);
  for (const line of streets) place.streets.add(line);
  if (latitude !== null && longitude !== null) place.points.push({ latitude, longitude });
  if (whole) for (const line of [...names, ...streets]) place.addresses.add(`${whole.postcode} ${line}`);
}

/** Whether nothing known of where they are speaks against two groups that share a line. */
function mayBeOne(one: readonly NamedPlace[], other: readonly NamedPlace[]): boolean {
  const onStreet = shareAny(one, other, ({ streets }) => streets);
  const [ones, others] = [one, other].map((group) => group.flatMap(({ points }) => points));
  if (ones?.length && others?.length) {
    const most = onStreet ? sameSiteMetres : sameBuildingMetres;
    return ones.some((point) => others.some((at) => metresBetween(point, at) <= most));
  }
  return shareAny(one, other, ({ names }) => names);
}

function shareAny(
  one: readonly NamedPlace[],
  other: readonly NamedPlace[],
  of: (place: NamedPlace) => ReadonlySet<string>,
): boolean {
  return one.some((place) => other.some((at) => !of(place).isDisjointFrom(of(at))));
}

function isPlaced(group: readonly NamedPlace[]): boolean {
  return group.some(({ addresses }) => addresses.size > 0);
}

function linesOf(group: readonly NamedPlace[]): string[] {
  return [...new Set(group.flatMap(({ names, streets }) => [...names, ...streets]))];
}
