import type { Clock } from '../../kit/clock.ts';
import type { NamedPlaceFinder } from '../../kit/place/place.ts';
import type { Area } from '../../kit/source-options.ts';
import type { JudgeServices } from '../freshness/judge-services.ts';
import type { Needs } from '../needs/needs.ts';
import type { SessionIndex } from '../sessions/session-index.ts';
import type { When } from '../sessions/when.ts';
import type { ReadModel } from '../store/read-model.ts';
import type { ServiceFacts } from './facts.ts';
import type { Interpreter } from './interpret.ts';
import type { AnswerTable } from './select/answer-table.ts';
import type { Bits } from './select/bits.ts';
import type { Columns } from './select/columns.ts';
import type { Points } from './select/points.ts';
import type { OpenHub } from './ways-in/open-hubs.ts';
import type { MatchTopics } from './topics/match-topics.ts';
import type { Lexicon } from './words/lexicon.ts';
import type { MatchWords } from './words/match-words.ts';

/** What a search is made with. */
export interface SearchOptions {
  model: ReadModel;
  places: NamedPlaceFinder;
  lexicon: Lexicon;
  needs: Needs;
  area: Area;
  /** The ids of the directories. */
  sources: readonly string[];
  /** A secret that all gateways share, for cursors. */
  cursorKey: string;
  clock: Clock;
  /** How fresh its services are now. */
  freshness: JudgeServices;
}

/** What every question of a search is answered from. */
export interface SearchBase extends SearchOptions {
  services: readonly ServiceFacts[];
  /** Those that have not ended. */
  running: Bits;
  all: Bits;
  /** Those that reach people wherever they live. */
  everywhere: Bits;
  /** By row, the number of whom it is for, among all that the model keeps. */
  judgedOf: Uint32Array;
  /** Whether the strategy names a service only as one of its sort, as it does GPs. */
  isOneOfMany: (row: number) => boolean;
  match: MatchWords;
  matchTopics: MatchTopics;
  columns: Columns;
  answers: AnswerTable;
  points: Points;
  hubs: readonly OpenHub[];
  /** Made for the first question that needs it. */
  sessions: () => SessionIndex;
  /** When services are open and have sessions. */
  when: When;
  interpreter: () => Interpreter;
}
