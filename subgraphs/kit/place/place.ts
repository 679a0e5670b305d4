import { parseOutcode, parsePostcode, parseSector } from '../postcode.ts';
import { foldName } from './fold-name.ts';
import type { Postcodes } from './postcodes.ts';
import { formerWards, wards } from './wards.ts';

/** What a text names, as schema/directory.graphql gives it. */
interface Place {
  /** `SM5 1AA`, `SM5 1`, `SM5`, or the name. */
  name: string;
  kind: 'postcode' | 'sector' | 'outcode' | 'ward' | 'neighbourhood' | 'hub';
  /** The unit postcode; null when the text is none, or when only its sector is known. */
  postcode: string | null;
  ward: string | null;
  latitude: number;
  longitude: number;
  inArea: boolean;
}

/** A hub or neighbourhood of the area. Its point is shown to everyone: never one of a confidential place. */
export interface NamedPlace {
  name: string;
  kind: 'hub' | 'neighbourhood';
  latitude: number;
  longitude: number;
  ward?: string | null;
}

export interface PlaceFinder {
  /** The place that a text as a whole names; null when it names none that is known. */
  find(text: string): Place | null;
  /** The name of the ward that a unit postcode lies in; null when it is not known. */
  wardOf(postcode: string): string | null;
}

export interface PlaceFinderOptions {
  postcodes: Postcodes;
  named: readonly NamedPlace[];
}

/** Longer texts name no place. */
const longest = 100;

export function createPlaceFinder({ postcodes, named }: PlaceFinderOptions): PlaceFinder {
  const byName = indexByName(named);

  function find(text: string): Place | null {
    if (text.length > longest) return null;
    return findPostcode(text) ?? findOutcode(text) ?? findSector(parseSector(text)) ?? findNamed(text);
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
    const name = foldName(text);
    return findWard(name) ?? byName.get(name) ?? findFormerWard(name);
  }

  function findWard(name: string): Place | null {
    const ward = wards.find((known) => foldName(known.name) === name);
    const area = ward && postcodes.wards([ward.code]);
    return area ? { name: ward.name, kind: 'ward', postcode: null, ward: ward.name, ...area } : null;
  }

  function findFormerWard(name: string): Place | null {
    const former = formerWards.find((known) => foldName(known.name) === name);
    const area = former && postcodes.wards(former.halves);
    return area ? { name: former.name, kind: 'neighbourhood', postcode: null, ward: null, ...area } : null;
  }

  return {
    find,
    wardOf(postcode) {
      const parsed = parsePostcode(postcode);
      return wardName((parsed && postcodes.unit(parsed.postcode)?.wardCode) ?? null);
    },
  };
}

/** A place's own name comes before what another's is short for: `Carshalton` may be a hub's, unless it is a place. */
function indexByName(named: readonly NamedPlace[]): Map<string, Place> {
  const byName = new Map<string, Place>();
  const full = named.map((place) => [foldName(place.name), place] as const);
  const short = named
    .filter(({ kind }) => kind === 'hub')
    .flatMap((hub) => toShortNames(hub).map((name) => [name, hub] as const));
  for (const [name, place] of [...full, ...short]) if (!byName.has(name)) byName.set(name, toPlace(place));
  return byName;
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
