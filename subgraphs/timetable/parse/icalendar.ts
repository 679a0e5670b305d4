import ICAL from 'ical.js';
import type { z } from 'zod';
import type { RejectedRecord } from '../../kit/listing.ts';
import { WireEvent, WireZone } from '../wire/icalendar.ts';

export interface ParsedCalendar {
  /** As METHOD says, in capitals: `PUBLISH`, `CANCEL` …; null when it says nothing. */
  method: string | null;
  events: WireEvent[];
  /** The file's own account of the time zones that it names. */
  zones: WireZone[];
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
  const file = takeApart(text);
  if (!file || file.events.length > mostEvents) return null;
  const calendar: ParsedCalendar = { method: file.method, events: [], zones: [], rejected: [] };
  // A zone that cannot be read is one that nothing is known of: who names it is told so, unless its name is enough.
  calendar.zones = file.zones.flatMap((lines) => parseComponent(lines, WireZone) ?? []);
  for (const lines of file.events) {
    const event = parseComponent(lines, WireEvent);
    if (event) calendar.events.push(event);
    else calendar.rejected.push({ sourceId: findUid(lines), reason: 'An entry of the calendar is not iCalendar.' });
  }
  return calendar;
}

interface CalendarFile {
  method: string | null;
  /** The lines of each entry, unfolded. */
  events: string[][];
  zones: string[][];
}

/** Null when components do not begin and end as they must. */
function takeApart(text: string): CalendarFile | null {
  const lines = text
    .replace(/^\uFEFF/, '')
    .replace(/\r\n?/g, '\n')
    .replace(/\n[ \t]/g, '')
    .split('\n')
    .filter((line) => line.trim() !== '');
  if (!isMark(lines[0], 'BEGIN', 'VCALENDAR') || !isMark(lines.at(-1), 'END', 'VCALENDAR')) return null;
  const open: string[] = [];
  const file: CalendarFile = { method: null, events: [], zones: [] };
  const parts = new Map([
    ['VEVENT', file.events],
    ['VTIMEZONE', file.zones],
  ]);
  for (const line of lines) {
    const [, mark, name = ''] = line.match(/^(BEGIN|END):(\S+)\s*$/i) ?? [];
    if (mark?.toUpperCase() === 'BEGIN') open.push(name.toUpperCase());
    if (open.length === 1) file.method ??= parseMethod(line);
    const part = parts.get(open[1] ?? '');
    if (open.length === 2 && mark?.toUpperCase() === 'BEGIN') part?.push([]);
    part?.at(-1)?.push(line);
    if (mark?.toUpperCase() === 'END' && open.pop() !== name.toUpperCase()) return null;
  }
  return open.length === 0 ? file : null;
}

function parseMethod(line: string): string | null {
  return line.match(/^METHOD(?:;[^:]*)?:\s*(\S+)/i)?.[1]?.toUpperCase() ?? null;
}

function isMark(line: string | undefined, mark: string, name: string): boolean {
  return line?.trim().toUpperCase() === `${mark}:${name}`;
}

function parseComponent<Shape extends z.ZodType>(lines: readonly string[], shape: Shape): z.output<Shape> | null {
  try {
    const component: unknown = ICAL.parse(lines.join('\r\n'));
    return shape.safeParse(component).data ?? null;
  } catch {
    // Whatever the parser finds wrong is said of the entry, by its id, in `rejected`.
    return null;
  }
}

function findUid(lines: readonly string[]): string | null {
  return lines.map((line) => line.match(/^UID[^:]*:(.+)$/i)?.[1]).find((uid) => uid !== undefined) ?? null;
}
