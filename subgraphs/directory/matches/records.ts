import type { PairEvidence } from './decisions.ts';

/** Two listings that may be one service, as the read model keeps them. The ids are those that are shown. */
export interface MatchRecord {
  /** Of the two listings as harvested (identity/pair-key.ts): what a decision on them is found by. */
  key: string;
  one: string;
  other: string;
  oneService: string;
  otherService: string;
  oneWithheld: boolean;
  otherWithheld: boolean;
  oneName: string;
  otherName: string;
  /** Null where no rule has compared the two. */
  evidence: PairEvidence | null;
  fields: readonly FieldRecord[];
  /** Whether the rules leave it to a person. */
  isAsked: boolean;
}

/** What has become of a pair, as the graph calls it. */
export type MatchState = 'OPEN' | 'LATER' | 'SAME' | 'DIFFERENT';

/** One field of two listings, side by side. */
export interface FieldRecord {
  field: string;
  bits: number | null;
  text: string;
  valueOne: string | null;
  valueOther: string | null;
}

/** A listing that is, may be or was taken for a refuge, as the read model keeps it. Nothing in it tells the place. */
export interface RefugeRecord {
  /** As it is shown. */
  id: string;
  /** As harvested. */
  harvestedId: string;
  name: string;
  source: string;
  confidential: boolean;
  /** A person has cleared it of the words that it has now. */
  cleared: boolean;
  reason: 'FLAG' | 'WORDS' | 'SAME_SERVICE';
}
