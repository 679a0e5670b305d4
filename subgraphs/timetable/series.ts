import { london } from '../kit/time/london.ts';
import type { AgeRange, ListingLocation, ListingOrganisation, ListingPhone, YesNoUnknown } from '../kit/listing.ts';
import type { HubId } from '../kit/place/hubs.ts';

/**
 * A timetable between its feed and its sessions: plain JSON, kept with the reading, expanded into sessions when
 * somebody asks. Every kind of feed becomes this.
 */

/**
 * A start as its feed means it: `2026-10-06T10:00:00+01:00[Europe/London]`, on the wall clock of its zone, or a day
 * alone, `2026-10-06`, for what lasts all day: that is kept as a day, never as a moment.
 */
export type When = string;

/** What a feed says of a series as a whole, or of one date of it that it changed. */
export interface Occasion {
  title: string;
  /** Safe Markdown, made once: each series is shown many times. */
  description: string | null;
  start: When;
  /** ISO 8601; days are days of the calendar, hours are exact. */
  lasts: string;
  cancelled: boolean;
  /** Null when online or not stated. */
  place: ListingLocation | null;
  online: boolean;
  free: YesNoUnknown;
  costText: string | null;
  agesText: string | null;
  ages: AgeRange[];
  termTimeOnly: YesNoUnknown;
  bookingUrl: string | null;
  categories: string[];
}

export interface Rule {
  /** RFC 5545, without UNTIL. */
  rrule: string;
  /** The last moment or day on which it still holds. */
  until: When | null;
}

/** A date that was changed or cancelled. */
export interface Change {
  /** The start that it was announced for, which names it. */
  of: When;
  occasion: Occasion;
}

/** What holds of a date and of every later one (RANGE=THISANDFUTURE), where no change of their own says otherwise. */
export interface Later {
  /** The start, as announced, of the first date that it holds of. */
  from: When;
  /** Its start is that of the first date; the others are as far from what was announced for them. */
  occasion: Occasion;
}

/** What is known of the changes of one date. */
export interface Stamp {
  /** How often it has changed since it was first read. */
  sequence: number;
  /** When that was last noticed, RFC 3339. */
  at: string;
}

export interface Series {
  /** `feed/uid`, without slashes inside either; stable while the feed keeps its ids. */
  id: string;
  /**
   * The id of the series that this one goes on with under another rule: by that one's name its dates are known, so that a
   * date which stays keeps its id. Absent where it goes on with none.
   */
  partOf?: string;
  feed: string;
  hub: HubId | null;
  /** As announced; its start is the first session. */
  announced: Occasion;
  /** False when the feed holds only changed dates of a series, and not the series: only those are sessions then. */
  whole: boolean;
  /** False when the feed gives no first date, and the start is only somewhere to count from. */
  startStated: boolean;
  rules: Rule[];
  /** Further dates beside the rules. */
  extra: { start: When; lasts: string | null }[];
  /** Dates left out: a start, or a whole day. */
  left: When[];
  changes: Change[];
  /** In the order of `from`. */
  later?: Later[];
  organisation: ListingOrganisation | null;
  phones: ListingPhone[];
  email: string | null;
  /** The hub's own number, where this record gives it. */
  hubPhone: string | null;
  /** The page of this record for people. */
  webPage: string | null;
  /** The website of whoever offers it. */
  url: string | null;
  summary: string | null;
  /** When its keeper last changed it, RFC 3339. */
  assertedAt: string | null;
  /** When its feed was last read without fault, RFC 3339. */
  readAt: string;
  /** As sent, less people. */
  raw: unknown;
  /** Coming dates that were announced in an earlier reading and of which the feed is silent now: moved, or cancelled. */
  kept?: Change[];
  /** Keys of dates that stand for a kept one, under whose name they are shown. */
  hidden?: string[];
  /** By the keys of its dates, of those that have changed. */
  stamps?: Record<string, Stamp>;
  /** When it was first read, RFC 3339. */
  since?: string;
  /** True when its listing may be a refuge's: then no date of it is shown. */
  confidential?: boolean;
}

/** What this source alone knows of a listing. */
export interface TimetableDetails {
  series: Series[];
}

/** The name that the dates of a series have in common, before their own starts. */
export function nameOf({ id, partOf }: Pick<Series, 'id' | 'partOf'>): string {
  return partOf ?? id;
}

/** True for what lasts all day. */
export function isDay(when: When): boolean {
  return when.length === '2026-10-06'.length;
}

/** A start on London's wall clock: `2026-10-06` and `10:00`. */
export function toWhenInLondon(day: string, time: string): When {
  return Temporal.PlainDate.from(day).toZonedDateTime({ timeZone: london, plainTime: time }).toString();
}

/** The moment that a start is, with its zone; a day begins at midnight in London. */
export function toZoned(when: When): Temporal.ZonedDateTime {
  return isDay(when) ? Temporal.PlainDate.from(when).toZonedDateTime(london) : Temporal.ZonedDateTime.from(when);
}

/** What two spellings of one start have in common: the instant in UTC, or the day. */
export function toKey(when: When): string {
  return isDay(when) ? when : toZoned(when).toInstant().toString();
}

/** The zone on whose wall clock a start is meant; London's for a day. */
export function zoneOf(when: When): string {
  return when.match(/\[([^\]]+)\]$/)?.[1] ?? london;
}
