import type { Reason, Verdict } from '../eligibility/reason.ts';
import type { NeedEntry } from '../needs/lexicon/shape.ts';

/** What may help one person, or the family together. */
export interface PlannedGroup {
  label: string;
  member: number | null;
  need: NeedEntry | null;
  services: PlannedMatch[];
  notListed: readonly string[];
}

export interface PlannedMatch {
  /** The service's id. */
  id: string;
  verdict: Verdict;
  reasons: readonly Reason[];
  alsoFor: string[];
}
