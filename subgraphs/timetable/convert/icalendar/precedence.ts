import type { WireEvent } from '../../wire/icalendar.ts';
import { find, toText } from './event.ts';

/**
 * Of several entries for the same thing the one that holds: the highest SEQUENCE, then the latest LAST-MODIFIED, then
 * the latest DTSTAMP (RFC 5546 section 2.1.5), then the last in the file. Undefined of none.
 */
export function newestOf(events: readonly WireEvent[]): WireEvent | undefined {
  return events.toSorted(compareAge).at(-1);
}

function compareAge(one: WireEvent, other: WireEvent): number {
  return (
    toSequence(one) - toSequence(other) ||
    compareText(toText(one, 'last-modified'), toText(other, 'last-modified')) ||
    compareText(toText(one, 'dtstamp'), toText(other, 'dtstamp'))
  );
}

function toSequence(event: WireEvent): number {
  return Number(find(event, 'sequence')?.values[0] ?? 0) || 0;
}

/** Both are UTC in ISO 8601, so that the order of the texts is that of the moments. */
function compareText(one: string | null, other: string | null): number {
  return (one ?? '') < (other ?? '') ? -1 : (one ?? '') > (other ?? '') ? 1 : 0;
}
