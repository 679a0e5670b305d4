import type { FilterName } from '../../calendar/filters.ts';
import { london } from '../../../subgraphs/kit/time/london.ts';
import type { Position } from './address.ts';
import type { Hub, Session } from './read-week.ts';

/** One hub's part of what is shown. */
export interface ChosenHub {
  hub: Hub;
  /** Those days of the week on which something is on, in order. */
  days: { date: Temporal.PlainDate; sessions: Session[] }[];
}

/** What a position shows of a week. */
export interface Chosen {
  hubs: ChosenHub[];
  /** How many sessions are shown. */
  count: number;
  /** How many are left out only because they do not say, by what they do not say. */
  setAside: { unknown: FilterName[]; count: number }[];
}

/** Chooses what a position asks for out of a week of all hubs. */
export function chooseSessions(all: readonly Hub[], position: Position): Chosen {
  const hubs = all.filter(({ id }) => position.hub === null || position.hub === id);
  const chosen = hubs.map((hub) => ({
    hub,
    days: groupByDay(hub.sessions.filter(position.filters.keeps), position.monday),
  }));
  const count = chosen.flatMap(({ days }) => days).reduce((sum, { sessions }) => sum + sessions.length, 0);
  return { hubs: chosen, count, setAside: countSetAside(hubs, position) };
}

/** What began before the week and goes on in it is listed on its first day. */
function groupByDay(sessions: readonly Session[], monday: Temporal.PlainDate): ChosenHub['days'] {
  return [0, 1, 2, 3, 4, 5, 6]
    .map((days) => monday.add({ days }))
    .map((date) => ({
      date,
      sessions: sessions.filter(({ start }) => {
        const day = Temporal.Instant.from(start).toZonedDateTimeISO(london).toPlainDate();
        return (Temporal.PlainDate.compare(day, monday) < 0 ? monday : day).equals(date);
      }),
    }))
    .filter(({ sessions: ofDay }) => ofDay.length > 0);
}

function countSetAside(hubs: readonly Hub[], { filters }: Position): Chosen['setAside'] {
  const unknowns = hubs
    .flatMap(({ sessions }) => sessions.map(filters.setAsideBy))
    .filter((unknown) => unknown.length > 0);
  return [...Map.groupBy(unknowns, (unknown) => unknown.join()).values()].map((alike) => ({
    unknown: alike[0] ?? [],
    count: alike.length,
  }));
}
