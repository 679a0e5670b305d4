import type { ListingLocation, Schedule } from '../../../kit/listing.ts';
import { mergePlaces } from '../../convert/merge-places.ts';
import { type ReadSchedule, toSchedule } from '../../convert/schedule.ts';
import type { WireRegularSchedule, WireService } from '../wire.ts';
import { toLocation } from './location.ts';

/** Where and when: Outpost's schedules are of the service, and hold at every place of it. */
export function toPlaces(
  sourceId: (id: string) => string,
  { locations, regular_schedules }: WireService,
): { locations: ListingLocation[]; words: string[]; problems: string[] } {
  const read = regular_schedules.map((sent) => ({ id: sent.id, ...readSchedule(sent) }));
  const schedules = read.map(({ schedule }) => schedule).filter((schedule) => schedule !== null);
  const places = locations.map((sent) => toLocation(sourceId, sent)).filter((place) => place !== null);
  return {
    locations: mergePlaces(places.map((place) => ({ ...place, schedules }))),
    words: [
      ...read.map(({ words }) => words).filter((words) => words !== null),
      ...(places.length === 0 ? schedules.map(({ text }: Schedule) => text) : []),
    ],
    problems: read.flatMap(({ id, problem }) =>
      problem === null ? [] : [`Schedule ${id ?? 'without an id'} is kept as words only: ${problem}.`],
    ),
  };
}

function readSchedule({ weekday, byday, ...sent }: WireRegularSchedule): ReadSchedule {
  return toSchedule({
    ...sent,
    byday: byday ?? weekday,
    wkst: null,
    valid_from: null,
    valid_to: null,
    description: null,
    notes: null,
  });
}
