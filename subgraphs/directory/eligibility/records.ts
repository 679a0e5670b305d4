import type { SpokenRange } from '../../kit/ages/edge.ts';
import type { AgeRange, YesNoUnknown } from '../../kit/listing.ts';

/** A stage of life (schema/directory.graphql). */
export type Stage = 'PREGNANCY' | 'FIRST_1001_DAYS' | 'EARLY_YEARS' | 'PRIMARY' | 'SECONDARY' | 'YOUNG_ADULT';

/** Who can use a service, as the read model keeps it: plain JSON. */
export interface EligibilityRecord {
  text: string | null;
  ages: readonly AgeRange[];
  carerAges: readonly AgeRange[];
  pregnancy: YesNoUnknown;
  sendOnly: YesNoUnknown;
  stages: readonly Stage[];
  circumstances: readonly string[];
  /** Where its words say that people have to live; null where they do not. */
  residents: { text: string; codes: readonly string[] } | null;
  /** What people are judged by. */
  judged: JudgedEligibility;
}

/** The conditions of a service, each as far as a directory states it. */
export interface JudgedEligibility {
  /** Accounts of the ages that each have to agree: the numbers, and the words of the same directory. None = not stated. */
  ages: readonly (readonly JudgedRange[])[];
  carerAges: readonly JudgedRange[];
  pregnancy: YesNoUnknown;
  sendOnly: YesNoUnknown;
  /** Each entry is one condition, by the ids of the circumstances any of which meets it. */
  conditions: readonly (readonly string[])[];
  /** Brothers and sisters of other ages may come along. */
  siblings: boolean;
  residents: JudgedResidents | null;
  /** A condition in the directory's words that only a person can judge; null when there is none. */
  other: string | null;
}

/**
 * A range of ages with its doubts. `rough` is one that only tells a child from an adult; `besides` one that may be meant as
 * well as the ages that are stated, and `disputed` one of which nothing is certain, whatever else is stated.
 */
export type JudgedRange = Omit<SpokenRange, 'text'> & { doubt?: 'rough' | 'besides' | 'disputed' };

export interface JudgedResidents {
  text: string;
  /** Whether it is the area that the graph is about; else who lives where cannot be told. */
  home: boolean;
  /** True: whoever lives elsewhere is left out. */
  only: boolean;
}
