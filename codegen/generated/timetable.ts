import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { KnownHub, ServiceReference, LocationReference } from '../../subgraphs/timetable/references.ts';
import type { KnownSession } from '../../subgraphs/timetable/session.ts';
import type { TimetableContext } from '../../subgraphs/timetable/context.ts';
export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** A calendar day: ISO 8601, e.g. `2026-03-30`. */
  Date: { input: string; output: string; }
  /** A moment: RFC 3339 with an offset, e.g. `2026-03-30T10:00:00+01:00`. Always told so: to the second, with London's offset. */
  DateTime: { input: string; output: string; }
  /** Any JSON value. */
  JSON: { input: unknown; output: unknown; }
  /** A time of day on the wall clock of Europe/London, e.g. `10:00`. */
  LocalTime: { input: string; output: string; }
  /** Markdown that is safe to render: no HTML, and links only to http, https, mailto and tel. */
  Markdown: { input: string; output: string; }
  /**
   * What is put into a sentence, by name: a small JSON object, e.g. `{"miles": 0.8}`. What has a name of its own has an `id`
   * and its English `label`; what directories wrote stands as they wrote it.
   */
  SentenceValues: { input: unknown; output: unknown; }
  /** An absolute http or https address. */
  URL: { input: string; output: string; }
  _FieldSet: { input: string; output: string; }
};

/**
 * An age range in months, half-open: minMonths <= age < maxMonths. -9 to 0 is before birth. Null bounds are open.
 * "0-19 (25 with SEND)" is minMonths 0, maxMonths 240, maxMonthsWithSend 312: both nineteen and twenty-five are included.
 */
export type AgeRange = {
  /** The first age in months that is no longer included. */
  readonly maxMonths: Maybe<Scalars['Int']['output']>;
  /** The same bound for a young person with special educational needs or a disability, where it differs. */
  readonly maxMonthsWithSend: Maybe<Scalars['Int']['output']>;
  /** The youngest age in months that is included. */
  readonly minMonths: Maybe<Scalars['Int']['output']>;
  /** The range as the directory words it. */
  readonly text: Maybe<Scalars['String']['output']>;
};

/** How help reaches the family. */
export type DeliveryMode =
  /** In the family's home. */
  | 'HOME_VISIT'
  /** At a venue. */
  | 'IN_PERSON'
  /** On a website or by video. */
  | 'ONLINE'
  /** Workers go out to where people are. */
  | 'OUTREACH'
  /** By telephone. */
  | 'PHONE';

/** What a list may be narrowed down by, with counts. */
export type Facet = {
  /** The name of the filter, e.g. `source`. */
  readonly name: Scalars['String']['output'];
  /** Its values, the most frequent first. */
  readonly values: ReadonlyArray<FacetValue>;
};

/** One value of a facet. */
export type FacetValue = {
  /** How many have it. */
  readonly count: Scalars['Int']['output'];
  /** As people read it. */
  readonly label: Scalars['String']['output'];
  /** As the filter takes it. */
  readonly value: Scalars['String']['output'];
};

/** How fresh something is. In the order from worst to best. */
export type FreshnessBand =
  /** Not confirmed for more than 90 days, or something is wrong. */
  | 'DUE'
  /** Confirmed by a person within 90 days, and nothing is wrong. */
  | 'FRESH'
  /** Not confirmed for more than 180 days, or something serious is wrong. */
  | 'STALE';

/** A page of listings out of one reading. */
export type HarvestPage = {
  /** Where the directory's keepers mend a record, with `{id}` for its sourceId; null when that is not known. */
  readonly editPage: Maybe<Scalars['String']['output']>;
  /** Where the next page begins; null on the last. */
  readonly endCursor: Maybe<Scalars['String']['output']>;
  /** The listings of this page. */
  readonly listings: ReadonlyArray<HarvestedListing>;
  /** What was wrong with parts of the directory in this reading, in plain words; empty when all was well. */
  readonly problems: ReadonlyArray<Scalars['String']['output']>;
  /** When the directory was read. */
  readonly readAt: Scalars['DateTime']['output'];
  /** Records that could not be read, each with the reason in plain words. */
  readonly rejected: ReadonlyArray<RejectedRecord>;
  /**
   * The sessions of this page's listings, of the last two weeks and the coming hundred days; on the first page those of listings that have lately
   * left, too. Null from a source that has none.
   */
  readonly sessions: Maybe<ReadonlyArray<HarvestedSessions>>;
  /** How many listings the whole reading holds. */
  readonly total: Scalars['Int']['output'];
};

/** Where a service's users have to live. */
export type HarvestedArea = {
  /** GSS codes, e.g. `E09000029`. */
  readonly codes: ReadonlyArray<Scalars['String']['output']>;
  readonly text: Scalars['String']['output'];
};

/** A term of the directory's own classification. */
export type HarvestedCategory = {
  readonly id: Scalars['ID']['output'];
  readonly name: Scalars['String']['output'];
};

/** What it costs. */
export type HarvestedCost = {
  readonly free: YesNoUnknown;
  readonly text: Maybe<Scalars['String']['output']>;
  readonly url: Maybe<Scalars['String']['output']>;
};

/** One session. */
export type HarvestedDate = {
  readonly end: Scalars['DateTime']['output'];
  /** The id under which its subgraph knows it. */
  readonly id: Scalars['ID']['output'];
  /** How often it has changed since it was first read; 0 when never. */
  readonly sequence: Scalars['Int']['output'];
  readonly start: Scalars['DateTime']['output'];
  readonly status: SessionStatus;
  /** When it was last seen to change, or first read. */
  readonly updatedAt: Scalars['DateTime']['output'];
};

/** Who can use it, as far as the directory says. */
export type HarvestedEligibility = {
  /** Ages that the directory gives as numbers or named bands. */
  readonly ages: ReadonlyArray<AgeRange>;
  /** Circumstances in the directory's own terms, e.g. `Autism spectrum disorder`. */
  readonly circumstances: ReadonlyArray<Scalars['String']['output']>;
  /** As the directory words it. */
  readonly text: Maybe<Scalars['String']['output']>;
};

/** When one field was last asserted. */
export type HarvestedFieldDate = {
  readonly at: Scalars['DateTime']['output'];
  /** The name of the field in this contract, e.g. `phones`. */
  readonly field: Scalars['String']['output'];
};

/** A number that names the same thing everywhere. */
export type HarvestedIdentifier = {
  /** `ods`, `charity`, `company`, `cqc`, `ofsted`, `uprn`, or a source's id for a record of that source. */
  readonly scheme: Scalars['String']['output'];
  readonly value: Scalars['String']['output'];
};

/** A language that the service speaks. */
export type HarvestedLanguage = {
  /** As sent: a BCP 47 code or a name. */
  readonly language: Scalars['String']['output'];
  /** How, e.g. `interpreter`. */
  readonly support: Maybe<Scalars['String']['output']>;
};

/** One directory's account of a service. */
export type HarvestedListing = {
  /** Other names that the directory gives. */
  readonly alternateNames: ReadonlyArray<Scalars['String']['output']>;
  readonly areaServed: Maybe<HarvestedArea>;
  /** When a person last said that the listing is right. */
  readonly assertedAt: Maybe<Scalars['DateTime']['output']>;
  readonly categories: ReadonlyArray<HarvestedCategory>;
  /** True when the directory itself says that the place must not be shown. */
  readonly confidential: Scalars['Boolean']['output'];
  readonly cost: HarvestedCost;
  /** Empty when not stated. */
  readonly delivery: ReadonlyArray<DeliveryMode>;
  /** As sent: Markdown, HTML or plain text, not yet safe to show. */
  readonly description: Maybe<Scalars['String']['output']>;
  readonly eligibility: HarvestedEligibility;
  readonly email: Maybe<Scalars['String']['output']>;
  /** The day after which the listing no longer holds. */
  readonly endsAt: Maybe<Scalars['DateTime']['output']>;
  /** The same for single fields, where the directory keeps them apart. */
  readonly fieldDates: ReadonlyArray<HarvestedFieldDate>;
  /** Stable and unique over all sources: `source:sourceId`. */
  readonly id: Scalars['ID']['output'];
  /** Numbers that name the service or its organisation everywhere: ODS codes, charity numbers, ids in other directories. */
  readonly identifiers: ReadonlyArray<HarvestedIdentifier>;
  readonly kind: ServiceKind;
  readonly languages: ReadonlyArray<HarvestedLanguage>;
  readonly locations: ReadonlyArray<HarvestedLocation>;
  readonly name: Scalars['String']['output'];
  readonly offer: Maybe<Offer>;
  readonly organisation: Maybe<HarvestedOrganisation>;
  readonly phones: ReadonlyArray<HarvestedPhone>;
  /** The record as sent, less the names of people. */
  readonly raw: Maybe<Scalars['JSON']['output']>;
  readonly referral: HarvestedReferral;
  /** The record's id in its own directory. */
  readonly sourceId: Scalars['String']['output'];
  readonly status: ServiceStatus;
  /** One or two plain sentences. */
  readonly summary: Maybe<Scalars['String']['output']>;
  /** 1 to 4, for professionals. */
  readonly thresholdTier: Maybe<Scalars['Int']['output']>;
  /** The service's own website, as sent. */
  readonly url: Maybe<Scalars['String']['output']>;
  /** The usual wait, in words. */
  readonly waitTime: Maybe<Scalars['String']['output']>;
  /** The page of this record for people. */
  readonly webPage: Maybe<Scalars['String']['output']>;
};

/** Where the service is offered, by the account of one directory. */
export type HarvestedLocation = {
  readonly accessibilityText: Maybe<Scalars['String']['output']>;
  readonly accessibleToilet: YesNoUnknown;
  readonly addressLines: ReadonlyArray<Scalars['String']['output']>;
  /** True when postcode and point are rounded so as to hide the place. */
  readonly approximate: Scalars['Boolean']['output'];
  readonly city: Maybe<Scalars['String']['output']>;
  readonly county: Maybe<Scalars['String']['output']>;
  readonly holidayHours: ReadonlyArray<HolidayHours>;
  /** `source:id`; the same place has the same id in every listing of its source. */
  readonly id: Scalars['ID']['output'];
  readonly inductionLoop: YesNoUnknown;
  /** Degrees, WGS84. */
  readonly latitude: Maybe<Scalars['Float']['output']>;
  /** Degrees, WGS84. */
  readonly longitude: Maybe<Scalars['Float']['output']>;
  /** The venue. */
  readonly name: Maybe<Scalars['String']['output']>;
  /** As sent. An outward code alone when the directory masks the place. */
  readonly postcode: Maybe<Scalars['String']['output']>;
  /** A room or branch of it that this service uses. */
  readonly room: Maybe<Scalars['String']['output']>;
  readonly schedules: ReadonlyArray<Schedule>;
  readonly stepFree: YesNoUnknown;
  readonly wheelchair: YesNoUnknown;
};

/** Who offers the service, by the account of one directory. */
export type HarvestedOrganisation = {
  readonly description: Maybe<Scalars['String']['output']>;
  readonly email: Maybe<Scalars['String']['output']>;
  /** `source:id`, where the directory has an id for it. */
  readonly id: Maybe<Scalars['ID']['output']>;
  readonly identifiers: ReadonlyArray<HarvestedIdentifier>;
  readonly name: Scalars['String']['output'];
  readonly phones: ReadonlyArray<HarvestedPhone>;
  readonly url: Maybe<Scalars['String']['output']>;
};

/** A number as sent. */
export type HarvestedPhone = {
  readonly label: Maybe<Scalars['String']['output']>;
  readonly number: Scalars['String']['output'];
};

/** How to ask for it. */
export type HarvestedReferral = {
  /** Empty when not stated. */
  readonly routes: ReadonlyArray<ReferralRoute>;
  readonly text: Maybe<Scalars['String']['output']>;
  readonly url: Maybe<Scalars['String']['output']>;
};

/** Sessions of one listing that are alike but for their dates. */
export type HarvestedSessions = {
  /** As far as they say themselves; empty when they do not. */
  readonly ages: ReadonlyArray<AgeRange>;
  readonly dates: ReadonlyArray<HarvestedDate>;
  /** As far as they say themselves. */
  readonly free: YesNoUnknown;
  /** The hub that they belong to. */
  readonly hub: Maybe<Scalars['ID']['output']>;
  readonly listingId: Scalars['ID']['output'];
  readonly online: Scalars['Boolean']['output'];
  /** The place as the source names it; null when online or not stated. */
  readonly placeId: Maybe<Scalars['ID']['output']>;
  readonly termTimeOnly: YesNoUnknown;
  readonly title: Scalars['String']['output'];
};

/** Dates on which other hours hold, or none. They replace the regular schedule of those days. */
export type HolidayHours = {
  /** True when it is shut on these days. */
  readonly closed: Scalars['Boolean']['output'];
  /** When it closes on these days; null when closed or not stated. */
  readonly closesAt: Maybe<Scalars['LocalTime']['output']>;
  /** The first day. */
  readonly from: Scalars['Date']['output'];
  /** When it opens on these days; null when closed or not stated. */
  readonly opensAt: Maybe<Scalars['LocalTime']['output']>;
  /** The last day, included. */
  readonly to: Scalars['Date']['output'];
};

/** A family hub: a place where families find many services under one roof. */
export type Hub = {
  /** A calendar of its sessions that telephones can subscribe to. */
  readonly calendarUrl: Scalars['URL']['output'];
  /** The building it is in. */
  readonly host: Maybe<Scalars['String']['output']>;
  /** `wallington`, `carshalton`, `cheam-south-sutton` or `central-sutton`; planned are `children-with-disabilities` and `youth`. */
  readonly id: Scalars['ID']['output'];
  /** What sort of hub it is, e.g. `Family hub`. */
  readonly kind: Scalars['String']['output'];
  /** E.g. `Carshalton Family Hub`. */
  readonly name: Scalars['String']['output'];
  /** The part of the borough it is in. */
  readonly neighbourhood: Maybe<Scalars['String']['output']>;
  /** Telephone numbers, where a feed gives one. */
  readonly phones: ReadonlyArray<Phone>;
  /** Sessions that touch the window, soonest first. */
  readonly sessions: ReadonlyArray<Session>;
  /** `OPEN`, or `PLANNED` when it is not there yet. */
  readonly status: Scalars['String']['output'];
  /** The listings, over all sources, of services that must not be shown to be anywhere. */
  readonly withheldListingIds: ReadonlyArray<Scalars['ID']['output']>;
};


/** A family hub: a place where families find many services under one roof. */
export type HubSessionsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  from: InputMaybe<Scalars['DateTime']['input']>;
  to: InputMaybe<Scalars['DateTime']['input']>;
};

export type Location = {
  /** The hub that is at this place. */
  readonly hub: Maybe<Hub>;
  readonly id: Scalars['ID']['output'];
  /** The ids of this place in every source that names it. */
  readonly placeIds: ReadonlyArray<Scalars['ID']['output']>;
  /** Sessions at this place that touch the window, soonest first. */
  readonly sessions: ReadonlyArray<Session>;
  /** The listings, over all sources, of services that must not be shown to be anywhere. */
  readonly withheldListingIds: ReadonlyArray<Scalars['ID']['output']>;
};


export type LocationSessionsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  from: InputMaybe<Scalars['DateTime']['input']>;
  to: InputMaybe<Scalars['DateTime']['input']>;
};

/** Whom the help is meant for. */
export type Offer =
  /** Families whom a professional has assessed. */
  | 'SPECIALIST'
  /** Families with a particular need. */
  | 'TARGETED'
  /** Everyone. */
  | 'UNIVERSAL';

/** Where a page stands in its list. */
export type PageInfo = {
  /** The cursor of the last row; null on an empty page. */
  readonly endCursor: Maybe<Scalars['String']['output']>;
  /** True when there is a page after this one. */
  readonly hasNextPage: Scalars['Boolean']['output'];
  /** True when there is a page before this one. */
  readonly hasPreviousPage: Scalars['Boolean']['output'];
  /** The cursor of the first row; null on an empty page. */
  readonly startCursor: Maybe<Scalars['String']['output']>;
};

/** A telephone number. */
export type Phone = {
  /** The number as machines dial it, e.g. `+442079460001`; null when it cannot be a real UK number. */
  readonly e164: Maybe<Scalars['String']['output']>;
  /** What the number is for, e.g. `Duty line`. */
  readonly label: Maybe<Scalars['String']['output']>;
  /** The number as people write it, e.g. `020 7946 0001`. */
  readonly number: Scalars['String']['output'];
};

export type Query = {
  /**
   * One page of the source's listings. Without `after`, the source reads its directory afresh and answers the first page
   * of that reading; with it, the next page of the same reading, so that no listing is lost or doubled between pages.
   * Errors carry `extensions.code` UPSTREAM_… and one of the source's failures, or CURSOR_EXPIRED: start again.
   */
  readonly harvest: HarvestPage;
  /** One hub; null when there is none of that id. */
  readonly hub: Maybe<Hub>;
  /** The hubs, in the order of the strategy that names them; those that it plans come last, as `PLANNED`. */
  readonly hubs: ReadonlyArray<Hub>;
};


export type QueryHarvestArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


export type QueryHubArgs = {
  id: Scalars['ID']['input'];
};

/** Who can ask for the help. */
export type ReferralRoute =
  /** Nobody has to ask: turn up. */
  | 'DROP_IN'
  /** A GP asks. */
  | 'GP'
  /** Any professional who knows the family asks. */
  | 'PROFESSIONAL'
  /** A school asks. */
  | 'SCHOOL'
  /** The family asks for itself. */
  | 'SELF';

/** A record of the directory that could not become a listing. */
export type RejectedRecord = {
  /** Why, in words that the directory's keeper understands. */
  readonly reason: Scalars['String']['output'];
  /** The record's id in its directory; null when it has none that can be read. */
  readonly sourceId: Maybe<Scalars['String']['output']>;
};

/** A rule for when something is open or happens, before it is expanded into dates. */
export type Schedule = {
  /** When it closes, on the wall clock of Europe/London. Earlier than opensAt means past midnight. */
  readonly closesAt: Maybe<Scalars['LocalTime']['output']>;
  /** The first day it holds, and the anchor of rules with an interval. */
  readonly from: Maybe<Scalars['Date']['output']>;
  /** When it opens, on the wall clock of Europe/London. */
  readonly opensAt: Maybe<Scalars['LocalTime']['output']>;
  /** The recurrence as an RFC 5545 RRULE value, e.g. `FREQ=WEEKLY;BYDAY=TU`. */
  readonly rrule: Scalars['String']['output'];
  /** The rule in words, e.g. `Tuesdays, 10:00 to 11:30`. */
  readonly text: Scalars['String']['output'];
  /** The last day it holds. */
  readonly to: Maybe<Scalars['Date']['output']>;
};

/**
 * A sentence of the graph, told apart from its English: by its code and what is put into it, it can be said in any
 * language. docs/languages.md has the codes.
 */
export type Sentence = {
  /** Which sentence it is, e.g. `near`. A code goes on meaning the same; more may come. */
  readonly code: Scalars['String']['output'];
  /** In English, e.g. `0.8 miles away in a straight line.` */
  readonly text: Scalars['String']['output'];
  /** What is put in. */
  readonly values: Scalars['SentenceValues']['output'];
};

export type Service = {
  readonly id: Scalars['ID']['output'];
  /** The ids of every listing of this service, over all sources. */
  readonly listingIds: ReadonlyArray<Scalars['ID']['output']>;
  /** Sessions of this service that touch the window, soonest first. */
  readonly sessions: ReadonlyArray<Session>;
};


export type ServiceSessionsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  from: InputMaybe<Scalars['DateTime']['input']>;
  to: InputMaybe<Scalars['DateTime']['input']>;
};

/** What sort of help it is, in the words of the directory that lists it. */
export type ServiceKind =
  /** Something to do. */
  | 'ACTIVITY'
  /** A club with members. */
  | 'CLUB'
  /** A group that meets. */
  | 'GROUP'
  /** A surgery, pharmacy, dentist, optician, clinic or hospital in the NHS finders. */
  | 'HEALTH_SITE'
  /** Words to read, and nobody to meet. */
  | 'INFORMATION'
  /** Help that an organisation offers. */
  | 'SERVICE'
  /** A way to give help. */
  | 'VOLUNTEERING';

/** Whether a service can be used. */
export type ServiceStatus =
  /** It runs. */
  | 'ACTIVE'
  /** It has stopped for a while and means to come back. */
  | 'TEMPORARILY_CLOSED'
  /** It has ended, or its directory has taken it down. */
  | 'WITHDRAWN';

/** One dated occurrence: a group on a Tuesday at ten. */
export type Session = {
  /**
   * The bank holiday of England and Wales that it starts on, e.g. `Boxing Day (substitute day)`; null on other days. It takes
   * place unless it is CANCELLED: a note to ask first, and no more.
   */
  readonly bankHoliday: Maybe<Scalars['String']['output']>;
  /** Where to book. */
  readonly bookingUrl: Maybe<Scalars['URL']['output']>;
  /** More about it, in the feed's words. */
  readonly description: Maybe<Scalars['Markdown']['output']>;
  /** When it ends. */
  readonly end: Scalars['DateTime']['output'];
  /** The hub it belongs to. */
  readonly hub: Maybe<Hub>;
  /** Stable while its feed keeps its ids. */
  readonly id: Scalars['ID']['output'];
  /** Whether the day that it starts on is in school term; UNKNOWN where the term dates that this gateway was given end. */
  readonly inTermTime: Maybe<YesNoUnknown>;
  /** The listing that this session belongs to, which the directory joins to a service. */
  readonly listingId: Scalars['ID']['output'];
  /** True when it happens on a screen. */
  readonly online: Scalars['Boolean']['output'];
  /** The ages it is for, as far as its own feed says. */
  readonly ownAges: ReadonlyArray<AgeRange>;
  /** What it costs in words, as far as its own feed says; the directory asks its service where that is silent. */
  readonly ownCostText: Maybe<Scalars['String']['output']>;
  /** Whether it costs nothing, as far as its own feed says; the directory asks its service where that is silent. */
  readonly ownFree: YesNoUnknown;
  /** The place as the feed names it, which the directory joins to a location; null when the feed names none. */
  readonly placeId: Maybe<Scalars['ID']['output']>;
  /** How often it has changed since it was first read; 0 when never. */
  readonly sequence: Scalars['Int']['output'];
  /** The directory that announced it. */
  readonly source: Source;
  /** When it starts, in the offset that Europe/London has on that day. */
  readonly start: Scalars['DateTime']['output'];
  /** Whether it takes place as announced. */
  readonly status: SessionStatus;
  /** Whether it pauses in school holidays. */
  readonly termTimeOnly: YesNoUnknown;
  /** E.g. `Stay and play`. */
  readonly title: Scalars['String']['output'];
  /** When it was last seen to change, or first read. */
  readonly updatedAt: Scalars['DateTime']['output'];
};

/** What became of a session since it was first announced. */
export type SessionStatus =
  /** It does not take place. */
  | 'CANCELLED'
  /** At another time or place than first announced. */
  | 'MOVED'
  /** As announced. */
  | 'SCHEDULED';

export type Source = {
  readonly id: Scalars['ID']['output'];
};

/** An answer that may be missing. UNKNOWN means that no directory says; it is never a soft no. */
export type YesNoUnknown =
  /** A directory says that it is not so. */
  | 'NO'
  /** No directory says either way. */
  | 'UNKNOWN'
  /** A directory says so. */
  | 'YES';



export type ResolverTypeWrapper<T> = Promise<T> | T;

export type ReferenceResolver<TResult, TReference, TContext> = (
      reference: TReference,
      context: TContext,
      info: GraphQLResolveInfo
    ) => Promise<TResult> | TResult;

      type ScalarCheck<T, S> = S extends true ? T : NullableCheck<T, S>;
      type NullableCheck<T, S> = Maybe<T> extends T ? Maybe<ListCheck<NonNullable<T>, S>> : ListCheck<T, S>;
      type ListCheck<T, S> = T extends (infer U)[] ? NullableCheck<U, S>[] : GraphQLRecursivePick<T, S>;
      export type GraphQLRecursivePick<T, S> = { [K in keyof T & keyof S]: ScalarCheck<T[K], S[K]> };
    

export type ResolverWithResolve<TResult, TParent, TContext, TArgs> = {
  resolve: ResolverFn<TResult, TParent, TContext, TArgs>;
};
export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs> | ResolverWithResolve<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

/** Mapping of federation types */
export type FederationTypes = {
  Hub: Hub;
  Location: Location;
  Service: Service;
  Session: Session;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Hub:
    ( { __typename: 'Hub' }
    & GraphQLRecursivePick<FederationTypes['Hub'], {"id":true}>
    & ( Record<PropertyKey, never>
        | GraphQLRecursivePick<FederationTypes['Hub'], {"withheldListingIds":true}> ) );
  Location:
    ( { __typename: 'Location' }
    & GraphQLRecursivePick<FederationTypes['Location'], {"id":true}>
    & ( Record<PropertyKey, never>
        | GraphQLRecursivePick<FederationTypes['Location'], {"placeIds":true}>
        | GraphQLRecursivePick<FederationTypes['Location'], {"placeIds":true,"withheldListingIds":true}>
        | GraphQLRecursivePick<FederationTypes['Location'], {"placeIds":true,"withheldListingIds":true}> ) );
  Service:
    ( { __typename: 'Service' }
    & GraphQLRecursivePick<FederationTypes['Service'], {"id":true}>
    & ( Record<PropertyKey, never>
        | GraphQLRecursivePick<FederationTypes['Service'], {"listingIds":true}> ) );
  Session:
    ( { __typename: 'Session' }
    & GraphQLRecursivePick<FederationTypes['Session'], {"id":true}> );
};



/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  AgeRange: ResolverTypeWrapper<AgeRange>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  DeliveryMode: DeliveryMode;
  Facet: ResolverTypeWrapper<Facet>;
  FacetValue: ResolverTypeWrapper<FacetValue>;
  FreshnessBand: FreshnessBand;
  HarvestPage: ResolverTypeWrapper<HarvestPage>;
  HarvestedArea: ResolverTypeWrapper<HarvestedArea>;
  HarvestedCategory: ResolverTypeWrapper<HarvestedCategory>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  HarvestedCost: ResolverTypeWrapper<HarvestedCost>;
  HarvestedDate: ResolverTypeWrapper<HarvestedDate>;
  HarvestedEligibility: ResolverTypeWrapper<HarvestedEligibility>;
  HarvestedFieldDate: ResolverTypeWrapper<HarvestedFieldDate>;
  HarvestedIdentifier: ResolverTypeWrapper<HarvestedIdentifier>;
  HarvestedLanguage: ResolverTypeWrapper<HarvestedLanguage>;
  HarvestedListing: ResolverTypeWrapper<HarvestedListing>;
  HarvestedLocation: ResolverTypeWrapper<HarvestedLocation>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  HarvestedOrganisation: ResolverTypeWrapper<HarvestedOrganisation>;
  HarvestedPhone: ResolverTypeWrapper<HarvestedPhone>;
  HarvestedReferral: ResolverTypeWrapper<HarvestedReferral>;
  HarvestedSessions: ResolverTypeWrapper<HarvestedSessions>;
  HolidayHours: ResolverTypeWrapper<HolidayHours>;
  Hub: ResolverTypeWrapper<KnownHub>;
  JSON: ResolverTypeWrapper<Scalars['JSON']['output']>;
  LocalTime: ResolverTypeWrapper<Scalars['LocalTime']['output']>;
  Location: ResolverTypeWrapper<LocationReference>;
  Markdown: ResolverTypeWrapper<Scalars['Markdown']['output']>;
  Offer: Offer;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Phone: ResolverTypeWrapper<Phone>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  ReferralRoute: ReferralRoute;
  RejectedRecord: ResolverTypeWrapper<RejectedRecord>;
  Schedule: ResolverTypeWrapper<Schedule>;
  Sentence: ResolverTypeWrapper<Sentence>;
  SentenceValues: ResolverTypeWrapper<Scalars['SentenceValues']['output']>;
  Service: ResolverTypeWrapper<ServiceReference>;
  ServiceKind: ServiceKind;
  ServiceStatus: ServiceStatus;
  Session: ResolverTypeWrapper<KnownSession>;
  SessionStatus: SessionStatus;
  Source: ResolverTypeWrapper<Source>;
  URL: ResolverTypeWrapper<Scalars['URL']['output']>;
  YesNoUnknown: YesNoUnknown;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  AgeRange: AgeRange;
  String: Scalars['String']['output'];
  Date: Scalars['Date']['output'];
  DateTime: Scalars['DateTime']['output'];
  Facet: Facet;
  FacetValue: FacetValue;
  HarvestPage: HarvestPage;
  HarvestedArea: HarvestedArea;
  HarvestedCategory: HarvestedCategory;
  ID: Scalars['ID']['output'];
  HarvestedCost: HarvestedCost;
  HarvestedDate: HarvestedDate;
  HarvestedEligibility: HarvestedEligibility;
  HarvestedFieldDate: HarvestedFieldDate;
  HarvestedIdentifier: HarvestedIdentifier;
  HarvestedLanguage: HarvestedLanguage;
  HarvestedListing: HarvestedListing;
  HarvestedLocation: HarvestedLocation;
  Float: Scalars['Float']['output'];
  HarvestedOrganisation: HarvestedOrganisation;
  HarvestedPhone: HarvestedPhone;
  HarvestedReferral: HarvestedReferral;
  HarvestedSessions: HarvestedSessions;
  HolidayHours: HolidayHours;
  Hub: KnownHub;
  JSON: Scalars['JSON']['output'];
  LocalTime: Scalars['LocalTime']['output'];
  Location: LocationReference;
  Markdown: Scalars['Markdown']['output'];
  PageInfo: PageInfo;
  Phone: Phone;
  Query: Record<PropertyKey, never>;
  RejectedRecord: RejectedRecord;
  Schedule: Schedule;
  Sentence: Sentence;
  SentenceValues: Scalars['SentenceValues']['output'];
  Service: ServiceReference;
  Session: KnownSession;
  Source: Source;
  URL: Scalars['URL']['output'];
  Boolean: Scalars['Boolean']['output'];
  Int: Scalars['Int']['output'];
};

export type CacheControlDirectiveArgs = {
  inheritMaxAge: Maybe<Scalars['Boolean']['input']>;
  maxAge: Maybe<Scalars['Int']['input']>;
};

export type CacheControlDirectiveResolver<Result, Parent, ContextType = TimetableContext, Args = CacheControlDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type AgeRangeResolvers<ContextType = TimetableContext, ParentType extends ResolversParentTypes['AgeRange'] = ResolversParentTypes['AgeRange']> = {
  maxMonths?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  maxMonthsWithSend?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  minMonths?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  text?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type FacetResolvers<ContextType = TimetableContext, ParentType extends ResolversParentTypes['Facet'] = ResolversParentTypes['Facet']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  values?: Resolver<ReadonlyArray<ResolversTypes['FacetValue']>, ParentType, ContextType>;
};

export type FacetValueResolvers<ContextType = TimetableContext, ParentType extends ResolversParentTypes['FacetValue'] = ResolversParentTypes['FacetValue']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type HarvestPageResolvers<ContextType = TimetableContext, ParentType extends ResolversParentTypes['HarvestPage'] = ResolversParentTypes['HarvestPage']> = {
  editPage?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  listings?: Resolver<ReadonlyArray<ResolversTypes['HarvestedListing']>, ParentType, ContextType>;
  problems?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  readAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  rejected?: Resolver<ReadonlyArray<ResolversTypes['RejectedRecord']>, ParentType, ContextType>;
  sessions?: Resolver<Maybe<ReadonlyArray<ResolversTypes['HarvestedSessions']>>, ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type HarvestedAreaResolvers<ContextType = TimetableContext, ParentType extends ResolversParentTypes['HarvestedArea'] = ResolversParentTypes['HarvestedArea']> = {
  codes?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type HarvestedCategoryResolvers<ContextType = TimetableContext, ParentType extends ResolversParentTypes['HarvestedCategory'] = ResolversParentTypes['HarvestedCategory']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type HarvestedCostResolvers<ContextType = TimetableContext, ParentType extends ResolversParentTypes['HarvestedCost'] = ResolversParentTypes['HarvestedCost']> = {
  free?: Resolver<ResolversTypes['YesNoUnknown'], ParentType, ContextType>;
  text?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type HarvestedDateResolvers<ContextType = TimetableContext, ParentType extends ResolversParentTypes['HarvestedDate'] = ResolversParentTypes['HarvestedDate']> = {
  end?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  sequence?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  start?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['SessionStatus'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type HarvestedEligibilityResolvers<ContextType = TimetableContext, ParentType extends ResolversParentTypes['HarvestedEligibility'] = ResolversParentTypes['HarvestedEligibility']> = {
  ages?: Resolver<ReadonlyArray<ResolversTypes['AgeRange']>, ParentType, ContextType>;
  circumstances?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  text?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type HarvestedFieldDateResolvers<ContextType = TimetableContext, ParentType extends ResolversParentTypes['HarvestedFieldDate'] = ResolversParentTypes['HarvestedFieldDate']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  field?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type HarvestedIdentifierResolvers<ContextType = TimetableContext, ParentType extends ResolversParentTypes['HarvestedIdentifier'] = ResolversParentTypes['HarvestedIdentifier']> = {
  scheme?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type HarvestedLanguageResolvers<ContextType = TimetableContext, ParentType extends ResolversParentTypes['HarvestedLanguage'] = ResolversParentTypes['HarvestedLanguage']> = {
  language?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  support?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type HarvestedListingResolvers<ContextType = TimetableContext, ParentType extends ResolversParentTypes['HarvestedListing'] = ResolversParentTypes['HarvestedListing']> = {
  alternateNames?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  areaServed?: Resolver<Maybe<ResolversTypes['HarvestedArea']>, ParentType, ContextType>;
  assertedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  categories?: Resolver<ReadonlyArray<ResolversTypes['HarvestedCategory']>, ParentType, ContextType>;
  confidential?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  cost?: Resolver<ResolversTypes['HarvestedCost'], ParentType, ContextType>;
  delivery?: Resolver<ReadonlyArray<ResolversTypes['DeliveryMode']>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  eligibility?: Resolver<ResolversTypes['HarvestedEligibility'], ParentType, ContextType>;
  email?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  endsAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  fieldDates?: Resolver<ReadonlyArray<ResolversTypes['HarvestedFieldDate']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  identifiers?: Resolver<ReadonlyArray<ResolversTypes['HarvestedIdentifier']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ServiceKind'], ParentType, ContextType>;
  languages?: Resolver<ReadonlyArray<ResolversTypes['HarvestedLanguage']>, ParentType, ContextType>;
  locations?: Resolver<ReadonlyArray<ResolversTypes['HarvestedLocation']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  offer?: Resolver<Maybe<ResolversTypes['Offer']>, ParentType, ContextType>;
  organisation?: Resolver<Maybe<ResolversTypes['HarvestedOrganisation']>, ParentType, ContextType>;
  phones?: Resolver<ReadonlyArray<ResolversTypes['HarvestedPhone']>, ParentType, ContextType>;
  raw?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  referral?: Resolver<ResolversTypes['HarvestedReferral'], ParentType, ContextType>;
  sourceId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ServiceStatus'], ParentType, ContextType>;
  summary?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  thresholdTier?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  waitTime?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  webPage?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type HarvestedLocationResolvers<ContextType = TimetableContext, ParentType extends ResolversParentTypes['HarvestedLocation'] = ResolversParentTypes['HarvestedLocation']> = {
  accessibilityText?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  accessibleToilet?: Resolver<ResolversTypes['YesNoUnknown'], ParentType, ContextType>;
  addressLines?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  approximate?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  city?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  county?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  holidayHours?: Resolver<ReadonlyArray<ResolversTypes['HolidayHours']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  inductionLoop?: Resolver<ResolversTypes['YesNoUnknown'], ParentType, ContextType>;
  latitude?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  longitude?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  postcode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  room?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  schedules?: Resolver<ReadonlyArray<ResolversTypes['Schedule']>, ParentType, ContextType>;
  stepFree?: Resolver<ResolversTypes['YesNoUnknown'], ParentType, ContextType>;
  wheelchair?: Resolver<ResolversTypes['YesNoUnknown'], ParentType, ContextType>;
};

export type HarvestedOrganisationResolvers<ContextType = TimetableContext, ParentType extends ResolversParentTypes['HarvestedOrganisation'] = ResolversParentTypes['HarvestedOrganisation']> = {
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  email?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  identifiers?: Resolver<ReadonlyArray<ResolversTypes['HarvestedIdentifier']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  phones?: Resolver<ReadonlyArray<ResolversTypes['HarvestedPhone']>, ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type HarvestedPhoneResolvers<ContextType = TimetableContext, ParentType extends ResolversParentTypes['HarvestedPhone'] = ResolversParentTypes['HarvestedPhone']> = {
  label?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type HarvestedReferralResolvers<ContextType = TimetableContext, ParentType extends ResolversParentTypes['HarvestedReferral'] = ResolversParentTypes['HarvestedReferral']> = {
  routes?: Resolver<ReadonlyArray<ResolversTypes['ReferralRoute']>, ParentType, ContextType>;
  text?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type HarvestedSessionsResolvers<ContextType = TimetableContext, ParentType extends ResolversParentTypes['HarvestedSessions'] = ResolversParentTypes['HarvestedSessions']> = {
  ages?: Resolver<ReadonlyArray<ResolversTypes['AgeRange']>, ParentType, ContextType>;
  dates?: Resolver<ReadonlyArray<ResolversTypes['HarvestedDate']>, ParentType, ContextType>;
  free?: Resolver<ResolversTypes['YesNoUnknown'], ParentType, ContextType>;
  hub?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  listingId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  online?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  placeId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  termTimeOnly?: Resolver<ResolversTypes['YesNoUnknown'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type HolidayHoursResolvers<ContextType = TimetableContext, ParentType extends ResolversParentTypes['HolidayHours'] = ResolversParentTypes['HolidayHours']> = {
  closed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  closesAt?: Resolver<Maybe<ResolversTypes['LocalTime']>, ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  opensAt?: Resolver<Maybe<ResolversTypes['LocalTime']>, ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export type HubResolvers<ContextType = TimetableContext, ParentType extends ResolversParentTypes['Hub'] = ResolversParentTypes['Hub'], FederationReferenceType extends FederationReferenceTypes['Hub'] = FederationReferenceTypes['Hub']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Hub']> | FederationReferenceType, FederationReferenceType, ContextType>;
  calendarUrl?: Resolver<ResolversTypes['URL'], ParentType, ContextType>;
  host?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  neighbourhood?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  phones?: Resolver<ReadonlyArray<ResolversTypes['Phone']>, ParentType, ContextType>;
  sessions?: Resolver<ReadonlyArray<ResolversTypes['Session']>, ParentType, ContextType, RequireFields<HubSessionsArgs, 'first'>>;
  status?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export interface JsonScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['JSON'], any> {
  name: 'JSON';
}

export interface LocalTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['LocalTime'], any> {
  name: 'LocalTime';
}

export type LocationResolvers<ContextType = TimetableContext, ParentType extends ResolversParentTypes['Location'] = ResolversParentTypes['Location'], FederationReferenceType extends FederationReferenceTypes['Location'] = FederationReferenceTypes['Location']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Location']> | FederationReferenceType, FederationReferenceType, ContextType>;
  hub?: Resolver<Maybe<ResolversTypes['Hub']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  sessions?: Resolver<ReadonlyArray<ResolversTypes['Session']>, ParentType, ContextType, RequireFields<LocationSessionsArgs, 'first'>>;
};

export interface MarkdownScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Markdown'], any> {
  name: 'Markdown';
}

export type PageInfoResolvers<ContextType = TimetableContext, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PhoneResolvers<ContextType = TimetableContext, ParentType extends ResolversParentTypes['Phone'] = ResolversParentTypes['Phone']> = {
  e164?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  label?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type QueryResolvers<ContextType = TimetableContext, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  harvest?: Resolver<ResolversTypes['HarvestPage'], ParentType, ContextType, RequireFields<QueryHarvestArgs, 'first'>>;
  hub?: Resolver<Maybe<ResolversTypes['Hub']>, ParentType, ContextType, RequireFields<QueryHubArgs, 'id'>>;
  hubs?: Resolver<ReadonlyArray<ResolversTypes['Hub']>, ParentType, ContextType>;
};

export type RejectedRecordResolvers<ContextType = TimetableContext, ParentType extends ResolversParentTypes['RejectedRecord'] = ResolversParentTypes['RejectedRecord']> = {
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sourceId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ScheduleResolvers<ContextType = TimetableContext, ParentType extends ResolversParentTypes['Schedule'] = ResolversParentTypes['Schedule']> = {
  closesAt?: Resolver<Maybe<ResolversTypes['LocalTime']>, ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  opensAt?: Resolver<Maybe<ResolversTypes['LocalTime']>, ParentType, ContextType>;
  rrule?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type SentenceResolvers<ContextType = TimetableContext, ParentType extends ResolversParentTypes['Sentence'] = ResolversParentTypes['Sentence']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  values?: Resolver<ResolversTypes['SentenceValues'], ParentType, ContextType>;
};

export interface SentenceValuesScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['SentenceValues'], any> {
  name: 'SentenceValues';
}

export type ServiceResolvers<ContextType = TimetableContext, ParentType extends ResolversParentTypes['Service'] = ResolversParentTypes['Service'], FederationReferenceType extends FederationReferenceTypes['Service'] = FederationReferenceTypes['Service']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Service']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  sessions?: Resolver<ReadonlyArray<ResolversTypes['Session']>, ParentType, ContextType, RequireFields<ServiceSessionsArgs, 'first'>>;
};

export type SessionResolvers<ContextType = TimetableContext, ParentType extends ResolversParentTypes['Session'] = ResolversParentTypes['Session'], FederationReferenceType extends FederationReferenceTypes['Session'] = FederationReferenceTypes['Session']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Session']> | FederationReferenceType, FederationReferenceType, ContextType>;
  bankHoliday?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  bookingUrl?: Resolver<Maybe<ResolversTypes['URL']>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['Markdown']>, ParentType, ContextType>;
  end?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  hub?: Resolver<Maybe<ResolversTypes['Hub']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  inTermTime?: Resolver<Maybe<ResolversTypes['YesNoUnknown']>, ParentType, ContextType>;
  listingId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  online?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  ownAges?: Resolver<ReadonlyArray<ResolversTypes['AgeRange']>, ParentType, ContextType>;
  ownCostText?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  ownFree?: Resolver<ResolversTypes['YesNoUnknown'], ParentType, ContextType>;
  placeId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  sequence?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
  start?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['SessionStatus'], ParentType, ContextType>;
  termTimeOnly?: Resolver<ResolversTypes['YesNoUnknown'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type SourceResolvers<ContextType = TimetableContext, ParentType extends ResolversParentTypes['Source'] = ResolversParentTypes['Source']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export interface UrlScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['URL'], any> {
  name: 'URL';
}

export type Resolvers<ContextType = TimetableContext> = {
  AgeRange?: AgeRangeResolvers<ContextType>;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  Facet?: FacetResolvers<ContextType>;
  FacetValue?: FacetValueResolvers<ContextType>;
  HarvestPage?: HarvestPageResolvers<ContextType>;
  HarvestedArea?: HarvestedAreaResolvers<ContextType>;
  HarvestedCategory?: HarvestedCategoryResolvers<ContextType>;
  HarvestedCost?: HarvestedCostResolvers<ContextType>;
  HarvestedDate?: HarvestedDateResolvers<ContextType>;
  HarvestedEligibility?: HarvestedEligibilityResolvers<ContextType>;
  HarvestedFieldDate?: HarvestedFieldDateResolvers<ContextType>;
  HarvestedIdentifier?: HarvestedIdentifierResolvers<ContextType>;
  HarvestedLanguage?: HarvestedLanguageResolvers<ContextType>;
  HarvestedListing?: HarvestedListingResolvers<ContextType>;
  HarvestedLocation?: HarvestedLocationResolvers<ContextType>;
  HarvestedOrganisation?: HarvestedOrganisationResolvers<ContextType>;
  HarvestedPhone?: HarvestedPhoneResolvers<ContextType>;
  HarvestedReferral?: HarvestedReferralResolvers<ContextType>;
  HarvestedSessions?: HarvestedSessionsResolvers<ContextType>;
  HolidayHours?: HolidayHoursResolvers<ContextType>;
  Hub?: HubResolvers<ContextType>;
  JSON?: GraphQLScalarType;
  LocalTime?: GraphQLScalarType;
  Location?: LocationResolvers<ContextType>;
  Markdown?: GraphQLScalarType;
  PageInfo?: PageInfoResolvers<ContextType>;
  Phone?: PhoneResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  RejectedRecord?: RejectedRecordResolvers<ContextType>;
  Schedule?: ScheduleResolvers<ContextType>;
  Sentence?: SentenceResolvers<ContextType>;
  SentenceValues?: GraphQLScalarType;
  Service?: ServiceResolvers<ContextType>;
  Session?: SessionResolvers<ContextType>;
  Source?: SourceResolvers<ContextType>;
  URL?: GraphQLScalarType;
};

export type DirectiveResolvers<ContextType = TimetableContext> = {
  cacheControl?: CacheControlDirectiveResolver<any, any, ContextType>;
};
