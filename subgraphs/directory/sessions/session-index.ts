import type { HarvestedDate, HarvestedSessions } from '../../../codegen/generated/harvest.ts';
import { compareText } from '../identity/compare-text.ts';
import type { LocationRecord } from '../merge/records.ts';
import type { ServiceFacts } from '../search/facts.ts';
import type { ReadModel } from '../store/read-model.ts';

/** A session with what the directory knows of it. */
export interface IndexedSession extends HarvestedDate {
  /** Milliseconds of the epoch, as `endsAt` is. */
  startsAt: number;
  endsAt: number;
  /** What it has in common with others. */
  said: Omit<HarvestedSessions, 'dates'>;
  /** The directory that announced it. */
  source: string;
  /** The service that it is part of. */
  service: ServiceFacts;
  /** Where it takes place; null when online or not known. */
  location: LocationRecord | null;
}

/** The sessions of one build, soonest first: as many days about its first day in London as are harvested. */
export interface SessionIndex {
  all: readonly IndexedSession[];
  /** The directories that give dated sessions. */
  sources: ReadonlySet<string>;
  /** Those of a service, by its row. */
  ofService: (row: number) => readonly IndexedSession[];
}

/**
 * Reads the file. Left out is what belongs to a service that has something to hide, since when it meets helps to find it,
 * and to none that is known, of which nobody could say that it has not.
 */
export function createSessionIndex(model: ReadModel): SessionIndex {
  const coming = model.comingSessions();
  const harvested = [...coming].flatMap(([source, list]) => list.map((said) => ({ source, ...said })));
  const services = model.servicesOfListings([...new Set(harvested.map(({ listingId }) => listingId))]);
  const withheld = new Set(model.withheldListings);
  const locationOf = createLocationOf(model, harvested);
  const all = harvested
    .flatMap(({ source, dates, ...said }): IndexedSession[] => {
      const service = model.factsOf(services.get(said.listingId) ?? '');
      if (!service || withheld.has(said.listingId)) return [];
      const common = { said, source, service, location: locationOf(said.placeId) };
      return dates.map((date) => ({
        ...date,
        ...common,
        startsAt: Date.parse(date.start),
        endsAt: Date.parse(date.end),
      }));
    })
    .toSorted((one, other) => one.startsAt - other.startsAt || compareText(one.id, other.id));
  const byRow = Map.groupBy(all, ({ service }) => service.row);
  return { all, sources: new Set(coming.keys()), ofService: (row) => byRow.get(row) ?? [] };
}

function createLocationOf(
  model: ReadModel,
  sessions: readonly HarvestedSessions[],
): (placeId: string | null) => LocationRecord | null {
  const ids = model.locationsOfPlaces([...new Set(sessions.flatMap(({ placeId }) => placeId ?? []))]);
  const locations = model.locations([...new Set(ids.values())]);
  return (placeId) => locations.get(ids.get(placeId ?? '') ?? '') ?? null;
}
