import type { YesNoUnknown } from '../../kit/listing.ts';
import type { Point } from '../../kit/place/point.ts';
import type { ServiceFacts } from './facts.ts';
import type { SearchWord } from './words.ts';

/** One condition of a search. */
export interface Filter {
  /** Its name in the query, e.g. `wheelchair`. */
  name: string;
  /** UNKNOWN when no directory gives an answer. */
  judge: (facts: ServiceFacts) => YesNoUnknown;
  /** What is said of a service that passes; null where that goes without saying. */
  passes: string | null;
  /** What is said of one that passes only because unknowns were asked for. */
  unknown: string;
}

/** A service that passes every condition. */
export interface Hit {
  facts: ServiceFacts;
  score: number;
  /** To its nearest venue; null without a place to measure from or a venue. */
  metres: number | null;
  /** Conditions that it passes only because unknowns were asked for. */
  unknown: readonly Filter[];
}

/** What one condition left out (schema/directory.graphql). */
export interface SetAside {
  filter: string;
  unknown: number;
  withoutIt: number;
}

/** What was asked, so far as it explains the answers. */
export interface Asked {
  words: readonly SearchWord[];
  filters: readonly Filter[];
  /** Whether the question had a place. */
  near: boolean;
}

/** A page of the answer to one question. */
export interface ServicePage {
  /** Every service that passes, best first. */
  hits: readonly Hit[];
  /** The page is the hits from `start` up to, and without, `end`. */
  start: number;
  end: number;
  setAside: readonly SetAside[];
  asked: Asked;
  /** Where distances are measured from. */
  from: Point | null;
}
