import { type Listing, type ListingLocation, type YesNoUnknown, createListing } from '../../../kit/listing.ts';
import { toDateTime } from '../../../kit/time/london.ts';
import type { IsHoliday } from '../../expand/terms.ts';
import type { Series } from '../../series.ts';
import { toSlug } from '../names.ts';
import { isDropIn } from '../words.ts';
import { endOf } from './ends.ts';
import { toExceptions } from './exceptions.ts';
import { placesOf } from './places.ts';
import { toSchedules } from './schedules.ts';

/** The listing that a series belongs to: what has one title at one hub is one service, on however many days it runs. */
export function listingIdOf({ hub, feed, announced }: Series): string {
  return `timetable:${hub ?? feed}/${toSlug(announced.title) || encodeURIComponent(announced.title)}`;
}

/** One listing out of its series, at least one. `places` are all that is known of each place. */
export function toListing(
  id: string,
  [first, ...others]: readonly [Series, ...Series[]],
  places: ReadonlyMap<string, ListingLocation>,
  { now, isHoliday }: { now: Temporal.Instant; isHoliday: IsHoliday },
): Listing {
  const all = [first, ...others];
  const running = all.filter((series) => !isOver(series, now) && !series.announced.cancelled);
  const series = running.length > 0 ? running : all;
  const said = series.map(({ announced }) => announced);
  const bookingUrl = firstOf(said.map((occasion) => occasion.bookingUrl));
  const ends = all.map(endOf);
  return createListing({
    id,
    sourceId: id.slice('timetable:'.length),
    name: first.announced.title,
    kind:
      series.length > 1 || series.some(({ rules, extra }) => rules.length + extra.length > 0) ? 'GROUP' : 'ACTIVITY',
    status: running.length > 0 ? 'ACTIVE' : 'WITHDRAWN',
    summary: firstOf(series.map(({ summary }) => summary)),
    description: firstOf(said.map(({ description }) => description)),
    webPage: firstOf(series.map(({ webPage }) => webPage)),
    url: firstOf(series.map(({ url }) => url)),
    email: firstOf(series.map(({ email }) => email)),
    phones: distinct(series.flatMap(({ phones }) => phones)),
    organisation: firstOf(series.map(({ organisation }) => organisation)),
    locations: toLocations(series, places, { now, isHoliday }),
    delivery: [
      ...(said.some(({ place }) => place !== null) ? (['IN_PERSON'] as const) : []),
      ...(said.some(({ online }) => online) ? (['ONLINE'] as const) : []),
    ],
    eligibility: {
      text: joined(said.map(({ agesText }) => agesText)),
      ages: distinct(said.flatMap(({ ages }) => ages)),
      circumstances: [],
    },
    cost: { free: agreed(said.map(({ free }) => free)), text: joined(said.map(({ costText }) => costText)), url: null },
    referral: { routes: said.some(isDropIn) ? ['DROP_IN'] : [], text: null, url: bookingUrl },
    categories: distinct(said.flatMap(({ categories }) => categories)).map((name) => ({
      id: `timetable:${toSlug(name)}`,
      name,
    })),
    assertedAt: latest(all.flatMap(({ assertedAt }) => (assertedAt === null ? [] : Temporal.Instant.from(assertedAt)))),
    endsAt: ends.includes(null) ? null : latest(ends.flatMap((end) => end ?? [])),
    raw: all.map(({ raw }) => raw),
  });
}

export function isOver(series: Series, now: Temporal.Instant): boolean {
  const end = endOf(series);
  return end !== null && Temporal.Instant.compare(end, now) <= 0;
}

/** Each place once, with the schedules of the series that are announced for it. */
function toLocations(
  series: readonly Series[],
  places: ReadonlyMap<string, ListingLocation>,
  when: { now: Temporal.Instant; isHoliday: IsHoliday },
): ListingLocation[] {
  const ids = [...new Set(series.flatMap(placesOf).map(({ id }) => id))];
  return ids.flatMap((id) => {
    const place = places.get(id);
    const here = series.filter(({ announced }) => announced.place?.id === id);
    if (!place) return [];
    const schedules = distinct(here.flatMap(toSchedules));
    return [{ ...place, schedules, holidayHours: schedules.length > 0 ? toExceptions(series, id, when) : [] }];
  });
}

/** What all of them say; where they differ, or some say nothing, nobody has said it of the whole. */
function agreed([first = 'UNKNOWN', ...others]: readonly YesNoUnknown[]): YesNoUnknown {
  return others.every((other) => other === first) ? first : 'UNKNOWN';
}

function firstOf<Value>(values: readonly (Value | null)[]): Value | null {
  return values.find((value) => value !== null) ?? null;
}

function joined(texts: readonly (string | null)[]): string | null {
  return [...new Set(texts.filter((text) => text !== null))].join('; ') || null;
}

/** Each value once, by what it says. */
function distinct<Value>(values: readonly Value[]): Value[] {
  return [...new Map(values.map((value) => [JSON.stringify(value), value])).values()];
}

function latest(moments: readonly Temporal.Instant[]): string | null {
  const last = moments.toSorted((one, other) => Temporal.Instant.compare(one, other)).at(-1);
  return last ? toDateTime(last) : null;
}
