import { z } from 'zod';
import type { HarvestedSessions } from '../../../codegen/generated/harvest.ts';
import { parseWebAddress } from '../merge/web-address.ts';
import type { Listing } from '../../kit/listing.ts';

/** The most listings that one reading may have. Sutton's largest directory has about 600. */
export const mostListings = 20_000;

/** The most groups of coming sessions that one page may have: each of its listings may say so many different things. */
const mostSessions = 10_000;

/** The longest record as sent that is kept, in characters of JSON. The longest NHS profiles have about 60,000. */
const longestRaw = 500_000;

const Moment = z.string().refine(isMoment, 'is not a moment as RFC 3339 has it');
/** The same, checked a hundred times as fast: there are thousands. */
const QuickMoment = z.string().refine(isLikeMoment, 'is not a moment as RFC 3339 has it');
const Name = z.string().trim().min(1).max(500);
const Line = z.string().max(2000);
const Words = z.string().max(100_000);
const Id = z.string().min(1).max(500);

const YesNoUnknown = z.enum(['YES', 'NO', 'UNKNOWN']);
const Kind = z.enum(['SERVICE', 'ACTIVITY', 'CLUB', 'GROUP', 'HEALTH_SITE', 'INFORMATION', 'VOLUNTEERING']);
const Status = z.enum(['ACTIVE', 'TEMPORARILY_CLOSED', 'WITHDRAWN']);
const Delivery = z.enum(['IN_PERSON', 'ONLINE', 'PHONE', 'HOME_VISIT', 'OUTREACH']);
const Route = z.enum(['SELF', 'PROFESSIONAL', 'SCHOOL', 'GP', 'DROP_IN']);
const Offer = z.enum(['UNIVERSAL', 'TARGETED', 'SPECIALIST']);

const Phone = z.object({ number: Line, label: Line.nullable() });
const Identifier = z.object({ scheme: Id, value: Id });
const AgeRange = z.object({
  minMonths: z.int().nullable(),
  maxMonths: z.int().nullable(),
  maxMonthsWithSend: z.int().nullable(),
  text: Line.nullable(),
});

const Organisation = z.object({
  id: Id.nullable(),
  name: Name,
  description: Words.nullable(),
  url: Line.nullable(),
  email: Line.nullable(),
  phones: listOf(Phone),
  identifiers: listOf(Identifier),
});

const Schedule = z.object({
  rrule: Line,
  opensAt: Line.nullable(),
  closesAt: Line.nullable(),
  from: Line.nullable(),
  to: Line.nullable(),
  text: Line,
});

const HolidayHours = z.object({
  from: Line,
  to: Line,
  closed: z.boolean(),
  opensAt: Line.nullable(),
  closesAt: Line.nullable(),
});

const Location = z.object({
  id: Id,
  name: Line.nullable(),
  room: Line.nullable(),
  addressLines: listOf(Line),
  city: Line.nullable(),
  county: Line.nullable(),
  postcode: Line.nullable(),
  latitude: z.number().min(-90).max(90).nullable(),
  longitude: z.number().min(-180).max(180).nullable(),
  approximate: z.boolean(),
  wheelchair: YesNoUnknown,
  accessibleToilet: YesNoUnknown,
  inductionLoop: YesNoUnknown,
  stepFree: YesNoUnknown,
  accessibilityText: Words.nullable(),
  schedules: listOf(Schedule),
  holidayHours: listOf(HolidayHours),
});

/** One listing as the contract has it, with a cap on everything that has a size. */
const ListingShape = z.object({
  id: Id,
  sourceId: Id,
  webPage: Line.nullable(),
  kind: Kind,
  status: Status,
  name: Name,
  alternateNames: listOf(Line),
  summary: Words.nullable(),
  description: Words.nullable(),
  url: Line.nullable(),
  email: Line.nullable(),
  phones: listOf(Phone),
  organisation: Organisation.nullable(),
  locations: listOf(Location),
  delivery: listOf(Delivery),
  areaServed: z.object({ text: Line, codes: listOf(Line) }).nullable(),
  eligibility: z.object({ text: Words.nullable(), ages: listOf(AgeRange), circumstances: listOf(Line) }),
  cost: z.object({ free: YesNoUnknown, text: Words.nullable(), url: Line.nullable() }),
  languages: listOf(z.object({ language: Line, support: Line.nullable() })),
  referral: z.object({ routes: listOf(Route), text: Words.nullable(), url: Line.nullable() }),
  waitTime: Line.nullable(),
  thresholdTier: z.int().min(1).max(4).nullable(),
  offer: Offer.nullable(),
  categories: listOf(z.object({ id: Id, name: Line })),
  identifiers: listOf(Identifier),
  confidential: z.boolean(),
  assertedAt: Moment.nullable(),
  fieldDates: listOf(z.object({ field: Line, at: Moment })),
  endsAt: Moment.nullable(),
  raw: z.unknown().refine((raw) => JSON.stringify(raw ?? null).length <= longestRaw, 'is too long'),
}) satisfies z.ZodType<Listing>;

/** Coming sessions as the contract has them. */
const SessionsShape = z.object({
  listingId: Id,
  title: Name,
  online: z.boolean(),
  hub: Id.nullable(),
  placeId: Id.nullable(),
  free: YesNoUnknown,
  ages: listOf(AgeRange),
  termTimeOnly: YesNoUnknown,
  dates: listOf(
    z.object({
      id: Id,
      start: QuickMoment,
      end: QuickMoment,
      status: z.enum(['SCHEDULED', 'MOVED', 'CANCELLED']),
      sequence: z.int().min(0),
      updatedAt: QuickMoment,
    }),
  ),
}) satisfies z.ZodType<HarvestedSessions>;

/** What is no address is as good as none: a link for keepers is not worth a reading. */
const EditPage = Line.refine((page) => parseWebAddress(page.replaceAll('{id}', 'id')) !== null)
  .nullish()
  .catch(null);

/** The envelope of a page. Its listings are checked one by one, so that a bad one costs only itself. */
export const Page = z.object({
  total: z.int().min(0).max(mostListings),
  endCursor: z.string().min(1).max(2000).nullable(),
  readAt: Moment,
  editPage: EditPage,
  problems: z.array(Words).max(1000),
  rejected: z.array(z.object({ sourceId: Line.nullable(), reason: Words })).max(mostListings),
  listings: z.array(z.unknown()).max(1000),
  sessions: z.array(z.unknown()).max(mostSessions).nullish(),
});
export type Page = z.infer<typeof Page>;

/** Why a record is left out, with what can be read of its id. */
export interface Rejection {
  id: string | null;
  reason: string;
}

/** Checks one listing of a source. What is wrong is said by field and kind, and never repeats a value. */
export function checkListing(source: string, sent: unknown): Listing | Rejection {
  const { success, data, error } = ListingShape.safeParse(sent);
  if (!success) return { id: readId(sent), reason: describe(error, 'the listing') };
  if (!data.id.startsWith(`${source}:`)) return { id: data.id, reason: `id: must begin with "${source}:"` };
  return data;
}

/** Checks sessions of a source that are alike, as checkListing does. */
export function checkSessions(source: string, sent: unknown): HarvestedSessions | Rejection {
  const { success, data, error } = SessionsShape.safeParse(sent);
  if (!success) return { id: readListingId(sent), reason: describe(error, 'the sessions') };
  if (!data.listingId.startsWith(`${source}:`)) {
    return { id: data.listingId, reason: `listingId: must begin with "${source}:"` };
  }
  return data;
}

export function isRejection(checked: Listing | HarvestedSessions | Rejection): checked is Rejection {
  return 'reason' in checked;
}

function describe({ issues }: z.ZodError, whole: string): string {
  return issues
    .slice(0, 3)
    .map(({ path, message }) => `${path.join('.') || whole}: ${message}`)
    .join('; ');
}

function listOf<Shape extends z.ZodType>(shape: Shape): z.ZodArray<Shape> {
  return z.array(shape).max(1000);
}

function readId(sent: unknown): string | null {
  const { data } = z.object({ id: Id }).safeParse(sent);
  return data?.id ?? null;
}

function isMoment(text: string): boolean {
  try {
    return Temporal.Instant.from(text).epochMilliseconds > -Infinity;
  } catch {
    return false;
  }
}

function readListingId(sent: unknown): string | null {
  const { data } = z.object({ listingId: Id }).safeParse(sent);
  return data?.listingId ?? null;
}

function isLikeMoment(text: string): boolean {
  return rfc3339.test(text) && !Number.isNaN(Date.parse(text));
}

const rfc3339 = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d{1,9})?(?:Z|[+-]\d{2}:\d{2})$/;
