import type { SentenceRecord } from '../../../kit/sentences/sentence.ts';
import type { ServiceFacts } from '../facts.ts';
import type { Bits } from './bits.ts';

/** One condition of a question, with the rows that meet it. */
export interface Condition {
  /** Its name in the query, e.g. `wheelchair`. */
  name: string;
  yes: Bits;
  /** Rows of which no directory says; null for a condition that is always answered. */
  unknown: Bits | null;
}

/** One condition of a search for services. */
export interface Filter extends Condition {
  /** What is said of a service that passes, and of one that passes only because unknowns were asked for; often nothing. */
  explain: (facts: ServiceFacts, isUnknown: boolean) => readonly SentenceRecord[];
}
