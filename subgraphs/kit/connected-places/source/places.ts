import type { Listing } from '../../listing.ts';
import { UpstreamError } from '../../upstream/error.ts';
import { type Directory, type List, type RecordsById, readWhole } from './list.ts';

const allPlaces: List = { path: 'service-locations', include: 'location' };

/** The most ids that go into one address, which is then under two thousand letters long. */
const idsAtOnce = 50;

/**
 * Reads where and when the services of these ids are offered; the others' places may come with them. A directory whose
 * places are all gone at once has lost them: they are no feed of their own, so nobody else watches them shrink.
 */
export async function readPlaces(
  directory: Directory,
  serviceIds: readonly string[],
  { services, before }: { services: number; before: readonly Listing[] },
): Promise<RecordsById> {
  // A page has a hundred places, an address fifty services: to name them pays only where they are few.
  const isFew = serviceIds.length * 2 < services;
  const places = isFew ? await readPlacesOf(directory, serviceIds) : await readWhole(directory, allPlaces);
  if (places.size > 0 || !before.some(({ locations }) => locations.length > 0)) return places;
  throw new UpstreamError('malformed', 'The directory says that no service has a place any more.', {
    source: directory.source,
    url: 'service-locations',
  });
}

async function readPlacesOf(directory: Directory, serviceIds: readonly string[]): Promise<RecordsById> {
  const places = new Map<string, unknown>();
  for (let start = 0; start < serviceIds.length; start += idsAtOnce) {
    const list = { ...allPlaces, serviceIds: serviceIds.slice(start, start + idsAtOnce) };
    for (const [id, place] of await readWhole(directory, list)) places.set(id, place);
  }
  return places;
}
