import type { WireEvent, WireZone } from '../../wire/icalendar.ts';
import { findZoneOf } from './zone-rules.ts';
import { parseZone } from './zone.ts';

/**
 * Entries whose zones have names that everybody knows: where a file names a zone in its own words ("Customized Time
 * Zone 1"), its VTIMEZONE tells which is meant. One that is not known even so keeps its name, and is refused by it.
 */
export function withKnownZones(events: readonly WireEvent[], zones: readonly WireZone[], year: number): WireEvent[] {
  const known = new Map<string, string>();

  function toKnown(name: string): string {
    const found = known.get(name) ?? parseZone(name) ?? findOwn(name) ?? name;
    known.set(name, found);
    return found;
  }

  function findOwn(name: string): string | null {
    const own = zones.find((zone) => zone.name === name);
    return own ? findZoneOf(own, year) : null;
  }

  return events.map((event) =>
    event.map((property) => (property.zone === null ? property : { ...property, zone: toKnown(property.zone) })),
  );
}
