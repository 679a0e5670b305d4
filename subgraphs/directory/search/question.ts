import type { Offer } from '../../../codegen/generated/harvest.ts';
import type { Band } from '../../kit/freshness.ts';
import type { DeliveryMode, ReferralRoute, ServiceKind } from '../../kit/listing.ts';
import type { PersonInput } from '../eligibility/person.ts';
import type { Paging } from './list.ts';

type Given<Value> = Value | null | undefined;

/** Where a search starts from, as the schema has it. Personal: never logged, kept or sent on. */
export interface Near {
  postcode?: Given<string>;
  latitude?: Given<number>;
  longitude?: Given<number>;
  withinMiles?: Given<number>;
}

/** Which services, as the schema has it. Its text and person are personal: never logged, kept or sent on. */
export interface ServiceFilter {
  text?: Given<string>;
  needs?: Given<readonly string[]>;
  categories?: Given<readonly string[]>;
  organisation?: Given<string>;
  kinds?: Given<readonly ServiceKind[]>;
  person?: Given<PersonInput>;
  free?: Given<boolean>;
  languages?: Given<readonly string[]>;
  wheelchair?: Given<boolean>;
  accessibleToilet?: Given<boolean>;
  inductionLoop?: Given<boolean>;
  delivery?: Given<readonly DeliveryMode[]>;
  referral?: Given<readonly ReferralRoute[]>;
  offer?: Given<readonly Offer[]>;
  maxThresholdTier?: Given<number>;
  /** RFC 3339. */
  openAt?: Given<string>;
  sessionsBetween?: Given<{ from: string; to: string }>;
  wards?: Given<readonly string[]>;
  sources?: Given<readonly string[]>;
  freshnessAtLeast?: Given<Band>;
  includeUnknown?: Given<boolean>;
  includeWithdrawn?: Given<boolean>;
}

export type ServiceOrder = 'BEST_MATCH' | 'DISTANCE' | 'NAME' | 'FRESHEST' | 'NEXT_SESSION';

export interface Question extends Paging {
  filter?: Given<ServiceFilter>;
  near?: Given<Near>;
  orderBy: ServiceOrder;
}
