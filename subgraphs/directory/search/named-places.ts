import { foldName } from '../../kit/place/fold-name.ts';
import { metresBetween } from '../../kit/place/distance.ts';
import { type FamilyHub, hubs } from '../../kit/place/hubs.ts';
import type { NamedPlace } from '../../kit/place/place.ts';
import { type Point, roundPoint } from '../../kit/place/point.ts';
import type { LocationRecord } from '../merge/records.ts';
import type { ReadModel } from '../store/read-model.ts';
import { toPlaceId } from './ways-in/open-hubs.ts';

/**
 * What families call places: the hubs by name, by the building and by the part of the borough that each is in, and
 * venues and wards, where a directory says where those are and it may be shown.
 */
export function findNamedPlaces(model: ReadModel): NamedPlace[] {
  const locationIds = model.locationsOfPlaces(hubs.map(toPlaceId));
  const locations = model.locations([...locationIds.values()]);
  const ofHubs = hubs.flatMap((hub) => {
    const location = locations.get(locationIds.get(toPlaceId(hub)) ?? '');
    return location ? toHubPlaces(hub, location) : [];
  });
  const all = model.allLocations().filter(({ confidential }) => !confidential);
  return [...ofHubs, ...toVenues(all), ...toWards(all)];
}

function toHubPlaces({ name, host, neighbourhood }: FamilyHub, location: LocationRecord): NamedPlace[] {
  const point = toPoint(location);
  if (!point) return [];
  const at = { ...point, ward: location.ward };
  return [
    { name, kind: 'hub', ...at },
    { name: host, kind: 'hub', ...at },
    { name: neighbourhood, kind: 'neighbourhood', ...at },
  ];
}

/** Venues of one name that lie farther apart are not one place: nobody can tell which is meant. */
const sameVenueMetres = 200;

function toVenues(locations: readonly LocationRecord[]): NamedPlace[] {
  const named = locations.filter(({ name }) => foldName(name ?? '').includes(' '));
  return [...Map.groupBy(named, ({ name }) => foldName(name ?? '')).values()].flatMap((of) => {
    const points = of.flatMap((location) => toPoint(location) ?? []);
    const [first] = points;
    if (!first || points.some((point) => metresBetween(first, point) > sameVenueMetres)) return [];
    return [{ name: of[0]?.name ?? '', kind: 'venue', ...first, ward: of[0]?.ward ?? null }];
  });
}

/** A ward is where the venues in it are, for want of an index of postcodes. */
function toWards(locations: readonly LocationRecord[]): NamedPlace[] {
  return [...Map.groupBy(locations, ({ ward }) => ward)].flatMap(([ward, of]) => {
    const points = of.flatMap((location) => toPoint(location) ?? []);
    if (ward === null || points.length === 0) return [];
    const mean = (value: (point: Point) => number) =>
      points.reduce((sum, point) => sum + value(point), 0) / points.length;
    const point = { latitude: mean(({ latitude }) => latitude), longitude: mean(({ longitude }) => longitude) };
    return [{ name: ward, kind: 'ward', ...roundPoint(point), ward }];
  });
}

function toPoint({ latitude, longitude }: LocationRecord): Point | null {
  return latitude === null || longitude === null ? null : { latitude, longitude };
}
