import type { AgeRange, YesNoUnknown } from '../kit/listing.ts';
import { parseDateTime, toDateTime } from '../kit/time/london.ts';
import { listingIdOf } from './convert/listings/listing.ts';
import type { Occurrence, OccurrenceStatus } from './expand/expand.ts';
import type { HubId } from '../kit/place/hubs.ts';
import { type Series, nameOf } from './series.ts';

/** A session as it is served, but for its hub and source, which are found by their ids. */
export interface KnownSession {
  id: string;
  title: string;
  /** Safe Markdown. */
  description: string | null;
  /** RFC 3339, as `end` is. */
  start: string;
  end: string;
  status: OccurrenceStatus;
  online: boolean;
  hubId: HubId | null;
  free: YesNoUnknown;
  costText: string | null;
  ages: readonly AgeRange[];
  bookingUrl: string | null;
  termTimeOnly: YesNoUnknown;
  /** How often it has changed since it was first read. */
  sequence: number;
  /** When that was last noticed, or when it was first read; RFC 3339. */
  updatedAt: string;
  listingId: string;
  placeId: string | null;
}

/** One date of a series as a session. */
export function toSession(series: Series, { key, start, end, status, occasion }: Occurrence): KnownSession {
  return {
    id: toSessionId(series, key),
    title: occasion.title,
    description: occasion.description,
    start: toDateTime(start),
    end: toDateTime(end),
    status,
    online: occasion.online,
    hubId: series.hub,
    free: occasion.free,
    costText: occasion.costText,
    ages: occasion.ages,
    bookingUrl: occasion.bookingUrl,
    termTimeOnly: occasion.termTimeOnly,
    ...stampOf(series, key),
    listingId: listingIdOf(series),
    placeId: occasion.place?.id ?? null,
  };
}

/** How often a date has changed, and when that was last noticed, or when it was first read. */
export function stampOf({ stamps, since, readAt }: Series, key: string): Pick<KnownSession, 'sequence' | 'updatedAt'> {
  const stamp = stamps?.[key];
  return { sequence: stamp?.sequence ?? 0, updatedAt: stamp?.at ?? since ?? readAt };
}

/** A session is known by its feed, its UID there, and the start that it was first announced for, moved or not. */
export function toSessionId(series: Series, key: string): string {
  return `timetable:${nameOf(series)}/${key}`;
}

/** The name of its series (`nameOf`) and the date that a session's id is made of; null when it is not of that form. */
export function parseSessionId(id: string): { name: string; key: string } | null {
  const [, name, key] = id.match(/^timetable:([^/]+\/[^/]+)\/(\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}:\d{2}Z)?)$/) ?? [];
  return name === undefined || key === undefined || parseDateTime(key) === null ? null : { name, key };
}
