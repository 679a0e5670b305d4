import type { Clock } from '../../subgraphs/kit/clock.ts';
import { london } from '../../subgraphs/kit/time/london.ts';
import { knownDays } from '../../subgraphs/kit/time/session-window.ts';
import type { PageAnswer } from '../pages/ask.ts';
import type { Session, SessionReader, Window } from './read-sessions.ts';

/** A calendar before it is written. */
export interface Calendar {
  name: string;
  sessions: readonly Session[];
}

export interface CalendarReader {
  /** A hub's, what belongs to no hub (`elsewhere`), or `all`; null when there is none of that name. */
  read(name: string): Promise<Calendar | null>;
  /** What can be asked for by name. */
  names(): Promise<string[]>;
}

/** The graph gave no whole answer. A calendar with less in it would take sessions off people's telephones. */
export class CalendarUnavailable extends Error {
  override readonly name = 'CalendarUnavailable';
}

export function createCalendarReader(reader: SessionReader, clock: Clock): CalendarReader {
  /** What has just been, and a school term ahead. Whole days, so that it changes once a day. */
  function toWindow(): Window {
    const midnight = clock().toZonedDateTimeISO(london).startOfDay();
    return { from: midnight.subtract({ days: knownDays.back }), to: midnight.add({ days: knownDays.ahead }) };
  }

  const hubs = async () => whole(await reader.hubs());
  const atHub = async (id: string) => whole(await reader.atHub(id, toWindow())) ?? [];
  const elsewhere = async () => whole(await reader.elsewhere(toWindow(), clock()));

  async function all(): Promise<readonly Session[]> {
    const known = await hubs();
    return (await Promise.all([...known.map(({ id }) => atHub(id)), elsewhere()])).flat();
  }

  return {
    async read(name) {
      if (name === 'all') return { name: 'All family hubs', sessions: await all() };
      if (name === 'elsewhere') return { name: 'Beside the family hubs', sessions: await elsewhere() };
      const hub = (await hubs()).find(({ id }) => id === name);
      return hub ? { name: hub.name, sessions: await atHub(hub.id) } : null;
    },
    names: async () => ['all', ...(await hubs()).map(({ id }) => id), 'elsewhere'],
  };
}

function whole<Data>(answer: PageAnswer<Data>): Data {
  if ('failure' in answer || answer.isPart) throw new CalendarUnavailable('The graph gave no whole answer.');
  return answer.data;
}
