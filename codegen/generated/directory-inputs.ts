export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
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

/** A postal address. */
export type Address = {
  /** Post town. */
  readonly city: Maybe<Scalars['String']['output']>;
  /** County. */
  readonly county: Maybe<Scalars['String']['output']>;
  /** Street lines, without city and postcode. */
  readonly lines: ReadonlyArray<Scalars['String']['output']>;
  /** With its space, e.g. `SM5 1AA`. */
  readonly postcode: Maybe<Scalars['String']['output']>;
  /** All of it on one line. */
  readonly text: Scalars['String']['output'];
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

/** A term of a directory's classification. */
export type Category = {
  /** Opaque; the same while its directory keeps the term. For the filter `categories`. */
  readonly id: Scalars['ID']['output'];
  /** As the directory words it. */
  readonly name: Scalars['String']['output'];
};

/** Something that happened to a service. Whatever its kind: where there is a service, it belongs in the copy as it is now. */
export type Change = {
  /** When it was noticed. */
  readonly at: Scalars['DateTime']['output'];
  /** Opaque; give it to `since` to go on after this change. */
  readonly cursor: Scalars['String']['output'];
  /**
   * For CHANGED, the fields of Service that changed, or something below them; empty for every other kind. Not followed are
   * `related`, what other subgraphs add, and of `listings` the moment of reading and how the match was made.
   */
  readonly fields: ReadonlyArray<Scalars['String']['output']>;
  /** For MERGED, the service that it is part of now; for SPLIT, the one that came out of it; else null. */
  readonly intoServiceId: Maybe<Scalars['ID']['output']>;
  /** What happened. */
  readonly kind: ChangeKind;
  /** That service as it is now, which may be newer than this change; null when there is none of that id any more. */
  readonly service: Maybe<Service>;
  /** The service that it happened to. */
  readonly serviceId: Scalars['ID']['output'];
};

/** A page of changes. */
export type ChangeConnection = {
  /** The changes, the oldest first. */
  readonly nodes: ReadonlyArray<Change>;
  /** Where this page stands. There is an endCursor also for an empty page: keep it, and ask again later. */
  readonly pageInfo: PageInfo;
};

/** What may happen to a service. */
export type ChangeKind =
  /** It is there: for the first time, again, or as far as a client knows that has just begun. */
  | 'ADDED'
  /** Some of its fields have changed. */
  | 'CHANGED'
  /** It was found to be part of another service; its id leads there now. */
  | 'MERGED'
  /** Part of it was found to be a service of its own, which is told as ADDED too. */
  | 'SPLIT'
  /** It has ended, or has left the graph; told again when an ended one changes. */
  | 'WITHDRAWN';

/** A field in which a listing's value lost. */
export type CheckableConflict = {
  readonly chosen: Scalars['String']['output'];
  /** The directory that is believed. */
  readonly chosenSource: Scalars['ID']['output'];
  readonly field: Scalars['String']['output'];
  readonly value: Scalars['String']['output'];
};

/** When one field was last asserted. */
export type CheckableDate = {
  readonly at: Scalars['DateTime']['output'];
  readonly field: Scalars['String']['output'];
};

/**
 * A listing as its directory has it, and what is known of it here. Of one whose place must not be shown, or that may name
 * such a place, there are no links, numbers, texts or places: what is not handed on cannot be shown.
 */
export type CheckableListing = {
  /** When a person last said that the listing is right. */
  readonly assertedAt: Maybe<Scalars['DateTime']['output']>;
  /** When it last became another. */
  readonly changedAt: Scalars['DateTime']['output'];
  /** Where other directories say otherwise and are believed. */
  readonly conflicts: ReadonlyArray<CheckableConflict>;
  /** Addresses of mailboxes, by field. */
  readonly emails: ReadonlyArray<CheckableText>;
  /** The day after which it no longer holds. */
  readonly endsAt: Maybe<Scalars['DateTime']['output']>;
  /** The same for single fields. */
  readonly fieldDates: ReadonlyArray<CheckableDate>;
  /** When it was first read. */
  readonly firstSeen: Scalars['DateTime']['output'];
  /** The fields in which it tells where a confidential place is. */
  readonly givenAwayIn: ReadonlyArray<Scalars['String']['output']>;
  /** As it is shown. */
  readonly id: Scalars['ID']['output'];
  readonly kind: ServiceKind;
  /** The last reading that had it; null while its directory lists it. */
  readonly lastSeen: Maybe<Scalars['DateTime']['output']>;
  /** Addresses that it gives, by field. */
  readonly links: ReadonlyArray<CheckableText>;
  /** The listing's name, as it is shown. */
  readonly name: Scalars['String']['output'];
  /** The needs that the service answers. */
  readonly needs: ReadonlyArray<Scalars['ID']['output']>;
  /** Who offers the service. */
  readonly organisationId: Maybe<Scalars['ID']['output']>;
  /** Its name. */
  readonly organisationName: Maybe<Scalars['String']['output']>;
  /** Numbers as sent. */
  readonly phones: ReadonlyArray<CheckablePhone>;
  readonly places: ReadonlyArray<CheckablePlace>;
  /** The service that it is part of. */
  readonly serviceId: Scalars['ID']['output'];
  /** That service's name, as it is shown. */
  readonly serviceName: Scalars['String']['output'];
  /** The directory. */
  readonly source: Scalars['ID']['output'];
  /** As its directory says, whatever the clock makes of it. */
  readonly status: ServiceStatus;
  /** Texts as sent, by field. */
  readonly texts: ReadonlyArray<CheckableText>;
  /** The wards of the service's places that may be shown. */
  readonly wards: ReadonlyArray<Scalars['String']['output']>;
  /** The page of this record for people. */
  readonly webPage: Maybe<Scalars['String']['output']>;
  /** True when nothing may be told of where it is. */
  readonly withheld: Scalars['Boolean']['output'];
};

/** A page of listings for the nightly checks. */
export type CheckablePage = {
  /** Where the next page begins; null on the last. */
  readonly endCursor: Maybe<Scalars['String']['output']>;
  /** The listings of this page. */
  readonly listings: ReadonlyArray<CheckableListing>;
};

/** A number as sent. */
export type CheckablePhone = {
  readonly label: Maybe<Scalars['String']['output']>;
  readonly number: Scalars['String']['output'];
};

/** A place as a listing gives it. */
export type CheckablePlace = {
  /** True when its directory rounds postcode and point so as to hide the place. */
  readonly approximate: Scalars['Boolean']['output'];
  readonly holidayHours: ReadonlyArray<HolidayHours>;
  readonly latitude: Maybe<Scalars['Float']['output']>;
  readonly longitude: Maybe<Scalars['Float']['output']>;
  readonly name: Maybe<Scalars['String']['output']>;
  readonly postcode: Maybe<Scalars['String']['output']>;
  readonly schedules: ReadonlyArray<Schedule>;
};

/** A text and the field that it stands in. */
export type CheckableText = {
  readonly field: Scalars['String']['output'];
  readonly text: Scalars['String']['output'];
};

/** A circumstance that help may be for. */
export type Circumstance = {
  /** E.g. `young-carer`; for PersonInput. */
  readonly id: Scalars['ID']['output'];
  /** For people, e.g. `Young carer`. */
  readonly label: Scalars['String']['output'];
};

/** A person's word that a listing is no refuge. */
export type Clearance = {
  /** When. */
  readonly at: Scalars['DateTime']['output'];
  /** Who says so, as their team knows them; not a login. */
  readonly by: Maybe<Scalars['String']['output']>;
  /** How this is known. */
  readonly note: Scalars['String']['output'];
};

/** A listing that is, or was, taken for a refuge. Never tells where it is. */
export type ConfidentialListing = {
  /** Who cleared it; null when nobody did, or its words have changed since. */
  readonly cleared: Maybe<Clearance>;
  /** Whether its place is kept secret now. */
  readonly confidential: Scalars['Boolean']['output'];
  /** The listing's id. */
  readonly id: Scalars['ID']['output'];
  /** The same in words, and what can be done. */
  readonly message: Scalars['String']['output'];
  /** Its name, without what may tell the place. */
  readonly name: Scalars['String']['output'];
  /** Why it is, or before it was cleared was. Of one that was cleared and is still kept secret: SAME_SERVICE. */
  readonly reason: ConfidentialReason;
  /** The directory. */
  readonly source: Source;
};

/** A page of confidential listings. */
export type ConfidentialListingConnection = {
  /** The listings. */
  readonly nodes: ReadonlyArray<ConfidentialListing>;
  /** Where this page stands. */
  readonly pageInfo: PageInfo;
  /** How many there are over all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

/** Why a place is not shown. */
export type ConfidentialReason =
  /** Its directory says so. */
  | 'FLAG'
  /** It is the same service as a listing that is, or may be, a refuge. */
  | 'SAME_SERVICE'
  /** Its words may mean a refuge. */
  | 'WORDS';

/** A field on which directories disagree. */
export type Conflict = {
  /** The value in use. */
  readonly chosen: ConflictValue;
  /** The field of Service, e.g. `phones`; `schedules` are those of its `locations`. */
  readonly field: Scalars['String']['output'];
  /** The values that lost. */
  readonly others: ReadonlyArray<ConflictValue>;
  /** The rule that chose, in words. */
  readonly rule: Scalars['String']['output'];
  /** The same, sentence by sentence, for other languages than English. */
  readonly sentences: ReadonlyArray<Sentence>;
};

/** One directory's value of a field. */
export type ConflictValue = {
  /** When it was asserted; null when the directory does not tell. */
  readonly assertedAt: Maybe<Scalars['DateTime']['output']>;
  /** Who says so. */
  readonly source: Source;
  /** In words. */
  readonly value: Scalars['String']['output'];
};

/** What a service costs. */
export type Cost = {
  /** Whether it costs nothing. */
  readonly free: YesNoUnknown;
  /** The cost in words. */
  readonly text: Maybe<Scalars['String']['output']>;
  /** Where the cost is explained. */
  readonly url: Maybe<Scalars['URL']['output']>;
};

/** A window of time. */
export type DateTimeRange = {
  /** Its start. */
  readonly from: Scalars['DateTime']['input'];
  /** Its end, after the start. */
  readonly to: Scalars['DateTime']['input'];
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

/** A straight-line distance. */
export type Distance = {
  /** Whole metres. */
  readonly metres: Scalars['Int']['output'];
  /** Miles, to two decimals. */
  readonly miles: Scalars['Float']['output'];
};

/** Who can use a service, as far as its directories say. */
export type Eligibility = {
  /** The child's or young person's age; empty when not stated. */
  readonly ages: ReadonlyArray<AgeRange>;
  /** The adult's own age, kept apart from the child's; empty when not stated. */
  readonly carerAges: ReadonlyArray<AgeRange>;
  /** Circumstances it is for: in the source's terms, or by our labels where only its text says so. */
  readonly circumstances: ReadonlyArray<Scalars['String']['output']>;
  /** Whether it is for people who are pregnant. */
  readonly pregnancy: YesNoUnknown;
  /** Where its users have to live; null when not stated. */
  readonly residents: Maybe<ServiceArea>;
  /** Whether it is only for children and young people with SEND. */
  readonly sendOnly: YesNoUnknown;
  /** The stages of life that its ages reach into; empty when not stated. */
  readonly stages: ReadonlyArray<Stage>;
  /** As the source words it. */
  readonly text: Maybe<Scalars['String']['output']>;
};

/** What one condition of a service means for somebody. */
export type EligibilityReason = {
  /** The field of Eligibility, e.g. `ages`. */
  readonly field: Scalars['String']['output'];
  /** The same, sentence by sentence, for other languages than English. */
  readonly sentences: ReadonlyArray<Sentence>;
  /** In words, e.g. `It is for children under 5, and yours is 3.` */
  readonly text: Scalars['String']['output'];
  /** For this condition alone. */
  readonly verdict: Verdict;
};

/** Whether a service is for somebody, and why. */
export type EligibilityVerdict = {
  /** One for every condition that bears on it. */
  readonly reasons: ReadonlyArray<EligibilityReason>;
  /** All in all. */
  readonly verdict: Verdict;
};

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

/** Where one field came from. */
export type FieldProvenance = {
  /** When that value was asserted; null when the directory does not tell. */
  readonly assertedAt: Maybe<Scalars['DateTime']['output']>;
  /**
   * The field of Service, e.g. `phones`; `eligibility.text` is the text of `eligibility`, and `schedules` are those of its
   * `locations`. Of a session, its own field.
   */
  readonly field: Scalars['String']['output'];
  /** The listing whose value was chosen. */
  readonly listing: Scalars['ID']['output'];
  /** The rule that chose it, in words. */
  readonly rule: Scalars['String']['output'];
  /** The same, sentence by sentence, for other languages than English. */
  readonly sentences: ReadonlyArray<Sentence>;
  /** The directory whose value was chosen. */
  readonly source: Source;
};

/** What one field says of two listings. */
export type FieldWeight = {
  /** Above 0 it speaks for one service, below for two; each bit doubles the odds. Null where it was not weighed. */
  readonly bits: Maybe<Scalars['Float']['output']>;
  /** The field, e.g. `phones`. */
  readonly field: Scalars['String']['output'];
  /** What was found, in words. */
  readonly text: Scalars['String']['output'];
  /** As the one has it; null when not stated, or withheld because the listing is confidential. */
  readonly valueOne: Maybe<Scalars['String']['output']>;
  /** As the other has it; null when not stated, or withheld because the listing is confidential. */
  readonly valueOther: Maybe<Scalars['String']['output']>;
};

/** How fresh something is. In the order from worst to best. */
export type FreshnessBand =
  /** Not confirmed for more than 90 days, or something is wrong. */
  | 'DUE'
  /** Confirmed by a person within 90 days, and nothing is wrong. */
  | 'FRESH'
  /** Not confirmed for more than 180 days, or something serious is wrong. */
  | 'STALE';

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

/** What may help one person, or the family together. */
export type HouseholdGroup = {
  /** E.g. `Person 2, aged 4: I am struggling financially`. */
  readonly label: Scalars['String']['output'];
  /** The person's place in `members`, 0 first; null for the family together. */
  readonly member: Maybe<Scalars['Int']['output']>;
  /** The need; null where none was asked for. */
  readonly need: Maybe<Need>;
  /** Services that the strategy names for the need and no directory lists; told once, with the family together. */
  readonly notListed: ReadonlyArray<Scalars['String']['output']>;
  /** The services, best first, at most 10. */
  readonly services: ReadonlyArray<HouseholdMatch>;
};

/** A family, as far as it tells. All of it is personal: never logged, kept or sent on. */
export type HouseholdInput = {
  /** BCP 47 codes, at most 10. Services that speak one come first; none is left out for not saying. */
  readonly languages?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** The people, at most 12. */
  readonly members: ReadonlyArray<PersonInput>;
  /** Ids of needs, at most 10; those that `text` speaks of are added. */
  readonly needs?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Where they live: a postcode, sector or outward code. Whoever has none of their own lives here. */
  readonly postcode?: InputMaybe<Scalars['String']['input']>;
  /** What they need in their own words, at most 500 characters. */
  readonly text?: InputMaybe<Scalars['String']['input']>;
};

/** A service that may help. */
export type HouseholdMatch = {
  /** The labels of other groups that it answers too. */
  readonly alsoFor: ReadonlyArray<Scalars['String']['output']>;
  /** The next session to go to, of the 92 days to come; null when none is announced. */
  readonly nextSession: Maybe<Session>;
  /** Why, in words. */
  readonly reasons: ReadonlyArray<EligibilityReason>;
  /** The service. */
  readonly service: Service;
  /** Whether it is for them. */
  readonly verdict: Verdict;
};

/** What may help a family. */
export type HouseholdPlan = {
  /** By need in the order asked; within it each person, then the family together. */
  readonly groups: ReadonlyArray<HouseholdGroup>;
  /** Whom to turn to, urgent help first. */
  readonly waysIn: ReadonlyArray<WayIn>;
};

export type Hub = {
  readonly id: Scalars['ID']['output'];
  /** Where it is. */
  readonly location: Maybe<Location>;
  /** The listings, over all sources, of services that must not be shown to be anywhere. */
  readonly withheldListingIds: ReadonlyArray<Scalars['ID']['output']>;
};

/** A language that a service speaks. */
export type Language = {
  /** BCP 47, e.g. `ta`. */
  readonly code: Scalars['String']['output'];
  /** In English, e.g. `Tamil`. */
  readonly name: Scalars['String']['output'];
  /** How, e.g. `interpreter`. */
  readonly support: Maybe<Scalars['String']['output']>;
};

/** One directory's account of a service. */
export type Listing = {
  /** When a person last said that it is right; null when the directory does not tell. */
  readonly assertedAt: Maybe<Scalars['DateTime']['output']>;
  /** `source:sourceId`. */
  readonly id: Scalars['ID']['output'];
  /** How sure that is, 0 to 1; null when it stands alone. */
  readonly matchScore: Maybe<Scalars['Float']['output']>;
  /** Why it was taken for the same service as the others; empty when it stands alone. */
  readonly matchedBy: ReadonlyArray<MatchReason>;
  /** The name it gives the service. */
  readonly name: Scalars['String']['output'];
  /** The record as sent, less the names of people; null when confidential. */
  readonly raw: Maybe<Scalars['JSON']['output']>;
  /** When we read it. */
  readonly readAt: Scalars['DateTime']['output'];
  /** The directory. */
  readonly source: Source;
  /** The record's id in its directory. */
  readonly sourceId: Scalars['String']['output'];
  /** Its page for people. */
  readonly url: Maybe<Scalars['URL']['output']>;
};

/** A place where services are offered. */
export type Location = {
  /** More about access, in the source's words. */
  readonly accessibilityText: Maybe<Scalars['String']['output']>;
  /** Whether there is an accessible toilet. */
  readonly accessibleToilet: YesNoUnknown;
  /** Null when confidential or not stated. */
  readonly address: Maybe<Address>;
  /** True: no address, no point, no ward, no distance, ever. */
  readonly confidential: Scalars['Boolean']['output'];
  /** Stable across harvests and restarts. */
  readonly id: Scalars['ID']['output'];
  /** Whether there is an induction loop. */
  readonly inductionLoop: YesNoUnknown;
  /** Degrees, WGS84; null when confidential or not known. */
  readonly latitude: Maybe<Scalars['Float']['output']>;
  /** Degrees, WGS84; null when confidential or not known. */
  readonly longitude: Maybe<Scalars['Float']['output']>;
  /** The venue; null when confidential or not stated. */
  readonly name: Maybe<Scalars['String']['output']>;
  /** The ids of this place in every source that names it. */
  readonly placeIds: ReadonlyArray<Scalars['ID']['output']>;
  /** The services offered here, by name. */
  readonly services: ServiceConnection;
  /** Whether there are no steps on the way in. */
  readonly stepFree: YesNoUnknown;
  /** The electoral ward; null when confidential or not known. */
  readonly ward: Maybe<Scalars['String']['output']>;
  /** Whether a wheelchair gets in. */
  readonly wheelchair: YesNoUnknown;
  /** The listings, over all sources, of services that must not be shown to be anywhere. */
  readonly withheldListingIds: ReadonlyArray<Scalars['ID']['output']>;
};


/** A place where services are offered. */
export type LocationServicesArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** Two listings that may be one service. */
export type Match = {
  /** What a person said of it; null while it is open. */
  readonly decision: Maybe<MatchDecision>;
  /** Stays the same from build to build. */
  readonly id: Scalars['ID']['output'];
  /** One of them. */
  readonly one: Listing;
  /** The service that the one is part of. */
  readonly oneService: Service;
  /** Whether the one is confidential: what it states is then withheld. */
  readonly oneWithheld: Scalars['Boolean']['output'];
  /** The other. */
  readonly other: Listing;
  /** The service that the other is part of: the same, once they are joined. */
  readonly otherService: Service;
  /** Whether the other is. */
  readonly otherWithheld: Scalars['Boolean']['output'];
  /**
   * How much speaks for one service, 0 to 1: the surest are asked first. It promises less than it seems to, since what was
   * sure is not asked. Null where a person brought them together that no rule compared.
   */
  readonly probability: Maybe<Scalars['Float']['output']>;
  /** What has become of it. */
  readonly state: MatchState;
  /** What forbids joining them unless a person says so, in words. */
  readonly vetoes: ReadonlyArray<Scalars['String']['output']>;
  /** What each field says, with the two values side by side. */
  readonly weights: ReadonlyArray<FieldWeight>;
};

/** A page of matches. */
export type MatchConnection = {
  /** How many there are in each state, whatever was asked for. */
  readonly counts: ReadonlyArray<MatchCount>;
  /** The matches. */
  readonly nodes: ReadonlyArray<Match>;
  /** Where this page stands. */
  readonly pageInfo: PageInfo;
  /** How many there are over all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

/** How many matches, or questions, are in one state. */
export type MatchCount = {
  /** How many. */
  readonly count: Scalars['Int']['output'];
  /** The state. */
  readonly state: MatchState;
};

/** What a person decided of two listings. */
export type MatchDecision = {
  /** The same for all that was decided in one answer. */
  readonly answer: Scalars['ID']['output'];
  /** When. */
  readonly at: Scalars['DateTime']['output'];
  /** Who decided, as their team knows them; not a login. */
  readonly by: Maybe<Scalars['String']['output']>;
  /** When it was undone or replaced; null while it holds. */
  readonly endedAt: Maybe<Scalars['DateTime']['output']>;
  /** Who undid or replaced it, as their team knows them. */
  readonly endedBy: Maybe<Scalars['String']['output']>;
  /** Of this decision. */
  readonly id: Scalars['ID']['output'];
  /** Which listing is gone, in words; null when none is. */
  readonly message: Maybe<Scalars['String']['output']>;
  /** Why. */
  readonly note: Maybe<Scalars['String']['output']>;
  /** A listing's id. */
  readonly one: Scalars['ID']['output'];
  /** The listing; null when it is gone. */
  readonly oneListing: Maybe<Listing>;
  /** The other's. */
  readonly other: Scalars['ID']['output'];
  /** The other; null when it is gone. */
  readonly otherListing: Maybe<Listing>;
  /** Whether a listing of it is no longer in its directory. The decision is kept, should it return. */
  readonly stale: Scalars['Boolean']['output'];
  /** What was decided. */
  readonly verdict: MatchVerdict;
};

/** A page of decisions. */
export type MatchDecisionConnection = {
  /** The decisions. */
  readonly nodes: ReadonlyArray<MatchDecision>;
  /** Where this page stands. */
  readonly pageInfo: PageInfo;
  /** How many there are over all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

/** Listings that may all be one service: one question. */
export type MatchGroup = {
  /** Stays the same as long as the question does. */
  readonly id: Scalars['ID']['output'];
  /** The listings, each once. Some of them may be one service already. */
  readonly listings: ReadonlyArray<Listing>;
  /** The pairs that the question is about, the surest first. */
  readonly matches: ReadonlyArray<Match>;
  /** What has become of it. */
  readonly state: MatchState;
};

/** A page of questions. */
export type MatchGroupConnection = {
  /** How many there are in each state, whatever was asked for. */
  readonly counts: ReadonlyArray<MatchCount>;
  /** The questions. */
  readonly nodes: ReadonlyArray<MatchGroup>;
  /** Where this page stands. */
  readonly pageInfo: PageInfo;
  /** How many there are over all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

/** Why something matched. */
export type MatchReason = {
  /** The field that matched. */
  readonly field: Scalars['String']['output'];
  /** The same, sentence by sentence, for other languages than English. */
  readonly sentences: ReadonlyArray<Sentence>;
  /** The reason in words. */
  readonly text: Scalars['String']['output'];
};

/** What has become of a pair of listings that may be one service. */
export type MatchState =
  /** A person says that they are two services. */
  | 'DIFFERENT'
  /** Put off. */
  | 'LATER'
  /** Nobody has decided yet. */
  | 'OPEN'
  /** A person says that they are one service. */
  | 'SAME';

/** What a person says of two listings. */
export type MatchVerdict =
  /** They are two services. */
  | 'DIFFERENT'
  /** Not to be decided now. */
  | 'LATER'
  /** They are one service. */
  | 'SAME';

export type Mutation = {
  /**
   * Says that a listing, which was taken for a refuge by its words alone, is none. Holds until those words change.
   * `BAD_USER_INPUT` where its directory itself says that the place must not be shown: only the directory can take that
   * back.
   */
  readonly clearConfidential: ConfidentialListing;
  /**
   * Says whether two listings are one service. Takes the place of what was said of them before, and counts at once.
   * `BAD_USER_INPUT` for a listing that is not known, for one with itself, and for what contradicts other decisions: the
   * message names those.
   */
  readonly decideMatch: MatchDecision;
  /**
   * Says of several listings at once whether they are one service: a decision on each pair of them that is open or put off,
   * or else anew on those that are decided. All of it counts at once, or nothing does. `BAD_USER_INPUT` for a listing that
   * is not known, where nothing is asked of them, and for what contradicts other decisions: the message names those.
   */
  readonly decideMatchGroup: ReadonlyArray<MatchDecision>;
  /** Takes back that a listing was cleared; it stays in the history. False when it was not. */
  readonly undoClearConfidential: Scalars['Boolean']['output'];
  /** Takes back all that was decided in one answer; it stays in the history. How many decisions that were. */
  readonly undoMatchAnswer: Scalars['Int']['output'];
  /** Takes back what was decided of two listings; it stays in the history. False when nothing was. */
  readonly undoMatchDecision: Scalars['Boolean']['output'];
};


export type MutationClearConfidentialArgs = {
  by: InputMaybe<Scalars['String']['input']>;
  listing: Scalars['ID']['input'];
  note: Scalars['String']['input'];
};


export type MutationDecideMatchArgs = {
  by: InputMaybe<Scalars['String']['input']>;
  note: InputMaybe<Scalars['String']['input']>;
  one: Scalars['ID']['input'];
  other: Scalars['ID']['input'];
  verdict: MatchVerdict;
};


export type MutationDecideMatchGroupArgs = {
  by: InputMaybe<Scalars['String']['input']>;
  except: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  listings: ReadonlyArray<Scalars['ID']['input']>;
  note: InputMaybe<Scalars['String']['input']>;
  verdict: MatchVerdict;
};


export type MutationUndoClearConfidentialArgs = {
  by: InputMaybe<Scalars['String']['input']>;
  listing: Scalars['ID']['input'];
};


export type MutationUndoMatchAnswerArgs = {
  answer: Scalars['ID']['input'];
  by: InputMaybe<Scalars['String']['input']>;
};


export type MutationUndoMatchDecisionArgs = {
  by: InputMaybe<Scalars['String']['input']>;
  one: Scalars['ID']['input'];
  other: Scalars['ID']['input'];
};

/** A service as the strategy names it. */
export type NamedService = {
  /** In the strategy's own words, e.g. `GPs`. */
  readonly name: Scalars['String']['output'];
  /** The services in the directories that it is, by name, at most 100; empty when none lists it. */
  readonly services: ReadonlyArray<Service>;
};

/** Where a search starts from: a postcode, or a point. */
export type Near = {
  /** Degrees, WGS84; with longitude, instead of a postcode. */
  readonly latitude?: InputMaybe<Scalars['Float']['input']>;
  /** Degrees, WGS84. */
  readonly longitude?: InputMaybe<Scalars['Float']['input']>;
  /** A postcode, sector or outward code. Personal: never logged, kept or sent on. */
  readonly postcode?: InputMaybe<Scalars['String']['input']>;
  /**
   * Leave out venues farther than this, in a straight line: more than 0 and at most 1,000. Services by phone, online, at
   * home or for the whole area stay. Without a postcode or a point it is measured from the place that the text names.
   */
  readonly withinMiles?: InputMaybe<Scalars['Float']['input']>;
};

/** A situation in which a family might look for help. */
export type Need = {
  /** The services that the strategy names for it, against what the directories list. */
  readonly coverage: NeedCoverage;
  /** E.g. `pregnant-and-need-support`. */
  readonly id: Scalars['ID']['output'];
  /** In the strategy's own words, e.g. `My parents have told me to leave home`. */
  readonly label: Scalars['String']['output'];
  /** Whether a page about it should show urgent help first, and a way to leave quickly. */
  readonly sensitive: Scalars['Boolean']['output'];
  /** The services that answer it, best first. */
  readonly services: ServiceConnection;
  /** Whom to turn to when it cannot wait, to be shown before anything else; empty for most needs. */
  readonly urgentHelp: ReadonlyArray<UrgentHelp>;
  /** Who is speaking: `parent`, `young person`, `adult` or `couple`. */
  readonly voice: Scalars['String']['output'];
};


/** A situation in which a family might look for help. */
export type NeedServicesArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  near: InputMaybe<Near>;
};

/** The services that the strategy names for a need, against what the directories list. */
export type NeedCoverage = {
  /** How many of those some directory lists. */
  readonly listed: Scalars['Int']['output'];
  /** How many no directory lists. */
  readonly missing: Scalars['Int']['output'];
  /** Every service that the strategy names for it, in its words and order. */
  readonly named: ReadonlyArray<NamedService>;
  /** The need. */
  readonly need: Need;
};

/** How often a need was searched for. */
export type NeedDemand = {
  /** The need. */
  readonly need: Need;
  /** How many searches at least: 5, 10, 15 … */
  readonly searches: Scalars['Int']['output'];
};

/** A need that a text speaks of. */
export type NeedMatch = {
  /** Why, in words; never repeats the text. */
  readonly because: Scalars['String']['output'];
  /** The need. */
  readonly need: Need;
  /** How sure that is, from 0 to 1; 1 for every need where no text was given. */
  readonly score: Scalars['Float']['output'];
};

/** Whom the help is meant for. */
export type Offer =
  /** Families whom a professional has assessed. */
  | 'SPECIALIST'
  /** Families with a particular need. */
  | 'TARGETED'
  /** Everyone. */
  | 'UNIVERSAL';

/** A time for which something is open. */
export type Opening = {
  /** When it closes. */
  readonly end: Scalars['DateTime']['output'];
  /** When it opens, in the offset that Europe/London has on that day. */
  readonly start: Scalars['DateTime']['output'];
};

/** Who offers services. */
export type Organisation = {
  /** More about it. */
  readonly description: Maybe<Scalars['Markdown']['output']>;
  /** Whom to write to. */
  readonly email: Maybe<Scalars['String']['output']>;
  /** Stable across harvests and restarts. */
  readonly id: Scalars['ID']['output'];
  /** Its name. */
  readonly name: Scalars['String']['output'];
  /** Whom to ring. */
  readonly phones: ReadonlyArray<Phone>;
  /** The services it offers, by name. */
  readonly services: ServiceConnection;
  /** Its website. */
  readonly url: Maybe<Scalars['URL']['output']>;
};


/** Who offers services. */
export type OrganisationServicesArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

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

/** Somebody who may use a service. Only what is told is judged; nothing is taken for granted of the rest. */
export type PersonInput = {
  /** The child's or young person's age in whole months, -9 to 1,500; below 0 is before birth. */
  readonly ageMonths?: InputMaybe<Scalars['Int']['input']>;
  /** The parent's or carer's own age in whole years, 8 to 120. */
  readonly carerAgeYears?: InputMaybe<Scalars['Int']['input']>;
  /** Circumstances that hold, e.g. `young-carer`: ids or labels as `circumstances` lists them, or `pregnancy`. */
  readonly circumstances?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /**
   * Where they live: a postcode, sector or outward code, also one far away; anything else is refused. Personal: never logged,
   * kept or sent on.
   */
  readonly postcode?: InputMaybe<Scalars['String']['input']>;
  /** Weeks of pregnancy, 0 to 45, of whoever is pregnant. */
  readonly pregnantWeeks?: InputMaybe<Scalars['Int']['input']>;
  /** Whether they have special educational needs or a disability. */
  readonly send?: InputMaybe<Scalars['Boolean']['input']>;
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

/** A place that a text names. */
export type Place = {
  /** Whether it lies in the area that this graph is about. */
  readonly inArea: Scalars['Boolean']['output'];
  /** `postcode`, `sector`, `outcode`, `ward`, `neighbourhood` (or town), `hub` or `venue`. A unit postcode that the index lacks answers as its sector. */
  readonly kind: Scalars['String']['output'];
  /** Degrees, WGS84. */
  readonly latitude: Scalars['Float']['output'];
  /** Degrees, WGS84. */
  readonly longitude: Scalars['Float']['output'];
  /** E.g. `SM5 1` or `St Helier`. */
  readonly name: Scalars['String']['output'];
  /** The unit postcode, where the text was one; null when only its sector is known. */
  readonly postcode: Maybe<Scalars['String']['output']>;
  /** The electoral ward, where known. */
  readonly ward: Maybe<Scalars['String']['output']>;
};

export type Query = {
  /** Changes whenever another build of the directory comes into use. */
  readonly build: Scalars['ID']['output'];
  /**
   * What has changed, in its order, so that a client can keep an exact copy of the services: first what there is, then, page
   * after page from the endCursor of the last, what has changed since. Without a next page the copy is up to date.
   */
  readonly changes: ChangeConnection;
  /** What the nightly checks read: every listing in use with the service that it is part of, in a fixed order. */
  readonly checkableListings: CheckablePage;
  /** Every circumstance that a person can be said to be in. */
  readonly circumstances: ReadonlyArray<Circumstance>;
  /** Listings that are, or may be, a refuge, and those cleared of it, by name. For the data team. */
  readonly confidentialListings: ConfidentialListingConnection;
  /** For every need, the services that the strategy names for it against what the directories list. */
  readonly coverage: ReadonlyArray<NeedCoverage>;
  /**
   * What may help a whole family, asked for once: grouped by person and need, and for the family together. A service that
   * answers several groups says so in `alsoFor`. Never kept in a shared cache, logged or sent on.
   */
  readonly household: HouseholdPlan;
  /** One location; null when there is none of that id. */
  readonly location: Maybe<Location>;
  /** What people have decided of pairs of listings, the newest first. For the data team. */
  readonly matchDecisions: MatchDecisionConnection;
  /**
   * The same as questions: listings that may all be one service are one question, however many pairs they make. What was
   * decided in one answer stays together. For the data team.
   */
  readonly matchGroups: MatchGroupConnection;
  /** Pairs of listings that a person has to decide on, the surest first, or has decided on. For the data team. */
  readonly matches: MatchConnection;
  /** One need; null when there is none of that id. */
  readonly need: Maybe<Need>;
  /**
   * The situations of Sutton's Helping Early Strategy that families find themselves in: all of them in its order, or those
   * that a text speaks of, the surest first. None when the text speaks of none.
   */
  readonly needs: ReadonlyArray<NeedMatch>;
  /** One organisation; null when there is none of that id. */
  readonly organisation: Maybe<Organisation>;
  /** The place that a text names: a postcode, sector, outward code, ward, town, neighbourhood, hub or venue; null when it names none. */
  readonly place: Maybe<Place>;
  /**
   * What has been searched for here since this gateway started, week by week, the newest first, at most five weeks. For the
   * data team. Counted in fives: what fewer than five searches, ten minutes apart, agree on is not told, and no word is kept
   * before that.
   */
  readonly searchDemand: ReadonlyArray<WeekOfSearches>;
  /** One service by its id or its slug; null when there is none. */
  readonly service: Maybe<Service>;
  /** Services that pass the filter, best first. */
  readonly services: ServiceConnection;
  /**
   * Sessions that pass the filter, soonest first: of today, of the 92 days after it and the 14 before. `Hub.sessions`,
   * `Service.sessions` and `Location.sessions` look further, and further back.
   */
  readonly sessions: SessionConnection;
  /** The directories that this graph is made from, and how each is doing. */
  readonly sources: ReadonlyArray<Source>;
};


export type QueryChangesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  since: InputMaybe<Scalars['String']['input']>;
};


export type QueryCheckableListingsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


export type QueryConfidentialListingsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryHouseholdArgs = {
  household: HouseholdInput;
};


export type QueryLocationArgs = {
  id: Scalars['ID']['input'];
};


export type QueryMatchDecisionsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  history?: InputMaybe<Scalars['Boolean']['input']>;
  stale: InputMaybe<Scalars['Boolean']['input']>;
};


export type QueryMatchGroupsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  state?: InputMaybe<MatchState>;
  text: InputMaybe<Scalars['String']['input']>;
};


export type QueryMatchesArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  state?: InputMaybe<MatchState>;
  text: InputMaybe<Scalars['String']['input']>;
};


export type QueryNeedArgs = {
  id: Scalars['ID']['input'];
};


export type QueryNeedsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  text: InputMaybe<Scalars['String']['input']>;
};


export type QueryOrganisationArgs = {
  id: Scalars['ID']['input'];
};


export type QueryPlaceArgs = {
  text: Scalars['String']['input'];
};


export type QueryServiceArgs = {
  id: InputMaybe<Scalars['ID']['input']>;
  slug: InputMaybe<Scalars['String']['input']>;
};


export type QueryServicesArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  filter: InputMaybe<ServiceFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  near: InputMaybe<Near>;
  orderBy?: InputMaybe<ServiceOrder>;
};


export type QuerySessionsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  filter: InputMaybe<SessionFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  near: InputMaybe<Near>;
};

/** How to ask for a service. */
export type Referral = {
  /** Who can ask; empty when not stated. */
  readonly routes: ReadonlyArray<ReferralRoute>;
  /** The way in words. */
  readonly text: Maybe<Scalars['String']['output']>;
  /** Where to ask. */
  readonly url: Maybe<Scalars['URL']['output']>;
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

/** Another service that may help, and why. */
export type RelatedService = {
  /** In words, e.g. `Also at Sutton Library`. */
  readonly reason: Scalars['String']['output'];
  /** The same, for other languages than English. */
  readonly sentence: Sentence;
  /** The other one; never one that has ended. */
  readonly service: Service;
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

/** What was understood of a text. Personal: never logged, kept or sent on. */
export type SearchInterpretation = {
  /**
   * With the mistyped words mended, or, where the text is in another language, what is known of it in English; in lower case.
   * Null when the text was taken as it was typed.
   */
  readonly correctedText: Maybe<Scalars['String']['output']>;
  /** The needs that it speaks of, the surest first. */
  readonly needs: ReadonlyArray<NeedMatch>;
  /** Where distances are measured from: the place that `near` or the text names. */
  readonly place: Maybe<Place>;
  /** As it was typed; null when none was. */
  readonly text: Maybe<Scalars['String']['output']>;
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

/** Help that an organisation offers, joined from every directory that lists it. */
export type Service = {
  /** Where its users have to live; null when not stated. */
  readonly areaServed: Maybe<ServiceArea>;
  /** How its directories classify it. */
  readonly categories: ReadonlyArray<Category>;
  /** Where directories disagree, with the values that lost. */
  readonly conflicts: ReadonlyArray<Conflict>;
  /** What it costs. */
  readonly cost: Cost;
  /** How it reaches the family; empty when not stated. */
  readonly delivery: ReadonlyArray<DeliveryMode>;
  /** More about it. */
  readonly description: Maybe<Scalars['Markdown']['output']>;
  /** Who can use it. */
  readonly eligibility: Eligibility;
  /** Whether it is for somebody, and why. What is told of a person is never logged, kept or sent on. */
  readonly eligibilityFor: EligibilityVerdict;
  /** Whom to write to. */
  readonly email: Maybe<Scalars['String']['output']>;
  /** Stable across harvests and restarts. */
  readonly id: Scalars['ID']['output'];
  /** What sort of help it is. */
  readonly kind: ServiceKind;
  /** Languages it speaks; empty when not stated. */
  readonly languages: ReadonlyArray<Language>;
  /** The ids of every listing, for the subgraphs that know more of them. */
  readonly listingIds: ReadonlyArray<Scalars['ID']['output']>;
  /** Every directory's own account of this service. */
  readonly listings: ReadonlyArray<Listing>;
  /** Where it is offered, and when. */
  readonly locations: ReadonlyArray<ServiceAtLocation>;
  /** The name that its most trusted directory gives it. */
  readonly name: Scalars['String']['output'];
  /** The needs that it answers, in the strategy's order: as the strategy names it, or as its directories describe it. */
  readonly needs: ReadonlyArray<Need>;
  /** Whom it is meant for; null when not stated. */
  readonly offer: Maybe<Offer>;
  /** Whether it is open anywhere at this moment, worked out on London's clock; NO for what has ended or is closed for a while. */
  readonly openNow: YesNoUnknown;
  /** Who offers it. */
  readonly organisation: Maybe<Organisation>;
  /** Whom to ring. */
  readonly phones: ReadonlyArray<Phone>;
  /** Where each field came from and by which rule. */
  readonly provenance: ReadonlyArray<FieldProvenance>;
  /** How to ask for it. */
  readonly referral: Referral;
  /** What else may help whoever looks at this one, the closest first. */
  readonly related: ReadonlyArray<RelatedService>;
  /** The readable end of its page's address; unique, and free to change when the name does. */
  readonly slug: Scalars['String']['output'];
  /** Whether it can be used. */
  readonly status: ServiceStatus;
  /** One or two plain sentences. */
  readonly summary: Maybe<Scalars['String']['output']>;
  /** 1 to 4, for professionals; null when not stated. */
  readonly thresholdTier: Maybe<Scalars['Int']['output']>;
  /** The newest date on which a directory asserted anything of it. */
  readonly updatedAt: Maybe<Scalars['DateTime']['output']>;
  /** Its own website. */
  readonly url: Maybe<Scalars['URL']['output']>;
  /** The usual wait, in words; null when not stated, which is not the same as none. */
  readonly waitTime: Maybe<Scalars['String']['output']>;
};


/** Help that an organisation offers, joined from every directory that lists it. */
export type ServiceEligibilityForArgs = {
  person: PersonInput;
};


/** Help that an organisation offers, joined from every directory that lists it. */
export type ServiceRelatedArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** Where a service's users have to live. */
export type ServiceArea = {
  /** GSS codes, e.g. `E09000029`; empty where the directory names the area in words alone. */
  readonly codes: ReadonlyArray<Scalars['String']['output']>;
  /** In words, e.g. `London Borough of Sutton`. */
  readonly text: Scalars['String']['output'];
};

/** A service at one of its locations. */
export type ServiceAtLocation = {
  /** How far from `near`, where the query gave one; null when the place is confidential or has no point. */
  readonly distance: Maybe<Distance>;
  /** Dates with other hours. */
  readonly holidayHours: ReadonlyArray<HolidayHours>;
  /** Stable across harvests and restarts. */
  readonly id: Scalars['ID']['output'];
  /** The place. */
  readonly location: Location;
  /** The opening under way, or the next within two months that is known; null when there is none. */
  readonly nextOpening: Maybe<Opening>;
  /** Whether it is open at this moment, worked out on London's clock from the hours above; UNKNOWN where none are recorded. */
  readonly openNow: YesNoUnknown;
  /** When it is open here; empty means that no hours are recorded, not that it is shut. */
  readonly schedules: ReadonlyArray<Schedule>;
};

/** A page of services. */
export type ServiceConnection = {
  /** With what is known of the match. */
  readonly edges: ReadonlyArray<ServiceEdge>;
  /** How many services each further choice would keep; each facet counts without the filter of its own name. */
  readonly facets: ReadonlyArray<Facet>;
  /** What was understood of the text. */
  readonly interpretation: SearchInterpretation;
  /** The services alone. */
  readonly nodes: ReadonlyArray<Service>;
  /** Where this page stands. */
  readonly pageInfo: PageInfo;
  /** What each filter left out. */
  readonly setAside: ReadonlyArray<SetAside>;
  /** How many services pass, over all pages. */
  readonly totalCount: Scalars['Int']['output'];
  /** Where to go on, the most urgent first: what would be found with one condition less, and a hub to ask at. */
  readonly waysIn: ReadonlyArray<WayIn>;
};

/** A service and its match. */
export type ServiceEdge = {
  /** Why it is here, in words. */
  readonly because: ReadonlyArray<MatchReason>;
  /** Opaque; give it to `after`. */
  readonly cursor: Scalars['String']['output'];
  /** From `near` to its nearest venue; null without either. */
  readonly distance: Maybe<Distance>;
  /** The service. */
  readonly node: Service;
  /** How well it matches; only the order means anything. */
  readonly score: Scalars['Float']['output'];
};

/** Which services. Each condition must hold; within one, any value does. */
export type ServiceFilter = {
  /** True: a venue with an accessible toilet. */
  readonly accessibleToilet?: InputMaybe<Scalars['Boolean']['input']>;
  /** Category ids; refused where no service has any of them. */
  readonly categories?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** How it reaches the family. */
  readonly delivery?: InputMaybe<ReadonlyArray<DeliveryMode>>;
  /** True: known to be free. False: known to cost something. */
  readonly free?: InputMaybe<Scalars['Boolean']['input']>;
  /** Services that are at least so fresh, by the judgement that `Service.freshness` tells. */
  readonly freshnessAtLeast?: InputMaybe<FreshnessBand>;
  /** Keep services whose answer to a filter is not stated, after those whose answer is: their `because` says so. */
  readonly includeUnknown?: InputMaybe<Scalars['Boolean']['input']>;
  /** Keep services that have ended. */
  readonly includeWithdrawn?: InputMaybe<Scalars['Boolean']['input']>;
  /** True: a venue with an induction loop. */
  readonly inductionLoop?: InputMaybe<Scalars['Boolean']['input']>;
  /** Sorts of help. */
  readonly kinds?: InputMaybe<ReadonlyArray<ServiceKind>>;
  /** BCP 47 codes, e.g. `pl`; what is none is refused. */
  readonly languages?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Services of at most this tier of need, 1 to 4. */
  readonly maxThresholdTier?: InputMaybe<Scalars['Int']['input']>;
  /** Ids of needs, e.g. `young-carer`. */
  readonly needs?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** For everyone, for those with a need, or for those who were assessed. */
  readonly offer?: InputMaybe<ReadonlyArray<Offer>>;
  /**
   * Services with a venue or line that is open at this moment, by their hours on London's clock, or with a session under way;
   * at most 366 days from now.
   */
  readonly openAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** An organisation's id. */
  readonly organisation?: InputMaybe<Scalars['ID']['input']>;
  /** Services that are, or likely are, for this person. Personal: never logged, kept or sent on. */
  readonly person?: InputMaybe<PersonInput>;
  /** Who can ask for it. */
  readonly referral?: InputMaybe<ReadonlyArray<ReferralRoute>>;
  /** Services with a dated session in this window: of today or the 92 days after it. Not known of those that no directory with dated sessions lists. */
  readonly sessionsBetween?: InputMaybe<DateTimeRange>;
  /** Ids of directories, at least one of which lists it. */
  readonly sources?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /**
   * Words, or a question in a family's own words, of at most 500 characters. Mistyped words are mended and a place in it is
   * taken for `near`: interpretation tells. Personal: never logged, kept or sent on.
   */
  readonly text?: InputMaybe<Scalars['String']['input']>;
  /** Wards of the area, at least one of which it has a venue in, e.g. `St Helier West`. */
  readonly wards?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** True: a venue that a wheelchair gets into. */
  readonly wheelchair?: InputMaybe<Scalars['Boolean']['input']>;
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

/** Which services come first. */
export type ServiceOrder =
  /** The best answer to the words and the place. */
  | 'BEST_MATCH'
  /** The nearest venue; services without one come last. */
  | 'DISTANCE'
  /** The freshest band first, and in it what was confirmed last. */
  | 'FRESHEST'
  /** By name. */
  | 'NAME'
  /** The soonest coming session, one under way first; services without one come last. */
  | 'NEXT_SESSION';

/** Whether a service can be used. */
export type ServiceStatus =
  /** It runs. */
  | 'ACTIVE'
  /** It has stopped for a while and means to come back. */
  | 'TEMPORARILY_CLOSED'
  /** It has ended, or its directory has taken it down. */
  | 'WITHDRAWN';

export type Session = {
  /** The ages it is for: as the session says, and else as its service does; empty when neither says. */
  readonly ages: ReadonlyArray<AgeRange>;
  /**
   * What it costs in words, e.g. `£2 a child`: as the session says, and where it says nothing of its cost, as its service
   * does; null when neither says.
   */
  readonly costText: Maybe<Scalars['String']['output']>;
  readonly end: Scalars['DateTime']['output'];
  /** Whether it costs nothing: as the session says, and else as its service does. */
  readonly free: YesNoUnknown;
  readonly hub: Maybe<Hub>;
  readonly id: Scalars['ID']['output'];
  readonly listingId: Scalars['ID']['output'];
  /** Where it takes place; null when its feed does not say. */
  readonly location: Maybe<Location>;
  readonly online: Scalars['Boolean']['output'];
  readonly ownAges: ReadonlyArray<AgeRange>;
  readonly ownCostText: Maybe<Scalars['String']['output']>;
  readonly ownFree: YesNoUnknown;
  readonly placeId: Maybe<Scalars['ID']['output']>;
  /** Where `ages` and `free` came from, and by which rule: of the session itself, or of its service where it is silent. */
  readonly provenance: ReadonlyArray<FieldProvenance>;
  readonly sequence: Scalars['Int']['output'];
  /** The service that this session is part of; null when no directory lists one. */
  readonly service: Maybe<Service>;
  readonly source: Source;
  readonly start: Scalars['DateTime']['output'];
  readonly status: SessionStatus;
  readonly termTimeOnly: YesNoUnknown;
  readonly title: Scalars['String']['output'];
  readonly updatedAt: Scalars['DateTime']['output'];
};

/** A page of sessions. */
export type SessionConnection = {
  /** With what is known of the match. */
  readonly edges: ReadonlyArray<SessionEdge>;
  /** The sessions alone. */
  readonly nodes: ReadonlyArray<Session>;
  /** Where this page stands. */
  readonly pageInfo: PageInfo;
  /** What each filter left out. */
  readonly setAside: ReadonlyArray<SetAside>;
  /** How many sessions pass, over all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A session and its match. */
export type SessionEdge = {
  /** Opaque; give it to `after`. */
  readonly cursor: Scalars['String']['output'];
  /** From `near`, or the place that the text names, to where it is; null without either, online, and where that is not known or may not be shown. */
  readonly distance: Maybe<Distance>;
  /** The session. */
  readonly node: Session;
};

/** Which sessions. Each condition must hold; within one, any value does. */
export type SessionFilter = {
  /** True: what belongs to a hub. False: what belongs to none. */
  readonly atHub?: InputMaybe<Scalars['Boolean']['input']>;
  /** True: known to be free. False: known to cost something. Where the session does not say, its service does. */
  readonly free?: InputMaybe<Scalars['Boolean']['input']>;
  /** The start of the window, 14 days before today at the earliest; now when absent. What is under way then counts. */
  readonly from?: InputMaybe<Scalars['DateTime']['input']>;
  /** Ids of hubs, e.g. `carshalton`. */
  readonly hubs?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Also sessions that do not take place, which are told as CANCELLED. */
  readonly includeCancelled?: InputMaybe<Scalars['Boolean']['input']>;
  /** Keep sessions whose answer to a filter is not stated. */
  readonly includeUnknown?: InputMaybe<Scalars['Boolean']['input']>;
  /** True: on a screen. False: somewhere one goes to. */
  readonly online?: InputMaybe<Scalars['Boolean']['input']>;
  /** Sessions that are, or likely are, for this person: by the session's own ages, and else by its service's. Personal: never logged, kept or sent on. */
  readonly person?: InputMaybe<PersonInput>;
  /**
   * Words, at most 500 characters: of the title, or of the service that the session is part of. Mistyped words are mended,
   * and a place in it is taken for `near`. Personal: never logged, kept or sent on.
   */
  readonly text?: InputMaybe<Scalars['String']['input']>;
  /** The end of the window, at most 92 days after today; 28 days after `from` when absent. */
  readonly to?: InputMaybe<Scalars['DateTime']['input']>;
  /** True: at a place that a wheelchair gets into. */
  readonly wheelchair?: InputMaybe<Scalars['Boolean']['input']>;
};

/** What became of a session since it was first announced. */
export type SessionStatus =
  /** It does not take place. */
  | 'CANCELLED'
  /** At another time or place than first announced. */
  | 'MOVED'
  /** As announced. */
  | 'SCHEDULED';

/** What one filter left out. */
export type SetAside = {
  /** The filter's name, e.g. `wheelchair`. */
  readonly filter: Scalars['String']['output'];
  /** How many pass every other filter and are missing only because no directory gives an answer. */
  readonly unknown: Scalars['Int']['output'];
  /** How many would pass without this filter. */
  readonly withoutIt: Scalars['Int']['output'];
};

/** A directory that this graph reads. */
export type Source = {
  /** Where its keepers mend a record, with `{id}` for the record's id there; null when it does not say. */
  readonly editPage: Maybe<Scalars['String']['output']>;
  /** How it is doing. */
  readonly health: SourceHealth;
  /** How many listings its last reading has, where that is so few that it is held back; else null. */
  readonly heldBack: Maybe<Scalars['Int']['output']>;
  /** E.g. `information-hub`. */
  readonly id: Scalars['ID']['output'];
  /** When a reading last differed from the one before. */
  readonly lastChange: Maybe<Scalars['DateTime']['output']>;
  /** When it was last read without fault. */
  readonly lastHarvest: Maybe<Scalars['DateTime']['output']>;
  /** How many of its listings are in use. */
  readonly listingCount: Scalars['Int']['output'];
  /** What is wrong, in plain words; null when nothing is. */
  readonly message: Maybe<Scalars['String']['output']>;
  /** Its name for people. */
  readonly name: Scalars['String']['output'];
  /** True when the bundled sample answers instead of the live directory: everything it says is invented. */
  readonly sample: Scalars['Boolean']['output'];
  /** Its website. */
  readonly url: Maybe<Scalars['URL']['output']>;
};

/** How a directory is doing. */
export type SourceHealth =
  /** There is no copy to use. */
  | 'DOWN'
  /** Read without fault at the last try. */
  | 'LIVE'
  /** The last good copy is in use: the last try failed or was held back. */
  | 'STALE';

/** A stage of life. They overlap. */
export type Stage =
  /** From birth to the fifth birthday. */
  | 'EARLY_YEARS'
  /** From conception to the second birthday. */
  | 'FIRST_1001_DAYS'
  /** Before birth. */
  | 'PREGNANCY'
  /** From 4 to 10. */
  | 'PRIMARY'
  /** From 11 to 17. */
  | 'SECONDARY'
  /** From 16 to 24. */
  | 'YOUNG_ADULT';

/** Whom to turn to when it cannot wait. */
export type UrgentHelp = {
  /** Who it is. */
  readonly name: Scalars['String']['output'];
  /** The number to ring; null where neither the lexicon nor a directory gives one. */
  readonly phone: Maybe<Scalars['String']['output']>;
  /** The same, for other languages than English. */
  readonly sentence: Sentence;
  /** What to do, in words. */
  readonly text: Maybe<Scalars['String']['output']>;
  /** Its website. */
  readonly url: Maybe<Scalars['URL']['output']>;
};

/** Whether a service is for somebody. */
export type Verdict =
  /** Nothing rules it out; something was not told, or is left open. */
  | 'LIKELY'
  /** A condition that is stated leaves them out. */
  | 'NO'
  /** Nothing that is stated bears on what was told. */
  | 'UNKNOWN'
  /** Every condition that is stated is met. */
  | 'YES';

/** A way on from an answer. */
export type WayIn = {
  /** The hub to ask at, where it is one. */
  readonly hub: Maybe<Hub>;
  /** A number to ring, where there is one. */
  readonly phone: Maybe<Scalars['String']['output']>;
  /** The same, sentence by sentence, for other languages than English. */
  readonly sentences: ReadonlyArray<Sentence>;
  /** The next session to go to, where one is known. */
  readonly session: Maybe<Session>;
  /** What to do, in words. */
  readonly text: Scalars['String']['output'];
};

/** What was searched for in one week. */
export type WeekOfSearches = {
  /** The needs that questions spoke of, the most frequent first. */
  readonly needs: ReadonlyArray<NeedDemand>;
  /** Its Monday. */
  readonly week: Scalars['Date']['output'];
  /** Ordinary words of questions that no service has, the most frequent first. */
  readonly wordsWithoutAnswer: ReadonlyArray<WordDemand>;
};

/** How often a word was searched for in vain. */
export type WordDemand = {
  /** How many searches at least: 5, 10, 15 … */
  readonly searches: Scalars['Int']['output'];
  /** The word, in lower case. */
  readonly word: Scalars['String']['output'];
};

/** An answer that may be missing. UNKNOWN means that no directory says; it is never a soft no. */
export type YesNoUnknown =
  /** A directory says that it is not so. */
  | 'NO'
  /** No directory says either way. */
  | 'UNKNOWN'
  /** A directory says so. */
  | 'YES';
