import type { Hub, Session } from '../../../../gateway/pages/timetable/read-week.ts';
import { toDateTime, toInstant } from '../../../../subgraphs/kit/time/london.ts';

/** A Sunday; its week begins on 16 November. */
export const today = Temporal.PlainDate.from('2026-11-22');

const session: Session = {
  id: 'timetable:carshalton/a/2026-11-17',
  title: 'Stay and play',
  description: null,
  start: '2026-11-17T10:00:00+00:00',
  end: '2026-11-17T11:30:00+00:00',
  status: 'SCHEDULED',
  online: false,
  free: 'UNKNOWN',
  ages: [],
  bookingUrl: null,
  termTimeOnly: 'UNKNOWN',
  sequence: 0,
  updatedAt: '2026-11-01T09:00:00+00:00',
  location: null,
  costText: null,
  service: null,
};

export function createSession(more: Partial<Session> = {}): Session {
  return { ...session, ...more };
}

/** A session's start and end on London's clock. */
export function at(day: string, from: string, to: string, endDay = day): Pick<Session, 'start' | 'end'> {
  return { start: toDateTime(toInstant(day, from)), end: toDateTime(toInstant(endDay, to)) };
}

export function createHub(sessions: readonly Session[], more: Partial<Hub> = {}): Hub {
  return {
    id: 'carshalton',
    name: 'Carshalton Family Hub',
    host: 'The Hall',
    neighbourhood: 'St Helier',
    status: 'OPEN',
    sessions,
    ...more,
  };
}
