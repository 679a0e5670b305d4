import type { SentenceRecord } from '../../kit/sentences/sentence.ts';
import type {
  DeliveryMode,
  HolidayHours,
  ReferralRoute,
  Schedule,
  ServiceKind,
  ServiceStatus,
  YesNoUnknown,
} from '../../kit/listing.ts';
import type { Phone } from '../../kit/phone.ts';
import type { Offer } from '../../../codegen/generated/harvest.ts';
import type { EligibilityRecord } from '../eligibility/records.ts';
import type { Reason } from '../identity/pairs.ts';

/** A service as the read model keeps it and the graph gives it: plain JSON. Moments are RFC 3339. */
export interface ServiceRecord {
  id: string;
  slug: string;
  name: string;
  /** What else it is called, in any directory: for searching. */
  otherNames: readonly string[];
  summary: string | null;
  description: string | null;
  kind: ServiceKind;
  status: ServiceStatus;
  /** The id of who offers it, and the name, which a search may have matched. */
  organisation: { id: string; name: string } | null;
  url: string | null;
  phones: readonly Phone[];
  email: string | null;
  locations: readonly ServiceLocation[];
  /** The names of its venues that may be shown: for searching. */
  venues: readonly string[];
  /** The ids of the needs that it answers, in the strategy's order. */
  needs: readonly string[];
  /** Services that the strategy names, in its words, that it is; most are none. */
  named: readonly string[];
  delivery: readonly DeliveryMode[];
  areaServed: Area | null;
  eligibility: EligibilityRecord;
  cost: Cost;
  languages: readonly { code: string; name: string; support: string | null }[];
  referral: Referral;
  waitTime: string | null;
  thresholdTier: number | null;
  offer: Offer | null;
  categories: readonly { id: string; name: string }[];
  updatedAt: string | null;
  /** For the joins to other subgraphs: none where anything was withheld, since their details may name the place. */
  listingIds: readonly string[];
}

export interface Area {
  text: string;
  codes: readonly string[];
}

export interface Cost {
  free: YesNoUnknown;
  text: string | null;
  url: string | null;
}

export interface Referral {
  routes: readonly ReferralRoute[];
  text: string | null;
  url: string | null;
}

export interface ServiceLocation {
  id: string;
  location: string;
  schedules: readonly Schedule[];
  holidayHours: readonly HolidayHours[];
}

/** What stands behind a service: who says what of it. */
export interface ServiceAccounts {
  listings: readonly ListingRecord[];
  provenance: readonly ProvenanceRecord[];
  conflicts: readonly ConflictRecord[];
}

export interface ListingRecord {
  id: string;
  source: string;
  sourceId: string;
  name: string;
  url: string | null;
  /** Null while the directory lists it, and so was read when its source last was. */
  lastSeen: string | null;
  assertedAt: string | null;
  matchedBy: readonly Reason[];
  matchScore: number | null;
}

export interface ProvenanceRecord {
  field: string;
  source: string;
  listing: string;
  assertedAt: string | null;
  rule: string;
  /** The rule, sentence by sentence. */
  sentences: readonly SentenceRecord[];
}

export interface ConflictRecord {
  field: string;
  chosen: ConflictValueRecord;
  others: readonly ConflictValueRecord[];
  rule: string;
  /** The rule, sentence by sentence. */
  sentences: readonly SentenceRecord[];
}

export interface ConflictValueRecord {
  value: string;
  source: string;
  assertedAt: string | null;
}

export interface OrganisationRecord {
  id: string;
  name: string;
  description: string | null;
  url: string | null;
  email: string | null;
  phones: readonly Phone[];
}

export interface LocationRecord {
  id: string;
  name: string | null;
  address: AddressRecord | null;
  confidential: boolean;
  latitude: number | null;
  longitude: number | null;
  ward: string | null;
  wheelchair: YesNoUnknown;
  accessibleToilet: YesNoUnknown;
  inductionLoop: YesNoUnknown;
  stepFree: YesNoUnknown;
  accessibilityText: string | null;
  placeIds: readonly string[];
}

export interface AddressRecord {
  lines: readonly string[];
  city: string | null;
  county: string | null;
  postcode: string | null;
  text: string;
}
