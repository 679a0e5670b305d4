import { type ListingOrganisation, type RejectedRecord, createListingOrganisation } from '../../../kit/listing.ts';
import { parseDate, parseDateTime, parseLocalTime } from '../../../kit/time/london.ts';
import { type Occasion, type Series, toWhenInLondon, toZoned } from '../../series.ts';
import { WireOrganisationEvent, WireRecord } from '../../wire/connected-places.ts';
import { parseUrl, toDescription } from '../names.ts';
import { parseTermTime } from '../words.ts';
import type { FeedContext } from '../place.ts';
import { UnreadableRecord, convertEach } from '../unreadable.ts';
import { type Places, toEventHub, toEventPlace, toPlaces } from './place.ts';

/** A Connected Places directory's events as series of one date each. `places` are the locations as sent. */
export function toSeries(
  events: readonly unknown[],
  places: readonly unknown[],
  feed: FeedContext,
): { series: Series[]; rejected: RejectedRecord[] } {
  const known = toPlaces(places);
  const { converted, rejected } = convertEach(
    events,
    (sent) => {
      const { data: event, error } = WireOrganisationEvent.safeParse(sent);
      if (!event)
        throw new UnreadableRecord(`An event cannot be read (${error.issues[0]?.path.join('.') || 'no record'}).`);
      return { ...toOneSeries(event, known, feed), raw: toRaw(sent) };
    },
    idOf,
  );
  return { series: converted, rejected };
}

/** The ids of the places that events name, each once. */
export function placesOf(events: readonly unknown[]): string[] {
  return [...new Set(events.flatMap((event) => WireOrganisationEvent.safeParse(event).data?.location_id ?? []))];
}

/** A record's id in small letters; null when it has none. */
export function idOf(record: unknown): string | null {
  return WireRecord.safeParse(record).data?.id ?? null;
}

function toOneSeries(event: WireOrganisationEvent, places: Places, feed: FeedContext): Omit<Series, 'raw'> {
  return {
    id: `${feed.id}/${encodeURIComponent(event.id)}`,
    feed: feed.id,
    hub: feed.hub ?? toEventHub(event.location_id ?? null, places),
    announced: toOccasion(event, places, feed),
    whole: true,
    startStated: true,
    rules: [],
    extra: [],
    left: [],
    changes: [],
    organisation: toOrganisation(event),
    phones: event.organiser_phone === null ? [] : [{ number: event.organiser_phone, label: null }],
    email: event.organiser_email,
    hubPhone: null,
    webPage: feed.website && event.slug ? `${feed.website}events/${encodeURIComponent(event.slug)}` : null,
    url: parseUrl(event.organiser_url),
    summary: event.intro,
    assertedAt: parseDateTime(event.updated_at ?? ''),
    readAt: feed.readAt,
  };
}

function toOccasion(event: WireOrganisationEvent, places: Places, feed: FeedContext): Occasion {
  const categories = event.category_taxonomies.map(({ name }) => name);
  return {
    title: event.title,
    description: toDescription(event.description ?? event.intro),
    ...toSpan(event),
    cancelled: false,
    place: event.is_virtual ? null : toEventPlace(event.location_id ?? null, places, feed),
    online: event.is_virtual ?? false,
    free: typeof event.is_free === 'boolean' ? (event.is_free ? 'YES' : 'NO') : 'UNKNOWN',
    costText: event.fees_text,
    agesText: null,
    ages: [],
    termTimeOnly: parseTermTime([event.title, event.intro, event.description]),
    bookingUrl: parseUrl(event.booking_url),
    categories,
  };
}

/** The times are London's wall clock, and the platform's own moments of them are an hour out in summer. */
function toSpan(event: WireOrganisationEvent): Pick<Occasion, 'start' | 'lasts'> {
  const start = toStart(event.start_date, event.start_time);
  const end = toStart(event.end_date, event.end_time);
  const length = toZoned(start).toInstant().until(toZoned(end).toInstant(), { largestUnit: 'hours' });
  if (length.sign < 0) throw new UnreadableRecord('An event ends before it starts.');
  return { start, lasts: length.toString() };
}

function toStart(date: string, time: string): string {
  const day = parseDate(date);
  const clock = parseLocalTime(time);
  if (day === null || clock === null) throw new UnreadableRecord('An event has a date or time that is none.');
  return toWhenInLondon(day, clock);
}

function toOrganisation({ organisation, organisation_id: id }: WireOrganisationEvent): ListingOrganisation | null {
  if (!organisation) return null;
  const { name, url, email, phone } = organisation;
  return createListingOrganisation({
    id: id ? `timetable:${id}` : null,
    name,
    url: parseUrl(url),
    email,
    phones: phone === null ? [] : [{ number: phone, label: null }],
    // Organisations have the same ids on the Information Hub's list of services.
    identifiers: id ? [{ scheme: 'information-hub', value: id }] : [],
  });
}

/** The event as sent, less the name of the person who runs it. */
function toRaw(event: unknown): unknown {
  if (typeof event !== 'object' || event === null) return null;
  return Object.fromEntries(Object.entries(event).filter(([field]) => field !== 'organiser_name'));
}
