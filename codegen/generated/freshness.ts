import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { AcknowledgementRecord, FindingRecord, RunRecord, RunSourceRecord } from '../../subgraphs/freshness/store/records.ts';
import type { FindingPage, FindingEdgeParent, FreshnessParent, ServiceReference } from '../../subgraphs/freshness/resolvers/parents.ts';
import type { SentenceRecord } from '../../subgraphs/kit/sentences/sentence.ts';
import type { FreshnessContext } from '../../subgraphs/freshness/context.ts';
export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
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

/** That the data team knows of a finding. */
export type Acknowledgement = {
  /** When. */
  readonly at: Scalars['DateTime']['output'];
  /** Who said so, as their team knows them; not a login. */
  readonly by: Maybe<Scalars['String']['output']>;
  /** When it was taken back or replaced, or the cause was gone; null where none of these was. */
  readonly endedAt: Maybe<Scalars['DateTime']['output']>;
  /** Who took it back or replaced it, as their team knows them; null also where the cause was gone. */
  readonly endedBy: Maybe<Scalars['String']['output']>;
  /** Which, as it is now. */
  readonly finding: Finding;
  /** Why. */
  readonly note: Maybe<Scalars['String']['output']>;
  /** The last day that it holds, or was to hold; null for until the cause is gone. */
  readonly until: Maybe<Scalars['Date']['output']>;
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

/** A question that is asked of every listing, every night. */
export type Check = {
  /** What it finds, for example. */
  readonly example: Scalars['String']['output'];
  /** E.g. `link-dead`. */
  readonly id: Scalars['ID']['output'];
  /** How bad it is at its worst. */
  readonly severity: Severity;
  /** In a few words. */
  readonly title: Scalars['String']['output'];
  /** Why it matters to a family. */
  readonly why: Scalars['String']['output'];
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

/** Something that is, or was, wrong. */
export type Finding = {
  /** Who of the data team acknowledged it, as their team knows them. Told where `note` is. */
  readonly acknowledgedBy: Maybe<Scalars['String']['output']>;
  /** The last day of its acknowledgement; null where there is none, or no end. */
  readonly acknowledgedUntil: Maybe<Scalars['Date']['output']>;
  /** The question that it answers. */
  readonly check: Check;
  /** What was read, where and when. Never tells where a confidential place is. */
  readonly evidence: Scalars['JSON']['output'];
  /** The field that is wrong, e.g. `phones`. */
  readonly field: Maybe<Scalars['String']['output']>;
  /** When it was first found. */
  readonly firstSeen: Scalars['DateTime']['output'];
  /** Where its owner mends it, at source. */
  readonly fixUrl: Maybe<Scalars['URL']['output']>;
  /** Stays the same for the same fault of the same listing. */
  readonly id: Scalars['ID']['output'];
  /** When it was last found. */
  readonly lastSeen: Scalars['DateTime']['output'];
  /** The listing that is wrong; null for what concerns a whole directory. */
  readonly listing: Maybe<Listing>;
  /** What the data team noted of it. Its own: told by `allFindings` and `acknowledgeFinding`, and null everywhere else. */
  readonly note: Maybe<Scalars['String']['output']>;
  /** Who keeps the listing. */
  readonly owner: Maybe<Scalars['String']['output']>;
  /** When its cause was found gone; null while it holds. */
  readonly resolvedAt: Maybe<Scalars['DateTime']['output']>;
  /** The service; null for what concerns a whole directory. */
  readonly service: Maybe<Service>;
  /** How bad it is now. */
  readonly severity: Severity;
  /** The directory in which it is wrong. */
  readonly source: Source;
  /** What has become of it. */
  readonly state: FindingState;
  /** What is wrong, in a sentence. */
  readonly text: Scalars['String']['output'];
};

/** A page of findings. */
export type FindingConnection = {
  /** The findings with their cursors. */
  readonly edges: ReadonlyArray<FindingEdge>;
  /** How many there are by check, source, severity and owner. */
  readonly facets: ReadonlyArray<Facet>;
  /** The findings alone. */
  readonly nodes: ReadonlyArray<Finding>;
  /** Where this page stands. */
  readonly pageInfo: PageInfo;
  /** How many there are over all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A finding and its cursor. */
export type FindingEdge = {
  /** Opaque; give it to `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The finding. */
  readonly node: Finding;
};

/** Which findings. Each condition must hold; within one, any value does. */
export type FindingFilter = {
  /** The same by the run: which changed in the run of this id, or were reported since the run before it. */
  readonly changedIn?: InputMaybe<Scalars['ID']['input']>;
  /**
   * Which came, came back, or became better or worse on this day in London or later; of those that are RESOLVED, which were
   * mended then. A dead address is found one night, and is serious from its third: it has changed on both.
   */
  readonly changedSince?: InputMaybe<Scalars['Date']['input']>;
  /** Ids of checks. */
  readonly checks?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** First found after this moment. */
  readonly firstSeenAfter?: InputMaybe<Scalars['DateTime']['input']>;
  /** Whose they are, as `owner` tells it. */
  readonly owner?: InputMaybe<Scalars['String']['input']>;
  /** Of this service. */
  readonly serviceId?: InputMaybe<Scalars['ID']['input']>;
  /** At least as bad as this. */
  readonly severity?: InputMaybe<Severity>;
  /** Ids of directories. */
  readonly sources?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** What has become of them; OPEN when absent. */
  readonly states?: InputMaybe<ReadonlyArray<FindingState>>;
  /** Words that stand in their text, or in the service's name. */
  readonly text?: InputMaybe<Scalars['String']['input']>;
};

/** What has become of a finding. */
export type FindingState =
  /** It holds, and the data team knows of it. */
  | 'ACKNOWLEDGED'
  /** It holds. */
  | 'OPEN'
  /** Its cause is gone. */
  | 'RESOLVED';

/** Our judgement of a service, and what it rests on. */
export type Freshness = {
  /** The judgement in one word. */
  readonly band: FreshnessBand;
  /** When the checks last looked at it; null before their first night. */
  readonly checkedAt: Maybe<Scalars['DateTime']['output']>;
  /** When a person last said that any listing of it is right; null when no directory tells. */
  readonly confirmedAt: Maybe<Scalars['DateTime']['output']>;
  /** What holds against it now, the most serious first. */
  readonly findings: ReadonlyArray<Finding>;
  /** Each piece of evidence in words, with what it costs, the weightiest first. */
  readonly reasons: ReadonlyArray<Scalars['String']['output']>;
  /** From 0 to 100: 100 less what each piece of evidence costs, as the reasons tell. */
  readonly score: Scalars['Int']['output'];
  /** The same as `reasons` without what each costs, for other languages than English. */
  readonly sentences: ReadonlyArray<Sentence>;
};

/** How fresh something is. In the order from worst to best. */
export type FreshnessBand =
  /** Not confirmed for more than 90 days, or something is wrong. */
  | 'DUE'
  /** Confirmed by a person within 90 days, and nothing is wrong. */
  | 'FRESH'
  /** Not confirmed for more than 180 days, or something serious is wrong. */
  | 'STALE';

/** A page of what the judgements of services rest on. */
export type FreshnessEvidence = {
  /** For the next page; null on the last one. */
  readonly endCursor: Maybe<Scalars['ID']['output']>;
  /** The services that the checks know. */
  readonly services: ReadonlyArray<ServiceEvidence>;
  /** Another whenever anything of it has changed. */
  readonly version: Scalars['ID']['output'];
};

/** How fresh everything was at the end of one day. */
export type FreshnessReport = {
  /** How many of them in each band. */
  readonly bands: ReadonlyArray<FacetValue>;
  /** By need, those least confirmed first. One with fewer than five services is left out. */
  readonly byNeed: ReadonlyArray<NeedFreshness>;
  /** By organisation, those with the most open findings first. */
  readonly byOrganisation: ReadonlyArray<OrganisationFreshness>;
  /** By ward. One with fewer than five services is left out, so that none can be told from it. */
  readonly byWard: ReadonlyArray<WardFreshness>;
  /** The share that a person had confirmed within 90 days, 0 to 1. */
  readonly confirmedWithin90Days: Scalars['Float']['output'];
  /** The day. */
  readonly date: Scalars['Date']['output'];
  /** How many services there were. */
  readonly services: Scalars['Int']['output'];
};

/** One night. */
export type FreshnessRun = {
  /** When it was done; null while it runs, and when it was broken off. */
  readonly finishedAt: Maybe<Scalars['DateTime']['output']>;
  /** Of this run. */
  readonly id: Scalars['ID']['output'];
  /** The one directory that somebody had checked by itself; null for a whole night. */
  readonly onlySource: Maybe<Source>;
  /** Findings that were new, or came back. */
  readonly opened: Scalars['Int']['output'];
  /** How fresh everything was at the end of its day. */
  readonly report: FreshnessReport;
  /** Findings whose cause was gone. */
  readonly resolved: Scalars['Int']['output'];
  /** Directory by directory. */
  readonly sources: ReadonlyArray<FreshnessRunSource>;
  /** When it began. */
  readonly startedAt: Scalars['DateTime']['output'];
  /** `RUNNING`, `FINISHED`, or `BROKEN_OFF`: the next one goes on with what it had. */
  readonly status: Scalars['String']['output'];
};

/** One directory in one night. */
export type FreshnessRunSource = {
  /** Listings that were not there the night before. */
  readonly added: Scalars['Int']['output'];
  /** Listings that were another the night before. */
  readonly changed: Scalars['Int']['output'];
  /** Web addresses that were asked, or known from the night before. */
  readonly linksChecked: Scalars['Int']['output'];
  /** Those that count as dead: after three nights. */
  readonly linksDead: Scalars['Int']['output'];
  /** Listings that were checked. */
  readonly listings: Scalars['Int']['output'];
  /** What is wrong with the directory, in plain words. */
  readonly message: Maybe<Scalars['String']['output']>;
  /** Findings of at least WARNING that held in it at the end. */
  readonly openFindings: Scalars['Int']['output'];
  /** The directory. */
  readonly source: Source;
  /** Listings that were there the night before and are not. */
  readonly withdrawn: Scalars['Int']['output'];
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

export type Listing = {
  readonly id: Scalars['ID']['output'];
};

export type Mutation = {
  /** Says that a finding is known. Until the day is over, or its cause is gone, it counts as ACKNOWLEDGED. */
  readonly acknowledgeFinding: Finding;
  /**
   * "Is this wrong?": tells the data team of a mistake. Needs no account and keeps nothing about who tells it: addresses of
   * mailboxes and telephone numbers in the message are taken out. `BAD_USER_INPUT` for a service that is not known, for a
   * field that is none, and for a message that is empty or longer than 1,000 characters; `RATE_LIMITED` when there are too many.
   */
  readonly reportProblem: ProblemReceipt;
  /**
   * Takes back what `acknowledgeFinding` said: the finding is OPEN again, if its cause is not gone. One of which nothing was said
   * stays as it is. `acknowledgements` keeps both.
   */
  readonly undoAcknowledgement: Finding;
};


export type MutationAcknowledgeFindingArgs = {
  by: InputMaybe<Scalars['String']['input']>;
  id: Scalars['ID']['input'];
  note: InputMaybe<Scalars['String']['input']>;
  until: InputMaybe<Scalars['Date']['input']>;
};


export type MutationReportProblemArgs = {
  field: InputMaybe<Scalars['String']['input']>;
  message: Scalars['String']['input'];
  serviceId: Scalars['ID']['input'];
};


export type MutationUndoAcknowledgementArgs = {
  by: InputMaybe<Scalars['String']['input']>;
  id: Scalars['ID']['input'];
};

export type Need = {
  readonly id: Scalars['ID']['output'];
};

/** How fresh the services were that answer a need. */
export type NeedFreshness = {
  /** The share that a person had confirmed within 90 days, 0 to 1. */
  readonly confirmedWithin90Days: Scalars['Float']['output'];
  /** Which. */
  readonly need: Need;
  /** How many services answer it. */
  readonly services: Scalars['Int']['output'];
};

/** Whom the help is meant for. */
export type Offer =
  /** Families whom a professional has assessed. */
  | 'SPECIALIST'
  /** Families with a particular need. */
  | 'TARGETED'
  /** Everyone. */
  | 'UNIVERSAL';

export type Organisation = {
  readonly id: Scalars['ID']['output'];
};

/** How fresh an organisation's services were. */
export type OrganisationFreshness = {
  /** How many findings were open. */
  readonly openFindings: Scalars['Int']['output'];
  /** Who. */
  readonly organisation: Organisation;
  /** How many services it has. */
  readonly services: Scalars['Int']['output'];
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

/** A telephone number. */
export type Phone = {
  /** The number as machines dial it, e.g. `+442079460001`; null when it cannot be a real UK number. */
  readonly e164: Maybe<Scalars['String']['output']>;
  /** What the number is for, e.g. `Duty line`. */
  readonly label: Maybe<Scalars['String']['output']>;
  /** The number as people write it, e.g. `020 7946 0001`. */
  readonly number: Scalars['String']['output'];
};

/** What whoever reported a problem is given. */
export type ProblemReceipt = {
  /** To quote when asking about it. */
  readonly reference: Scalars['String']['output'];
};

/** What somebody reported. Nothing is kept about who. */
export type ProblemReport = {
  /** When. */
  readonly at: Scalars['DateTime']['output'];
  /** The field that is wrong, e.g. `phones`. */
  readonly field: Maybe<Scalars['String']['output']>;
  /** In their own words, without addresses of mailboxes, numbers and postcodes. */
  readonly message: Scalars['String']['output'];
  /** As whoever reported it was told. */
  readonly reference: Scalars['String']['output'];
  /** The service that is told of wrongly. */
  readonly service: Service;
};

export type Query = {
  /**
   * What the data team said of findings by `acknowledgeFinding`, the newest first: also what was taken back or replaced since, or
   * ended as the cause was gone. For the data team.
   */
  readonly acknowledgements: ReadonlyArray<Acknowledgement>;
  /**
   * As `findings`, with what the data team noted of them, and with those that would tell anybody else where to look for a
   * confidential place: that a directory gives one away. For the data team.
   */
  readonly allFindings: FindingConnection;
  /** What the nightly checks have found, the most serious and newest first. */
  readonly findings: FindingConnection;
  /** How fresh everything was at the end of a day, rebuilt from the history. Nothing was known before the first run. */
  readonly freshnessAsOf: FreshnessReport;
  /**
   * What the judgements of services rest on, in the order of their ids, so that the directory subgraph can judge as this one
   * does and put services in order by it. What has a version other than that of the page before begins anew.
   */
  readonly freshnessEvidence: FreshnessEvidence;
  /** One run; null when there is none of that id. */
  readonly freshnessRun: Maybe<FreshnessRun>;
  /** The nightly runs, the newest first. */
  readonly freshnessRuns: ReadonlyArray<FreshnessRun>;
  /** What people have reported, the newest first, in their own words. For the data team. */
  readonly problemReports: ReadonlyArray<ProblemReport>;
};


export type QueryAcknowledgementsArgs = {
  findingId: InputMaybe<Scalars['ID']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryAllFindingsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  filter: InputMaybe<FindingFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryFindingsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  filter: InputMaybe<FindingFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryFreshnessAsOfArgs = {
  date: Scalars['Date']['input'];
};


export type QueryFreshnessEvidenceArgs = {
  after: InputMaybe<Scalars['ID']['input']>;
  first?: Scalars['Int']['input'];
  unless: InputMaybe<Scalars['ID']['input']>;
};


export type QueryFreshnessRunArgs = {
  id: Scalars['ID']['input'];
};


export type QueryFreshnessRunsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryProblemReportsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  serviceId: InputMaybe<Scalars['ID']['input']>;
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
  /** Whether what is said of this service is still true, and how that is known. */
  readonly freshness: Freshness;
  readonly id: Scalars['ID']['output'];
  /** The newest date on which a directory asserted anything of it. */
  readonly updatedAt: Maybe<Scalars['DateTime']['output']>;
};

/** What the judgement of one service rests on. */
export type ServiceEvidence = {
  /** When a person last said that any listing of it is right; null when no directory tells. */
  readonly confirmedAt: Maybe<Scalars['DateTime']['output']>;
  /** Its id. */
  readonly service: Scalars['ID']['output'];
  /** How bad the worst is that was found and holds, its age left aside; null when nothing was. */
  readonly worst: Maybe<Severity>;
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

/** What became of a session since it was first announced. */
export type SessionStatus =
  /** It does not take place. */
  | 'CANCELLED'
  /** At another time or place than first announced. */
  | 'MOVED'
  /** As announced. */
  | 'SCHEDULED';

/** How bad a finding is. */
export type Severity =
  /** Worth knowing; nobody is misled. */
  | 'INFO'
  /** A family will be misled, or somebody may come to harm. */
  | 'SERIOUS'
  /** A family may be misled. */
  | 'WARNING';

export type Source = {
  readonly id: Scalars['ID']['output'];
};

/** How fresh a ward's services were. */
export type WardFreshness = {
  /** The share that a person had confirmed within 90 days, 0 to 1. */
  readonly confirmedWithin90Days: Scalars['Float']['output'];
  /** Whether it is one of the six that the strategy names. */
  readonly priority: Scalars['Boolean']['output'];
  /** How many services are in it. */
  readonly services: Scalars['Int']['output'];
  /** Its name. */
  readonly ward: Scalars['String']['output'];
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
  Service: Service;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Service:
    ( { __typename: 'Service' }
    & GraphQLRecursivePick<FederationTypes['Service'], {"id":true}>
    & ( Record<PropertyKey, never>
        | GraphQLRecursivePick<FederationTypes['Service'], {"updatedAt":true}> ) );
};



/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Acknowledgement: ResolverTypeWrapper<AcknowledgementRecord>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  AgeRange: ResolverTypeWrapper<AgeRange>;
  Check: ResolverTypeWrapper<Check>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  DeliveryMode: DeliveryMode;
  Facet: ResolverTypeWrapper<Facet>;
  FacetValue: ResolverTypeWrapper<FacetValue>;
  Finding: ResolverTypeWrapper<FindingRecord>;
  FindingConnection: ResolverTypeWrapper<FindingPage>;
  FindingEdge: ResolverTypeWrapper<FindingEdgeParent>;
  FindingFilter: FindingFilter;
  FindingState: FindingState;
  Freshness: ResolverTypeWrapper<FreshnessParent>;
  FreshnessBand: FreshnessBand;
  FreshnessEvidence: ResolverTypeWrapper<FreshnessEvidence>;
  FreshnessReport: ResolverTypeWrapper<FreshnessReport>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  FreshnessRun: ResolverTypeWrapper<RunRecord>;
  FreshnessRunSource: ResolverTypeWrapper<RunSourceRecord>;
  HolidayHours: ResolverTypeWrapper<HolidayHours>;
  JSON: ResolverTypeWrapper<Scalars['JSON']['output']>;
  Listing: ResolverTypeWrapper<Listing>;
  LocalTime: ResolverTypeWrapper<Scalars['LocalTime']['output']>;
  Markdown: ResolverTypeWrapper<Scalars['Markdown']['output']>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Need: ResolverTypeWrapper<Need>;
  NeedFreshness: ResolverTypeWrapper<NeedFreshness>;
  Offer: Offer;
  Organisation: ResolverTypeWrapper<Organisation>;
  OrganisationFreshness: ResolverTypeWrapper<OrganisationFreshness>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Phone: ResolverTypeWrapper<Phone>;
  ProblemReceipt: ResolverTypeWrapper<ProblemReceipt>;
  ProblemReport: ResolverTypeWrapper<Omit<ProblemReport, 'service'> & { service: ResolversTypes['Service'] }>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  ReferralRoute: ReferralRoute;
  Schedule: ResolverTypeWrapper<Schedule>;
  Sentence: ResolverTypeWrapper<SentenceRecord>;
  SentenceValues: ResolverTypeWrapper<Scalars['SentenceValues']['output']>;
  Service: ResolverTypeWrapper<ServiceReference>;
  ServiceEvidence: ResolverTypeWrapper<ServiceEvidence>;
  ServiceKind: ServiceKind;
  ServiceStatus: ServiceStatus;
  SessionStatus: SessionStatus;
  Severity: Severity;
  Source: ResolverTypeWrapper<Source>;
  URL: ResolverTypeWrapper<Scalars['URL']['output']>;
  WardFreshness: ResolverTypeWrapper<WardFreshness>;
  YesNoUnknown: YesNoUnknown;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Acknowledgement: AcknowledgementRecord;
  String: Scalars['String']['output'];
  AgeRange: AgeRange;
  Check: Check;
  ID: Scalars['ID']['output'];
  Date: Scalars['Date']['output'];
  DateTime: Scalars['DateTime']['output'];
  Facet: Facet;
  FacetValue: FacetValue;
  Finding: FindingRecord;
  FindingConnection: FindingPage;
  FindingEdge: FindingEdgeParent;
  FindingFilter: FindingFilter;
  Freshness: FreshnessParent;
  FreshnessEvidence: FreshnessEvidence;
  FreshnessReport: FreshnessReport;
  Float: Scalars['Float']['output'];
  FreshnessRun: RunRecord;
  FreshnessRunSource: RunSourceRecord;
  HolidayHours: HolidayHours;
  JSON: Scalars['JSON']['output'];
  Listing: Listing;
  LocalTime: Scalars['LocalTime']['output'];
  Markdown: Scalars['Markdown']['output'];
  Mutation: Record<PropertyKey, never>;
  Need: Need;
  NeedFreshness: NeedFreshness;
  Organisation: Organisation;
  OrganisationFreshness: OrganisationFreshness;
  PageInfo: PageInfo;
  Phone: Phone;
  ProblemReceipt: ProblemReceipt;
  ProblemReport: Omit<ProblemReport, 'service'> & { service: ResolversParentTypes['Service'] };
  Query: Record<PropertyKey, never>;
  Schedule: Schedule;
  Sentence: SentenceRecord;
  SentenceValues: Scalars['SentenceValues']['output'];
  Service: ServiceReference;
  ServiceEvidence: ServiceEvidence;
  Source: Source;
  URL: Scalars['URL']['output'];
  WardFreshness: WardFreshness;
  Boolean: Scalars['Boolean']['output'];
  Int: Scalars['Int']['output'];
};

export type CacheControlDirectiveArgs = {
  inheritMaxAge: Maybe<Scalars['Boolean']['input']>;
  maxAge: Maybe<Scalars['Int']['input']>;
};

export type CacheControlDirectiveResolver<Result, Parent, ContextType = FreshnessContext, Args = CacheControlDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type AcknowledgementResolvers<ContextType = FreshnessContext, ParentType extends ResolversParentTypes['Acknowledgement'] = ResolversParentTypes['Acknowledgement']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  by?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  endedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  endedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  finding?: Resolver<ResolversTypes['Finding'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type AgeRangeResolvers<ContextType = FreshnessContext, ParentType extends ResolversParentTypes['AgeRange'] = ResolversParentTypes['AgeRange']> = {
  maxMonths?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  maxMonthsWithSend?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  minMonths?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  text?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type CheckResolvers<ContextType = FreshnessContext, ParentType extends ResolversParentTypes['Check'] = ResolversParentTypes['Check']> = {
  example?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  severity?: Resolver<ResolversTypes['Severity'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  why?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type FacetResolvers<ContextType = FreshnessContext, ParentType extends ResolversParentTypes['Facet'] = ResolversParentTypes['Facet']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  values?: Resolver<ReadonlyArray<ResolversTypes['FacetValue']>, ParentType, ContextType>;
};

export type FacetValueResolvers<ContextType = FreshnessContext, ParentType extends ResolversParentTypes['FacetValue'] = ResolversParentTypes['FacetValue']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type FindingResolvers<ContextType = FreshnessContext, ParentType extends ResolversParentTypes['Finding'] = ResolversParentTypes['Finding']> = {
  acknowledgedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  acknowledgedUntil?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  check?: Resolver<ResolversTypes['Check'], ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['JSON'], ParentType, ContextType>;
  field?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  firstSeen?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  fixUrl?: Resolver<Maybe<ResolversTypes['URL']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  lastSeen?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  listing?: Resolver<Maybe<ResolversTypes['Listing']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  owner?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  resolvedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  service?: Resolver<Maybe<ResolversTypes['Service']>, ParentType, ContextType>;
  severity?: Resolver<ResolversTypes['Severity'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['FindingState'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type FindingConnectionResolvers<ContextType = FreshnessContext, ParentType extends ResolversParentTypes['FindingConnection'] = ResolversParentTypes['FindingConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['FindingEdge']>, ParentType, ContextType>;
  facets?: Resolver<ReadonlyArray<ResolversTypes['Facet']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Finding']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type FindingEdgeResolvers<ContextType = FreshnessContext, ParentType extends ResolversParentTypes['FindingEdge'] = ResolversParentTypes['FindingEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Finding'], ParentType, ContextType>;
};

export type FreshnessResolvers<ContextType = FreshnessContext, ParentType extends ResolversParentTypes['Freshness'] = ResolversParentTypes['Freshness']> = {
  band?: Resolver<ResolversTypes['FreshnessBand'], ParentType, ContextType>;
  checkedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  confirmedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  findings?: Resolver<ReadonlyArray<ResolversTypes['Finding']>, ParentType, ContextType>;
  reasons?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sentences?: Resolver<ReadonlyArray<ResolversTypes['Sentence']>, ParentType, ContextType>;
};

export type FreshnessEvidenceResolvers<ContextType = FreshnessContext, ParentType extends ResolversParentTypes['FreshnessEvidence'] = ResolversParentTypes['FreshnessEvidence']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  services?: Resolver<ReadonlyArray<ResolversTypes['ServiceEvidence']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type FreshnessReportResolvers<ContextType = FreshnessContext, ParentType extends ResolversParentTypes['FreshnessReport'] = ResolversParentTypes['FreshnessReport']> = {
  bands?: Resolver<ReadonlyArray<ResolversTypes['FacetValue']>, ParentType, ContextType>;
  byNeed?: Resolver<ReadonlyArray<ResolversTypes['NeedFreshness']>, ParentType, ContextType>;
  byOrganisation?: Resolver<ReadonlyArray<ResolversTypes['OrganisationFreshness']>, ParentType, ContextType>;
  byWard?: Resolver<ReadonlyArray<ResolversTypes['WardFreshness']>, ParentType, ContextType>;
  confirmedWithin90Days?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  date?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  services?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type FreshnessRunResolvers<ContextType = FreshnessContext, ParentType extends ResolversParentTypes['FreshnessRun'] = ResolversParentTypes['FreshnessRun']> = {
  finishedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  onlySource?: Resolver<Maybe<ResolversTypes['Source']>, ParentType, ContextType>;
  opened?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  report?: Resolver<ResolversTypes['FreshnessReport'], ParentType, ContextType>;
  resolved?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['FreshnessRunSource']>, ParentType, ContextType>;
  startedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type FreshnessRunSourceResolvers<ContextType = FreshnessContext, ParentType extends ResolversParentTypes['FreshnessRunSource'] = ResolversParentTypes['FreshnessRunSource']> = {
  added?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  changed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  linksChecked?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  linksDead?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  listings?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  message?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  openFindings?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
  withdrawn?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type HolidayHoursResolvers<ContextType = FreshnessContext, ParentType extends ResolversParentTypes['HolidayHours'] = ResolversParentTypes['HolidayHours']> = {
  closed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  closesAt?: Resolver<Maybe<ResolversTypes['LocalTime']>, ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  opensAt?: Resolver<Maybe<ResolversTypes['LocalTime']>, ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export interface JsonScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['JSON'], any> {
  name: 'JSON';
}

export type ListingResolvers<ContextType = FreshnessContext, ParentType extends ResolversParentTypes['Listing'] = ResolversParentTypes['Listing']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export interface LocalTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['LocalTime'], any> {
  name: 'LocalTime';
}

export interface MarkdownScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Markdown'], any> {
  name: 'Markdown';
}

export type MutationResolvers<ContextType = FreshnessContext, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  acknowledgeFinding?: Resolver<ResolversTypes['Finding'], ParentType, ContextType, RequireFields<MutationAcknowledgeFindingArgs, 'id'>>;
  reportProblem?: Resolver<ResolversTypes['ProblemReceipt'], ParentType, ContextType, RequireFields<MutationReportProblemArgs, 'message' | 'serviceId'>>;
  undoAcknowledgement?: Resolver<ResolversTypes['Finding'], ParentType, ContextType, RequireFields<MutationUndoAcknowledgementArgs, 'id'>>;
};

export type NeedResolvers<ContextType = FreshnessContext, ParentType extends ResolversParentTypes['Need'] = ResolversParentTypes['Need']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type NeedFreshnessResolvers<ContextType = FreshnessContext, ParentType extends ResolversParentTypes['NeedFreshness'] = ResolversParentTypes['NeedFreshness']> = {
  confirmedWithin90Days?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  need?: Resolver<ResolversTypes['Need'], ParentType, ContextType>;
  services?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type OrganisationResolvers<ContextType = FreshnessContext, ParentType extends ResolversParentTypes['Organisation'] = ResolversParentTypes['Organisation']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type OrganisationFreshnessResolvers<ContextType = FreshnessContext, ParentType extends ResolversParentTypes['OrganisationFreshness'] = ResolversParentTypes['OrganisationFreshness']> = {
  openFindings?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  organisation?: Resolver<ResolversTypes['Organisation'], ParentType, ContextType>;
  services?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = FreshnessContext, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PhoneResolvers<ContextType = FreshnessContext, ParentType extends ResolversParentTypes['Phone'] = ResolversParentTypes['Phone']> = {
  e164?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  label?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ProblemReceiptResolvers<ContextType = FreshnessContext, ParentType extends ResolversParentTypes['ProblemReceipt'] = ResolversParentTypes['ProblemReceipt']> = {
  reference?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ProblemReportResolvers<ContextType = FreshnessContext, ParentType extends ResolversParentTypes['ProblemReport'] = ResolversParentTypes['ProblemReport']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  field?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reference?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  service?: Resolver<ResolversTypes['Service'], ParentType, ContextType>;
};

export type QueryResolvers<ContextType = FreshnessContext, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  acknowledgements?: Resolver<ReadonlyArray<ResolversTypes['Acknowledgement']>, ParentType, ContextType, RequireFields<QueryAcknowledgementsArgs, 'first'>>;
  allFindings?: Resolver<ResolversTypes['FindingConnection'], ParentType, ContextType, RequireFields<QueryAllFindingsArgs, 'first'>>;
  findings?: Resolver<ResolversTypes['FindingConnection'], ParentType, ContextType, RequireFields<QueryFindingsArgs, 'first'>>;
  freshnessAsOf?: Resolver<ResolversTypes['FreshnessReport'], ParentType, ContextType, RequireFields<QueryFreshnessAsOfArgs, 'date'>>;
  freshnessEvidence?: Resolver<ResolversTypes['FreshnessEvidence'], ParentType, ContextType, RequireFields<QueryFreshnessEvidenceArgs, 'first'>>;
  freshnessRun?: Resolver<Maybe<ResolversTypes['FreshnessRun']>, ParentType, ContextType, RequireFields<QueryFreshnessRunArgs, 'id'>>;
  freshnessRuns?: Resolver<ReadonlyArray<ResolversTypes['FreshnessRun']>, ParentType, ContextType, RequireFields<QueryFreshnessRunsArgs, 'first'>>;
  problemReports?: Resolver<ReadonlyArray<ResolversTypes['ProblemReport']>, ParentType, ContextType, RequireFields<QueryProblemReportsArgs, 'first'>>;
};

export type ScheduleResolvers<ContextType = FreshnessContext, ParentType extends ResolversParentTypes['Schedule'] = ResolversParentTypes['Schedule']> = {
  closesAt?: Resolver<Maybe<ResolversTypes['LocalTime']>, ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  opensAt?: Resolver<Maybe<ResolversTypes['LocalTime']>, ParentType, ContextType>;
  rrule?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type SentenceResolvers<ContextType = FreshnessContext, ParentType extends ResolversParentTypes['Sentence'] = ResolversParentTypes['Sentence']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  values?: Resolver<ResolversTypes['SentenceValues'], ParentType, ContextType>;
};

export interface SentenceValuesScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['SentenceValues'], any> {
  name: 'SentenceValues';
}

export type ServiceResolvers<ContextType = FreshnessContext, ParentType extends ResolversParentTypes['Service'] = ResolversParentTypes['Service'], FederationReferenceType extends FederationReferenceTypes['Service'] = FederationReferenceTypes['Service']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Service']> | FederationReferenceType, FederationReferenceType, ContextType>;
  freshness?: Resolver<ResolversTypes['Freshness'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type ServiceEvidenceResolvers<ContextType = FreshnessContext, ParentType extends ResolversParentTypes['ServiceEvidence'] = ResolversParentTypes['ServiceEvidence']> = {
  confirmedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  service?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  worst?: Resolver<Maybe<ResolversTypes['Severity']>, ParentType, ContextType>;
};

export type SourceResolvers<ContextType = FreshnessContext, ParentType extends ResolversParentTypes['Source'] = ResolversParentTypes['Source']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export interface UrlScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['URL'], any> {
  name: 'URL';
}

export type WardFreshnessResolvers<ContextType = FreshnessContext, ParentType extends ResolversParentTypes['WardFreshness'] = ResolversParentTypes['WardFreshness']> = {
  confirmedWithin90Days?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  priority?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  services?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  ward?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type Resolvers<ContextType = FreshnessContext> = {
  Acknowledgement?: AcknowledgementResolvers<ContextType>;
  AgeRange?: AgeRangeResolvers<ContextType>;
  Check?: CheckResolvers<ContextType>;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  Facet?: FacetResolvers<ContextType>;
  FacetValue?: FacetValueResolvers<ContextType>;
  Finding?: FindingResolvers<ContextType>;
  FindingConnection?: FindingConnectionResolvers<ContextType>;
  FindingEdge?: FindingEdgeResolvers<ContextType>;
  Freshness?: FreshnessResolvers<ContextType>;
  FreshnessEvidence?: FreshnessEvidenceResolvers<ContextType>;
  FreshnessReport?: FreshnessReportResolvers<ContextType>;
  FreshnessRun?: FreshnessRunResolvers<ContextType>;
  FreshnessRunSource?: FreshnessRunSourceResolvers<ContextType>;
  HolidayHours?: HolidayHoursResolvers<ContextType>;
  JSON?: GraphQLScalarType;
  Listing?: ListingResolvers<ContextType>;
  LocalTime?: GraphQLScalarType;
  Markdown?: GraphQLScalarType;
  Mutation?: MutationResolvers<ContextType>;
  Need?: NeedResolvers<ContextType>;
  NeedFreshness?: NeedFreshnessResolvers<ContextType>;
  Organisation?: OrganisationResolvers<ContextType>;
  OrganisationFreshness?: OrganisationFreshnessResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Phone?: PhoneResolvers<ContextType>;
  ProblemReceipt?: ProblemReceiptResolvers<ContextType>;
  ProblemReport?: ProblemReportResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  Schedule?: ScheduleResolvers<ContextType>;
  Sentence?: SentenceResolvers<ContextType>;
  SentenceValues?: GraphQLScalarType;
  Service?: ServiceResolvers<ContextType>;
  ServiceEvidence?: ServiceEvidenceResolvers<ContextType>;
  Source?: SourceResolvers<ContextType>;
  URL?: GraphQLScalarType;
  WardFreshness?: WardFreshnessResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = FreshnessContext> = {
  cacheControl?: CacheControlDirectiveResolver<any, any, ContextType>;
};
