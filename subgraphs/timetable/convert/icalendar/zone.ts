import { london } from '../../../kit/time/london.ts';
import { parseWindowsZone } from './windows-zones.ts';

/**
 * The time zone that a TZID means, by its name in the IANA database; null for a zone that is not known. The database
 * goes before the file's own VTIMEZONE, which is often years old.
 */
export function parseZone(tzid: string): string | null {
  const named = parseWindowsZone(tzid);
  if (named) return named;
  if (/\bLondon\b/.test(tzid)) return london;
  // Some programs put their own name in front: /freeassociation.sourceforge.net/Europe/Paris.
  const zone = tzid.match(/(?:^|\/)([A-Z][A-Za-z]+\/[A-Za-z_]+)$/)?.[1] ?? tzid;
  try {
    return Temporal.Instant.fromEpochMilliseconds(0).toZonedDateTimeISO(zone).timeZoneId;
  } catch {
    return null;
  }
}
