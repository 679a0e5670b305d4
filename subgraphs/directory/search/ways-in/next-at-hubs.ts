import type { IndexedSession } from '../../sessions/session-index.ts';
import { type Bits, hasBit } from '../select/bits.ts';

/**
 * The next session at each hub that one can go to, by the hub's id: of a service among the answers where there is one, and
 * else of any. `sessions` are in the order in which they begin.
 */
export function findNextAtHubs(
  sessions: readonly IndexedSession[],
  passing: Bits,
  now: Temporal.Instant,
): ReadonlyMap<string, IndexedSession> {
  const [any, fitting] = [new Map<string, IndexedSession>(), new Map<string, IndexedSession>()];
  for (const session of sessions) {
    const { said, service, startsAt, status } = session;
    if (said.hub === null || said.online || status === 'CANCELLED' || startsAt < now.epochMilliseconds) continue;
    any.getOrInsert(said.hub, session);
    if (hasBit(passing, service.row)) fitting.getOrInsert(said.hub, session);
  }
  return new Map([...any, ...fitting]);
}
