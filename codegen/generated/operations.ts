/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
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

/** Which findings. Each condition must hold; within one, any value does. */
export type FindingFilter = {
  /** Ids of checks. */
  readonly checks?: ReadonlyArray<string | number> | null | undefined;
  /** First found after this moment. */
  readonly firstSeenAfter?: string | null | undefined;
  /** Whose they are, as `owner` tells it. */
  readonly owner?: string | null | undefined;
  /** Of this service. */
  readonly serviceId?: string | number | null | undefined;
  /** At least as bad as this. */
  readonly severity?: Severity | null | undefined;
  /** Ids of directories. */
  readonly sources?: ReadonlyArray<string | number> | null | undefined;
  /** What has become of them; OPEN when absent. */
  readonly states?: ReadonlyArray<FindingState> | null | undefined;
  /** Words that stand in their text, or in the service's name. */
  readonly text?: string | null | undefined;
};

/** What has become of a finding. */
export type FindingState =
  /** It holds, and the data team knows of it. */
  | 'ACKNOWLEDGED'
  /** It holds. */
  | 'OPEN'
  /** Its cause is gone. */
  | 'RESOLVED';

/** How fresh something is. In the order from worst to best. */
export type FreshnessBand =
  /** Not confirmed for more than 90 days, or something is wrong. */
  | 'DUE'
  /** Confirmed by a person within 90 days, and nothing is wrong. */
  | 'FRESH'
  /** Not confirmed for more than 180 days, or something serious is wrong. */
  | 'STALE';

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

/** Where a search starts from: a postcode, or a point. */
export type Near = {
  /** Degrees, WGS84; with longitude, instead of a postcode. */
  readonly latitude?: number | null | undefined;
  /** Degrees, WGS84. */
  readonly longitude?: number | null | undefined;
  /** A postcode, sector or outward code. Personal: never logged, kept or sent on. */
  readonly postcode?: string | null | undefined;
  /**
   * Leave out venues farther than this, in a straight line: more than 0 and at most 1,000. Services by phone, online, at
   * home or for the whole area stay. Without a postcode or a point it is measured from the place that the text names.
   */
  readonly withinMiles?: number | null | undefined;
};

/** Whom the help is meant for. */
export type Offer =
  /** Families whom a professional has assessed. */
  | 'SPECIALIST'
  /** Families with a particular need. */
  | 'TARGETED'
  /** Everyone. */
  | 'UNIVERSAL';

/** Somebody who may use a service. Only what is told is judged; nothing is taken for granted of the rest. */
export type PersonInput = {
  /** The child's or young person's age in whole months, -9 to 1,500; below 0 is before birth. */
  readonly ageMonths?: number | null | undefined;
  /** The parent's or carer's own age in whole years, 8 to 120. */
  readonly carerAgeYears?: number | null | undefined;
  /** Circumstances that hold, e.g. `young-carer`: ids or labels as `circumstances` lists them, or `pregnancy`. */
  readonly circumstances?: ReadonlyArray<string> | null | undefined;
  /** Where they live. Personal: never logged, kept or sent on. */
  readonly postcode?: string | null | undefined;
  /** Weeks of pregnancy, 0 to 45, of whoever is pregnant. */
  readonly pregnantWeeks?: number | null | undefined;
  /** Whether they have special educational needs or a disability. */
  readonly send?: boolean | null | undefined;
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

/** Which services. Each condition must hold; within one, any value does. */
export type ServiceFilter = {
  /** True: a venue with an accessible toilet. */
  readonly accessibleToilet?: boolean | null | undefined;
  /** Category ids. */
  readonly categories?: ReadonlyArray<string | number> | null | undefined;
  /** How it reaches the family. */
  readonly delivery?: ReadonlyArray<DeliveryMode> | null | undefined;
  /** True: known to be free. False: known to cost something. */
  readonly free?: boolean | null | undefined;
  /** Services that are at least so fresh, by the judgement that `Service.freshness` tells. */
  readonly freshnessAtLeast?: FreshnessBand | null | undefined;
  /** Keep services whose answer to a filter is not stated, after those whose answer is: their `because` says so. */
  readonly includeUnknown?: boolean | null | undefined;
  /** Keep services that have ended. */
  readonly includeWithdrawn?: boolean | null | undefined;
  /** True: a venue with an induction loop. */
  readonly inductionLoop?: boolean | null | undefined;
  /** Sorts of help. */
  readonly kinds?: ReadonlyArray<ServiceKind> | null | undefined;
  /** BCP 47 codes. */
  readonly languages?: ReadonlyArray<string> | null | undefined;
  /** Services of at most this tier of need, 1 to 4. */
  readonly maxThresholdTier?: number | null | undefined;
  /** Ids of needs, e.g. `young-carer`. */
  readonly needs?: ReadonlyArray<string | number> | null | undefined;
  /** For everyone, for those with a need, or for those who were assessed. */
  readonly offer?: ReadonlyArray<Offer> | null | undefined;
  /** An organisation's id. */
  readonly organisation?: string | number | null | undefined;
  /** Services that are, or likely are, for this person. Personal: never logged, kept or sent on. */
  readonly person?: PersonInput | null | undefined;
  /** Who can ask for it. */
  readonly referral?: ReadonlyArray<ReferralRoute> | null | undefined;
  /** Ids of directories, at least one of which lists it. */
  readonly sources?: ReadonlyArray<string | number> | null | undefined;
  /**
   * Words, or a question in a family's own words, of at most 500 characters. Mistyped words are mended and a place in it is
   * taken for `near`: interpretation tells. Personal: never logged, kept or sent on.
   */
  readonly text?: string | null | undefined;
  /** Wards of the area, at least one of which it has a venue in, e.g. `St Helier West`. */
  readonly wards?: ReadonlyArray<string> | null | undefined;
  /** True: a venue that a wheelchair gets into. */
  readonly wheelchair?: boolean | null | undefined;
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

/** How a directory is doing. */
export type SourceHealth =
  /** There is no copy to use. */
  | 'DOWN'
  /** Read without fault at the last try. */
  | 'LIVE'
  /** The last good copy is in use: the last try failed or was held back. */
  | 'STALE';

/** An answer that may be missing. UNKNOWN means that no directory says; it is never a soft no. */
export type YesNoUnknown =
  /** A directory says that it is not so. */
  | 'NO'
  /** No directory says either way. */
  | 'UNKNOWN'
  /** A directory says so. */
  | 'YES';

export type CalendarHubsQueryVariables = Exact<{ [key: string]: never; }>;


export type CalendarHubsQuery = { readonly hubs: ReadonlyArray<{ readonly id: string }> };

export type HubCalendarQueryVariables = Exact<{
  hub: string | number;
  from: string;
  to: string;
}>;


export type HubCalendarQuery = { readonly hub: { readonly name: string, readonly sessions: ReadonlyArray<{ readonly id: string, readonly title: string, readonly description: string | null, readonly start: string, readonly end: string, readonly status: SessionStatus, readonly online: boolean, readonly free: YesNoUnknown, readonly bookingUrl: string | null, readonly sequence: number, readonly updatedAt: string, readonly ages: ReadonlyArray<{ readonly minMonths: number | null, readonly maxMonths: number | null, readonly maxMonthsWithSend: number | null }>, readonly location: { readonly name: string | null, readonly wheelchair: YesNoUnknown, readonly address: { readonly text: string } | null } | null }> } | null };

export type FreshnessNightsQueryVariables = Exact<{ [key: string]: never; }>;


export type FreshnessNightsQuery = { readonly freshnessRuns: ReadonlyArray<{ readonly id: string, readonly startedAt: string, readonly finishedAt: string | null, readonly status: string, readonly opened: number, readonly resolved: number, readonly sources: ReadonlyArray<{ readonly listings: number, readonly linksDead: number, readonly source: { readonly id: string, readonly name: string, readonly health: SourceHealth, readonly message: string | null } }> }> };

export type FreshnessPageQueryVariables = Exact<{
  filter: FindingFilter;
  after?: string | null | undefined;
  since: string;
  today: string;
}>;


export type FreshnessPageQuery = { readonly news: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly severity: Severity, readonly state: FindingState, readonly text: string, readonly evidence: unknown, readonly field: string | null, readonly firstSeen: string, readonly lastSeen: string, readonly fixUrl: string | null, readonly owner: string | null, readonly note: string | null, readonly acknowledgedUntil: string | null, readonly check: { readonly id: string, readonly title: string, readonly why: string }, readonly source: { readonly id: string, readonly name: string }, readonly service: { readonly id: string, readonly name: string } | null }> }, readonly findings: { readonly totalCount: number, readonly facets: ReadonlyArray<{ readonly name: string, readonly values: ReadonlyArray<{ readonly value: string, readonly label: string, readonly count: number }> }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly severity: Severity, readonly state: FindingState, readonly text: string, readonly evidence: unknown, readonly field: string | null, readonly firstSeen: string, readonly lastSeen: string, readonly fixUrl: string | null, readonly owner: string | null, readonly note: string | null, readonly acknowledgedUntil: string | null, readonly check: { readonly id: string, readonly title: string, readonly why: string }, readonly source: { readonly id: string, readonly name: string }, readonly service: { readonly id: string, readonly name: string } | null }> }, readonly freshnessAsOf: { readonly services: number, readonly confirmedWithin90Days: number, readonly bands: ReadonlyArray<{ readonly value: string, readonly label: string, readonly count: number }>, readonly byWard: ReadonlyArray<{ readonly ward: string, readonly priority: boolean, readonly services: number, readonly confirmedWithin90Days: number }> } };

export type FreshnessExportQueryVariables = Exact<{
  filter: FindingFilter;
  after?: string | null | undefined;
}>;


export type FreshnessExportQuery = { readonly findings: { readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly severity: Severity, readonly state: FindingState, readonly text: string, readonly evidence: unknown, readonly field: string | null, readonly firstSeen: string, readonly lastSeen: string, readonly fixUrl: string | null, readonly owner: string | null, readonly note: string | null, readonly acknowledgedUntil: string | null, readonly check: { readonly id: string, readonly title: string, readonly why: string }, readonly source: { readonly id: string, readonly name: string }, readonly service: { readonly id: string, readonly name: string } | null }> } };

export type AcknowledgeFindingMutationVariables = Exact<{
  id: string | number;
  note?: string | null | undefined;
  until?: string | null | undefined;
}>;


export type AcknowledgeFindingMutation = { readonly acknowledgeFinding: { readonly id: string } };

export type FindingInWordsFragment = { readonly id: string, readonly severity: Severity, readonly state: FindingState, readonly text: string, readonly evidence: unknown, readonly field: string | null, readonly firstSeen: string, readonly lastSeen: string, readonly fixUrl: string | null, readonly owner: string | null, readonly note: string | null, readonly acknowledgedUntil: string | null, readonly check: { readonly id: string, readonly title: string, readonly why: string }, readonly source: { readonly id: string, readonly name: string }, readonly service: { readonly id: string, readonly name: string } | null };

export type MatchesPageQueryVariables = Exact<{
  state: MatchState;
  after?: string | null | undefined;
}>;


export type MatchesPageQuery = { readonly matches: { readonly counts: ReadonlyArray<{ readonly state: MatchState, readonly count: number }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly hasPreviousPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly state: MatchState, readonly probability: number | null, readonly vetoes: ReadonlyArray<string>, readonly oneWithheld: boolean, readonly otherWithheld: boolean, readonly one: { readonly id: string, readonly name: string, readonly url: string | null, readonly assertedAt: string | null, readonly source: { readonly name: string } }, readonly other: { readonly id: string, readonly name: string, readonly url: string | null, readonly assertedAt: string | null, readonly source: { readonly name: string } }, readonly weights: ReadonlyArray<{ readonly field: string, readonly bits: number | null, readonly text: string, readonly valueOne: string | null, readonly valueOther: string | null }>, readonly decision: { readonly verdict: MatchVerdict, readonly note: string | null, readonly by: string | null, readonly at: string } | null }> }, readonly last: { readonly nodes: ReadonlyArray<{ readonly one: string, readonly other: string, readonly verdict: MatchVerdict, readonly by: string | null, readonly at: string, readonly message: string | null, readonly oneListing: { readonly name: string } | null, readonly otherListing: { readonly name: string } | null }> }, readonly gone: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly one: string, readonly other: string, readonly verdict: MatchVerdict, readonly by: string | null, readonly at: string, readonly message: string | null, readonly oneListing: { readonly name: string } | null, readonly otherListing: { readonly name: string } | null }> } };

export type SideOfMatchFragment = { readonly id: string, readonly name: string, readonly url: string | null, readonly assertedAt: string | null, readonly source: { readonly name: string } };

export type DecisionInWordsFragment = { readonly one: string, readonly other: string, readonly verdict: MatchVerdict, readonly by: string | null, readonly at: string, readonly message: string | null, readonly oneListing: { readonly name: string } | null, readonly otherListing: { readonly name: string } | null };

export type DecideMatchMutationVariables = Exact<{
  one: string | number;
  other: string | number;
  verdict: MatchVerdict;
  note?: string | null | undefined;
  by?: string | null | undefined;
}>;


export type DecideMatchMutation = { readonly decideMatch: { readonly id: string } };

export type UndoMatchDecisionMutationVariables = Exact<{
  one: string | number;
  other: string | number;
  by?: string | null | undefined;
}>;


export type UndoMatchDecisionMutation = { readonly undoMatchDecision: boolean };

export type ReportedServiceQueryVariables = Exact<{
  slug: string;
}>;


export type ReportedServiceQuery = { readonly service: { readonly id: string, readonly slug: string, readonly name: string } | null };

export type ReportProblemMutationVariables = Exact<{
  serviceId: string | number;
  field?: string | null | undefined;
  message: string;
}>;


export type ReportProblemMutation = { readonly reportProblem: { readonly reference: string } };

export type ServicesQueryVariables = Exact<{
  filter?: ServiceFilter | null | undefined;
  near?: Near | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type ServicesQuery = { readonly services: { readonly totalCount: number, readonly setAside: ReadonlyArray<{ readonly filter: string, readonly unknown: number, readonly withoutIt: number }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly distance: { readonly miles: number } | null, readonly because: ReadonlyArray<{ readonly text: string }>, readonly node: { readonly id: string, readonly slug: string, readonly name: string, readonly summary: string | null, readonly organisation: { readonly name: string } | null, readonly phones: ReadonlyArray<{ readonly number: string }>, readonly locations: ReadonlyArray<{ readonly location: { readonly name: string | null, readonly confidential: boolean, readonly address: { readonly text: string } | null } }>, readonly listings: ReadonlyArray<{ readonly source: { readonly id: string } }>, readonly conflicts: ReadonlyArray<{ readonly field: string, readonly chosen: { readonly value: string, readonly source: { readonly id: string } }, readonly others: ReadonlyArray<{ readonly value: string, readonly source: { readonly id: string } }> }>, readonly sessions: ReadonlyArray<{ readonly title: string, readonly start: string, readonly status: SessionStatus }>, readonly nhs: { readonly odsCode: string, readonly acceptingPatients: YesNoUnknown } | null, readonly localOffer: { readonly sendNeeds: ReadonlyArray<string> } | null } }> } };

export type TimetableQueryVariables = Exact<{
  from: string;
  to: string;
}>;


export type TimetableQuery = { readonly hubs: ReadonlyArray<{ readonly id: string, readonly name: string, readonly host: string | null, readonly neighbourhood: string | null, readonly status: string, readonly sessions: ReadonlyArray<{ readonly id: string, readonly title: string, readonly start: string, readonly end: string, readonly status: SessionStatus, readonly online: boolean, readonly free: YesNoUnknown, readonly bookingUrl: string | null, readonly termTimeOnly: YesNoUnknown, readonly ages: ReadonlyArray<{ readonly minMonths: number | null, readonly maxMonths: number | null, readonly maxMonthsWithSend: number | null, readonly text: string | null }>, readonly location: { readonly name: string | null, readonly wheelchair: YesNoUnknown, readonly address: { readonly text: string } | null } | null }> }> };

export const FindingInWordsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FindingInWords"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Finding"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"severity"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"evidence"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"firstSeen"}},{"kind":"Field","name":{"kind":"Name","value":"lastSeen"}},{"kind":"Field","name":{"kind":"Name","value":"fixUrl"}},{"kind":"Field","name":{"kind":"Name","value":"owner"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"acknowledgedUntil"}},{"kind":"Field","name":{"kind":"Name","value":"check"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"why"}}]}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"service"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<FindingInWordsFragment, unknown>;
export const SideOfMatchFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SideOfMatch"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Listing"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"assertedAt"}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<SideOfMatchFragment, unknown>;
export const DecisionInWordsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DecisionInWords"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MatchDecision"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"one"}},{"kind":"Field","name":{"kind":"Name","value":"other"}},{"kind":"Field","name":{"kind":"Name","value":"verdict"}},{"kind":"Field","name":{"kind":"Name","value":"by"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"oneListing"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"otherListing"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<DecisionInWordsFragment, unknown>;
export const CalendarHubsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CalendarHubs"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hubs"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<CalendarHubsQuery, CalendarHubsQueryVariables>;
export const HubCalendarDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"HubCalendar"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"hub"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"from"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DateTime"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"to"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DateTime"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hub"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"hub"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"sessions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"from"},"value":{"kind":"Variable","name":{"kind":"Name","value":"from"}}},{"kind":"Argument","name":{"kind":"Name","value":"to"},"value":{"kind":"Variable","name":{"kind":"Name","value":"to"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"500"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"start"}},{"kind":"Field","name":{"kind":"Name","value":"end"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"online"}},{"kind":"Field","name":{"kind":"Name","value":"free"}},{"kind":"Field","name":{"kind":"Name","value":"ages"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"minMonths"}},{"kind":"Field","name":{"kind":"Name","value":"maxMonths"}},{"kind":"Field","name":{"kind":"Name","value":"maxMonthsWithSend"}}]}},{"kind":"Field","name":{"kind":"Name","value":"bookingUrl"}},{"kind":"Field","name":{"kind":"Name","value":"sequence"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"location"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"wheelchair"}},{"kind":"Field","name":{"kind":"Name","value":"address"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<HubCalendarQuery, HubCalendarQueryVariables>;
export const FreshnessNightsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"FreshnessNights"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"freshnessRuns"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"90"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"startedAt"}},{"kind":"Field","name":{"kind":"Name","value":"finishedAt"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"opened"}},{"kind":"Field","name":{"kind":"Name","value":"resolved"}},{"kind":"Field","name":{"kind":"Name","value":"sources"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"listings"}},{"kind":"Field","name":{"kind":"Name","value":"linksDead"}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"health"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]}}]} as unknown as DocumentNode<FreshnessNightsQuery, FreshnessNightsQueryVariables>;
export const FreshnessPageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"FreshnessPage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"FindingFilter"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"since"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DateTime"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"today"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"news"},"name":{"kind":"Name","value":"findings"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"firstSeenAfter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"since"}}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"10"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"FindingInWords"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"findings"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"facets"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"values"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"FindingInWords"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"freshnessAsOf"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"date"},"value":{"kind":"Variable","name":{"kind":"Name","value":"today"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"services"}},{"kind":"Field","name":{"kind":"Name","value":"confirmedWithin90Days"}},{"kind":"Field","name":{"kind":"Name","value":"bands"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}},{"kind":"Field","name":{"kind":"Name","value":"byWard"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ward"}},{"kind":"Field","name":{"kind":"Name","value":"priority"}},{"kind":"Field","name":{"kind":"Name","value":"services"}},{"kind":"Field","name":{"kind":"Name","value":"confirmedWithin90Days"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FindingInWords"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Finding"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"severity"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"evidence"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"firstSeen"}},{"kind":"Field","name":{"kind":"Name","value":"lastSeen"}},{"kind":"Field","name":{"kind":"Name","value":"fixUrl"}},{"kind":"Field","name":{"kind":"Name","value":"owner"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"acknowledgedUntil"}},{"kind":"Field","name":{"kind":"Name","value":"check"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"why"}}]}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"service"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<FreshnessPageQuery, FreshnessPageQueryVariables>;
export const FreshnessExportDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"FreshnessExport"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"FindingFilter"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"findings"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"500"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"FindingInWords"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FindingInWords"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Finding"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"severity"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"evidence"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"firstSeen"}},{"kind":"Field","name":{"kind":"Name","value":"lastSeen"}},{"kind":"Field","name":{"kind":"Name","value":"fixUrl"}},{"kind":"Field","name":{"kind":"Name","value":"owner"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"acknowledgedUntil"}},{"kind":"Field","name":{"kind":"Name","value":"check"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"why"}}]}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"service"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<FreshnessExportQuery, FreshnessExportQueryVariables>;
export const AcknowledgeFindingDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AcknowledgeFinding"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"note"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"until"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"acknowledgeFinding"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"note"},"value":{"kind":"Variable","name":{"kind":"Name","value":"note"}}},{"kind":"Argument","name":{"kind":"Name","value":"until"},"value":{"kind":"Variable","name":{"kind":"Name","value":"until"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<AcknowledgeFindingMutation, AcknowledgeFindingMutationVariables>;
export const MatchesPageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MatchesPage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"state"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"MatchState"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"matches"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"state"},"value":{"kind":"Variable","name":{"kind":"Name","value":"state"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"counts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"hasPreviousPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"probability"}},{"kind":"Field","name":{"kind":"Name","value":"vetoes"}},{"kind":"Field","name":{"kind":"Name","value":"oneWithheld"}},{"kind":"Field","name":{"kind":"Name","value":"otherWithheld"}},{"kind":"Field","name":{"kind":"Name","value":"one"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SideOfMatch"}}]}},{"kind":"Field","name":{"kind":"Name","value":"other"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SideOfMatch"}}]}},{"kind":"Field","name":{"kind":"Name","value":"weights"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"bits"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"valueOne"}},{"kind":"Field","name":{"kind":"Name","value":"valueOther"}}]}},{"kind":"Field","name":{"kind":"Name","value":"decision"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"verdict"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"by"}},{"kind":"Field","name":{"kind":"Name","value":"at"}}]}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"last"},"name":{"kind":"Name","value":"matchDecisions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DecisionInWords"}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"gone"},"name":{"kind":"Name","value":"matchDecisions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}},{"kind":"Argument","name":{"kind":"Name","value":"stale"},"value":{"kind":"BooleanValue","value":true}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DecisionInWords"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SideOfMatch"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Listing"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"assertedAt"}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DecisionInWords"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MatchDecision"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"one"}},{"kind":"Field","name":{"kind":"Name","value":"other"}},{"kind":"Field","name":{"kind":"Name","value":"verdict"}},{"kind":"Field","name":{"kind":"Name","value":"by"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"oneListing"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"otherListing"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<MatchesPageQuery, MatchesPageQueryVariables>;
export const DecideMatchDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DecideMatch"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"one"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"other"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"verdict"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"MatchVerdict"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"note"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"by"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"decideMatch"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"one"},"value":{"kind":"Variable","name":{"kind":"Name","value":"one"}}},{"kind":"Argument","name":{"kind":"Name","value":"other"},"value":{"kind":"Variable","name":{"kind":"Name","value":"other"}}},{"kind":"Argument","name":{"kind":"Name","value":"verdict"},"value":{"kind":"Variable","name":{"kind":"Name","value":"verdict"}}},{"kind":"Argument","name":{"kind":"Name","value":"note"},"value":{"kind":"Variable","name":{"kind":"Name","value":"note"}}},{"kind":"Argument","name":{"kind":"Name","value":"by"},"value":{"kind":"Variable","name":{"kind":"Name","value":"by"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<DecideMatchMutation, DecideMatchMutationVariables>;
export const UndoMatchDecisionDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"UndoMatchDecision"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"one"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"other"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"by"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"undoMatchDecision"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"one"},"value":{"kind":"Variable","name":{"kind":"Name","value":"one"}}},{"kind":"Argument","name":{"kind":"Name","value":"other"},"value":{"kind":"Variable","name":{"kind":"Name","value":"other"}}},{"kind":"Argument","name":{"kind":"Name","value":"by"},"value":{"kind":"Variable","name":{"kind":"Name","value":"by"}}}]}]}}]} as unknown as DocumentNode<UndoMatchDecisionMutation, UndoMatchDecisionMutationVariables>;
export const ReportedServiceDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ReportedService"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"slug"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"service"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"slug"},"value":{"kind":"Variable","name":{"kind":"Name","value":"slug"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<ReportedServiceQuery, ReportedServiceQueryVariables>;
export const ReportProblemDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ReportProblem"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"serviceId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"field"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"message"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reportProblem"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"serviceId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"serviceId"}}},{"kind":"Argument","name":{"kind":"Name","value":"field"},"value":{"kind":"Variable","name":{"kind":"Name","value":"field"}}},{"kind":"Argument","name":{"kind":"Name","value":"message"},"value":{"kind":"Variable","name":{"kind":"Name","value":"message"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reference"}}]}}]}}]} as unknown as DocumentNode<ReportProblemMutation, ReportProblemMutationVariables>;
export const ServicesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Services"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ServiceFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"near"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Near"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}},"defaultValue":{"kind":"IntValue","value":"20"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"services"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"near"},"value":{"kind":"Variable","name":{"kind":"Name","value":"near"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"setAside"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"filter"}},{"kind":"Field","name":{"kind":"Name","value":"unknown"}},{"kind":"Field","name":{"kind":"Name","value":"withoutIt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"distance"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"miles"}}]}},{"kind":"Field","name":{"kind":"Name","value":"because"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"summary"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"phones"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}}]}},{"kind":"Field","name":{"kind":"Name","value":"locations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"location"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"confidential"}},{"kind":"Field","name":{"kind":"Name","value":"address"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"listings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"conflicts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"chosen"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"others"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"sessions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"3"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"start"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nhs"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"odsCode"}},{"kind":"Field","name":{"kind":"Name","value":"acceptingPatients"}}]}},{"kind":"Field","name":{"kind":"Name","value":"localOffer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sendNeeds"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<ServicesQuery, ServicesQueryVariables>;
export const TimetableDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Timetable"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"from"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DateTime"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"to"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DateTime"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hubs"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"host"}},{"kind":"Field","name":{"kind":"Name","value":"neighbourhood"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"sessions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"from"},"value":{"kind":"Variable","name":{"kind":"Name","value":"from"}}},{"kind":"Argument","name":{"kind":"Name","value":"to"},"value":{"kind":"Variable","name":{"kind":"Name","value":"to"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"150"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"start"}},{"kind":"Field","name":{"kind":"Name","value":"end"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"online"}},{"kind":"Field","name":{"kind":"Name","value":"free"}},{"kind":"Field","name":{"kind":"Name","value":"ages"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"minMonths"}},{"kind":"Field","name":{"kind":"Name","value":"maxMonths"}},{"kind":"Field","name":{"kind":"Name","value":"maxMonthsWithSend"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"bookingUrl"}},{"kind":"Field","name":{"kind":"Name","value":"termTimeOnly"}},{"kind":"Field","name":{"kind":"Name","value":"location"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"wheelchair"}},{"kind":"Field","name":{"kind":"Name","value":"address"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<TimetableQuery, TimetableQueryVariables>;