import { type FamilyHub, hubs } from '../../../kit/place/hubs.ts';
import type { Point } from '../../../kit/place/point.ts';
import type { ReadModel } from '../../store/read-model.ts';

/** A family hub that is open, and where it is, as far as a directory says and it may be shown. */
export interface OpenHub extends FamilyHub {
  point: Point | null;
}

/** Reads the file. */
export function readOpenHubs(model: ReadModel): OpenHub[] {
  const open = hubs.filter(({ status }) => status === 'OPEN');
  const locationIds = model.locationsOfPlaces(open.map(toPlaceId));
  const locations = model.locations([...locationIds.values()]);
  return open.map((hub) => {
    const { latitude = null, longitude = null } = locations.get(locationIds.get(toPlaceId(hub)) ?? '') ?? {};
    return { ...hub, point: latitude === null || longitude === null ? null : { latitude, longitude } };
  });
}

/** The id that the timetable gives the place of a hub. */
export function toPlaceId({ id }: FamilyHub): string {
  return `timetable:${id}`;
}
