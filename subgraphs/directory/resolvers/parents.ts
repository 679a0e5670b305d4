import type { AgeRange, YesNoUnknown } from '../../kit/listing.ts';
import type { Point } from '../../kit/place/point.ts';
import type { Clearance } from '../matches/clearances.ts';
import type { DecisionRecord } from '../matches/decision-record.ts';
import type { Page } from '../matches/page.ts';
import type { MatchRecord, MatchState, RefugeRecord } from '../matches/records.ts';
import type { ServiceLocation, ServiceRecord } from '../merge/records.ts';
import type { NeedEntry } from '../needs/lexicon/shape.ts';
import type { RelatedService } from '../related/find-related.ts';
import type { Asked, Hit, ServicePage } from '../search/answer.ts';
import type { SessionHit, SessionPage } from '../sessions/ask-sessions.ts';

/** A service, and where distances to its venues are measured from, if the question said. */
export interface ServiceParent extends ServiceRecord {
  from: Point | null;
}

export interface ServiceAtLocationParent extends ServiceLocation {
  from: Point | null;
}

export type ConnectionParent = ServicePage;

export interface EdgeParent {
  hit: Hit;
  asked: Asked;
  from: Point | null;
  /** The services of its page by id, read for the first that is asked for. */
  services: () => ReadonlyMap<string, ServiceRecord>;
}

/** A related service, and the one that it is related to. */
export interface RelatedParent extends RelatedService {
  to: ServiceRecord;
}

/** A pair, and what a person said of it. */
export interface MatchParent extends MatchRecord {
  id: string;
  state: MatchState;
  decision: DecisionRecord | null;
}

export interface MatchConnectionParent extends Page<MatchParent> {
  counts: readonly { state: MatchState; count: number }[];
}

/** Pairs that are one question, all in one state. */
export interface MatchGroupParent {
  id: string;
  state: MatchState;
  matches: readonly MatchParent[];
}

export interface MatchGroupConnectionParent extends Page<MatchGroupParent> {
  counts: readonly { state: MatchState; count: number }[];
}

export interface ConfidentialListingParent extends RefugeRecord {
  clearance: Clearance | null;
}

/** A need, and how sure it is that a text speaks of it. */
export interface NeedMatchParent {
  need: NeedEntry;
  score: number;
  because: string;
}

export interface SourceReference {
  id: string;
}

/** As the timetable subgraph gives it. */
export interface HubReference {
  id: string;
}

export type SessionConnectionParent = SessionPage;

export type SessionEdgeParent = SessionHit;

/** As the timetable subgraph gives it, or as much of it as the index holds. */
export interface SessionReference {
  id: string;
  listingId: string;
  placeId?: string | null;
  ownFree: YesNoUnknown;
  ownAges: readonly AgeRange[];
  /** From the timetable alone: absent where nobody asked for it. */
  ownCostText?: string | null;
  hub?: HubReference | null;
  source?: SourceReference;
  start?: string;
  end?: string;
}
