import { readFileSync } from 'node:fs';
import { roundPoint } from './point.ts';
import type { PostcodeArea, Postcodes } from './postcodes.ts';

/** One row of postcode-sectors.csv. */
interface Sector {
  sector: string;
  latitude: number;
  longitude: number;
  postcodes: number;
  inSutton: number;
}

const suttonCode = 'E09000029';

/** The table of sectors that the project carries: what is known with no index imported. */
export function createSectorTable(areaCode: string): Postcodes {
  const sectors = new Map(readSectors().map((row) => [row.sector, row]));
  const outcodes = Map.groupBy(sectors.values(), ({ sector }) => sector.slice(0, -2));
  const letters = new Set([...outcodes.keys()].map(toLetters));

  function toArea(rows: readonly Sector[]): PostcodeArea | null {
    const postcodes = sum(rows, (row) => row.postcodes);
    if (postcodes === 0) return null;
    const point = {
      latitude: sum(rows, (row) => row.latitude * row.postcodes) / postcodes,
      longitude: sum(rows, (row) => row.longitude * row.postcodes) / postcodes,
    };
    return {
      ...roundPoint(point),
      // The table counts Sutton's postcodes and no other area's.
      inArea: areaCode === suttonCode && sum(rows, (row) => row.inSutton) > postcodes / 2,
    };
  }

  return {
    precision: 'sector',
    unit: () => null,
    sector: (code) => toArea([sectors.get(code)].filter((row) => row !== undefined)),
    outcode: (code) => toArea(outcodes.get(code) ?? []),
    beyond(outcode) {
      // The table holds every outward code that reaches into Sutton; of another area it may lack some.
      if (areaCode !== suttonCode || outcodes.has(outcode)) return null;
      // Royal Mail may have made a new outward code there since the table was.
      return letters.has(toLetters(outcode)) ? 'likely-outside' : 'outside';
    },
    wards: () => null,
    close: () => {},
  };
}

/** The postcode area: `SM` of `SM5`. */
function toLetters(outcode: string): string {
  return outcode.replace(/[0-9].*/, '');
}

function readSectors(): Sector[] {
  const lines = readFileSync(new URL('postcode-sectors.csv', import.meta.url), 'utf8')
    .trimEnd()
    .split('\n');
  return lines
    .filter((line) => !line.startsWith('#') && !line.startsWith('sector,'))
    .map((line) => {
      const [sector = '', ...numbers] = line.split(',');
      const [latitude = 0, longitude = 0, postcodes = 0, inSutton = 0] = numbers.map(Number);
      return { sector, latitude, longitude, postcodes, inSutton };
    });
}

function sum(rows: readonly Sector[], value: (row: Sector) => number): number {
  return rows.reduce((total, row) => total + value(row), 0);
}
