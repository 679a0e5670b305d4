import { parsePostcode } from '../postcode.ts';
import { fromNationalGrid } from './national-grid.ts';
import { roundPoint } from './point.ts';
import { parseWard } from './wards.ts';

/** One unit postcode, as the index keeps it. */
export interface PostcodeRow {
  postcode: string;
  latitude: number;
  longitude: number;
  /** GSS codes; the ward is null where the file does not say. */
  district: string;
  ward: string | null;
}

/** A file's row: a postcode; null when it is not wanted or has no place; or what is wrong with it, in words. */
type RowReading = PostcodeRow | { problem: string } | null;

/** Reads the rows of one file, each as its cells. */
export type ReadRow = (cells: readonly string[]) => RowReading;

/** Whether a district's postcodes are to be kept, by its GSS code. */
export type Wanted = (district: string) => boolean;

/**
 * How to read a file, by its first line: OS Code-Point Open (no header, ten columns: Code-Point Open user guide), or a
 * header with the column names of the ONS Postcode Directory or of the National Statistics Postcode Lookup, or
 * `postcode,latitude,longitude,district,ward`. Null when it is none of these.
 */
export function recogniseFile(first: readonly string[], wanted: Wanted): { header: boolean; read: ReadRow } | null {
  const columns = toColumns(first);
  if (columns) return { header: true, read: (cells) => readNamed(cells, columns, wanted) };
  const codePoint = first.length === codePointColumns && parsePostcode(first[0] ?? '') !== null;
  return codePoint ? { header: false, read: (cells) => readCodePoint(cells, wanted) } : null;
}

const codePointColumns = 10;

/** Quality 90: the postcode has no coordinates (Code-Point Open user guide). */
const noCoordinates = '90';

function readCodePoint(cells: readonly string[], wanted: Wanted): RowReading {
  const [postcode = '', quality, east = '', north = '', , , , , district = '', ward = ''] = cells;
  if (!wanted(district) || quality === noCoordinates) return null;
  const [eastings, northings] = [toNumber(east), toNumber(north)];
  if (!isWithin(eastings, 0, 700_000) || !isWithin(northings, 0, 1_300_000)) {
    return { problem: `"${east}", "${north}" are no eastings and northings of Great Britain` };
  }
  return toRow({ postcode, district, ward, ...fromNationalGrid(eastings, northings) });
}

/** Where each column stands; the last two may be absent. */
interface Columns {
  postcode: number;
  latitude: number;
  longitude: number;
  district: number;
  ward: number;
  terminated: number;
}

/** The directories put the year of their areas into the names since 2024: `lad25cd`, `wd25cd`. */
const columnNames: Record<keyof Columns, RegExp> = {
  postcode: /^(?:pcds|postcode)$/,
  latitude: /^lat(?:itude)?$/,
  longitude: /^long(?:itude)?$/,
  district: /^(?:oslaua|laua|lad\d\dcd|district)$/,
  ward: /^(?:osward|ward|wd\d\dcd)$/,
  terminated: /^doterm$/,
};

function toColumns(header: readonly string[]): Columns | null {
  const names = header.map((name) => name.toLowerCase());
  const at = (column: keyof Columns) => names.findIndex((name) => columnNames[column].test(name));
  const [postcode, latitude, longitude, district] = [at('postcode'), at('latitude'), at('longitude'), at('district')];
  if ([postcode, latitude, longitude, district].includes(-1)) return null;
  return { postcode, latitude, longitude, district, ward: at('ward'), terminated: at('terminated') };
}

/** The ONS writes this latitude where there is none (ONSPD user guide). */
const noLatitude = 99;

function readNamed(cells: readonly string[], columns: Columns, wanted: Wanted): RowReading {
  const cell = (column: keyof Columns) => cells[columns[column]] ?? '';
  const district = cell('district');
  if (!wanted(district) || cell('terminated') !== '') return null;
  const [latitude, longitude] = [toNumber(cell('latitude')), toNumber(cell('longitude'))];
  if (latitude >= noLatitude) return null;
  if (!isWithin(latitude, 49, 61) || !isWithin(longitude, -9, 2)) {
    return {
      problem: `"${cell('latitude')}", "${cell('longitude')}" are no latitude and longitude of the United Kingdom`,
    };
  }
  return toRow({ postcode: cell('postcode'), district, ward: cell('ward'), latitude, longitude });
}

function toRow({ postcode, district, ward, ...point }: Omit<PostcodeRow, 'ward'> & { ward: string }): RowReading {
  const parsed = parsePostcode(postcode);
  if (!parsed) return { problem: `"${postcode}" is no postcode` };
  return { postcode: parsed.postcode, ...roundPoint(point), district, ward: toWardCode(ward) };
}

/** A code as it is, or the code of a ward of Sutton by its name. */
function toWardCode(ward: string): string | null {
  return /^[A-Z]\d{8}$/.test(ward) ? ward : (parseWard(ward)?.code ?? null);
}

/** Not a number when the cell is empty, which Number() takes for nought. */
function toNumber(cell: string): number {
  return cell === '' ? Number.NaN : Number(cell);
}

function isWithin(value: number, least: number, most: number): boolean {
  return value >= least && value <= most;
}
