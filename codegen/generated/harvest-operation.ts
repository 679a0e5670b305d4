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

/** Whom the help is meant for. */
export type Offer =
  /** Families whom a professional has assessed. */
  | 'SPECIALIST'
  /** Families with a particular need. */
  | 'TARGETED'
  /** Everyone. */
  | 'UNIVERSAL';

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

/** An answer that may be missing. UNKNOWN means that no directory says; it is never a soft no. */
export type YesNoUnknown =
  /** A directory says that it is not so. */
  | 'NO'
  /** No directory says either way. */
  | 'UNKNOWN'
  /** A directory says so. */
  | 'YES';

export type HarvestQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
}>;


export type HarvestQuery = { readonly harvest: { readonly total: number, readonly endCursor: string | null, readonly readAt: string, readonly editPage: string | null, readonly problems: ReadonlyArray<string>, readonly rejected: ReadonlyArray<{ readonly sourceId: string | null, readonly reason: string }>, readonly sessions: ReadonlyArray<{ readonly listingId: string, readonly title: string, readonly online: boolean, readonly hub: string | null, readonly placeId: string | null, readonly free: YesNoUnknown, readonly termTimeOnly: YesNoUnknown, readonly ages: ReadonlyArray<{ readonly minMonths: number | null, readonly maxMonths: number | null, readonly maxMonthsWithSend: number | null, readonly text: string | null }>, readonly dates: ReadonlyArray<{ readonly id: string, readonly start: string, readonly end: string, readonly status: SessionStatus, readonly sequence: number, readonly updatedAt: string }> }> | null, readonly listings: ReadonlyArray<{ readonly id: string, readonly sourceId: string, readonly webPage: string | null, readonly kind: ServiceKind, readonly status: ServiceStatus, readonly name: string, readonly alternateNames: ReadonlyArray<string>, readonly summary: string | null, readonly description: string | null, readonly url: string | null, readonly email: string | null, readonly delivery: ReadonlyArray<DeliveryMode>, readonly waitTime: string | null, readonly thresholdTier: number | null, readonly offer: Offer | null, readonly confidential: boolean, readonly assertedAt: string | null, readonly endsAt: string | null, readonly raw: unknown, readonly phones: ReadonlyArray<{ readonly number: string, readonly label: string | null }>, readonly organisation: { readonly id: string | null, readonly name: string, readonly description: string | null, readonly url: string | null, readonly email: string | null, readonly phones: ReadonlyArray<{ readonly number: string, readonly label: string | null }>, readonly identifiers: ReadonlyArray<{ readonly scheme: string, readonly value: string }> } | null, readonly locations: ReadonlyArray<{ readonly id: string, readonly name: string | null, readonly room: string | null, readonly addressLines: ReadonlyArray<string>, readonly city: string | null, readonly county: string | null, readonly postcode: string | null, readonly latitude: number | null, readonly longitude: number | null, readonly approximate: boolean, readonly wheelchair: YesNoUnknown, readonly accessibleToilet: YesNoUnknown, readonly inductionLoop: YesNoUnknown, readonly stepFree: YesNoUnknown, readonly accessibilityText: string | null, readonly schedules: ReadonlyArray<{ readonly rrule: string, readonly opensAt: string | null, readonly closesAt: string | null, readonly from: string | null, readonly to: string | null, readonly text: string }>, readonly holidayHours: ReadonlyArray<{ readonly from: string, readonly to: string, readonly closed: boolean, readonly opensAt: string | null, readonly closesAt: string | null }> }>, readonly areaServed: { readonly text: string, readonly codes: ReadonlyArray<string> } | null, readonly eligibility: { readonly text: string | null, readonly circumstances: ReadonlyArray<string>, readonly ages: ReadonlyArray<{ readonly minMonths: number | null, readonly maxMonths: number | null, readonly maxMonthsWithSend: number | null, readonly text: string | null }> }, readonly cost: { readonly free: YesNoUnknown, readonly text: string | null, readonly url: string | null }, readonly languages: ReadonlyArray<{ readonly language: string, readonly support: string | null }>, readonly referral: { readonly routes: ReadonlyArray<ReferralRoute>, readonly text: string | null, readonly url: string | null }, readonly categories: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly identifiers: ReadonlyArray<{ readonly scheme: string, readonly value: string }>, readonly fieldDates: ReadonlyArray<{ readonly field: string, readonly at: string }> }> } };


export const HarvestDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Harvest"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"harvest"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}},{"kind":"Field","name":{"kind":"Name","value":"readAt"}},{"kind":"Field","name":{"kind":"Name","value":"editPage"}},{"kind":"Field","name":{"kind":"Name","value":"problems"}},{"kind":"Field","name":{"kind":"Name","value":"rejected"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sourceId"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}},{"kind":"Field","name":{"kind":"Name","value":"sessions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"listingId"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"online"}},{"kind":"Field","name":{"kind":"Name","value":"hub"}},{"kind":"Field","name":{"kind":"Name","value":"placeId"}},{"kind":"Field","name":{"kind":"Name","value":"free"}},{"kind":"Field","name":{"kind":"Name","value":"ages"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"minMonths"}},{"kind":"Field","name":{"kind":"Name","value":"maxMonths"}},{"kind":"Field","name":{"kind":"Name","value":"maxMonthsWithSend"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"termTimeOnly"}},{"kind":"Field","name":{"kind":"Name","value":"dates"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"start"}},{"kind":"Field","name":{"kind":"Name","value":"end"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"sequence"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"listings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"sourceId"}},{"kind":"Field","name":{"kind":"Name","value":"webPage"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"alternateNames"}},{"kind":"Field","name":{"kind":"Name","value":"summary"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"phones"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}},{"kind":"Field","name":{"kind":"Name","value":"organisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"phones"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}},{"kind":"Field","name":{"kind":"Name","value":"identifiers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"scheme"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"locations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"room"}},{"kind":"Field","name":{"kind":"Name","value":"addressLines"}},{"kind":"Field","name":{"kind":"Name","value":"city"}},{"kind":"Field","name":{"kind":"Name","value":"county"}},{"kind":"Field","name":{"kind":"Name","value":"postcode"}},{"kind":"Field","name":{"kind":"Name","value":"latitude"}},{"kind":"Field","name":{"kind":"Name","value":"longitude"}},{"kind":"Field","name":{"kind":"Name","value":"approximate"}},{"kind":"Field","name":{"kind":"Name","value":"wheelchair"}},{"kind":"Field","name":{"kind":"Name","value":"accessibleToilet"}},{"kind":"Field","name":{"kind":"Name","value":"inductionLoop"}},{"kind":"Field","name":{"kind":"Name","value":"stepFree"}},{"kind":"Field","name":{"kind":"Name","value":"accessibilityText"}},{"kind":"Field","name":{"kind":"Name","value":"schedules"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rrule"}},{"kind":"Field","name":{"kind":"Name","value":"opensAt"}},{"kind":"Field","name":{"kind":"Name","value":"closesAt"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"holidayHours"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}},{"kind":"Field","name":{"kind":"Name","value":"closed"}},{"kind":"Field","name":{"kind":"Name","value":"opensAt"}},{"kind":"Field","name":{"kind":"Name","value":"closesAt"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"delivery"}},{"kind":"Field","name":{"kind":"Name","value":"areaServed"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"codes"}}]}},{"kind":"Field","name":{"kind":"Name","value":"eligibility"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"ages"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"minMonths"}},{"kind":"Field","name":{"kind":"Name","value":"maxMonths"}},{"kind":"Field","name":{"kind":"Name","value":"maxMonthsWithSend"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"circumstances"}}]}},{"kind":"Field","name":{"kind":"Name","value":"cost"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"free"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}},{"kind":"Field","name":{"kind":"Name","value":"languages"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"support"}}]}},{"kind":"Field","name":{"kind":"Name","value":"referral"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"routes"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}},{"kind":"Field","name":{"kind":"Name","value":"waitTime"}},{"kind":"Field","name":{"kind":"Name","value":"thresholdTier"}},{"kind":"Field","name":{"kind":"Name","value":"offer"}},{"kind":"Field","name":{"kind":"Name","value":"categories"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"identifiers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"scheme"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"Field","name":{"kind":"Name","value":"confidential"}},{"kind":"Field","name":{"kind":"Name","value":"assertedAt"}},{"kind":"Field","name":{"kind":"Name","value":"fieldDates"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"at"}}]}},{"kind":"Field","name":{"kind":"Name","value":"endsAt"}},{"kind":"Field","name":{"kind":"Name","value":"raw"}}]}}]}}]}}]} as unknown as DocumentNode<HarvestQuery, HarvestQueryVariables>;