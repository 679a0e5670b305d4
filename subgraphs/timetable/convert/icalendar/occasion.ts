import type { ListingLocation } from '../../../kit/listing.ts';
import { type Occasion, isDay } from '../../series.ts';
import type { WireEvent, WireProperty } from '../../wire/icalendar.ts';
import { parseAges } from '../ages.ts';
import { parseUrl, toDescription, toLine } from '../names.ts';
import { type FeedContext, toHubPlace, toPlace } from '../place.ts';
import { UnreadableRecord } from '../unreadable.ts';
import { asksToBook, isOnline, parseFree, parseTermTime, parseTitle } from '../words.ts';
import { find, findAll, toText } from './event.ts';
import { toLength, toOneWhen } from './when.ts';

/**
 * What one entry of a calendar says. An entry for one date of a series may leave out when it is and how long it lasts:
 * `announced` is then meant. Throws UnreadableRecord without a start or a title.
 */
export function toOccasion(
  event: WireEvent,
  feed: FeedContext,
  announced: Pick<Occasion, 'start' | 'lasts'> | null = null,
): Occasion {
  const { title, cancelled } = parseTitle(toLine(toText(event, 'summary')) ?? '');
  if (title === '') throw new UnreadableRecord('It has no SUMMARY.');
  const description = toText(event, 'description');
  const categories = toCategories(event);
  const words = [title, description, ...categories];
  const agesText = categories.find((word) => parseAges(word).length > 0) ?? null;
  return {
    title,
    description: toDescription(description),
    ...toSpan(event, announced),
    cancelled: cancelled || toText(event, 'status')?.toUpperCase() === 'CANCELLED',
    ...toWhere(event, categories, feed),
    free: parseFree(categories),
    costText: null,
    agesText,
    ages: agesText === null ? [] : parseAges(agesText),
    termTimeOnly: parseTermTime(words),
    bookingUrl: asksToBook(words) ? parseUrl(toText(event, 'url')) : null,
    categories,
  };
}

function toSpan(
  event: WireEvent,
  announced: Pick<Occasion, 'start' | 'lasts'> | null,
): Pick<Occasion, 'start' | 'lasts'> {
  const start = toOneWhen(find(event, 'dtstart')) ?? announced?.start;
  if (start === undefined) throw new UnreadableRecord('It has no DTSTART.');
  const end = find(event, 'dtend');
  const duration = find(event, 'duration');
  if (!end && !duration && announced && isDay(announced.start) === isDay(start)) {
    return { start, lasts: announced.lasts };
  }
  return { start, lasts: toLength(start, end, duration) };
}

function toCategories(event: WireEvent): string[] {
  const words = findAll(event, 'categories').flatMap(({ values }) => values);
  return [...new Set(words.flatMap((word) => toLine(String(word)) ?? []))];
}

function toWhere(
  event: WireEvent,
  categories: readonly string[],
  feed: FeedContext,
): Pick<Occasion, 'place' | 'online'> {
  const location = toText(event, 'location');
  const online =
    isOnline(location ?? '') || categories.some(isOnline) || (!location && find(event, 'conference') !== undefined);
  if (online) return { place: null, online };
  const point = toPoint(find(event, 'geo'));
  return { place: location ? toPlace(location, feed, point) : toHubPlace(feed.hub, point), online };
}

/** GEO has the latitude first (RFC 5545 section 3.8.1.6); 0, 0 is what programs write for none. */
function toPoint(geo: WireProperty | undefined): Partial<ListingLocation> {
  const [latitude = NaN, longitude = NaN] = Array.isArray(geo?.values[0]) ? geo.values[0].map(Number) : [];
  const isPoint = Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180 && (latitude !== 0 || longitude !== 0);
  return isPoint ? { latitude, longitude } : {};
}
