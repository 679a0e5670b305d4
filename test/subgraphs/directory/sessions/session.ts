import type { HarvestedDate, HarvestedSessions } from '../../../../codegen/generated/harvest.ts';

/** One coming session of an hour, as its source hands it over. */
export function session(
  id: string,
  start: string,
  { status = 'SCHEDULED', updatedAt = '2026-11-01T09:00:00Z', ...more }: SessionParts = {},
): HarvestedSessions {
  const end = Temporal.Instant.from(start).add({ hours: 1 }).toString();
  return {
    listingId: 'timetable:group',
    title: 'Stay and play',
    online: false,
    hub: 'carshalton',
    placeId: 'timetable:carshalton',
    free: 'UNKNOWN',
    ages: [],
    termTimeOnly: 'UNKNOWN',
    dates: [{ id: `timetable:feed/${id}`, start, end, status, sequence: 0, updatedAt }],
    ...more,
  };
}

type SessionParts = Partial<HarvestedSessions> & Partial<Pick<HarvestedDate, 'status' | 'updatedAt'>>;
