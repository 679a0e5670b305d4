import type { ServiceStatus, YesNoUnknown } from '../../kit/listing.ts';
import { assessOpenAnywhere } from '../../kit/time/opening.ts';
import type { RecordedHours } from '../../kit/time/opening-hours.ts';
import type { IndexedSession } from './session-index.ts';

/** What is known of when a service is open. */
export interface OpenService {
  status: ServiceStatus;
  /** Of each of its places. */
  hours: readonly RecordedHours[];
  /** Those about now. */
  sessions: readonly IndexedSession[];
}

/**
 * Whether a service is open anywhere at a moment: YES where the hours of a place say so or one of its sessions is on, NO
 * for what has ended or is closed for a while, UNKNOWN where nothing is recorded for that moment.
 */
export function assessServiceOpen({ status, hours, sessions }: OpenService, at: Temporal.Instant): YesNoUnknown {
  if (status !== 'ACTIVE') return 'NO';
  return isOn(sessions, at.epochMilliseconds) ? 'YES' : assessOpenAnywhere(hours, at);
}

/** Whether one of some sessions takes place at a moment, in milliseconds of the epoch. */
export function isOn(sessions: readonly IndexedSession[], at: number): boolean {
  return sessions.some(({ startsAt, endsAt, status }) => status !== 'CANCELLED' && startsAt <= at && at < endsAt);
}

/** The first of some sessions, soonest first, that takes place and is not over; null without one. */
export function nextOf(sessions: readonly IndexedSession[], now: Temporal.Instant): IndexedSession | null {
  return sessions.find(({ endsAt, status }) => status !== 'CANCELLED' && endsAt > now.epochMilliseconds) ?? null;
}
