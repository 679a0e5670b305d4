import type { Clock } from '../../kit/clock.ts';
import type { SampleSeries, SampleVenue } from '../../kit/sample/world.ts';
import { london } from '../../kit/time/london.ts';
import { sampleDates } from './dates.ts';
import { type SampleHub, invented } from './hub.ts';

const headings = [
  'Title',
  'Venue',
  'Address',
  'Postcode',
  'Online',
  'Weekday',
  'Date',
  'Start',
  'End',
  'Repeats',
  'From',
  'Not on',
  'Cancelled on',
  'Ages',
  'Free',
  'Description',
  'Term time only',
  'Hub phone',
  'Updated',
] as const;

type Row = Partial<Record<(typeof headings)[number], string>>;

/** One hub's timetable as its office keeps it: a spreadsheet, published as CSV. */
export function toTable(hub: SampleHub, clock: Clock): string {
  const rows = hub.series.flatMap((series) => toRows(series, hub.venueOf(series), hub.phone, clock));
  const lines = [headings, ...rows.map((row) => headings.map((heading) => row[heading] ?? ''))];
  return lines.map((cells) => `${cells.map(toCell).join(',')}\r\n`).join('');
}

/** A date that is moved is left out, and has a row of its own. */
function toRows(series: SampleSeries, venue: SampleVenue | null, phone: string | null, clock: Clock): Row[] {
  const { first, exceptions } = sampleDates(series, clock);
  const days = (kinds: (what: (typeof exceptions)[number]['what']) => boolean) =>
    exceptions
      .filter(({ what }) => kinds(what))
      .map(({ date }) => toBritish(date))
      .join('; ');
  const said = {
    ...toWords(series, venue),
    'Hub phone': phone ?? '',
    Updated: toBritish(clock().toZonedDateTimeISO(london).toPlainDate().subtract({ days: 20 })),
  };
  return [
    {
      ...said,
      Weekday: weekdays[series.day - 1] ?? '',
      Start: series.start,
      End: series.end,
      Repeats: toRepeats(series),
      From: series.every === 'fortnightly' ? toBritish(first) : '',
      'Not on': days((what) => what !== 'cancelled'),
      'Cancelled on': days((what) => what === 'cancelled'),
    },
    ...exceptions.flatMap(({ date, what }) =>
      typeof what === 'string'
        ? []
        : [{ ...said, Date: toBritish(date), Start: what.movedTo.start, End: what.movedTo.end }],
    ),
  ];
}

function toWords(
  { title, description, online, free, agesText, termTimeOnly }: SampleSeries,
  venue: SampleVenue | null,
): Row {
  return {
    Title: title,
    Venue: venue?.name ?? '',
    Address: venue?.lines.join(', ') ?? '',
    Postcode: venue?.postcode ?? '',
    Online: toYesNo(online),
    Ages: agesText ?? '',
    Free: toYesNo(free),
    Description: `${description}\n\n${invented}`,
    'Term time only': toYesNo(termTimeOnly),
  };
}

function toRepeats({ every }: SampleSeries): string {
  if (every === undefined) return 'weekly';
  return every === 'fortnightly' ? every : (['first', 'second', 'third', 'fourth', 'last'][every.nth - 1] ?? '');
}

function toYesNo(known: boolean | undefined): string {
  return known === undefined ? '' : known ? 'yes' : 'no';
}

function toBritish(date: Temporal.PlainDate): string {
  return `${date.day}/${date.month}/${date.year}`;
}

function toCell(text: string): string {
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

const weekdays = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
