import { type SessionPage, askSessions } from '../sessions/ask-sessions.ts';
import type { SessionQuestion } from '../sessions/question.ts';
import { type SessionIndex, createSessionIndex } from '../sessions/session-index.ts';
import { createWhen } from '../sessions/when.ts';
import type { SearchBase, SearchOptions } from './base.ts';
import type { ServicePage } from './answer.ts';
import { askServices } from './ask.ts';
import type { ServiceFacts } from './facts.ts';
import type { Interpreter } from './interpret.ts';
import { type Paging, listServices } from './list.ts';
import { createPlaceReader } from './place-in-text.ts';
import type { Question } from './question.ts';
import { createAnswerTable } from './select/answer-table.ts';
import { type Bits, allBits, createBits, setBit } from './select/bits.ts';
import { createColumns } from './select/columns.ts';
import { createPoints } from './select/points.ts';
import { readOpenHubs } from './ways-in/open-hubs.ts';
import { createLanguageNames } from './spoken/languages.ts';
import { createMatchTopics } from './topics/match-topics.ts';
import { createFindTopics } from './topics/topics.ts';
import { createMatchWords } from './words/match-words.ts';
import { createVocabulary } from './words/vocabulary.ts';

/** Answers questions about the services of one build of the directory. */
export interface Search {
  /** Throws a GraphQLError of the code BAD_USER_INPUT that says what would be right. */
  ask: (question: Question) => ServicePage;
  /** Coming sessions. Throws as `ask` does. */
  askSessions: (question: SessionQuestion) => SessionPage;
  /** The sessions of a service by its row, soonest first. */
  sessionsOf: SessionIndex['ofService'];
  /** A page of services that nothing was asked of, in their order. `of` tells one such list from others. */
  list: (services: readonly ServiceFacts[], of: string, paging: Paging) => ServicePage;
}

/** Turns the facts of a build round, once, so that each question takes microseconds for every condition. */
export function createSearch(options: SearchOptions): Search {
  const { model, places, lexicon, needs, area } = options;
  const services = model.facts;
  const running = toBits(services, ({ withdrawn }) => !withdrawn);
  const columns = createColumns(services);
  let interpreter: Interpreter | null = null;
  let sessions: SessionIndex | null = null;
  const toSessions = () => (sessions ??= createSessionIndex(model));

  /** Made for the first question with words. */
  function toInterpreter(): Interpreter {
    const { stem } = lexicon;
    const reader = createPlaceReader(places, area.name);
    const right = [...lexicon.words, ...reader.words];
    const [forms, formsOfPlaces] = [new Set(right.map(stem)), new Set([...reader.words].map(stem))];
    const vocabulary = createVocabulary({
      counts: model.words(),
      more: right,
      hasForm: (word) => forms.has(stem(word)) || model.hasStem(stem(word)),
    });
    const placeWords = createVocabulary({
      counts: new Map(),
      more: reader.words,
      hasForm: (word) => formsOfPlaces.has(stem(word)),
    });
    return {
      lexicon,
      needs,
      vocabulary,
      placeWords,
      places: reader,
      languages: createLanguageNames(),
      findTopics: createFindTopics(needs, lexicon),
    };
  }

  const base: SearchBase = {
    ...options,
    services,
    running,
    all: allBits(services.length),
    everywhere: toBits(services, ({ reach }) => reach !== null),
    judgedOf: Uint32Array.from(services, ({ judged }) => judged),
    isOneOfMany: (row) => services[row]?.named.some(needs.standsForMany) ?? false,
    match: createMatchWords({ read: model.postings, running, rows: services.length }),
    matchTopics: createMatchTopics({ read: model.postings, rows: services.length }),
    columns,
    answers: createAnswerTable(columns, services.length),
    points: createPoints(model.points(), services.length),
    hubs: readOpenHubs(model),
    sessions: toSessions,
    when: createWhen(model, toSessions),
    interpreter: () => (interpreter ??= toInterpreter()),
  };
  return {
    ask: (question) => askServices(base, question),
    sessionsOf: (row) => toSessions().ofService(row),
    askSessions: (question) => askSessions(base, question),
    list: (listed, of, paging) => listServices(listed, of, paging, options.cursorKey),
  };
}

function toBits(services: readonly ServiceFacts[], isIn: (facts: ServiceFacts) => boolean): Bits {
  const bits = createBits(services.length);
  for (const facts of services) if (isIn(facts)) setBit(bits, facts.row);
  return bits;
}
