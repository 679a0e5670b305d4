import type { Clock } from '../../kit/clock.ts';
import type { SampleSeries, SampleVenue } from '../../kit/sample/world.ts';
import { london } from '../../kit/time/london.ts';
import { monthlyByWeekday, weekly } from '../../kit/time/schedule.ts';
import { type CalendarLine, escapeText, londonZone, toCalendarFile } from '../../kit/text/calendar-text.ts';
import { sampleDates } from './dates.ts';
import { type SampleHub, invented } from './hub.ts';

/** One hub's timetable as a calendar program publishes it. `page` is where people look at it. */
export function toCalendar({ hub, series, venueOf }: SampleHub, page: string, clock: Clock): string {
  const today = clock().toZonedDateTimeISO(london).toPlainDate();
  return toCalendarFile([
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Sample timetable//EN',
    'METHOD:PUBLISH',
    `X-WR-CALNAME:${escapeText(hub.name)}`,
    `X-WR-CALDESC:${escapeText(`What is on at ${hub.name}. ${invented}`)}`,
    'X-WR-TIMEZONE:Europe/London',
    'X-PUBLISHED-TTL:PT1H',
    ...londonZone,
    ...series.flatMap((one) => toEntries(one, venueOf(one), page, today, clock)),
    'END:VCALENDAR',
  ]);
}

function toEntries(
  series: SampleSeries,
  venue: SampleVenue | null,
  page: string,
  today: Temporal.PlainDate,
  clock: Clock,
): CalendarLine[] {
  const { first, exceptions } = sampleDates(series, clock);
  const said = [...toIdentity(series, today), ...toWords(series, venue, page)];
  const skipped = exceptions.filter(({ what }) => what === 'skipped');
  const changed = exceptions.flatMap(({ date, what }) => {
    if (what === 'skipped') return [];
    const times = what === 'cancelled' ? series : what.movedTo;
    return toEntry([
      `RECURRENCE-ID;${at(date, series.start)}`,
      ...said,
      ...toTimes(date, times),
      'SEQUENCE:1',
      `STATUS:${what === 'cancelled' ? 'CANCELLED' : 'CONFIRMED'}`,
    ]);
  });
  const whole = toEntry([
    ...said,
    ...toTimes(first, series),
    `RRULE:${toRule(series)}`,
    ...skipped.map(({ date }) => `EXDATE;${at(date, series.start)}`),
    'SEQUENCE:0',
    'STATUS:CONFIRMED',
  ]);
  return [...whole, ...changed];
}

function toEntry(lines: readonly CalendarLine[]): CalendarLine[] {
  return ['BEGIN:VEVENT', ...lines, 'END:VEVENT'];
}

function toIdentity({ key }: SampleSeries, today: Temporal.PlainDate): CalendarLine[] {
  return [
    `UID:${key}@timetable.example.org`,
    `DTSTAMP:${toDigits(today)}T000000Z`,
    `LAST-MODIFIED:${toDigits(today.subtract({ days: 20 }))}T090000Z`,
    'ORGANIZER;CN=Sam Sample:mailto:sam@example.org',
  ];
}

function toWords(
  { title, description, free, agesText, termTimeOnly }: SampleSeries,
  venue: SampleVenue | null,
  page: string,
): CalendarLine[] {
  const categories = [
    ...(agesText === undefined ? [] : [agesText]),
    ...(free === undefined ? [] : [free ? 'Free' : 'Charge applies']),
    ...(termTimeOnly === undefined ? [] : [termTimeOnly ? 'Term time only' : 'All year round']),
  ];
  return [
    `SUMMARY:${escapeText(title)}`,
    `DESCRIPTION:${escapeText(`${description}\n\n${invented}`)}`,
    `URL:${page}`,
    ...(categories.length > 0 ? [`CATEGORIES:${categories.map(escapeText).join(',')}`] : []),
    ...(venue
      ? [
          `LOCATION:${escapeText([venue.name, ...venue.lines, venue.postcode].join(', '))}`,
          `GEO:${venue.latitude};${venue.longitude}`,
        ]
      : ['LOCATION:Online']),
  ];
}

function toTimes(date: Temporal.PlainDate, { start, end }: { start: string; end: string }): CalendarLine[] {
  return [`DTSTART;${at(date, start)}`, `DTEND;${at(date, end)}`];
}

function toRule({ day, every }: SampleSeries): string {
  if (every === undefined) return weekly(day);
  return every === 'fortnightly' ? `${weekly(day)};INTERVAL=2` : monthlyByWeekday(day, every.nth);
}

function at(date: Temporal.PlainDate, time: string): string {
  return `TZID=Europe/London:${toDigits(date)}T${time.replace(':', '')}00`;
}

function toDigits(date: Temporal.PlainDate): string {
  return date.toString().replaceAll('-', '');
}
