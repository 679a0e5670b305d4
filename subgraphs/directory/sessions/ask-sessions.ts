import type { YesNoUnknown } from '../../kit/listing.ts';
import { type Window, knownDays, toMs, touches } from '../../kit/time/session-window.ts';
import { toPerson } from '../eligibility/person.ts';
import type { SearchBase } from '../search/base.ts';
import { createCursors } from '../search/cursor.ts';
import { interpret } from '../search/interpret.ts';
import { checkFirst } from '../search/list.ts';
import { type From, toFrom } from '../search/origin.ts';
import { toRelevance } from '../search/relevance.ts';
import { type Bits, createBits, setBit, toRows } from '../search/select/bits.ts';
import { type SetAside, combine } from '../search/select/combine.ts';
import type { Condition } from '../search/select/filter.ts';
import { metresTo, toCondition, toNearCondition, toPlainConditions, toTextCondition } from './conditions.ts';
import { createIsFor } from './for-person.ts';
import type { SessionFilter, SessionQuestion } from './question.ts';
import type { IndexedSession } from './session-index.ts';
import { toKnownWindow } from './window.ts';

/** A session that passes every condition. */
export interface SessionHit {
  session: IndexedSession;
  /** From where the question starts; null where that or the place is not known or may not be shown. */
  metres: number | null;
  cursor: string;
}

/** A page of the answer to one question about sessions. */
export interface SessionPage {
  /** Soonest first. */
  hits: readonly SessionHit[];
  /** How many pass, over all pages. */
  total: number;
  /** How many of them come before the page. */
  start: number;
  setAside: readonly SetAside[];
}

/** Answers a question about sessions. Throws a GraphQLError of the code BAD_USER_INPUT that says what would be right. */
export function askSessions(base: SearchBase, question: SessionQuestion): SessionPage {
  checkFirst(question.first);
  const filter = question.filter ?? {};
  const window = toKnownWindow(filter, question.now, { path: 'filter.', daysBack: knownDays.back });
  const sessions = base.sessions().all;
  const understood = interpret(filter.text, base.interpreter());
  const from = toFrom(question.near, understood.place, base.places);
  const conditions = [
    toAskedText(base, understood, sessions),
    ...toPlainConditions(filter, sessions),
    filter.person ? toPersonCondition(base, filter.person, sessions) : null,
    from && toNearCondition(from, sessions),
  ].filter((condition) => condition !== null);
  const among = touching(sessions, window, filter.includeCancelled ?? false);
  const { passing, setAside } = combine(conditions, among, filter.includeUnknown ?? false);
  return { ...toPage(toRows(passing), { base, question, sessions, from }), setAside };
}

function toAskedText(
  base: SearchBase,
  understood: ReturnType<typeof interpret>,
  sessions: readonly IndexedSession[],
): Condition | null {
  const relevance = toRelevance(understood, base);
  return relevance && toTextCondition(relevance, understood.text ?? '', sessions);
}

function toPersonCondition(
  { places, model }: SearchBase,
  person: NonNullable<SessionFilter['person']>,
  sessions: readonly IndexedSession[],
): Condition {
  const isFor: (session: IndexedSession) => YesNoUnknown = createIsFor(
    toPerson(person, places, 'filter.person'),
    model.judged,
  );
  return toCondition('person', sessions, isFor);
}

function touching(sessions: readonly IndexedSession[], window: Window, withCancelled: boolean): Bits {
  const bits = createBits(sessions.length);
  const inMs = toMs(window);
  for (const [row, session] of sessions.entries()) {
    if (touches(session, inMs) && (withCancelled || session.status !== 'CANCELLED')) setBit(bits, row);
  }
  return bits;
}

interface Found {
  base: SearchBase;
  question: SessionQuestion;
  sessions: readonly IndexedSession[];
  from: From | null;
}

function toPage(
  rows: Uint32Array,
  { base, question, sessions, from }: Found,
): Pick<SessionPage, 'hits' | 'total' | 'start'> {
  const { first, after, filter, near } = question;
  const cursors = createCursors(base.cursorKey, ['sessions', filter ?? null, near ?? null]);
  const idAt = (place: number) => sessions[rows[place] ?? -1]?.id;
  // One that has ended since is not among them any more: the page goes on with the first that comes after it.
  const find = (id: string) => {
    const row = sessions.findIndex((session) => session.id === id);
    return row === -1 ? -1 : rows.findLastIndex((known) => known <= row);
  };
  const start = typeof after === 'string' ? cursors.startAfter(after, { at: idAt, find, count: rows.length }) : 0;
  const hits = Array.from(rows.subarray(start, start + first), (row, index): SessionHit[] => {
    const session = sessions[row];
    if (!session) return [];
    const metres = from && metresTo(session, from.origin.point);
    return [{ session, metres, cursor: cursors.of(session.id, start + index) }];
  }).flat();
  return { hits, total: rows.length, start };
}
