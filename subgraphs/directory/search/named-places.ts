import { type FamilyHub, hubs } from '../../kit/place/hubs.ts';
import type { NamedPlace } from '../../kit/place/place.ts';
import type { LocationRecord } from '../merge/records.ts';
import type { ReadModel } from '../store/read-model.ts';

/**
 * What families call the hubs: by name, by the building and by the part of the borough that each is in, where a
 * directory says where that is and it may be shown.
 */
export function findNamedPlaces(model: ReadModel): NamedPlace[] {
  const locationIds = model.locationsOfPlaces(hubs.map(toPlaceId));
  const locations = model.locations([...locationIds.values()]);
  return hubs.flatMap((hub) => {
    const location = locations.get(locationIds.get(toPlaceId(hub)) ?? '');
    return location ? toNamedPlaces(hub, location) : [];
  });
}

/** The id that the timetable gives the place of a hub. */
function toPlaceId({ id }: FamilyHub): string {
  return `timetable:${id}`;
}

function toNamedPlaces({ name, host, neighbourhood }: FamilyHub, location: LocationRecord): NamedPlace[] {
  const { latitude, longitude, ward } = location;
  if (latitude === null || longitude === null) return [];
  const point = { latitude, longitude, ward };
  return [
    { name, kind: 'hub', ...point },
    { name: host, kind: 'hub', ...point },
    { name: neighbourhood, kind: 'neighbourhood', ...point },
  ];
}
