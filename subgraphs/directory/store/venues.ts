import type { DatabaseSync } from 'node:sqlite';
import { createSortedTexts } from '../../kit/text/sorted-texts.ts';
import type { ServiceFacts } from '../search/facts.ts';
import type { PointOfService } from '../search/select/points.ts';
import { createPackedGroups } from './packed-groups.ts';

/** Which services of a build are where. */
export interface Venues {
  /** The services at a location that have not ended, in the order of names. */
  servicesAt: (location: string) => readonly ServiceFacts[];
  /** The ids of the locations of a service, by its row. */
  locationsOf: (row: number) => string[];
  /** Where services can be visited, in the order of rows. Reads the file. */
  points: () => Iterable<PointOfService>;
}

/** Large directories have as many locations as services: both are kept as numbers. */
export function createVenues(db: DatabaseSync, facts: readonly ServiceFacts[]): Venues {
  const { rows, ids } = readVenues(db);
  const locations = createSortedTexts(ids);
  const places = Uint32Array.from(ids, locations.find);
  const rowsAt = createPackedGroups(places, rows, locations.length);
  const placesOf = createPackedGroups(rows, places, facts.length);
  return {
    servicesAt(location) {
      const place = locations.find(location);
      const services = place === -1 ? [] : Array.from(rowsAt(place)).flatMap((row) => facts[row] ?? []);
      return services.filter(({ withdrawn }) => !withdrawn);
    },
    locationsOf: (row) => Array.from(placesOf(row), locations.at),
    points: createPointReader(db),
  };
}

function readVenues(db: DatabaseSync): { rows: Uint32Array; ids: string[] } {
  const rows: number[] = [];
  const ids: string[] = [];
  for (const { service, location } of db.prepare('select service, location from venue order by rowid').iterate()) {
    rows.push(Number(service));
    ids.push(String(location));
  }
  return { rows: Uint32Array.from(rows), ids };
}

function createPointReader(db: DatabaseSync): Venues['points'] {
  const points = db.prepare(
    'select service, latitude, longitude from venue where latitude is not null and longitude is not null order by rowid',
  );
  return function* read() {
    for (const { service, latitude, longitude } of points.iterate()) {
      yield { row: Number(service), latitude: Number(latitude), longitude: Number(longitude) };
    }
  };
}
