import type { SampleSeries } from '../../../sample/world.ts';
import { type Row, idOf, toSlug, toStamp } from './row.ts';
import type { Edition } from './service.ts';

/** One in so many series of the hubs' timetable is in the Information Hub too. */
const oneIn = 6;

/** Events of the next so many weeks are listed. */
const weeksAhead = 8;

/** The buildings that the hubs are in (Helping Early Strategy), as the world's venues name them. */
const hubVenues = {
  wallington: 'phoenix',
  carshalton: 'tweeddale',
  'cheam-south-sutton': 'belmont',
  'central-sutton': 'sutton-library',
} as const satisfies Record<SampleSeries['hub'], string>;

/** The platform knows no recurrence: every date is an event of its own, and one that is called off is deleted. */
export function createEvents(series: readonly SampleSeries[], edition: Edition): Row[] {
  return series
    .filter((_, index) => index % oneIn === 0)
    .flatMap((one) => datesOf(one, edition.today).map((date) => toEvent(one, date, edition)))
    .filter((event) => event !== null);
}

function datesOf(series: SampleSeries, today: Temporal.PlainDate): Temporal.PlainDate[] {
  const monday = today.subtract({ days: today.dayOfWeek - 1 });
  return Array.from({ length: weeksAhead }, (_, week) => monday.add({ weeks: week, days: series.day - 1 })).filter(
    (date, week) => Temporal.PlainDate.compare(date, today) >= 0 && falls(series, date, week),
  );
}

function falls({ every }: SampleSeries, date: Temporal.PlainDate, week: number): boolean {
  if (every === undefined) return true;
  if (every === 'fortnightly') return week % 2 === 0;
  return every.nth === 5 ? date.day + 7 > date.daysInMonth : Math.ceil(date.day / 7) === every.nth;
}

function toEvent(series: SampleSeries, date: Temporal.PlainDate, { today, origin }: Edition): Row | null {
  const change = changeOn(series, date, today);
  if (change === 'cancelled' || change === 'skipped') return null;
  const { start, end } = change?.movedTo ?? series;
  const id = idOf('event', `${series.key}/${date.toString()}`);
  const calendarLink = `${origin}/core/v1/organisation-events/${id}/event.ics`;
  const written = toStamp(today, 30);
  return {
    id,
    slug: `${toSlug(`${series.title} ${series.hub}`)}-${date.toString()}`,
    has_image: false,
    title: series.title,
    intro: series.description,
    description: `${series.description}\n\nInvented sample data.`,
    image: null,
    start_date: date.toString(),
    end_date: date.toString(),
    start_time: `${start}:00`,
    end_time: `${end}:00`,
    is_free: series.free ?? false,
    fees_text: null,
    fees_url: null,
    organiser_name: null,
    organiser_phone: null,
    organiser_email: null,
    organiser_url: null,
    booking_title: null,
    booking_summary: null,
    booking_url: null,
    booking_cta: null,
    homepage: false,
    is_virtual: series.online ?? false,
    google_calendar_link: calendarLink,
    microsoft_calendar_link: calendarLink,
    apple_calendar_link: calendarLink,
    location_id: series.online ? null : idOf('location', series.venue ?? hubVenues[series.hub]),
    organisation_id: idOf('organisation', 'family-hubs'),
    created_at: written,
    updated_at: written,
    category_taxonomies: [],
  };
}

function changeOn({ day, exceptions = [] }: SampleSeries, date: Temporal.PlainDate, today: Temporal.PlainDate) {
  const thisWeeks = today.add({ days: day - today.dayOfWeek });
  const weeks = date.since(thisWeeks).days / 7;
  return exceptions.find((exception) => exception.weeksAhead === weeks)?.what ?? null;
}
