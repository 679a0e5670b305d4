import type { WireEvent, WireProperty } from '../../wire/icalendar.ts';

export function find(event: WireEvent, name: string): WireProperty | undefined {
  return event.find((property) => property.name === name);
}

export function findAll(event: WireEvent, name: string): WireProperty[] {
  return event.filter((property) => property.name === name);
}

/** The text of a property; null when absent or empty. */
export function toText(event: WireEvent, name: string): string | null {
  const value = find(event, name)?.values[0];
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : null;
}

export function isPrivate(event: WireEvent): boolean {
  return /^(?:private|confidential)$/i.test(toText(event, 'class') ?? '');
}

/** An entry of a file that is sent to call off what stands in it (METHOD:CANCEL, RFC 5546 section 3.2.5). */
export function calledOff(event: WireEvent): WireEvent {
  const status = { name: 'status', zone: null, range: null, type: 'text', values: ['CANCELLED'] };
  return [...event.filter(({ name }) => name !== 'status'), status];
}

/**
 * The standard has an entry for one date of a series repeat everything, and people's calendars leave out what is the
 * same: such an entry is completed from that of its series.
 */
export function completeFrom(series: WireEvent, event: WireEvent): WireEvent {
  const missing = series.filter(({ name }) => repeated.has(name) && !find(event, name));
  return [...event, ...missing.filter(({ name }) => name !== 'geo' || !find(event, 'location'))];
}

const repeated = new Set(['summary', 'description', 'location', 'geo', 'url', 'categories', 'conference', 'class']);
