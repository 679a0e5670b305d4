import type { Listing } from '../../listing.ts';
import { UpstreamError } from '../../upstream/error.ts';
import { type Directory, type RecordsById, readWhole } from './list.ts';

/**
 * Reads where and when every service is offered. A directory whose places are all gone at once has lost them: they
 * are no feed of their own, so nobody else watches them shrink.
 */
export async function readPlaces(directory: Directory, before: readonly Listing[]): Promise<RecordsById> {
  const places = await readWhole(directory, { path: 'service-locations', include: 'location' });
  if (places.size > 0 || !before.some(({ locations }) => locations.length > 0)) return places;
  throw new UpstreamError('malformed', 'The directory says that no service has a place any more.', {
    source: directory.source,
    url: 'service-locations',
  });
}
