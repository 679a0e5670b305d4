import type { ServiceFacts } from '../facts.ts';
import type { Bits } from './bits.ts';

/** One condition of a search, with the services that meet it. */
export interface Filter {
  /** Its name in the query, e.g. `wheelchair`. */
  name: string;
  yes: Bits;
  /** Services of which no directory says; null for a condition that is always answered. */
  unknown: Bits | null;
  /** What is said of a service that passes, and of one that passes only because unknowns were asked for. */
  explain: (facts: ServiceFacts, isUnknown: boolean) => string | null;
}
