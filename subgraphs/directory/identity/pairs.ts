import type { Listing } from '../../kit/listing.ts';
import type { LinkWeights } from './weigh/weights.ts';

/** Why two listings were taken for one service. Never holds a value of theirs: a postcode may be confidential. */
export interface Reason {
  /** The field that agreed. */
  field: string;
  text: string;
}

/** What a person said of two listings. The ids are listing ids, in any order. */
export interface PairDecision {
  one: string;
  other: string;
  /** `later` decides nothing yet. */
  verdict: 'same' | 'different' | 'later';
}

/** What one field says of two listings. */
export interface FieldWeight {
  field: string;
  /** The binary logarithm of the likelihood ratio: above 0 it speaks for one service, below 0 for two. */
  bits: number;
  /** In plain words. Never holds a value: a postcode may be confidential. */
  text: string;
}

/** What is known of two listings without asking anything of the others. */
interface PairAccount {
  /** Listing ids, the lower one first. */
  one: string;
  other: string;
  /** That they are one service, 0 to 1. */
  probability: number;
  weights: FieldWeight[];
  /** Why they cannot be one, whatever their weights, in plain words. */
  vetoes: string[];
}

/** Two listings that a person has to decide on. */
export type ReviewPair = PairAccount;

/** Joined without asking, asked of a person, or kept apart without asking. */
export type Band = 'JOIN' | 'REVIEW' | 'APART';

export interface PairExplanation extends PairAccount {
  /** Where probability and vetoes alone would put them. */
  band: Band;
  /** What a person said of them; null when nobody did. */
  decision: PairDecision['verdict'] | null;
  /** Whether they are one service in the end. */
  together: boolean;
  /** Why it ended so, in plain words. */
  because: string;
  /** The services of which they are: one or two, each as the ids of its listings. */
  services: readonly (readonly string[])[];
}

/** The listings that are one service. */
export interface Cluster {
  members: ClusterMember[];
}

export interface ClusterMember {
  listingId: string;
  /** Why it was taken for the same service as the others; empty when it stands alone. */
  matchedBy: readonly Reason[];
  /** How sure that is, 0 to 1; null when it stands alone. */
  matchScore: number | null;
}

export interface ServiceDecisions {
  clusters: Cluster[];
  /** What people have to decide, the surest first. */
  queue: ReviewPair[];
}

export interface ReadOptions {
  /** The ids of the directories. */
  sources: readonly string[];
  /** A digest of all that a listing says: one of which it is as before is not read again. All are read when not given. */
  digestOf?: ((listing: Listing) => string | undefined) | undefined;
}

export interface DecideOptions extends ReadOptions {
  /** What people have said of pairs. */
  decisions?: readonly PairDecision[];
  /** What agreement is worth; learned from the listings when not given. */
  weights?: LinkWeights;
}
