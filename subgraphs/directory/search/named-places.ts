import type { NamedPlace } from '../../kit/place/place.ts';
import type { LocationRecord } from '../merge/records.ts';
import type { ReadModel } from '../store/read-model.ts';

/**
 * The hubs of Sutton's Helping Early Strategy 2023-2027 ("Spotlight On Family Hubs"), by the id that the timetable
 * gives the place of each.
 */
const hubs = new Map([
  ['timetable:wallington', 'Wallington Family Hub'],
  ['timetable:carshalton', 'Carshalton Family Hub'],
  ['timetable:cheam-south-sutton', 'Cheam & South Sutton Family Hub'],
  ['timetable:central-sutton', 'Central Sutton Family Hub'],
]);

/** The hubs, and under the names of their buildings too, where a directory says where these are and it may be shown. */
export function findNamedPlaces(model: ReadModel): NamedPlace[] {
  const locationIds = model.locationsOfPlaces([...hubs.keys()]);
  const locations = model.locations([...locationIds.values()]);
  return [...hubs].flatMap(([placeId, name]) => {
    const location = locations.get(locationIds.get(placeId) ?? '');
    return location ? toNamedPlaces(name, location) : [];
  });
}

function toNamedPlaces(hub: string, { name, latitude, longitude, ward }: LocationRecord): NamedPlace[] {
  if (latitude === null || longitude === null) return [];
  return [hub, name].flatMap((known) =>
    known === null ? [] : [{ name: known, kind: 'hub', latitude, longitude, ward }],
  );
}
