import { createHash } from 'node:crypto';
import { type CalendarLine, escapeText, londonZone, toCalendarFile } from '../../subgraphs/kit/text/calendar-text.ts';
import { london } from '../../subgraphs/kit/time/london.ts';
import type { Calendar } from './read-calendar.ts';
import type { Session } from './read-sessions.ts';

/** How often calendar programs are asked to look again (REFRESH-INTERVAL, RFC 7986 section 5.7). */
const refreshEvery = 'PT1H';

export interface WriteOptions {
  /** True where all is invented, which the file then says. */
  sample: boolean;
  /** Where the gateway is, e.g. `https://families.example.org`. */
  origin: string;
}

/** A calendar as an iCalendar file (RFC 5545, with the properties of RFC 7986). */
export function writeCalendar({ name, sessions }: Calendar, { sample, origin }: WriteOptions): string {
  const description = sample ? 'Invented sample data: nothing in this calendar is true.' : `What is on. ${name}.`;
  return toCalendarFile([
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Sutton family services gateway//EN',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    `NAME:${escapeText(name)}`,
    `X-WR-CALNAME:${escapeText(name)}`,
    `DESCRIPTION:${escapeText(description)}`,
    `X-WR-CALDESC:${escapeText(description)}`,
    'X-WR-TIMEZONE:Europe/London',
    `REFRESH-INTERVAL;VALUE=DURATION:${refreshEvery}`,
    `X-PUBLISHED-TTL:${refreshEvery}`,
    ...londonZone,
    ...sessions.flatMap((session) => toEntry(session, origin)),
    'END:VCALENDAR',
  ]);
}

function toEntry(session: Session, origin: string): CalendarLine[] {
  const page = toPage(session, origin);
  const { id, title, description, start, end, status, sequence, updatedAt, bookingUrl } = session;
  const place = toPlace(session);
  return [
    'BEGIN:VEVENT',
    `UID:${toUid(id)}`,
    `DTSTAMP:${toUtc(updatedAt)}`,
    `LAST-MODIFIED:${toUtc(updatedAt)}`,
    `SEQUENCE:${sequence}`,
    `DTSTART;TZID=${london}:${toWall(start)}`,
    // An end has to come after its start; without one it is not known (RFC 5545 section 3.6.1).
    ...(end === start ? [] : [`DTEND;TZID=${london}:${toWall(end)}`]),
    `SUMMARY:${escapeText(title)}`,
    `DESCRIPTION:${escapeText([description, `Whether it still takes place: ${page}`].filter((part) => part !== null).join('\n\n'))}`,
    ...(place === null ? [] : [`LOCATION:${escapeText(place)}`]),
    `URL:${bookingUrl ?? page}`,
    `STATUS:${status === 'CANCELLED' ? 'CANCELLED' : 'CONFIRMED'}`,
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
  ];
}

/** Where more is known of a session than a copy in a telephone says: the page of its service, else its own calendar. */
function toPage({ id, service }: Session, origin: string): string {
  return service
    ? `${origin}/service/${encodeURIComponent(service.slug)}`
    : `${origin}/calendar/session/${encodeURIComponent(id)}.ics`;
}

function toPlace({ online, location }: Session): string | null {
  if (online) return 'Online';
  const parts = [location?.name, location?.address?.text].filter((part) => part !== null && part !== undefined);
  return parts.length === 0 ? null : parts.join(', ');
}

/** The same for as long as the session has its id, and of one form, whatever a feed puts into its own ids. */
function toUid(id: string): string {
  return `${createHash('sha256').update(id).digest('hex').slice(0, 32)}@sutton-family-services`;
}

function toWall(moment: string): string {
  return toDigits(Temporal.Instant.from(moment).toZonedDateTimeISO(london).toPlainDateTime());
}

function toUtc(moment: string): string {
  return `${toDigits(Temporal.Instant.from(moment).toZonedDateTimeISO('UTC').toPlainDateTime())}Z`;
}

function toDigits(time: Temporal.PlainDateTime): string {
  return time.toString({ smallestUnit: 'second' }).replace(/[-:]/g, '');
}
