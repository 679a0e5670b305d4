import type { Clock } from '../kit/clock.ts';
import { toWindow } from '../kit/time/session-window.ts';
import { type Asked, toFirst } from './ask.ts';
import type { Occurrence } from './expand/expand.ts';
import type { Expander } from './expand/expander.ts';
import type { Series } from './series.ts';
import { type KnownSession, toSession } from './session.ts';

/** Those sessions of some series that are asked for, soonest first; of these, the ones that `keep` keeps. */
export type SessionsOf = (
  series: readonly Series[],
  asked: Asked,
  usualFirst: number,
  keep?: (occurrence: Occurrence) => boolean,
) => KnownSession[];

export function createSessionsOf(expand: Expander, clock: Clock): SessionsOf {
  return function sessionsOf(series, asked, usualFirst, keep = () => true) {
    const window = toWindow(asked, clock());
    const first = toFirst(asked, usualFirst);
    return series
      .flatMap((one) => expand(one, window).map((occurrence) => ({ one, occurrence })))
      .filter(({ occurrence }) => keep(occurrence))
      .toSorted((a, b) => a.occurrence.startsAt - b.occurrence.startsAt || (a.one.id < b.one.id ? -1 : 1))
      .slice(0, first)
      .map(({ one, occurrence }) => toSession(one, occurrence));
  };
}
