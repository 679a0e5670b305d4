import ICAL from 'ical.js';
import type { RejectedRecord } from '../../kit/listing.ts';
import { WireEvent } from '../wire/icalendar.ts';

export interface ParsedCalendar {
  events: WireEvent[];
  rejected: RejectedRecord[];
}

/** More entries than a timetable has; a file of more is some other calendar. */
export const mostEvents = 5000;

/**
 * Takes an iCalendar file (RFC 5545) apart. Null when it is none: a web page, or a file that was cut off. An entry that
 * cannot be taken apart is rejected, and the others are read. Of ical.js only the parser is used, entry by entry,
 * because it gives up a whole file over one wrong line, and its times depend on the machine's own time zone.
 */
export function parseCalendar(text: string): ParsedCalendar | null {
  const entries = splitEvents(text);
  if (!entries || entries.length > mostEvents) return null;
  const calendar: ParsedCalendar = { events: [], rejected: [] };
  for (const lines of entries) {
    const event = parseEvent(lines);
    if (event) calendar.events.push(event);
    else calendar.rejected.push({ sourceId: findUid(lines), reason: 'An entry of the calendar is not iCalendar.' });
  }
  return calendar;
}

/** The lines of each entry, unfolded. Null when components do not begin and end as they must. */
function splitEvents(text: string): string[][] | null {
  const lines = text
    .replace(/^\uFEFF/, '')
    .replace(/\r\n?/g, '\n')
    .replace(/\n[ \t]/g, '')
    .split('\n')
    .filter((line) => line.trim() !== '');
  if (!isMark(lines[0], 'BEGIN', 'VCALENDAR') || !isMark(lines.at(-1), 'END', 'VCALENDAR')) return null;
  const open: string[] = [];
  const events: string[][] = [];
  for (const line of lines) {
    const [, mark, name = ''] = line.match(/^(BEGIN|END):(\S+)\s*$/i) ?? [];
    if (mark?.toUpperCase() === 'BEGIN') open.push(name.toUpperCase());
    if (open.length === 2 && open[1] === 'VEVENT' && mark?.toUpperCase() === 'BEGIN') events.push([]);
    if (open[1] === 'VEVENT') events.at(-1)?.push(line);
    if (mark?.toUpperCase() === 'END' && open.pop() !== name.toUpperCase()) return null;
  }
  return open.length === 0 ? events : null;
}

function isMark(line: string | undefined, mark: string, name: string): boolean {
  return line?.trim().toUpperCase() === `${mark}:${name}`;
}

function parseEvent(lines: readonly string[]): WireEvent | null {
  try {
    const event: unknown = ICAL.parse(lines.join('\r\n'));
    return WireEvent.safeParse(event).data ?? null;
  } catch {
    // Whatever the parser finds wrong is said of the entry, by its id, in `rejected`.
    return null;
  }
}

function findUid(lines: readonly string[]): string | null {
  return lines.map((line) => line.match(/^UID[^:]*:(.+)$/i)?.[1]).find((uid) => uid !== undefined) ?? null;
}
