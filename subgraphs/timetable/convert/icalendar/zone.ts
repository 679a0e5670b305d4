import { london } from '../../../kit/time/london.ts';

/**
 * The time zone that a TZID means, by its name in the IANA database; null for a zone that is not known. The database
 * goes before the file's own VTIMEZONE, which is often years old.
 */
export function parseZone(tzid: string): string | null {
  const named = windowsZones.get(tzid.toLowerCase());
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

/**
 * Outlook writes Windows' names (Unicode CLDR, windowsZones.xml). "GMT Standard Time" is the United Kingdom's clock,
 * summer time included; "GMT" in people's own words, with "BST" beside it or alone, is the same.
 */
const windowsZones = new Map([
  ['gmt standard time', london],
  ['gmt daylight time', london],
  ['gmt/bst', london],
  ['bst', london],
  ['greenwich standard time', 'Atlantic/Reykjavik'],
  ['coordinated universal time', 'UTC'],
  ['romance standard time', 'Europe/Paris'],
  ['w. europe standard time', 'Europe/Berlin'],
  ['central europe standard time', 'Europe/Budapest'],
  ['central european standard time', 'Europe/Warsaw'],
]);
