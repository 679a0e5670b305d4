import type { ListingLocation, Schedule } from '../../../kit/listing.ts';
import { mergePlaces } from '../../convert/merge-places.ts';
import { toSchedule } from '../../convert/schedule.ts';
import type { WireSchedule } from '../wire/schedule.ts';
import type { WireService } from '../wire/service.ts';
import { toHolidayHours, toLocation } from './location.ts';

/** Where and when the service is offered. */
export interface Places {
  locations: ListingLocation[];
  /** Times that no place can carry, for the description. */
  words: string[];
  /** Schedules that make no rule, each named. */
  problems: string[];
}

/**
 * Schedules hang on the service, on the service at a place, on the place, or on the service with the id of the service
 * at a place (all four are in HSDS 3). Those of the service hold at every place.
 */
export function toPlaces(sourceId: (id: string) => string, service: WireService): Places {
  const read = readSchedules(service.schedules.concat(service.regular_schedules));
  const holidays = service.holiday_schedules.map(toHolidayHours).filter((hours) => hours !== null);
  const locations: ListingLocation[] = [];
  const words = [...read.words];
  const problems = [...read.problems];
  const placed = new Set<string | null>([null]);

  for (const at of service.service_at_locations) {
    const location = toLocation(sourceId, at);
    if (!location) continue;
    const own = readSchedules([...at.schedules, ...(at.location?.schedules ?? [])]);
    const shared = read.schedules.filter(({ place }) => place === null || place === at.id);
    locations.push({
      ...location,
      schedules: [...shared, ...own.schedules].map(({ schedule }) => schedule),
      holidayHours: [...holidays, ...location.holidayHours],
    });
    placed.add(at.id);
    words.push(...own.words);
    problems.push(...own.problems);
  }
  const homeless = read.schedules.filter(({ place }) => locations.length === 0 || !placed.has(place));
  const texts = homeless.map(({ schedule }) => schedule.text);
  return { locations: mergePlaces(locations), words: [...new Set([...words, ...texts])], problems };
}

function readSchedules(sent: readonly WireSchedule[]) {
  const schedules: { schedule: Schedule; place: string | null }[] = [];
  const words: string[] = [];
  const problems: string[] = [];
  for (const row of sent) {
    const read = toSchedule(row);
    if (read.schedule) schedules.push({ schedule: read.schedule, place: row.service_at_location_id });
    if (read.words !== null) words.push(read.words);
    if (read.problem !== null) {
      problems.push(`Schedule ${row.id ?? 'without an id'} is kept as words only: ${read.problem}.`);
    }
  }
  return { schedules, words, problems };
}
