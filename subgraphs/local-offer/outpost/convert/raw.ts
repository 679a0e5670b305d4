import { withoutPeople } from '../../convert/people.ts';
import { maskRaw } from './location.ts';

/** The row as sent, less the names of people and what it says too much of masked places. */
export function toRaw(row: Readonly<Record<string, unknown>>): unknown {
  const { locations, ...rest } = row;
  return withoutPeople({ ...rest, locations: Array.isArray(locations) ? locations.map(mask) : locations });
}

function mask(location: unknown): unknown {
  if (typeof location !== 'object' || location === null) return location;
  return maskRaw(Object.fromEntries(Object.entries(location)));
}
