import type { Judgement } from '../report/judge.ts';
import type { FindingRecord } from '../store/records.ts';

/** A service as other subgraphs name it. */
export interface ServiceReference {
  id: string;
  /** From the directory; absent where nobody asked for it. */
  updatedAt?: string | null;
}

export interface FreshnessParent extends Judgement {
  confirmedAt: string | null;
  checkedAt: string | null;
  findings: readonly FindingRecord[];
}

export interface FindingPage {
  /** Every finding that passes. */
  all: readonly FindingRecord[];
  /** Where this page begins in them, and where the next does. */
  start: number;
  end: number;
}

export interface FindingEdgeParent {
  node: FindingRecord;
}
