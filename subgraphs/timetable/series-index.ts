import type { ReadingKeeper } from '../kit/harvest/keeper.ts';
import type { Reading } from '../kit/harvest/reading.ts';
import { placesOf } from './convert/listings/places.ts';
import { type Series, type TimetableDetails, nameOf } from './series.ts';

/**
 * The series of the last good reading, by what they are asked for by, but for those that are confidential: when and
 * under which name a refuge meets helps to find it. Nothing here reaches a feed.
 */
export interface SeriesIndex {
  /** Also of a listing that has lately gone from its feed. */
  ofListing: (id: string) => readonly Series[];
  /** Every series with a date at this place, be it one that moved there. */
  ofPlace: (id: string) => readonly Series[];
  ofHub: (id: string) => readonly Series[];
  /** Those whose dates go by this name (`nameOf`): one, or those that it was split into. */
  named: (name: string) => readonly Series[];
}

/** Indexes each reading once, when it is first asked for something. */
export function createSeriesIndex(keeper: Pick<ReadingKeeper<TimetableDetails>, 'current' | 'details'>): SeriesIndex {
  const indexes = new WeakMap<Reading<TimetableDetails>, Index>();

  function index(): Index {
    const reading = keeper.current();
    if (!reading) return emptyIndex;
    const known = indexes.get(reading) ?? toIndex(reading);
    indexes.set(reading, known);
    return known;
  }

  return {
    ofListing: (id) => keeper.details(id)?.series.filter(isOpen) ?? [],
    ofPlace: (id) => index().byPlace.get(id) ?? [],
    ofHub: (id) => index().byHub.get(id) ?? [],
    named: (name) => index().byName.get(name) ?? [],
  };
}

interface Index {
  byPlace: ReadonlyMap<string, readonly Series[]>;
  byHub: ReadonlyMap<string | null, readonly Series[]>;
  byName: ReadonlyMap<string, readonly Series[]>;
}

const emptyIndex: Index = { byPlace: new Map(), byHub: new Map(), byName: new Map() };

function toIndex(reading: Reading<TimetableDetails>): Index {
  const open = Object.values(reading.details).flatMap(({ series }) => series.filter(isOpen));
  const byPlace = new Map<string, Series[]>();
  for (const series of open) {
    for (const id of new Set(placesOf(series).map((place) => place.id))) {
      byPlace.set(id, [...(byPlace.get(id) ?? []), series]);
    }
  }
  return {
    byPlace,
    byHub: Map.groupBy(open, ({ hub }): string | null => hub),
    byName: Map.groupBy(open, nameOf),
  };
}

function isOpen({ confidential }: Series): boolean {
  return confidential !== true;
}
