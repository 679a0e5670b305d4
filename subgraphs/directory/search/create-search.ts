import type { Near, ServiceFilter, ServiceOrder } from '../../../codegen/generated/directory.ts';
import type { NamedPlaceFinder } from '../../kit/place/place.ts';
import type { Area } from '../../kit/source-options.ts';
import type { Needs } from '../needs/needs.ts';
import type { ReadModel } from '../store/read-model.ts';
import type { ServicePage } from './answer.ts';
import { askServices } from './ask.ts';
import type { ServiceFacts } from './facts.ts';
import type { Interpreter } from './interpret.ts';
import { type Paging, listServices } from './list.ts';
import { createPlaceReader } from './place-in-text.ts';
import { type Bits, createBits, setBit } from './select/bits.ts';
import { type Columns, createColumns } from './select/columns.ts';
import { type Points, createPoints } from './select/points.ts';
import { type OpenHub, readOpenHubs } from './ways-in/open-hubs.ts';
import type { Lexicon } from './words/lexicon.ts';
import { createVocabulary } from './words/vocabulary.ts';

export interface Question extends Paging {
  filter?: ServiceFilter | null | undefined;
  near?: Near | null | undefined;
  orderBy: ServiceOrder;
}

/** Answers questions about the services of one build of the directory. */
export interface Search {
  /** Throws a GraphQLError of the code BAD_USER_INPUT that says what would be right. */
  ask: (question: Question) => ServicePage;
  /** A page of services that nothing was asked of, in their order. `of` tells one such list from others. */
  list: (services: readonly ServiceFacts[], of: string, paging: Paging) => ServicePage;
}

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
}

/** What every question of a search is answered from. */
export interface SearchBase extends SearchOptions {
  services: readonly ServiceFacts[];
  running: Bits;
  all: Bits;
  columns: Columns;
  points: Points;
  hubs: readonly OpenHub[];
  interpreter: () => Interpreter;
}

/** Turns the facts of a build round, once, so that each question takes microseconds for every condition. */
export function createSearch(options: SearchOptions): Search {
  const { model, places, lexicon, needs, area } = options;
  const services = model.facts;
  const [running, all] = [createBits(services.length), createBits(services.length)];
  for (const { row, withdrawn } of services) {
    setBit(all, row);
    if (!withdrawn) setBit(running, row);
  }
  let interpreter: Interpreter | null = null;

  /** Made for the first question with words. */
  function toInterpreter(): Interpreter {
    const reader = createPlaceReader(places, area.name);
    const vocabulary = createVocabulary(model.words(), [...lexicon.words, ...reader.words], lexicon.stem);
    return { lexicon, needs, vocabulary, places: reader };
  }

  const base: SearchBase = {
    ...options,
    services,
    running,
    all,
    columns: createColumns(services),
    points: createPoints(services),
    hubs: readOpenHubs(model),
    interpreter: () => (interpreter ??= toInterpreter()),
  };
  return {
    ask: (question) => askServices(base, question),
    list: (listed, of, paging) => listServices(listed, of, paging, options.cursorKey),
  };
}
