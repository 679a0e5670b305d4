import type { Point } from '../../kit/place/point.ts';
import type { ServiceFreshness } from '../freshness/judge-services.ts';
import type { FacetCounts } from './select/count-facets.ts';
import type { SetAside } from './select/combine.ts';
import type { Filter } from './select/filter.ts';
import type { ServiceFacts } from './facts.ts';
import type { Interpretation } from './interpret.ts';
import type { Favour } from './spoken/favour.ts';
import type { WayIn } from './ways-in/find-ways-in.ts';
import type { WordMatch } from './words/match-words.ts';

/** A service that passes every condition. */
export interface Hit {
  facts: ServiceFacts;
  /** Its place among all hits, 0 first. */
  place: number;
  score: number;
  /** To its nearest venue; null without a place to measure from or a venue. */
  metres: number | null;
  /** Conditions that it passes only because unknowns were asked for. */
  unknown: readonly Filter[];
  /** What finds this very service in this very question. Made when asked for. */
  cursor: () => string;
}

/** What was asked, so far as it explains the answers. */
export interface Asked {
  words: WordMatch | null;
  filters: readonly Filter[];
  /** What the text tells of people; null when it tells nothing. */
  favour: Favour | null;
  /** Null for a list that nothing was asked of. */
  freshness: ServiceFreshness | null;
  /** Whether the question had a place. */
  near: boolean;
}

/** A page of the answer to one question. */
export interface ServicePage {
  /** The services of the page, best first. */
  hits: readonly Hit[];
  /** How many services pass, over all pages. */
  total: number;
  /** How many of them come before the page. */
  start: number;
  setAside: readonly SetAside[];
  /** Counted when asked for. */
  facets: () => readonly FacetCounts[];
  /** Found when asked for. */
  waysIn: () => readonly WayIn[];
  interpretation: Interpretation;
  asked: Asked;
  /** Where distances are measured from. */
  from: Point | null;
}
