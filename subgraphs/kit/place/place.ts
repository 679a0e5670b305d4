import { parseOutcode, parsePostcode, parseSector } from '../postcode.ts';
import { foldName } from './fold-name.ts';
import type { Postcodes } from './postcodes.ts';
import { towns } from './towns.ts';
import { formerWards, wards } from './wards.ts';

/** What a text names, as schema/directory.graphql gives it. */
export interface Place {
  /** `SM5 1AA`, `SM5 1`, `SM5`, or the name. */
  name: string;
  kind: 'postcode' | 'sector' | 'outcode' | 'ward' | 'neighbourhood' | 'hub' | 'venue';
  /** The unit postcode; null when the text is none, or when only its sector is known. */
  postcode: string | null;
  ward: string | null;
  latitude: number;
  longitude: number;
  inArea: boolean;
}

/** A place of the area by its name. Its point is shown to everyone: never one of a confidential place. */
export interface NamedPlace {
  name: string;
  kind: 'ward' | 'neighbourhood' | 'hub' | 'venue';
  latitude: number;
  longitude: number;
  ward?: string | null;
}

/** On which side of the area's border a home is: `likely-…` where only a part of its postcode is known. */
export type Side = 'inside' | 'outside' | 'likely-inside' | 'likely-outside' | 'unknown';

export interface PlaceFinder {
  /** The place that a text as a whole names; null when it names none that is known. */
  find(text: string): Place | null;
  /** The side that a postcode, sector or outward code is on; null when the text is not of the form of one. */
  sideOf(text: string): Side | null;
  /** The name of the ward that a unit postcode lies in; null when it is not known. */
  wardOf(postcode: string): string | null;
}

/** Finds places by their names among other words. */
export interface NamedPlaceFinder extends PlaceFinder {
  /** The place that a name is of: what find says of texts that are no postcodes. */
  findNamed(name: string): Place | null;
  /** Every name that is known, as foldName folds it. */
  names(): Iterable<string>;
}

export interface PlaceFinderOptions {
  postcodes: Postcodes;
  named: readonly NamedPlace[];
}

/** Longer texts name no place. */
const longest = 100;

export function createPlaceFinder({ postcodes, named }: PlaceFinderOptions): NamedPlaceFinder {
  const byName = indexByName(named, postcodes);

  function find(text: string): Place | null {
    if (text.length > longest) return null;
    return findPostcode(text) ?? findOutcode(text) ?? findSector(parseSector(text)) ?? findNamed(text);
  }

  function sideOf(text: string): Side | null {
    const outcodes = toOutcodes(text);
    const [outcode] = outcodes;
    if (outcode === undefined) return null;
    const place = findPostcode(text) ?? findOutcode(text) ?? findSector(parseSector(text));
    if (!place)
      return outcodes.some((code) => postcodes.outcode(code)) ? 'unknown' : (postcodes.beyond(outcode) ?? 'unknown');
    const side = place.inArea ? 'inside' : 'outside';
    return place.kind === 'postcode' ? side : `likely-${side}`;
  }

  function findPostcode(text: string): Place | null {
    const parsed = parsePostcode(text);
    if (!parsed) return null;
    const unit = postcodes.unit(parsed.postcode);
    if (!unit) return findSector(parsed.sector);
    const { latitude, longitude, inArea, wardCode } = unit;
    const { postcode } = parsed;
    return { name: postcode, kind: 'postcode', postcode, ward: wardName(wardCode), latitude, longitude, inArea };
  }

  function findOutcode(text: string): Place | null {
    const outcode = parseOutcode(text);
    const area = outcode && postcodes.outcode(outcode);
    return area ? { name: outcode, kind: 'outcode', postcode: null, ward: null, ...area } : null;
  }

  function findSector(sector: string | null): Place | null {
    const area = sector && postcodes.sector(sector);
    return area ? { name: sector, kind: 'sector', postcode: null, ward: null, ...area } : null;
  }

  function findNamed(text: string): Place | null {
    return byName.get(foldName(text))?.() ?? null;
  }

  return {
    find,
    findNamed,
    sideOf,
    names: () => byName.keys(),
    wardOf(postcode) {
      const parsed = parsePostcode(postcode);
      return wardName((parsed && postcodes.unit(parsed.postcode)?.wardCode) ?? null);
    },
  };
}

/** The outward codes that a text may have: `SM59` is one, or is the sector 9 of `SM5`. */
function toOutcodes(text: string): string[] {
  const readings = [parsePostcode(text)?.outcode, parseOutcode(text), parseSector(text)?.split(' ')[0]];
  return readings.filter((outcode) => typeof outcode === 'string');
}

type FindPlace = () => Place | null;

/**
 * Wards and towns come first, since people mean them by the name; then what a directory calls so; and last what a hub's
 * name is short for: `Carshalton` is a hub's only where it is nothing else.
 */
function indexByName(named: readonly NamedPlace[], postcodes: Postcodes): Map<string, FindPlace> {
  const own = (kinds: readonly NamedPlace['kind'][]) =>
    named.filter(({ kind }) => kinds.includes(kind)).map((place) => [place.name, () => toPlace(place)] as const);
  const all: (readonly [name: string, find: FindPlace])[] = [
    ...wards.map(({ name, code }) => [name, () => findWards({ name, ward: name }, [code], postcodes)] as const),
    ...own(['ward']),
    ...towns.map((town) => [town.name, () => findTown(town, postcodes)] as const),
    ...own(['neighbourhood', 'hub', 'venue']),
    ...named
      .filter(({ kind }) => kind === 'hub')
      .flatMap((hub) => toShortNames(hub).map((name) => [name, () => toPlace(hub)] as const)),
    ...formerWards.map(({ name, halves }) => [name, () => findWards({ name, ward: null }, halves, postcodes)] as const),
  ];
  const byName = new Map<string, FindPlace>();
  for (const [name, find] of all) {
    const key = foldName(name);
    const before = byName.get(key);
    byName.set(key, before ? () => before() ?? find() : find);
  }
  return byName;
}

/** A ward of today, or what one of before is now: its point is the middle of its postcodes. */
function findWards(
  { name, ward }: { name: string; ward: string | null },
  codes: readonly string[],
  postcodes: Postcodes,
): Place | null {
  const area = postcodes.wards(codes);
  const kind = ward === null ? 'neighbourhood' : 'ward';
  return area ? { name, kind, postcode: null, ward, ...area } : null;
}

function findTown({ name, outcodes }: (typeof towns)[number], postcodes: Postcodes): Place | null {
  const [area] = outcodes.flatMap((outcode) => postcodes.outcode(outcode) ?? []);
  return area ? { name, kind: 'neighbourhood', postcode: null, ward: null, ...area } : null;
}

/** `Carshalton Family Hub` is also `Carshalton Hub` and `Carshalton`. */
function toShortNames(hub: NamedPlace): string[] {
  const name = foldName(hub.name).replace(/ (?:family )?hub$/, '');
  return [name, `${name} hub`, `${name} family hub`];
}

function toPlace({ name, kind, latitude, longitude, ward = null }: NamedPlace): Place {
  return { name, kind, postcode: null, ward, latitude, longitude, inArea: true };
}

function wardName(code: string | null): string | null {
  return wards.find((ward) => ward.code === code)?.name ?? null;
}
