import { toDateTime } from '../../kit/time/london.ts';
import type { IndexedSession } from '../sessions/session-index.ts';
import type { SessionReference } from './parents.ts';

/** As the timetable would give it: what is asked of it is then answered here. */
export function toReference({ said, source, ...date }: IndexedSession): SessionReference {
  const { free: ownFree, ages: ownAges, hub, ...common } = said;
  return {
    ...common,
    ...date,
    start: toLondon(date.start),
    end: toLondon(date.end),
    ownFree,
    ownAges,
    hub: hub === null ? null : { id: hub },
    source: { id: source },
  };
}

function toLondon(moment: string): string {
  return toDateTime(Temporal.Instant.from(moment));
}
