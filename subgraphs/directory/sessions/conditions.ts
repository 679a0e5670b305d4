import type { YesNoUnknown } from '../../kit/listing.ts';
import { findAnyHub, hubs, plannedHubs } from '../../kit/place/hubs.ts';
import { metresBetween } from '../../kit/place/distance.ts';
import { badInput } from '../search/bad-input.ts';
import type { From } from '../search/origin.ts';
import type { Relevance } from '../search/relevance.ts';
import { createBits, setBit } from '../search/select/bits.ts';
import type { Condition } from '../search/select/filter.ts';
import type { SessionFilter } from './question.ts';
import type { IndexedSession } from './session-index.ts';

/** Asks every session one thing. */
export function toCondition(
  name: string,
  sessions: readonly IndexedSession[],
  answer: (session: IndexedSession) => YesNoUnknown,
): Condition {
  const [yes, unknown] = [createBits(sessions.length), createBits(sessions.length)];
  let isUnknown = false;
  for (const [row, session] of sessions.entries()) {
    const answered = answer(session);
    if (answered === 'YES') setBit(yes, row);
    else if (answered === 'UNKNOWN') {
      setBit(unknown, row);
      isUnknown = true;
    }
  }
  return { name, yes, unknown: isUnknown ? unknown : null };
}

/** What a filter states of sessions themselves; an empty list states nothing. */
export function toPlainConditions(
  { hubs: hubIds, atHub, free, wheelchair, online }: SessionFilter,
  sessions: readonly IndexedSession[],
): Condition[] {
  const flag = (name: string, wanted: boolean | null | undefined, read: (session: IndexedSession) => YesNoUnknown) =>
    typeof wanted === 'boolean' ? [toCondition(name, sessions, (session) => wantedIs(wanted, read(session)))] : [];
  return [
    ...(hubIds && hubIds.length > 0 ? [toHubCondition(hubIds, sessions)] : []),
    ...flag('atHub', atHub, ({ said }) => (said.hub === null ? 'NO' : 'YES')),
    ...flag('free', free, ({ said, service }) => (said.free === 'UNKNOWN' ? service.free : said.free)),
    ...flag('wheelchair', wheelchair, ({ location }) => location?.wheelchair ?? 'UNKNOWN'),
    ...flag('online', online, ({ said }) => (said.online ? 'YES' : 'NO')),
  ];
}

function wantedIs(wanted: boolean, answer: YesNoUnknown): YesNoUnknown {
  if (answer === 'UNKNOWN') return 'UNKNOWN';
  return (answer === 'YES') === wanted ? 'YES' : 'NO';
}

function toHubCondition(ids: readonly string[], sessions: readonly IndexedSession[]): Condition {
  if (ids.some((id) => findAnyHub(id) === null)) {
    const known = [...hubs, ...plannedHubs].map(({ id }) => id).join(', ');
    throw badInput(`filter.hubs must each be one of: ${known}.`);
  }
  return toCondition('hubs', sessions, ({ said: { hub } }) => (hub !== null && ids.includes(hub) ? 'YES' : 'NO'));
}

/**
 * Sessions of services that have the words, or where none has, that answer the needs they speak of; and sessions that are
 * called so themselves, since one date of a group may have a title of its own.
 */
export function toTextCondition(
  { scores, words }: Relevance,
  text: string,
  sessions: readonly IndexedSession[],
): Condition {
  const found = words.scores.some((score) => score > 0) ? words.scores : scores;
  const typed = text.trim().toLowerCase();
  return toCondition('text', sessions, ({ service, said }) =>
    (found[service.row] ?? 0) > 0 || said.title.toLowerCase().includes(typed) ? 'YES' : 'NO',
  );
}

/** Leaves out what is too far away; null where any distance will do. What is online is everywhere. */
export function toNearCondition({ origin }: From, sessions: readonly IndexedSession[]): Condition | null {
  const { within } = origin;
  if (within === null) return null;
  return toCondition('near', sessions, (session) => {
    if (session.said.online) return 'YES';
    const metres = metresTo(session, origin.point);
    if (metres === null) return 'UNKNOWN';
    return metres <= within ? 'YES' : 'NO';
  });
}

/** Null for what is online, and where no point is known or may be shown. */
export function metresTo({ said, location }: IndexedSession, from: From['origin']['point']): number | null {
  if (said.online || !location || location.latitude === null || location.longitude === null) return null;
  return metresBetween(from, { latitude: location.latitude, longitude: location.longitude });
}
